//! All rows of the documents and the words that they are searched by, in words that can be compared.

use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use crate::database::TestDatabase;

pub(crate) async fn dump(database: &TestDatabase) -> Vec<String> {
    let raw = database.raw().await;
    let backend = raw.get_database_backend();
    let documents = "SELECT kind, id, known_from, known_until, first_known, version, position, slug, \
        title_key, earliest, latest, text, body, audience, seen_until FROM document \
        ORDER BY kind, id, audience, known_from";
    let facets = "SELECT kind, id, known_from, name, value, label_key, known_until, audience, seen_until \
        FROM document_facet ORDER BY kind, id, audience, known_from, name, value";
    let mut lines = Vec::new();
    for row in raw
        .query_all_raw(Statement::from_string(backend, documents))
        .await
        .expect("read")
    {
        let text = |column| {
            row.try_get_by_index::<Option<String>>(column)
                .expect("a text")
        };
        let number = |column| {
            row.try_get_by_index::<Option<i64>>(column)
                .expect("a number")
        };
        let id: Uuid = row.try_get_by_index(1).expect("an id");
        let numbers: Vec<_> = (2..7).map(number).collect();
        let texts: Vec<_> = (7..14).map(text).collect();
        let seen_until = number(14);
        lines.push(format!(
            "{:?} {id} {numbers:?} {texts:?} {seen_until:?}",
            text(0)
        ));
    }
    for row in raw
        .query_all_raw(Statement::from_string(backend, facets))
        .await
        .expect("read")
    {
        let text = |column| row.try_get_by_index::<String>(column).expect("a text");
        let id: Uuid = row.try_get_by_index(1).expect("an id");
        let known_from: i64 = row.try_get_by_index(2).expect("a number");
        let known_until: Option<i64> = row.try_get_by_index(6).expect("a number");
        let seen_until: Option<i64> = row.try_get_by_index(8).expect("a number");
        lines.push(format!(
            "{} {id} {known_from} {known_until:?} {} {} {} {} {seen_until:?}",
            text(0),
            text(3),
            text(4),
            text(5),
            text(7)
        ));
    }
    let words = "SELECT DISTINCT w.kind, w.key, w.what, w.named, w.about, w.told, w.clause FROM wording w \
        JOIN document_facet f ON f.value = w.key AND f.name = 'words' ORDER BY w.key";
    for row in raw
        .query_all_raw(Statement::from_string(backend, words))
        .await
        .expect("read")
    {
        let texts: Vec<Option<String>> = (0..7)
            .map(|column| row.try_get_by_index(column).expect("a text"))
            .collect();
        lines.push(format!("{texts:?}"));
    }
    raw.close().await.expect("closed");
    lines
}
