use std::collections::{HashMap, HashSet};

use contracts::Contract;
use kernel::{Aggregate, Id};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder,
    QueryResult, QuerySelect, QueryTrait, RelationDef, Select,
    sea_query::{Expr, ExprTrait, Func, SelectStatement},
};
use uuid::Uuid;

use super::{
    entity::{document, facet},
    looked::{OF_DOCUMENTS, OF_FACETS},
};
use crate::{
    Document, Kept, Kind, StoreError,
    clock::instant,
    kept::{DRAFT_OF, PUBLICATION},
    seen::{NOT_PUBLIC, Seen, Sight},
};

/// So many ids or values are asked for in one statement.
pub(super) const AT_ONCE: usize = 5_000;

/// The documents of some ids, as known at a moment.
pub(crate) async fn by_ids<A: Kept>(
    readers: &impl ConnectionTrait,
    ids: &[Id<A>],
    seen: Seen,
) -> Result<HashMap<Id<A>, Document<A>>, StoreError> {
    let mut found = HashMap::with_capacity(ids.len());
    for ids in ids.chunks(AT_ONCE) {
        let ids = ids.iter().map(|id| id.uuid());
        let question = known_by_id::<A>(seen).filter(document::Column::Id.is_in(ids));
        for document in all::<A>(readers, question).await? {
            found.insert(document.id, document);
        }
    }
    Ok(found)
}

/// By the name that it has now, which never changes.
pub(crate) async fn by_slug<A: Kept>(
    readers: &impl ConnectionTrait,
    slug: &str,
    seen: Seen,
) -> Result<Option<Document<A>>, StoreError> {
    if slug.contains('\0') {
        return Ok(None);
    }
    let now = known::<A>(Seen { at: None, ..seen }).filter(document::Column::Slug.eq(slug));
    let Some(document) = all::<A>(readers, now).await?.pop() else {
        return Ok(None);
    };
    if seen.at.is_none() {
        return Ok(Some(document));
    }
    let question = known_by_id::<A>(seen).filter(document::Column::Id.eq(document.id.uuid()));
    Ok(all::<A>(readers, question).await?.pop())
}

/// The documents in which a facet has one of some values, under each value, by title.
pub(crate) async fn having<A: Kept>(
    readers: &impl ConnectionTrait,
    name: &str,
    values: &[String],
    seen: Seen,
) -> Result<HashMap<String, Vec<Document<A>>>, StoreError> {
    let mut found: HashMap<String, Vec<Document<A>>> = HashMap::new();
    for values in values.chunks(AT_ONCE) {
        let question = known_by_id::<A>(seen)
            .join(JoinType::InnerJoin, its_facets())
            .filter(had(A::KIND, name, values, seen))
            .column(facet::Column::Value)
            .order_by_asc(document::Column::TitleKey)
            .order_by_asc(document::Column::Id);
        for row in readers.query_all(question.as_query()).await? {
            let value: String = row.try_get_by_index(COLUMNS)?;
            found.entry(value).or_default().push(read(&row)?);
        }
    }
    Ok(found)
}

/// The ids of all that ever had a facet with one of some values.
pub(crate) async fn ever_having<A: Kept>(
    readers: &impl ConnectionTrait,
    name: &str,
    values: &[String],
) -> Result<Vec<Id<A>>, StoreError> {
    let question = ids(valued(A::KIND, name, values)).distinct();
    let rows = readers.query_all(question.as_query()).await?;
    rows.iter()
        .map(|row| Ok(Id::from(row.try_get_by_index::<Uuid>(0)?)))
        .collect()
}

fn its_facets() -> RelationDef {
    document::Entity::belongs_to(facet::Entity)
        .from(document::Column::Id)
        .to(facet::Column::Id)
        .into()
}

/// The facets that had one of some values at a moment.
pub(crate) fn had(kind: &str, name: &str, values: &[String], seen: Seen) -> Condition {
    valued(kind, name, values).add(OF_FACETS.seen(kind, seen))
}

/// The facets that have one of some values, whenever.
fn valued(kind: &str, name: &str, values: &[String]) -> Condition {
    let values = values.iter().filter(|value| !value.contains('\0'));
    Condition::all()
        .add(facet::Column::Kind.eq(kind))
        .add(facet::Column::Name.eq(name))
        .add(facet::Column::Value.is_in(values.cloned()))
}

/// How many columns a document is read from.
const COLUMNS: usize = 5;

/// All documents of a kind that may be seen, as known at a moment: now by the open rows, else by those that held then.
pub(crate) fn known<A: Kept>(seen: Seen) -> Select<document::Entity> {
    known_of::<A>(Expr::col(OF_KIND), seen)
}

/// The same where they are looked for by their ids. SQLite takes all of a kind for fewer than some ids, and would look through
/// them; a kind that is computed leads it to none.
pub(crate) fn known_by_id<A: Kept>(seen: Seen) -> Select<document::Entity> {
    let kind = Func::coalesce([Expr::col(OF_KIND), Expr::cust("''")]);
    known_of::<A>(kind.into(), seen)
}

const OF_KIND: (document::Entity, document::Column) = (document::Entity, document::Column::Kind);

fn known_of<A: Kept>(kind: Expr, seen: Seen) -> Select<document::Entity> {
    let all = document::Entity::find()
        .select_only()
        .columns([
            document::Column::Id,
            document::Column::Version,
            document::Column::Position,
            document::Column::FirstKnown,
            document::Column::Body,
        ])
        .filter(kind.eq(A::KIND))
        .filter(OF_DOCUMENTS.seen(A::KIND, seen));
    match hidden(A::KIND, seen) {
        Some(hidden) => all.filter(document::Column::Id.not_in_subquery(hidden)),
        None => all,
    }
}

/// The ids of what may not be seen; none when all may.
pub(crate) fn hidden(kind: &str, seen: Seen) -> Option<SelectStatement> {
    if !Kind::has_secrets(kind) || seen.sight == Sight::Everything {
        return None;
    }
    let drafts = NOT_PUBLIC.map(|state| format!("{state:?}"));
    // Whether it is a draft is nothing that can be classified.
    let whole = Seen {
        sight: Sight::Everything,
        ..seen
    };
    let drafts = ids(had(kind, PUBLICATION, &drafts, whole));
    Some(
        match seen.sight {
            Sight::DraftsOf(municipality) => {
                let own = had(kind, DRAFT_OF, &[municipality.to_string()], whole);
                drafts.filter(facet::Column::Id.not_in_subquery(ids(own).into_query()))
            }
            Sight::Public | Sight::InternalOf(_) | Sight::Everything => drafts,
        }
        .into_query(),
    )
}

/// Which of some streams may not be seen now.
pub(crate) async fn hidden_among(
    readers: &impl ConnectionTrait,
    streams: impl Iterator<Item = Uuid>,
    seen: Seen,
) -> Result<HashSet<Uuid>, StoreError> {
    let seen = Seen { at: None, ..seen };
    let Some(mut hidden) = hidden(Contract::KIND, seen) else {
        return Ok(HashSet::new());
    };
    let streams: HashSet<Uuid> = streams.collect();
    hidden.and_where(facet::Column::Id.is_in(streams));
    let rows = readers.query_all(&hidden).await?;
    let ids = rows.iter().map(|row| row.try_get_by_index(0));
    Ok(ids.collect::<Result<_, _>>()?)
}

pub(super) fn ids(having: Condition) -> Select<facet::Entity> {
    facet::Entity::find()
        .select_only()
        .column(facet::Column::Id)
        .filter(having)
}

pub(crate) async fn all<A: Kept>(
    readers: &impl ConnectionTrait,
    question: Select<document::Entity>,
) -> Result<Vec<Document<A>>, StoreError> {
    let rows = readers.query_all(question.as_query()).await?;
    rows.iter().map(read).collect()
}

/// A document from the columns of `known`.
pub(crate) fn read<A: Kept>(row: &QueryResult) -> Result<Document<A>, StoreError> {
    let id: Uuid = row.try_get_by_index(0)?;
    let body: String = row.try_get_by_index(4)?;
    let state = serde_json::from_str(&body).map_err(|error| StoreError::DocumentUnreadable {
        kind: A::STREAM,
        id,
        reason: error.to_string(),
    })?;
    Ok(Document {
        id: Id::from(id),
        version: row.try_get_by_index(1)?,
        position: row.try_get_by_index(2)?,
        known_from: instant(row.try_get_by_index(3)?),
        bytes: body.len(),
        state,
    })
}
