//! How texts may look on the way in.

use kernel::LocalizedText;
use serde_json::{Map, Value};

use crate::QueryRefusal;

const LONGEST_NAME: usize = 500;
const LONGEST_REASON: usize = 500;
const LONGEST_DOCUMENT: usize = 20_000;
const LONGEST_VARIABLES: usize = 10_000;

pub(crate) fn check_slug(slug: &str) -> Result<(), QueryRefusal> {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if (3..=80).contains(&slug.len()) && slug.bytes().all(allowed) {
        return Ok(());
    }
    Err(QueryRefusal::SlugInvalid {
        slug: slug.chars().take(80).collect(),
    })
}

pub(crate) fn check_title(title: &LocalizedText) -> Result<(), QueryRefusal> {
    if title.is_blank() {
        return Err(QueryRefusal::TitleMissing);
    }
    short("title", &title.da, LONGEST_NAME)?;
    short(
        "title",
        title.en.as_deref().unwrap_or_default(),
        LONGEST_NAME,
    )
}

/// That it is GraphQL is judged where the schema is known.
pub(crate) fn check_document(document: &str) -> Result<(), QueryRefusal> {
    if document.trim().is_empty() {
        return Err(QueryRefusal::DocumentMissing);
    }
    short("document", document, LONGEST_DOCUMENT)
}

pub(crate) fn check_variables(variables: Option<&str>) -> Result<(), QueryRefusal> {
    let Some(variables) = variables else {
        return Ok(());
    };
    short("variables", variables, LONGEST_VARIABLES)?;
    match serde_json::from_str::<Map<String, Value>>(variables) {
        Ok(_) => Ok(()),
        Err(_) => Err(QueryRefusal::VariablesInvalid),
    }
}

pub(crate) fn check_why(why: &str) -> Result<(), QueryRefusal> {
    if why.trim().is_empty() {
        return Err(QueryRefusal::WhyMissing);
    }
    short("why", why, LONGEST_REASON)
}

fn short(field: &'static str, text: &str, longest: usize) -> Result<(), QueryRefusal> {
    let length = text.chars().count();
    if length <= longest {
        return Ok(());
    }
    Err(QueryRefusal::TextTooLong {
        field,
        length,
        longest,
    })
}
