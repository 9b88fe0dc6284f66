use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{Coded, PartialDate, written::written};

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

    /// Where it is found is a place on the web, where it is told at all.
    pub fn check_address(&self) -> Result<(), AddressRefusal> {
        match &self.url {
            Some(url) if !is_of_the_web(url) => Err(AddressRefusal {
                written: written(url),
            }),
            Some(_) | None => Ok(()),
        }
    }
}

/// That an address is none that a reader may be sent to.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("“{written}” is no address on the web: write it from https:// on")]
pub struct AddressRefusal {
    pub written: String,
}

impl Coded for AddressRefusal {
    fn danish(&self) -> String {
        format!(
            "“{}” er ikke en adresse på nettet: skriv den fra https:// af",
            self.written
        )
    }

    fn code(&self) -> &'static str {
        "SOURCE_URL_INVALID"
    }

    fn field(&self) -> Vec<String> {
        vec!["url".to_owned()]
    }
}

fn is_of_the_web(url: &str) -> bool {
    let schemes = ["https://", "http://"];
    let host = schemes.iter().find_map(|scheme| {
        let (start, rest) = url.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    });
    host.is_some_and(|host| {
        host.starts_with(char::is_alphanumeric) && !url.contains(char::is_whitespace)
    })
}
