use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{QuantityRefusal, slips};
use crate::{LocalizedText, written::written};

/// A unit of measure by its UCUM code, or a currency by its ISO 4217 code; a stored one may be outside the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Unit(Cow<'static, str>);

/// Code, Danish, English.
const CATALOGUE: [(&str, &str, &str); 32] = [
    ("%", "%", "%"),
    ("min", "minutter", "minutes"),
    ("h", "timer", "hours"),
    ("mo", "måneder", "months"),
    ("a", "år", "years"),
    ("min/wk", "minutter om ugen", "minutes a week"),
    ("h/d", "timer i døgnet", "hours a day"),
    ("h/a", "timer om året", "hours a year"),
    ("kW.h", "kWh", "kWh"),
    ("MW.h", "MWh", "MWh"),
    ("GJ", "GJ", "GJ"),
    ("kW.h/a", "kWh om året", "kWh a year"),
    ("t", "ton", "tonnes"),
    ("kg", "kg", "kg"),
    ("g", "gram", "grams"),
    ("t/a", "ton om året", "tonnes a year"),
    ("m", "meter", "metres"),
    ("km", "km", "km"),
    ("m2", "m²", "m²"),
    ("m3", "m³", "m³"),
    ("l", "liter", "litres"),
    ("d", "dage", "days"),
    ("wk", "uger", "weeks"),
    ("DKK", "kr.", "DKK"),
    ("{person}", "personer", "people"),
    ("{place}", "pladser", "places"),
    ("{building}", "bygninger", "buildings"),
    ("{school}", "skoler", "schools"),
    ("{supplier}", "leverandører", "suppliers"),
    ("{placement}", "forløb", "placements"),
    ("{trainee-year}", "praktikantårsværk", "trainee years"),
    ("{check}/{night}", "tilsyn pr. nat", "checks a night"),
];

impl Unit {
    /// The unit with this code in the catalogue.
    pub fn of(ucum: &str) -> Result<Self, QuantityRefusal> {
        CATALOGUE
            .iter()
            .find(|(code, _, _)| *code == ucum)
            .map(|(code, _, _)| Self(Cow::Borrowed(code)))
            .ok_or_else(|| QuantityRefusal::UnknownUnit {
                written: written(ucum),
            })
    }

    /// The code that was meant by what is none, where that can be told.
    pub(super) fn meant(written: &str) -> Option<&'static str> {
        let small = written.trim().to_lowercase();
        let is_it = |name: &str| name.to_lowercase() == small;
        CATALOGUE
            .iter()
            .find(|(code, da, en)| is_it(code) || is_it(da) || is_it(en))
            .map(|(code, _, _)| *code)
            .or_else(|| slips::meant(&small))
    }

    /// Every code of the catalogue, in a row.
    pub(super) fn codes() -> String {
        CATALOGUE.map(|(code, _, _)| code).join(", ")
    }

    pub fn ucum(&self) -> &str {
        &self.0
    }

    /// Two quantities of it make a third; a share of one thing and a share of another make none.
    pub fn is_additive(&self) -> bool {
        self.0 != "%"
    }

    /// What people call it, in the plural; its code when the catalogue does not know it.
    pub fn label(&self) -> LocalizedText {
        CATALOGUE
            .iter()
            .find(|(code, _, _)| *code == self.0)
            .map_or_else(
                || LocalizedText::da(self.ucum()),
                |(_, da, en)| LocalizedText::new(*da, *en),
            )
    }
}
