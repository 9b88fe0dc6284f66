//! What others have published: figures to reproduce, rows to load, and an illustrative set.

mod check;
mod illustrative;
mod municipal;
mod national;

use std::sync::LazyLock;

use kernel::{LocalizedText, Source};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

pub use check::{Fit, Recomputed};
pub use illustrative::illustrative_rows;
pub use municipal::known_municipal_rows;
pub use national::known_national_rows;

use crate::Area;

/// A figure as it was printed, and what comes of the numbers printed beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedFigure {
    pub stated: StatedFigure,
    pub recomputed: Recomputed,
}

/// A published figure with the numbers that it is said to come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedFigure {
    pub key: String,
    pub year: i32,
    pub quantity: PublishedQuantity,
    pub what: LocalizedText,
    /// None where it is of several.
    #[serde(default)]
    pub area: Option<Area>,
    /// In per cent, as many digits as were printed.
    #[serde(default)]
    pub share: Option<Decimal>,
    /// The ten best, in per cent.
    #[serde(default)]
    pub best: Option<Decimal>,
    /// In billions of kroner.
    #[serde(default)]
    pub base: Option<Decimal>,
    /// In billions of kroner, where it is printed and its own inputs are not all known.
    #[serde(default)]
    pub volume: Option<Decimal>,
    #[serde(default)]
    pub rate_low: Option<Decimal>,
    #[serde(default)]
    pub rate_high: Option<Decimal>,
    pub printed: Printed,
    #[serde(default)]
    pub words: Option<String>,
    /// What a reader should know of how it fits.
    #[serde(default)]
    pub check: Option<LocalizedText>,
    pub source: Source,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PublishedQuantity {
    /// What would be newly exposed.
    Volume,
    Gain,
    /// What is exposed already.
    Exposed,
    /// The share when the volume is exposed too.
    ShareAfter,
}

/// The number as it stands in print.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    pub form: PrintedForm,
    pub unit: PrintedUnit,
    /// What it is rounded to.
    pub step: Decimal,
    #[serde(default)]
    pub low: Option<Decimal>,
    #[serde(default)]
    pub high: Option<Decimal>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PrintedForm {
    Point,
    Between,
    /// "Mere end".
    Over,
    /// "Op til", "op mod".
    UpTo,
    /// "Knap".
    JustUnder,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PrintedUnit {
    Billion,
    Million,
    PerCent,
}

/// Every published figure that was found, recomputed; what does not fit is said, not hidden.
pub fn published() -> Vec<PublishedFigure> {
    STATED
        .iter()
        .map(|stated| PublishedFigure {
            recomputed: Recomputed::of(stated),
            stated: stated.clone(),
        })
        .collect()
}

static STATED: LazyLock<Vec<StatedFigure>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/published.json"))
        .expect("the crate's own published figures are JSON of this form: a test reads them")
});
