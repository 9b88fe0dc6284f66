use kernel::Instant;
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, ExprTrait, LikeExpr},
};

use super::{
    entity::{document, facet},
    find::known,
    row::day,
};
use crate::{Filter, Kept};

/// The documents that a filter lets through, as known at a moment.
pub(crate) fn matching<A: Kept>(filter: &Filter, at: Option<Instant>) -> Select<document::Entity> {
    let Filter {
        ids,
        text,
        facets,
        from,
        until,
    } = filter;
    let mut question = known::<A>(at);
    if let Some(ids) = ids {
        question = question.filter(document::Column::Id.is_in(ids.iter().copied()));
    }
    for word in words(text.as_deref()) {
        question = question.filter(document::Column::Text.like(somewhere(&word)));
    }
    for (name, values) in facets {
        question = question.filter(has::<A>(name, values));
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

/// A facet has one of these values in the same stretch of knowledge.
fn has<A: Kept>(name: &str, values: &[String]) -> Expr {
    let values = values.iter().filter(|value| !value.contains('\0'));
    let rows = facet::Entity::find()
        .select_only()
        .columns([facet::Column::Id, facet::Column::KnownFrom])
        .filter(facet::Column::Kind.eq(A::KIND))
        .filter(facet::Column::Name.eq(name))
        .filter(facet::Column::Value.is_in(values.cloned()))
        .into_query();
    Expr::tuple([
        Expr::col((document::Entity, document::Column::Id)),
        Expr::col((document::Entity, document::Column::KnownFrom)),
    ])
    .in_subquery(rows)
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
    text.unwrap_or_default()
        .replace('\0', "")
        .to_lowercase()
        .split_whitespace()
        .map(str::to_owned)
        .collect()
}
