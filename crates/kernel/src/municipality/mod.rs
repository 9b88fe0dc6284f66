mod region;
mod table;

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use thiserror::Error;

pub use region::Region;
use region::Regions;

use crate::{Coded, written::written};

/// One of the 98 Danish municipalities.
#[derive(Debug, PartialEq, Eq)]
pub struct Municipality {
    pub code: MunicipalityCode,
    /// As in a list: `København`.
    pub name: &'static str,
    /// As on a letterhead: `Københavns Kommune`.
    pub full_name: &'static str,
    regions: &'static Regions,
}

impl Municipality {
    /// All of them, in the order of their codes.
    pub fn all() -> &'static [Municipality] {
        &table::MUNICIPALITIES
    }

    /// The region it lies in on a day.
    pub fn region(&self, on: NaiveDate) -> Region {
        self.regions.on(on)
    }

    /// Whether some municipality lies in a region of this name, before or after the reform.
    pub fn is_region(name: &str) -> bool {
        Self::all().iter().any(|place| place.regions.has(name))
    }
}

/// The four digits by which the state knows a municipality; a stored one may be of a municipality that is no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MunicipalityCode(u16);

impl MunicipalityCode {
    /// The code of one of the 98; the leading 0 may be left out.
    pub fn parse(text: &str) -> Result<Self, MunicipalityRefusal> {
        let text = text.trim();
        digits(text)
            .map(Self)
            .filter(|code| code.municipality().is_some())
            .ok_or_else(|| MunicipalityRefusal {
                written: written(text),
            })
    }

    /// Its municipality; none when it is not one of the 98 today.
    pub fn municipality(self) -> Option<&'static Municipality> {
        let all = Municipality::all();
        all.binary_search_by_key(&self, |municipality| municipality.code)
            .ok()
            .and_then(|place| all.get(place))
    }
}

impl fmt::Display for MunicipalityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

impl Serialize for MunicipalityCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for MunicipalityCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        digits(&text)
            .map(Self)
            .ok_or_else(|| D::Error::custom("a municipality code has four digits"))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("“{written}” is not the code of a Danish municipality: write four digits, such as 0101")]
pub struct MunicipalityRefusal {
    written: String,
}

impl Coded for MunicipalityRefusal {
    fn danish(&self) -> String {
        format!(
            "“{}” er ikke en dansk kommunekode: skriv fire cifre, f.eks. 0101",
            self.written
        )
    }

    fn code(&self) -> &'static str {
        "UNKNOWN_MUNICIPALITY"
    }
}

fn digits(text: &str) -> Option<u16> {
    let is_code = matches!(text.len(), 3 | 4) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_code.then(|| text.parse().ok()).flatten()
}
