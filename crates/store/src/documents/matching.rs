use chrono::NaiveDate;
use kernel::compared;
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, ExprTrait, LikeExpr, SelectStatement},
};

use super::{
    entity::{document, facet},
    find::{had, known, known_by_id},
    looked::OF_FACETS,
    row::day,
};
use crate::{Filter, Kept, seen::Seen};

/// The documents that a filter lets through, as known at a moment.
pub(crate) fn matching<A: Kept>(filter: &Filter, seen: Seen) -> Select<document::Entity> {
    let Filter {
        ids,
        text,
        facets,
        any_of,
        not_since,
        from,
        until,
    } = filter;
    let mut question = match ids {
        Some(ids) => {
            let among = document::Column::Id.is_in(ids.iter().copied());
            known_by_id::<A>(seen).filter(among)
        }
        None => known::<A>(seen),
    };
    for word in words(text.as_deref()) {
        question = question.filter(document::Column::Text.like(somewhere(&word)));
    }
    for (name, values) in facets {
        question = question.filter(has::<A>(name, values, seen));
    }
    for name in any_of {
        let id = document::Column::Id;
        question = question.filter(id.in_subquery(ids_of(facets_now::<A>(name, seen))));
    }
    for (name, since) in not_since {
        let id = document::Column::Id;
        question = question.filter(id.not_in_subquery(since_then::<A>(name, *since, seen)));
    }
    if let Some(from) = from {
        let latest = document::Column::Latest;
        question = question.filter(latest.is_null().or(latest.gte(day(*from))));
    }
    if let Some(until) = until {
        let earliest = document::Column::Earliest;
        question = question.filter(earliest.is_null().or(earliest.lte(day(*until))));
    }
    question
}

/// A facet had one of these values at that moment.
fn has<A: Kept>(name: &str, values: &[String], seen: Seen) -> Expr {
    let ids = facet::Entity::find()
        .select_only()
        .column(facet::Column::Id)
        .filter(had(A::KIND, name, values, seen))
        .into_query();
    document::Column::Id.in_subquery(ids)
}

/// The documents in which a facet whose values are days had that day or a later one.
fn since_then<A: Kept>(name: &str, since: NaiveDate, seen: Seen) -> SelectStatement {
    ids_of(facets_now::<A>(name, seen).filter(facet::Column::Value.gte(day(since))))
}

/// The facets of a name that held at a moment.
fn facets_now<A: Kept>(name: &str, seen: Seen) -> Select<facet::Entity> {
    facet::Entity::find()
        .filter(facet::Column::Kind.eq(A::KIND))
        .filter(facet::Column::Name.eq(name))
        .filter(OF_FACETS.seen(A::KIND, seen))
}

fn ids_of(facets: Select<facet::Entity>) -> SelectStatement {
    facets.select_only().column(facet::Column::Id).into_query()
}

/// The pattern of a text that has this somewhere in it.
pub(crate) fn somewhere(word: &str) -> LikeExpr {
    let mut pattern = String::from("%");
    for letter in word.chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    LikeExpr::new(pattern).escape('\\')
}

/// What must all be found.
pub(crate) fn words(text: Option<&str>) -> Vec<String> {
    compared(text.unwrap_or_default())
        .replace('\0', "")
        .split_whitespace()
        .map(str::to_owned)
        .collect()
}
