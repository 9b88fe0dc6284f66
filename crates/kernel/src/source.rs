use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::PartialDate;

/// Who says so, where, and in which words.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Source {
    pub publisher: String,
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The words of the source, verbatim.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_on: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessed_on: Option<NaiveDate>,
    /// The fact comes from elsewhere than the documents that the register was begun with.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub supplementary: bool,
}

impl Source {
    /// The same document, whatever words of it are quoted.
    pub fn same_document(&self, other: &Self) -> bool {
        self.publisher == other.publisher && self.title == other.title && self.url == other.url
    }
}
