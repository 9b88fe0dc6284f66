#[cfg(test)]
mod tests;

use std::collections::HashMap;

use api::Viewer;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use super::{Site, caller::Asker, refusal::Refusal};

/// Which documents are answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Documents {
    /// Any that is within the limits.
    #[default]
    Any,
    /// To who has no token only those of the pages.
    Trusted,
}

/// The documents of the pages, by what they are asked by.
#[derive(Clone, Debug, Default)]
pub(super) struct Trusted(HashMap<String, String>);

/// Where the build of the pages leaves them.
const LIST: &str = "documents.json";

impl Trusted {
    /// Those that the pages were built with.
    pub(super) fn built<Files: RustEmbed>() -> Self {
        let Some(file) = Files::get(LIST) else {
            return Self::default();
        };
        let told: HashMap<String, String> = match serde_json::from_slice(&file.data) {
            Ok(told) => told,
            Err(error) => {
                tracing::error!(%error, "the list of the pages' documents cannot be read");
                return Self::default();
            }
        };
        let own = told.into_iter().filter(|(id, text)| *id == identify(text));
        Self(own.collect())
    }

    /// A text that is sent is as good as its id.
    fn has(&self, text: &str) -> bool {
        self.0.contains_key(&identify(text))
    }

    pub(super) fn of(texts: impl IntoIterator<Item = String>) -> Self {
        let texts = texts.into_iter().map(|text| (identify(&text), text));
        Self(texts.collect())
    }
}

/// What a document is asked by: the hash of its text.
fn identify(text: &str) -> String {
    format!("sha256:{}", hex::encode(Sha256::digest(text)))
}

impl Site {
    /// The document that is meant: in words, or by its id.
    pub(super) fn meant<'a>(
        &'a self,
        asker: &Asker,
        query: Option<&'a str>,
        id: Option<&str>,
    ) -> Result<&'a str, Refusal> {
        match (query, id) {
            (Some(query), None) => match (self.bounds.documents, &asker.viewer) {
                (Documents::Trusted, Viewer::Reader) if self.trusted.has(query) => Ok(query),
                (Documents::Trusted, Viewer::Reader) => Err(Refusal::document_not_trusted()),
                (Documents::Trusted, Viewer::Holder(_) | Viewer::Operator)
                | (Documents::Any, Viewer::Reader | Viewer::Holder(_) | Viewer::Operator) => {
                    Ok(query)
                }
            },
            (None, Some(id)) => match self.trusted.0.get(id) {
                Some(text) => Ok(text),
                None => Err(Refusal::document_not_found()),
            },
            (None, None) => Err(Refusal::bad_request(
                "a request has a document: `query`, or the `documentId` of one that is known",
            )),
            (Some(_), Some(_)) => Err(Refusal::bad_request(
                "a request has one document: `query` or `documentId`, not both",
            )),
        }
    }
}
