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
    /// So much energy in every year.
    EnergyPerTime,
    Mass,
    /// So much in every year.
    MassPerTime,
    Length,
    Area,
    Volume,
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
            "min" | "h" | "d" | "wk" | "mo" | "a" => Some(QuantityKind::Time),
            "min/wk" | "h/d" | "h/a" => Some(QuantityKind::TimePerTime),
            "kW.h" | "MW.h" | "GJ" => Some(QuantityKind::Energy),
            "kW.h/a" => Some(QuantityKind::EnergyPerTime),
            "t" | "kg" | "g" => Some(QuantityKind::Mass),
            "t/a" => Some(QuantityKind::MassPerTime),
            "m" | "km" => Some(QuantityKind::Length),
            "m2" => Some(QuantityKind::Area),
            "m3" | "l" => Some(QuantityKind::Volume),
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
            "MW.h" => Some("http://qudt.org/vocab/unit/MegaW-HR"),
            "GJ" => Some("http://qudt.org/vocab/unit/GigaJ"),
            "h" => Some("http://qudt.org/vocab/unit/HR"),
            "min" => Some("http://qudt.org/vocab/unit/MIN"),
            "d" => Some("http://qudt.org/vocab/unit/DAY"),
            "kg" => Some("http://qudt.org/vocab/unit/KiloGM"),
            "g" => Some("http://qudt.org/vocab/unit/GM"),
            "m" => Some("http://qudt.org/vocab/unit/M"),
            "m3" => Some("http://qudt.org/vocab/unit/M3"),
            "l" => Some("http://qudt.org/vocab/unit/L"),
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
