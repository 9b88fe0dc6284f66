use async_graphql::{Object, SimpleObject};
use potential::{Benchmark, Places};

use crate::{
    place::Municipality,
    potential::{
        area::PotentialArea,
        kinds::{BenchmarkKind, BenchmarkMean},
        money::kroner,
        row::percent,
    },
    scalars::Decimal,
    words::Money,
};

/// What was asked of the calculator. Danish: «spørgsmålet».
#[derive(Clone)]
pub struct SavedInput(pub(super) potential::PotentialInput);

/// What was asked of the calculator. Danish: «spørgsmålet».
#[Object]
impl SavedInput {
    /// The municipalities; null for the whole country as one, all 98 for each by itself.
    async fn municipalities(&self) -> Option<Vec<Municipality>> {
        match &self.0.places {
            Places::National => None,
            Places::Every => Some(
                kernel::Municipality::all()
                    .iter()
                    .map(Municipality)
                    .collect(),
            ),
            Places::Chosen(codes) => Some(Municipality::of(codes)),
        }
    }

    /// The year of the accounts.
    async fn year(&self) -> i32 {
        self.0.year
    }

    /// The key of the definition.
    async fn definition(&self) -> String {
        self.0.definition.to_string()
    }

    /// The areas, in order.
    async fn areas(&self) -> Vec<PotentialArea> {
        self.0.areas().into_iter().map(PotentialArea).collect()
    }

    /// What the shares are held against.
    async fn benchmark(&self) -> BenchmarkKind {
        BenchmarkKind::from(&self.0.benchmark)
    }

    /// The municipalities that are chosen as benchmark.
    async fn peers(&self) -> Vec<Municipality> {
        match &self.0.benchmark {
            Benchmark::Peers { codes, .. } => Municipality::of(codes),
            Benchmark::TenBest
            | Benchmark::WeightedNational
            | Benchmark::Median
            | Benchmark::UpperQuartile
            | Benchmark::Ninetieth
            | Benchmark::Given(_) => Vec::new(),
        }
    }

    /// How their shares become one; null where none are chosen.
    async fn mean(&self) -> Option<BenchmarkMean> {
        match &self.0.benchmark {
            Benchmark::Peers { mean, .. } => Some((*mean).into()),
            Benchmark::TenBest
            | Benchmark::WeightedNational
            | Benchmark::Median
            | Benchmark::UpperQuartile
            | Benchmark::Ninetieth
            | Benchmark::Given(_) => None,
        }
    }

    /// The share that is given as benchmark, in per cent; null where none is.
    async fn share(&self) -> Option<Decimal> {
        match &self.0.benchmark {
            Benchmark::Given(share) => percent(Some(*share)),
            Benchmark::TenBest
            | Benchmark::WeightedNational
            | Benchmark::Median
            | Benchmark::UpperQuartile
            | Benchmark::Ninetieth
            | Benchmark::Peers { .. } => None,
        }
    }

    /// Municipalities with less are not part of a benchmark.
    async fn minimum_base(&self) -> Option<Money> {
        self.0.minimum_base.map(kroner)
    }

    /// The key of the evidence set.
    async fn evidence(&self) -> &str {
        &self.0.evidence
    }

    /// The key of the method edition.
    async fn edition(&self) -> &str {
        &self.0.edition
    }

    /// Which tender of the task it would be: 1 is the first.
    async fn tender_round(&self) -> u32 {
        self.0.tender_round
    }

    /// The volumes that were typed, of areas that the accounts do not tell apart.
    async fn volumes(&self) -> Vec<TypedVolume> {
        let typed = self.0.typed.iter();
        typed
            .map(|typed| TypedVolume {
                place: typed.place.to_string(),
                area: PotentialArea(typed.area.clone()),
                amount: kroner(typed.volume),
            })
            .collect()
    }
}

/// What a person says is newly exposed in a year. Danish: «indtastet volumen».
#[derive(SimpleObject)]
pub struct TypedVolume {
    /// `DK`, or a municipality's code.
    pub place: String,
    /// An area that the accounts do not tell apart.
    pub area: PotentialArea,
    /// In a year.
    pub amount: Money,
}
