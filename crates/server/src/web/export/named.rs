#[cfg(test)]
mod tests;

use queries::SavedQuery;
use serde_json::{Map, Value};
use store::{Document, Store};

use super::{super::refusal::Refusal, question};

/// A question that has a name.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) name: String,
    /// For people, in Danish.
    pub(super) title: String,
    pub(super) document: String,
    /// The values of its variables when none are told.
    pub(super) variables: Map<String, Value>,
    /// Every register answers it.
    pub(super) built_in: bool,
}

/// The question of that name: of those that every register answers, else of those that are saved in this one.
pub(super) async fn named(store: &Store, name: &str) -> Result<Named, Refusal> {
    if let Some(document) = api::document(name) {
        return Ok(Named {
            name: name.to_owned(),
            title: question::title(document).unwrap_or_else(|| name.to_owned()),
            document: document.to_owned(),
            variables: Map::new(),
            built_in: true,
        });
    }
    let found = store.by_slug::<SavedQuery>(name, None).await;
    let found = found.map_err(|error| {
        tracing::error!(%error, "a saved query could not be read");
        Refusal::failed()
    })?;
    found.map_or_else(|| Err(unknown(name)), saved)
}

fn saved(found: Document<SavedQuery>) -> Result<Named, Refusal> {
    let query = found.state;
    if let Some(withdrawn) = query.withdrawn {
        return Err(Refusal::export_withdrawn(format!(
            "the table “{}” is withdrawn: {}",
            query.slug, withdrawn.why
        )));
    }
    let variables = query.variables.as_deref().unwrap_or("{}");
    Ok(Named {
        name: query.slug,
        title: query.title.da,
        variables: serde_json::from_str(variables).map_err(|_| Refusal::failed())?,
        document: query.document,
        built_in: false,
    })
}

fn unknown(name: &str) -> Refusal {
    let known: Vec<&str> = api::documents().map(|(name, _)| name).collect();
    Refusal::unknown_export(format!(
        "there is no table “{name}”; there are: {}, and those of `savedQueries`",
        known.join(", ")
    ))
}
