#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use ::search::Wanted;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, JoinType, QueryFilter,
    QueryResult, QuerySelect, QueryTrait,
    sea_query::{Alias, Expr, ExprTrait, Func, Query, SelectStatement},
};
use uuid::Uuid;

use super::{SearchKind, WORDS, dialect};
use crate::{
    Cursor, Kind, Page, Slice, StoreError,
    documents::{
        OF_DOCUMENTS, OF_FACETS,
        entity::{document, facet, wording},
        hidden,
    },
    listing::{self, Listing, Place},
    seen::Seen,
};

const LETTER: &str = "s";
/// What hits stand in order by.
const PLACE: [&str; 4] = ["tier", "title_key", "id", "clause"];

/// What is looked for, and among what.
#[derive(Clone, Debug)]
pub struct Search {
    pub wanted: Wanted,
    pub kinds: BTreeSet<SearchKind>,
}

/// A thing that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    pub kind: SearchKind,
    /// The aggregate; of a clause its contract.
    pub id: Uuid,
    pub clause: Option<Uuid>,
}

/// What is found of what may be seen: what is called so first, then what is about it, then of what it is told; equals by title.
struct Hits<'a> {
    backend: DbBackend,
    search: &'a Search,
    seen: Seen,
}

pub(crate) async fn page(
    readers: &impl ConnectionTrait,
    search: &Search,
    slice: &Slice,
    seen: Seen,
) -> Result<Page<Found>, StoreError> {
    let backend = readers.get_database_backend();
    let hits = Hits {
        backend,
        search,
        seen,
    };
    listing::part(readers, &hits, slice).await
}

/// How many there are in all.
pub(crate) async fn count(
    readers: &impl ConnectionTrait,
    search: &Search,
    seen: Seen,
) -> Result<u64, StoreError> {
    let backend = readers.get_database_backend();
    let hits = Hits {
        backend,
        search,
        seen,
    };
    listing::count(readers, &hits).await
}

impl Listing for Hits<'_> {
    type Item = Found;

    fn all(&self) -> SelectStatement {
        hits(self.backend, self.search, self.seen)
    }

    fn places(&self) -> Vec<Place> {
        PLACE
            .map(|column| Place {
                own: Expr::col(column),
                ascends: true,
            })
            .into()
    }

    fn kept(&self, cursor: &Cursor) -> Result<Vec<Expr>, StoreError> {
        let (tier, title_key, id, clause) = place(cursor).ok_or(StoreError::ForeignCursor)?;
        Ok(vec![
            Expr::val(tier),
            Expr::val(title_key),
            Expr::val(id),
            Expr::val(clause),
        ])
    }

    fn item(&self, row: &QueryResult) -> Result<(Cursor, Found), StoreError> {
        let tier: i32 = row.try_get_by_index(0)?;
        let title_key: String = row.try_get_by_index(1)?;
        let id: Uuid = row.try_get_by_index(2)?;
        let clause: String = row.try_get_by_index(3)?;
        let what: String = row.try_get_by_index(4)?;
        let unknown = || sea_orm::DbErr::Type(format!("`{what}` is nothing that is searched for"));
        let found = Found {
            kind: SearchKind::named(&what).ok_or_else(unknown)?,
            id,
            clause: clause.parse().ok(),
        };
        let sort = vec![tier.to_string(), title_key, clause];
        let cursor = Cursor::new(LETTER, sort, &id.to_string());
        Ok((cursor, found))
    }
}

/// All that is found, each with its place in the order.
fn hits(backend: DbBackend, search: &Search, seen: Seen) -> SelectStatement {
    let clause = Func::coalesce([Expr::col(column(wording::Column::Clause)), Expr::val("")]);
    let found = facet::Entity::find()
        .select_only()
        .column(facet::Column::Id)
        .column(document::Column::TitleKey)
        .column(wording::Column::What)
        .expr_as(clause, "clause")
        .expr_as(dialect::tier(backend, &search.wanted), "tier")
        .join(JoinType::InnerJoin, to_wording())
        .join(JoinType::InnerJoin, to_document())
        .filter(facet::Column::Name.eq(WORDS))
        .filter(
            Expr::col((facet::Entity, facet::Column::Kind)).equals(column(wording::Column::Kind)),
        )
        .filter(among(&search.kinds, seen))
        .filter(dialect::matches(backend, &search.wanted));
    Query::select()
        .columns(PLACE.map(Alias::new))
        .column("what")
        .from_subquery(found.into_query(), "hit")
        .take()
}

fn column(column: wording::Column) -> (wording::Entity, wording::Column) {
    (wording::Entity, column)
}

/// What may be seen of the kinds that are asked for.
fn among(kinds: &BTreeSet<SearchKind>, seen: Seen) -> Condition {
    let mut any = Condition::any().add(Expr::cust("1 = 0"));
    let mut by_aggregate: BTreeMap<Kind, Vec<&str>> = BTreeMap::new();
    for kind in kinds {
        let of_one = by_aggregate.entry(kind.kept_in()).or_default();
        of_one.push(kind.name());
    }
    for (aggregate, names) in by_aggregate {
        let aggregate = aggregate.name();
        let mut these = Condition::all()
            .add(wording::Column::What.is_in(names))
            .add(facet::Column::Kind.eq(aggregate))
            .add(OF_FACETS.seen(aggregate, seen))
            .add(OF_DOCUMENTS.seen(aggregate, seen));
        if let Some(hidden) = hidden(aggregate, seen) {
            these = these.add(facet::Column::Id.not_in_subquery(hidden));
        }
        any = any.add(these);
    }
    any
}

fn to_wording() -> sea_orm::RelationDef {
    facet::Entity::belongs_to(wording::Entity)
        .from(facet::Column::Value)
        .to(wording::Column::Key)
        .into()
}

fn to_document() -> sea_orm::RelationDef {
    facet::Entity::belongs_to(document::Entity)
        .from(facet::Column::Id)
        .to(document::Column::Id)
        .into()
}

/// By tier, title key, id and clause; the id stands last in a cursor.
fn place(cursor: &Cursor) -> Option<(i32, &str, Uuid, &str)> {
    let (sort, id) = cursor.of(LETTER)?;
    let [tier, title_key, clause] = sort else {
        return None;
    };
    Some((tier.parse().ok()?, title_key, id.parse().ok()?, clause))
}
