use kernel::{LocalizedText, MunicipalityCode, PartialDate, Supplier, TaskArea};
use serde::{Deserialize, Serialize};

use crate::Theme;

/// What a case tells when it is published; kept in the log, so fields are only ever added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Story {
    /// The words that name it in an address: `holstebro-vej-park`.
    pub slug: String,
    pub title: LocalizedText,
    pub summary: LocalizedText,
    pub theme: Theme,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task_area: Option<TaskArea>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub municipalities: Vec<MunicipalityCode>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suppliers: Vec<Supplier>,
    pub on: PartialDate,
}

/// What of a story is told anew: what is `None` stays; kept in the log, so fields are only ever added.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Revision {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<LocalizedText>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<LocalizedText>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task_area: Option<TaskArea>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipalities: Option<Vec<MunicipalityCode>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suppliers: Option<Vec<Supplier>>,
}

impl Revision {
    /// Nothing is told anew.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
