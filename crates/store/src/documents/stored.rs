use std::collections::HashMap;

use sea_orm::{DbErr, QueryResult};
use uuid::Uuid;

use super::{Audience, FacetRow, Folded, Row};
use crate::{
    Kind, SearchKind, StoreError,
    database::{Column, Part, Session, Table},
    search::Wording,
};

/// What is stored of some aggregates.
pub(crate) async fn stored(
    session: &mut Session,
    ids: impl Iterator<Item = Uuid> + Clone,
) -> Result<HashMap<Uuid, Folded>, StoreError> {
    let mut stored: HashMap<Uuid, Folded> = HashMap::new();
    for row in session.ask(vec![rows_of(ids.clone())]).await? {
        let row = read_row(&row)?;
        stored.entry(row.id).or_default().rows.push(row);
    }
    for row in session.ask(vec![facets_of(ids.clone())]).await? {
        let facet = read_facet(&row)?;
        stored.entry(facet.id).or_default().facets.push(facet);
    }
    for row in session.ask(vec![words_of(ids)]).await? {
        let (id, wording) = read_wording(&row)?;
        stored.entry(id).or_default().words.push(wording);
    }
    for folded in stored.values_mut() {
        folded.facets.sort();
        folded.words.sort();
    }
    Ok(stored)
}

fn read_row(row: &QueryResult) -> Result<Row, DbErr> {
    Ok(Row {
        kind: kind(row)?,
        id: row.try_get_by_index(1)?,
        audience: audience(row, 13)?,
        known_from: row.try_get_by_index(2)?,
        known_until: row.try_get_by_index(3)?,
        seen_until: row.try_get_by_index(14)?,
        first_known: row.try_get_by_index(4)?,
        version: row.try_get_by_index(5)?,
        position: row.try_get_by_index(6)?,
        slug: row.try_get_by_index(7)?,
        title_key: row.try_get_by_index(8)?,
        earliest: row.try_get_by_index(9)?,
        latest: row.try_get_by_index(10)?,
        text: row.try_get_by_index(11)?,
        body: row.try_get_by_index(12)?,
    })
}

fn read_facet(row: &QueryResult) -> Result<FacetRow, DbErr> {
    Ok(FacetRow {
        kind: kind(row)?,
        id: row.try_get_by_index(1)?,
        audience: audience(row, 7)?,
        name: row.try_get_by_index(2)?,
        value: row.try_get_by_index(3)?,
        label_key: row.try_get_by_index(4)?,
        known_from: row.try_get_by_index(5)?,
        known_until: row.try_get_by_index(6)?,
        seen_until: row.try_get_by_index(8)?,
    })
}

fn read_wording(row: &QueryResult) -> Result<(Uuid, Wording), DbErr> {
    let what: String = row.try_get_by_index(2)?;
    let unknown = || DbErr::Type(format!("`{what}` is nothing that is searched for"));
    let wording = Wording {
        key: row.try_get_by_index(1)?,
        what: SearchKind::named(&what).ok_or_else(unknown)?,
        clause: row.try_get_by_index(3)?,
        texts: [
            row.try_get_by_index(4)?,
            row.try_get_by_index(5)?,
            row.try_get_by_index(6)?,
        ],
    };
    Ok((row.try_get_by_index(0)?, wording))
}

fn kind(row: &QueryResult) -> Result<Kind, DbErr> {
    let kind: String = row.try_get_by_index(0)?;
    Kind::named(&kind).ok_or_else(|| DbErr::Type(format!("`{kind}` is not a kind of document")))
}

fn audience(row: &QueryResult, column: usize) -> Result<Audience, DbErr> {
    let name: String = row.try_get_by_index(column)?;
    Audience::named(&name).ok_or_else(|| DbErr::Type(format!("`{name}` is not an audience")))
}

fn rows_of(ids: impl Iterator<Item = Uuid>) -> Part {
    Part {
        name: "rows",
        before: "SELECT kind, id, known_from, known_until, first_known, version, position, slug, \
            title_key, earliest, latest, text, body, audience, seen_until FROM document WHERE id IN (",
        rows: Table(vec![Column::uuids(ids)]),
        after: ") ORDER BY id, audience, known_from",
        waits_for: &[],
    }
}

fn facets_of(ids: impl Iterator<Item = Uuid>) -> Part {
    Part {
        name: "facets",
        before: "SELECT kind, id, name, value, label_key, known_from, known_until, \
            audience, seen_until FROM document_facet WHERE id IN (",
        rows: Table(vec![Column::uuids(ids)]),
        after: ")",
        waits_for: &[],
    }
}

fn words_of(ids: impl Iterator<Item = Uuid>) -> Part {
    Part {
        name: "words",
        before: "SELECT DISTINCT f.id, w.key, w.what, w.clause, w.named, w.about, w.told FROM document_facet f \
            JOIN wording w ON w.key = f.value AND w.kind = f.kind WHERE f.name = 'words' AND f.id IN (",
        rows: Table(vec![Column::uuids(ids)]),
        after: ")",
        waits_for: &[],
    }
}
