//! How a potential is calculated: versioned editions.

use std::sync::LazyLock;

use kernel::{LocalizedText, Source};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Area, Benchmark, Rate};

/// A way to calculate a potential, in one edition.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct MethodEdition {
    pub key: String,
    pub title: LocalizedText,
    pub valid_from: i32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<String>,
    /// The benchmark that it uses where no other is asked for.
    pub benchmark: Benchmark,
    /// The evidence set that it uses.
    pub evidence: String,
    /// The contracting authority's cost in per cent of a year's volume; none where it is not deducted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transaction_percent: Option<Decimal>,
    /// What a rate is at most from a tender round on; the lowest round first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub round_caps: Vec<RoundCap>,
    /// The areas that the rounds are known for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub round_areas: Vec<Area>,
    pub includes: Includes,
    /// What it does whatever it is held against.
    pub sentences: Vec<LocalizedText>,
    pub sources: Vec<Source>,
}

/// What was found to be saved at a tender round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RoundCap {
    pub round: u32,
    pub percent: Decimal,
}

/// Which costs are deducted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Includes {
    pub transaction: bool,
    pub exit: bool,
    pub follow_up: bool,
    pub round_decay: bool,
}

/// How the tender round changed a rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decay {
    /// It is the first tender, or the edition knows no rounds.
    Unchanged,
    /// The rounds of this area were not found.
    NotKnown,
    Capped,
    /// The round itself was not published.
    Between,
}

impl MethodEdition {
    pub fn all() -> &'static [Self] {
        &EDITIONS
    }

    pub fn of(key: &str) -> Option<&'static Self> {
        EDITIONS.iter().find(|edition| edition.key == key)
    }

    /// What it does when it is held against a benchmark.
    pub fn sentences_with(&self, benchmark: &Benchmark) -> Vec<LocalizedText> {
        let mut sentences = self.sentences.clone();
        sentences.retain(|sentence| sentence.da != SAVED_WITH_THE_EDITION);
        sentences.insert(sentences.len().min(1), benchmark.sentence());
        sentences
    }

    /// The rate at a tender round: capped at what was found, between the neighbours where nothing was.
    pub(crate) fn at_round(&self, rate: &Rate, area: &Area, round: u32) -> (Rate, Decay) {
        if round <= 1 || self.round_caps.is_empty() {
            return (*rate, Decay::Unchanged);
        }
        if !self.round_areas.contains(area) {
            return (*rate, Decay::NotKnown);
        }
        let found = self.round_caps.iter().rev().find(|cap| cap.round <= round);
        match (found, self.round_caps.first()) {
            (Some(cap), _) => (rate.capped(cap.percent), Decay::Capped),
            (None, Some(next)) => (rate.down_to(&rate.capped(next.percent)), Decay::Between),
            (None, None) => (*rate, Decay::Unchanged),
        }
    }
}

/// Editions that were saved before told the benchmark of their own among their sentences, in these words.
const SAVED_WITH_THE_EDITION: &str =
    "Målestokken er det simple gennemsnit af de ti kommuner med den højeste andel";

static EDITIONS: LazyLock<Vec<MethodEdition>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/methods.json"))
        .expect("the crate's own methods are JSON of this form: a test reads them")
});
