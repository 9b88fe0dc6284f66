use std::collections::HashMap;

use crate::{Frozen, Kept};
use kernel::danish_key;

/// Those at hand in which a facet has one of some values, under each value, by title.
pub(crate) fn by_value<A: Kept>(
    facet: &str,
    values: &[String],
    mut frozen: Vec<Frozen<A>>,
) -> HashMap<String, Vec<Frozen<A>>> {
    frozen.sort_by_cached_key(|found| {
        let document = &found.document;
        (danish_key(document.state.title()), document.id)
    });
    let mut found: HashMap<String, Vec<Frozen<A>>> = HashMap::new();
    for one in frozen {
        for had in one.document.state.facets() {
            if had.name == facet && values.contains(&had.value) {
                found.entry(had.value).or_default().push(one.clone());
            }
        }
    }
    found
}
