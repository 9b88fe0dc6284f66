use std::collections::{BTreeMap, HashMap};

use sea_orm::{DbErr, QueryResult};
use uuid::Uuid;

use super::Row;
use crate::{
    Kind, StoreError,
    database::{Column, Part, Session, Table},
};

type Facets = BTreeMap<(String, String), String>;

/// The stored rows of some aggregates with their facets, each aggregate's in the order of knowledge.
pub(crate) async fn stored(
    session: &mut Session,
    ids: impl Iterator<Item = Uuid> + Clone,
) -> Result<HashMap<Uuid, Vec<Row>>, StoreError> {
    let mut facets: HashMap<(String, Uuid, i64), Facets> = HashMap::new();
    for facet in session.ask(vec![facets_of(ids.clone())]).await? {
        let row = (
            facet.try_get_by_index(0)?,
            facet.try_get_by_index(1)?,
            facet.try_get_by_index(2)?,
        );
        let value = (facet.try_get_by_index(3)?, facet.try_get_by_index(4)?);
        let key = facet.try_get_by_index(5)?;
        facets.entry(row).or_default().insert(value, key);
    }
    let mut stored: HashMap<Uuid, Vec<Row>> = HashMap::new();
    for row in session.ask(vec![rows_of(ids)]).await? {
        let mut row = read(&row)?;
        let place = (row.kind.name().to_owned(), row.id, row.known_from);
        row.facets = facets.remove(&place).unwrap_or_default();
        stored.entry(row.id).or_default().push(row);
    }
    Ok(stored)
}

fn read(row: &QueryResult) -> Result<Row, DbErr> {
    let kind: String = row.try_get_by_index(0)?;
    Ok(Row {
        kind: Kind::named(&kind)
            .ok_or_else(|| DbErr::Type(format!("`{kind}` is not a kind of document")))?,
        id: row.try_get_by_index(1)?,
        known_from: row.try_get_by_index(2)?,
        known_until: row.try_get_by_index(3)?,
        first_known: row.try_get_by_index(4)?,
        version: row.try_get_by_index(5)?,
        position: row.try_get_by_index(6)?,
        slug: row.try_get_by_index(7)?,
        title_key: row.try_get_by_index(8)?,
        earliest: row.try_get_by_index(9)?,
        latest: row.try_get_by_index(10)?,
        text: row.try_get_by_index(11)?,
        body: row.try_get_by_index(12)?,
        facets: Facets::new(),
    })
}

fn rows_of(ids: impl Iterator<Item = Uuid>) -> Part {
    Part {
        name: "rows",
        before: "SELECT kind, id, known_from, known_until, first_known, version, position, slug, \
            title_key, earliest, latest, text, body FROM document WHERE id IN (",
        rows: Table(vec![Column::uuids(ids)]),
        after: ") ORDER BY id, known_from",
        waits_for: &[],
    }
}

fn facets_of(ids: impl Iterator<Item = Uuid>) -> Part {
    Part {
        name: "facets",
        before: "SELECT kind, id, known_from, name, value, label_key FROM document_facet WHERE id IN (",
        rows: Table(vec![Column::uuids(ids)]),
        after: ")",
        waits_for: &[],
    }
}
