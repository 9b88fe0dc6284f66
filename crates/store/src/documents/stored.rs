use std::collections::HashMap;

use sea_orm::{DbErr, QueryResult};
use uuid::Uuid;

use super::{FacetRow, Folded, Row};
use crate::{
    Kind, StoreError,
    database::{Column, Part, Session, Table},
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
    for row in session.ask(vec![facets_of(ids)]).await? {
        let facet = read_facet(&row)?;
        stored.entry(facet.id).or_default().facets.push(facet);
    }
    for folded in stored.values_mut() {
        folded.facets.sort();
    }
    Ok(stored)
}

fn read_row(row: &QueryResult) -> Result<Row, DbErr> {
    Ok(Row {
        kind: kind(row)?,
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
    })
}

fn read_facet(row: &QueryResult) -> Result<FacetRow, DbErr> {
    Ok(FacetRow {
        kind: kind(row)?,
        id: row.try_get_by_index(1)?,
        name: row.try_get_by_index(2)?,
        value: row.try_get_by_index(3)?,
        label_key: row.try_get_by_index(4)?,
        known_from: row.try_get_by_index(5)?,
        known_until: row.try_get_by_index(6)?,
    })
}

fn kind(row: &QueryResult) -> Result<Kind, DbErr> {
    let kind: String = row.try_get_by_index(0)?;
    Kind::named(&kind).ok_or_else(|| DbErr::Type(format!("`{kind}` is not a kind of document")))
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
        before: "SELECT kind, id, name, value, label_key, known_from, known_until \
            FROM document_facet WHERE id IN (",
        rows: Table(vec![Column::uuids(ids)]),
        after: ")",
        waits_for: &[],
    }
}
