//! What part of a task's cost a tender is said to save: sets of rates, each with who says so.

mod rate;

use std::sync::LazyLock;

use kernel::{LocalizedText, Source};
use serde::{Deserialize, Serialize};

pub use rate::Rate;

use crate::{Area, Reason};

/// A set of rates by area, in one edition.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct EvidenceSet {
    pub key: String,
    pub edition: String,
    pub title: LocalizedText,
    pub entries: Vec<EvidenceEntry>,
}

/// What a source, or we, say of some areas.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct EvidenceEntry {
    /// None when it is said of every area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub areas: Option<Vec<Area>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<Rate>,
    /// Why there is no rate: the source looked and found none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_rate: Option<LocalizedText>,
    pub source: Source,
    pub grade: EvidenceGrade,
    /// It is our own proposal, not what the source says.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub judgement: bool,
    /// The words of those who dispute it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disputed: Option<LocalizedText>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<LocalizedText>,
}

/// How well it is shown, as effects are graded; `A` is the best and the least in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EvidenceGrade {
    A,
    B,
    C,
    D,
    E,
}

impl EvidenceSet {
    /// All of them, in the order of the catalogue.
    pub fn all() -> &'static [Self] {
        &SETS
    }

    pub fn of(key: &str) -> Option<&'static Self> {
        SETS.iter().find(|set| set.key == key)
    }

    /// What it says of an area; the first entry that fits.
    pub fn entry(&self, area: &Area) -> Option<&EvidenceEntry> {
        self.entries.iter().find(|entry| match &entry.areas {
            Some(areas) => areas.contains(area),
            None => true,
        })
    }

    /// The rate of an area, or why there is none.
    pub fn rate(&self, area: &Area) -> Result<&Rate, Reason> {
        match self.entry(area) {
            None => Err(Reason::NoRate),
            Some(entry) => match (&entry.rate, &entry.no_rate) {
                (Some(rate), _) => Ok(rate),
                (None, Some(_)) => Err(Reason::NoDocumentedGain),
                (None, None) => Err(Reason::NoRate),
            },
        }
    }
}

static SETS: LazyLock<Vec<EvidenceSet>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/evidence.json"))
        .expect("the crate's own evidence is JSON of this form: a test reads it")
});
