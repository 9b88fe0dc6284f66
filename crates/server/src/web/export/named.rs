use serde_json::{Map, Value};

use super::question;

/// A question that has a name.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) name: String,
    /// For people, in Danish.
    pub(super) title: String,
    pub(super) document: String,
    /// The values of its variables when none are told.
    pub(super) variables: Map<String, Value>,
}

/// The question of that name, of those that every register answers.
pub(super) fn named(name: &str) -> Option<Named> {
    let document = api::document(name)?;
    Some(Named {
        name: name.to_owned(),
        title: question::title(document).unwrap_or_else(|| name.to_owned()),
        document: document.to_owned(),
        variables: Map::new(),
    })
}
