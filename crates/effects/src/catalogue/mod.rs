//! The first edition of every indicator that the program brings; a key never changes its meaning.

mod context;
mod employment;
mod entry;
mod narrated;
mod welfare;
mod work;

use std::{collections::HashMap, sync::LazyLock};

use entry::{Entry, indicator};

use crate::indicator::IndicatorDefinition;

const ROOMS: [&[Entry]; 5] = [
    work::INDICATORS,
    welfare::INDICATORS,
    employment::INDICATORS,
    narrated::INDICATORS,
    context::INDICATORS,
];

static CATALOGUE: LazyLock<Vec<IndicatorDefinition>> = LazyLock::new(|| {
    let entries = ROOMS.into_iter().flatten();
    entries.map(Entry::definition).collect()
});

static BY_KEY: LazyLock<HashMap<&str, &IndicatorDefinition>> = LazyLock::new(|| {
    all()
        .map(|definition| (definition.key.as_str(), definition))
        .collect()
});

pub(crate) fn all() -> impl Iterator<Item = &'static IndicatorDefinition> {
    CATALOGUE.iter()
}

pub(crate) fn find(key: &str) -> Option<&'static IndicatorDefinition> {
    BY_KEY.get(key).copied()
}
