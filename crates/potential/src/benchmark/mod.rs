//! What a share is held against.

mod compute;
mod members;
mod words;

use kernel::{LocalizedText, MunicipalityCode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

pub(crate) use compute::Field;

use crate::{Area, Reason};

/// What a share is held against: a figure over municipalities, or one that is given.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Benchmark {
    /// The simple mean of the ten highest shares: DI's.
    TenBest,
    /// What is exposed in the whole country over all that could be.
    WeightedNational,
    Median,
    UpperQuartile,
    Ninetieth,
    Peers {
        codes: Vec<MunicipalityCode>,
        mean: Mean,
    },
    /// A share in per cent, as somebody has published it.
    Given(Decimal),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Mean {
    Simple,
    Weighted,
}

/// A benchmark of an area as it was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BenchmarkFigure {
    pub area: Area,
    /// Unrounded; none with its reason.
    pub percent: Option<Decimal>,
    pub missing: Option<Reason>,
    pub made: LocalizedText,
    /// So many municipalities have what could be used: a share, and of a weighted mean amounts too.
    pub over: usize,
    /// The municipalities that it is made of, where they are ten or chosen; the highest share first.
    pub members: Vec<BenchmarkMember>,
    /// One of the shares it is made of, or the country's own, is approximate.
    pub approximate: bool,
    pub illustrative: bool,
}

/// A municipality that a benchmark is made of, with its share in per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BenchmarkMember {
    pub municipality: MunicipalityCode,
    pub percent: Decimal,
}

impl Benchmark {
    /// Its kind, as the API names it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::TenBest => "TEN_BEST",
            Self::WeightedNational => "WEIGHTED_NATIONAL",
            Self::Median => "MEDIAN",
            Self::UpperQuartile => "UPPER_QUARTILE",
            Self::Ninetieth => "NINETIETH",
            Self::Peers { .. } => "PEERS",
            Self::Given(_) => "GIVEN",
        }
    }

    /// What a method that is held against it does, in a sentence.
    pub fn sentence(&self) -> LocalizedText {
        words::sentence(self)
    }

    /// The figure for an area, over the rows of one year and definition.
    pub fn figure(
        &self,
        rows: &[crate::AccountRow],
        area: &Area,
        minimum_base: Option<Decimal>,
    ) -> BenchmarkFigure {
        Field::of(rows.iter(), area, minimum_base).figure(self)
    }
}
