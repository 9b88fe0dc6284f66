use std::fmt;

use kernel::Instant;
use serde_json::{Map, Value};

/// What a provider says of somebody, once it is known that it says so.
#[derive(Clone, PartialEq)]
pub struct Claims {
    pub issuer: String,
    /// Who it is, to the issuer alone.
    pub subject: String,
    pub until: Instant,
    told: Map<String, Value>,
}

impl Claims {
    pub fn new(issuer: &str, subject: &str, until: Instant, told: Map<String, Value>) -> Self {
        Self {
            issuer: issuer.to_owned(),
            subject: subject.to_owned(),
            until,
            told,
        }
    }

    /// The texts at a place: a name, or names with dots between where one stands in another; one text or a list of them.
    pub fn texts(&self, place: &str) -> Vec<&str> {
        match self.at(place) {
            Some(Value::String(text)) => vec![text],
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
            Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_)) | None => {
                Vec::new()
            }
        }
    }

    fn at(&self, place: &str) -> Option<&Value> {
        // Some providers name their claims by addresses, which have dots of their own.
        if let Some(value) = self.told.get(place) {
            return Some(value);
        }
        let mut names = place.split('.');
        let first = self.told.get(names.next()?)?;
        names.try_fold(first, |value, name| value.get(name))
    }
}

/// Who it is stays out of the log.
impl fmt::Debug for Claims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claims")
            .field("issuer", &self.issuer)
            .field("until", &self.until)
            .finish_non_exhaustive()
    }
}
