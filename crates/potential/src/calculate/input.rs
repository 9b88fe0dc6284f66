use kernel::{Municipality, MunicipalityCode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::PotentialRefusal;
use crate::{
    Area, Benchmark, DefinitionKey, MethodEdition, Place,
    limits::{LARGEST_AMOUNT, YEARS},
};

/// Tenders of eighty years, four years apart.
const LATEST_ROUND: u32 = 20;

/// What is to be calculated.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PotentialInput {
    pub places: Places,
    pub year: i32,
    pub definition: DefinitionKey,
    /// Empty for the six main accounts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<Area>,
    pub benchmark: Benchmark,
    /// The key of an evidence set.
    pub evidence: String,
    /// The key of a method edition.
    pub edition: String,
    /// 1 for a task that is tendered for the first time.
    pub tender_round: u32,
    /// Municipalities with less are not part of a benchmark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_base: Option<Decimal>,
    /// Yearly volumes of areas that the accounts do not tell apart.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub typed: Vec<TypedVolume>,
}

/// For whom it is calculated.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Places {
    /// The whole country as one, as DI does.
    National,
    /// Each of the 98 municipalities.
    Every,
    Chosen(Vec<MunicipalityCode>),
}

/// What a person says is newly exposed in a year, in kroner.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TypedVolume {
    pub place: Place,
    pub area: Area,
    pub volume: Decimal,
}

impl PotentialInput {
    /// The country by DI's method: all that an edition prescribes.
    pub fn national(year: i32, definition: DefinitionKey, areas: Vec<Area>) -> Self {
        Self {
            places: Places::National,
            year,
            definition,
            areas,
            benchmark: Benchmark::TenBest,
            evidence: "DI_10_15".to_owned(),
            edition: "DI_2023".to_owned(),
            tender_round: 1,
            minimum_base: None,
            typed: Vec::new(),
        }
    }

    /// The areas that are calculated, in order.
    pub fn areas(&self) -> Vec<Area> {
        if self.areas.is_empty() {
            return Area::main_accounts();
        }
        let mut areas = self.areas.clone();
        areas.sort();
        areas.dedup();
        areas
    }

    pub(crate) fn places(&self) -> Vec<Place> {
        let mut codes: Vec<MunicipalityCode> = match &self.places {
            Places::National => return vec![Place::National],
            Places::Every => Municipality::all().iter().map(|one| one.code).collect(),
            Places::Chosen(codes) => codes.clone(),
        };
        codes.sort();
        codes.dedup();
        codes.into_iter().map(Place::Municipality).collect()
    }

    /// A municipality that is calculated for is one of those it is held against.
    pub(super) fn has_itself_as_a_peer(&self) -> bool {
        let Benchmark::Peers { codes, .. } = &self.benchmark else {
            return false;
        };
        let places = self.places();
        let mut own = places.iter().filter_map(Place::municipality);
        own.any(|code| codes.contains(&code))
    }

    /// What only a new question is held to; one that was saved before is run again as it is.
    pub(crate) fn check_round(&self, edition: &MethodEdition) -> Result<(), PotentialRefusal> {
        if self.tender_round > LATEST_ROUND {
            return Err(PotentialRefusal::TenderRound { most: LATEST_ROUND });
        }
        if self.tender_round > 1 && edition.round_caps.is_empty() {
            let edition = edition.key.clone();
            return Err(PotentialRefusal::TenderRoundUnused { edition });
        }
        Ok(())
    }

    pub(super) fn check(&self) -> Result<(), PotentialRefusal> {
        if !YEARS.contains(&self.year) {
            return Err(PotentialRefusal::UnknownYear { year: self.year });
        }
        if self.definition.definition().is_none() {
            return Err(PotentialRefusal::UnknownDefinition {
                key: self.definition.to_string(),
            });
        }
        if self.tender_round == 0 {
            return Err(PotentialRefusal::TenderRound { most: LATEST_ROUND });
        }
        if matches!(&self.places, Places::Chosen(codes) if codes.is_empty()) {
            return Err(PotentialRefusal::NobodyChosen);
        }
        if let Some(minimum) = self.minimum_base.filter(|base| *base < Decimal::ZERO) {
            return Err(PotentialRefusal::MinimumBase { minimum });
        }
        self.check_benchmark()?;
        self.check_typed()
    }

    fn check_benchmark(&self) -> Result<(), PotentialRefusal> {
        match &self.benchmark {
            Benchmark::Peers { codes, .. } if codes.is_empty() => Err(PotentialRefusal::NoPeers),
            Benchmark::Given(percent)
                if *percent < Decimal::ZERO || *percent > Decimal::ONE_HUNDRED =>
            {
                Err(PotentialRefusal::BenchmarkOutside { percent: *percent })
            }
            Benchmark::TenBest
            | Benchmark::WeightedNational
            | Benchmark::Median
            | Benchmark::UpperQuartile
            | Benchmark::Ninetieth
            | Benchmark::Peers { .. }
            | Benchmark::Given(_) => Ok(()),
        }
    }

    fn check_typed(&self) -> Result<(), PotentialRefusal> {
        for typed in &self.typed {
            if typed.area.is_visible_in_accounts() {
                return Err(PotentialRefusal::TypedVisible {
                    area: typed.area.clone(),
                });
            }
            if typed.volume < Decimal::ZERO || typed.volume > LARGEST_AMOUNT {
                return Err(PotentialRefusal::TypedOutside {
                    volume: typed.volume,
                });
            }
            let same =
                |other: &&TypedVolume| (&other.area, &other.place) == (&typed.area, &typed.place);
            if self.typed.iter().filter(same).count() > 1 {
                return Err(PotentialRefusal::TypedTwice {
                    area: typed.area.clone(),
                });
            }
        }
        Ok(())
    }
}
