use serde::{Deserialize, Serialize};

use super::Unit;

/// What kind of thing a unit measures; sizes of different kinds are never compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum QuantityKind {
    /// A share or a change in per cent.
    Dimensionless,
    Time,
    /// So much time in every day, week or year.
    TimePerTime,
    Energy,
    Mass,
    Area,
    Money,
    /// Human beings.
    Persons,
    /// Things that are no human beings: places, buildings, courses.
    Count,
    /// So many things in every night.
    CountPerTime,
    /// The work of one person for a year.
    PersonTime,
}

impl Unit {
    /// None where the catalogue does not know the unit.
    pub fn quantity_kind(&self) -> Option<QuantityKind> {
        match self.ucum() {
            "%" => Some(QuantityKind::Dimensionless),
            "min" | "h" | "mo" | "a" => Some(QuantityKind::Time),
            "min/wk" | "h/d" | "h/a" => Some(QuantityKind::TimePerTime),
            "kW.h" => Some(QuantityKind::Energy),
            "t" => Some(QuantityKind::Mass),
            "m2" => Some(QuantityKind::Area),
            "DKK" => Some(QuantityKind::Money),
            "{person}" => Some(QuantityKind::Persons),
            "{place}" | "{building}" | "{school}" | "{placement}" | "{supplier}" => {
                Some(QuantityKind::Count)
            }
            "{check}/{night}" => Some(QuantityKind::CountPerTime),
            "{trainee-year}" => Some(QuantityKind::PersonTime),
            _ => None,
        }
    }

    /// Its address in QUDT; only those that were looked up there.
    pub fn qudt(&self) -> Option<&'static str> {
        match self.ucum() {
            "kW.h" => Some("http://qudt.org/vocab/unit/KiloW-HR"),
            _ => None,
        }
    }

    /// Its code in UN/ECE Recommendation 20.
    pub fn unece(&self) -> Option<&'static str> {
        match self.ucum() {
            "%" => Some("P1"),
            "h" => Some("HUR"),
            "kW.h" => Some("KWH"),
            _ => None,
        }
    }
}
