mod benchmark;

use std::sync::Arc;

use async_graphql::{Object, SimpleObject};
pub use benchmark::PotentialBenchmark;

use super::{
    area::PotentialArea,
    definition::ShareDefinition,
    evidence::{EvidenceSet, MethodEdition, PotentialIncludes, grade},
    kinds::BenchmarkKind,
    money::kroner,
    note::{PotentialCoverage, PotentialMissing, PotentialNote},
    row::{PotentialRange, PotentialRow},
};
use crate::{
    effect::Grade,
    scalars::DateTime,
    words::{LocalizedText, Money, Source},
};

/// What a model says could be gained by more competition, never an effect: a range wherever its evidence is one. Danish: «potentiale».
#[derive(Clone)]
pub struct Potential {
    result: Arc<potential::Potential>,
    evidence: Arc<potential::EvidenceSet>,
    edition: Arc<potential::MethodEdition>,
    as_of: Option<DateTime>,
}

impl Potential {
    /// With what it was made by.
    pub(crate) fn new(
        result: potential::Potential,
        evidence: &potential::EvidenceSet,
        edition: &potential::MethodEdition,
        as_of: Option<DateTime>,
    ) -> Self {
        Self {
            result: Arc::new(result),
            evidence: Arc::new(evidence.clone()),
            edition: Arc::new(edition.clone()),
            as_of,
        }
    }

    fn totals(&self, of: impl Fn(&potential::Totals) -> rust_decimal::Decimal) -> Option<Money> {
        self.result.totals.as_ref().map(|totals| kroner(of(totals)))
    }
}

/// What a model says could be gained by more competition, never an effect: a range wherever its evidence is one. Danish: «potentiale».
#[Object]
impl Potential {
    /// One for each area and place, in their order.
    async fn rows(&self) -> Vec<PotentialRow> {
        let rows = self.result.rows.iter().cloned();
        rows.map(PotentialRow).collect()
    }

    /// The sums over the places of each area.
    async fn by_area(&self) -> Vec<PotentialAreaTotal> {
        self.result
            .by_area
            .iter()
            .map(PotentialAreaTotal::from)
            .collect()
    }

    /// What would be newly exposed in a year, all rows together; null where there is no total. Danish: «volumen».
    async fn volume(&self) -> Option<Money> {
        self.totals(|totals| totals.volume)
    }

    /// The gain in a year by the low rates, before costs. Danish: «lav».
    async fn low(&self) -> Option<Money> {
        self.totals(|totals| totals.gain.low)
    }

    /// The gain in a year by the middle rates, before costs. Danish: «midt».
    async fn central(&self) -> Option<Money> {
        self.totals(|totals| totals.gain.central)
    }

    /// The gain in a year by the high rates, before costs. Danish: «høj».
    async fn high(&self) -> Option<Money> {
        self.totals(|totals| totals.gain.high)
    }

    /// What tendering costs in a year; null where the method deducts none. Danish: «transaktionsomkostninger».
    async fn transaction(&self) -> Option<Money> {
        self.result.totals.as_ref()?.transaction.map(kroner)
    }

    /// What is left of the gain after the costs that the method deducts. Danish: «netto».
    async fn net(&self) -> Option<PotentialRange> {
        let totals = self.result.totals.as_ref()?;
        Some(PotentialRange::from(&totals.net))
    }

    /// Why there is no total; null where there is one.
    async fn no_total(&self) -> Option<PotentialMissing> {
        self.result.no_total.map(PotentialMissing::from)
    }

    /// How many of the rows could be computed, and why the others could not.
    async fn coverage(&self) -> PotentialCoverage {
        PotentialCoverage::from(&self.result.coverage)
    }

    /// The method it was computed by.
    async fn edition(&self) -> MethodEdition {
        MethodEdition::from(self.edition.as_ref())
    }

    /// The rates it was computed by.
    async fn evidence(&self) -> EvidenceSet {
        EvidenceSet::from(self.evidence.as_ref())
    }

    /// What the shares are held against.
    async fn benchmark(&self) -> BenchmarkKind {
        BenchmarkKind::from(&self.result.benchmark)
    }

    /// The benchmark of each area as it was made, with the ten best or the chosen municipalities behind it.
    async fn benchmarks(&self) -> Vec<PotentialBenchmark> {
        let benchmarks = self.result.benchmarks.iter().cloned();
        benchmarks.map(PotentialBenchmark).collect()
    }

    /// The year of the accounts. Danish: «dataår».
    async fn data_year(&self) -> i32 {
        self.result.year
    }

    /// How the share is defined; null where the catalogue no longer knows it.
    async fn definition(&self) -> Option<ShareDefinition> {
        self.result
            .definition
            .definition()
            .map(ShareDefinition::from)
    }

    /// Which tender of the task it would be: 1 is the first. Danish: «udbudsgang».
    async fn tender_round(&self) -> u32 {
        self.result.tender_round
    }

    /// What the method deducts.
    async fn includes(&self) -> PotentialIncludes {
        self.result.includes.into()
    }

    /// The worst grade of the rates that were used; null when there was none.
    async fn grade(&self) -> Option<Grade> {
        self.result.grade.map(grade)
    }

    /// A rate that was used is our own proposal. Danish: «skøn».
    async fn judgement(&self) -> bool {
        self.result.judgement
    }

    /// A figure of the accounts behind it is invented. Danish: «illustrativt».
    async fn illustrative(&self) -> bool {
        self.result.illustrative
    }

    /// What is always to be printed beside it, first that it is a model calculation and no measured effect. Danish: «forbehold».
    async fn notes(&self) -> Vec<PotentialNote> {
        self.result
            .notes
            .iter()
            .cloned()
            .map(PotentialNote::from)
            .collect()
    }

    /// What is to be printed beside this one. Danish: «advarsler».
    async fn warnings(&self) -> Vec<PotentialNote> {
        self.result
            .warnings
            .iter()
            .cloned()
            .map(PotentialNote::from)
            .collect()
    }

    /// What the method does, in sentences.
    async fn sentences(&self) -> Vec<LocalizedText> {
        self.result
            .sentences
            .iter()
            .cloned()
            .map(LocalizedText::from)
            .collect()
    }

    /// Who says what the method and the rates are.
    async fn sources(&self) -> Vec<Source> {
        self.result
            .sources
            .iter()
            .cloned()
            .map(Source::from)
            .collect()
    }

    /// The moment of knowledge that the accounts were read at; null for now.
    async fn as_of(&self) -> Option<DateTime> {
        self.as_of
    }
}

/// The sum over the places of one area. Danish: «sum for området».
#[derive(Clone, SimpleObject)]
pub struct PotentialAreaTotal {
    /// The area.
    pub area: PotentialArea,
    /// What would be newly exposed in a year; null where there is no total.
    pub volume: Option<Money>,
    /// What could be gained in a year, before costs.
    pub gain: Option<PotentialRange>,
    /// What tendering costs in a year; null where the method deducts none.
    pub transaction: Option<Money>,
    /// What is left of the gain.
    pub net: Option<PotentialRange>,
    /// Why there is no total.
    pub no_total: Option<PotentialMissing>,
    /// How many of its rows could be computed.
    pub coverage: PotentialCoverage,
}

impl From<&potential::AreaTotal> for PotentialAreaTotal {
    fn from(of: &potential::AreaTotal) -> Self {
        let totals = of.totals.as_ref();
        Self {
            area: PotentialArea(of.area.clone()),
            volume: totals.map(|totals| kroner(totals.volume)),
            gain: totals.map(|totals| PotentialRange::from(&totals.gain)),
            transaction: totals.and_then(|totals| totals.transaction).map(kroner),
            net: totals.map(|totals| PotentialRange::from(&totals.net)),
            no_total: of.no_total.map(PotentialMissing::from),
            coverage: PotentialCoverage::from(&of.coverage),
        }
    }
}
