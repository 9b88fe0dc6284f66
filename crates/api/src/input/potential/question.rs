use std::collections::BTreeSet;

use async_graphql::InputObject;
use kernel::{Instant, LocalizedText};
use potential::{
    Area, Benchmark, DefinitionKey, MethodEdition, Place, Places, PotentialRefusal, TypedVolume,
};

use crate::{
    input::{At, Reading, base},
    potential::{BenchmarkKind, BenchmarkMean},
    scalars::{DateTime, Decimal, MunicipalityCode},
    user_error::UserErrorCode,
};

/// So many data sets are read for one question at most.
const MOST_DATA_SETS: usize = 10;

/// What the calculator is asked. Danish: «spørgsmål til beregneren».
#[derive(Clone, InputObject)]
pub struct PotentialInput {
    /// The data sets that are read, by their names in addresses: ten at most, each read once.
    pub accounts: Vec<String>,
    /// These municipalities, each by itself; the whole country as one if left out, as DI does.
    pub municipalities: Option<Vec<MunicipalityCode>>,
    /// Each of the 98 municipalities by itself; it says nothing where some are chosen.
    #[graphql(default = false)]
    pub every_municipality: bool,
    /// The year of the accounts.
    pub year: i32,
    /// The key of the definition.
    pub definition: String,
    /// The keys of the areas; the six main accounts if left out.
    #[graphql(default)]
    pub areas: Vec<String>,
    /// What the shares are held against; the ten best if left out.
    pub benchmark: Option<BenchmarkInput>,
    /// The key of the evidence set; the edition's own if left out.
    pub evidence: Option<String>,
    /// The key of the method edition; the newest if left out.
    pub edition: Option<String>,
    /// Which tender of the task it would be: 1 is the first, 20 at most; only of an edition that tells them apart. Danish: «udbudsgang».
    #[graphql(default = 1)]
    pub tender_round: i32,
    /// Yearly volumes of areas that the accounts do not tell apart.
    #[graphql(default)]
    pub volumes: Vec<VolumeInput>,
    /// As the accounts were known then; now if left out.
    pub as_of: Option<DateTime>,
}

/// What shares are held against; what its kind does not use is refused. Danish: «målestok».
#[derive(Clone, InputObject)]
pub struct BenchmarkInput {
    /// How it is made.
    pub kind: BenchmarkKind,
    /// The municipalities that are chosen, of PEERS.
    #[graphql(default)]
    pub peers: Vec<MunicipalityCode>,
    /// How their shares become one, of PEERS; simple if left out.
    pub mean: Option<BenchmarkMean>,
    /// The share in per cent, of GIVEN.
    pub share: Option<Decimal>,
    /// Municipalities with less in kroner are not part of it; not of GIVEN.
    pub minimum_base: Option<Decimal>,
}

/// What a person says is newly exposed in a year. Danish: «indtastet volumen».
#[derive(Clone, InputObject)]
pub struct VolumeInput {
    /// The key of an area that the accounts do not tell apart.
    pub area: String,
    /// The municipality; the whole country if left out.
    pub municipality: Option<MunicipalityCode>,
    /// Kroner in a year.
    pub amount: Decimal,
}

/// A question with where its data is from, read.
pub(crate) struct Question {
    pub(crate) accounts: Vec<String>,
    pub(crate) known: Option<Instant>,
    pub(crate) asked: potential::PotentialInput,
}

impl PotentialInput {
    pub(crate) fn read(self, reading: &mut Reading, at: &At) -> Option<Question> {
        few_enough(reading, &at.then("accounts"), &self.accounts);
        let definition =
            DefinitionKey::of(&self.definition).ok_or(PotentialRefusal::UnknownDefinition {
                key: self.definition,
            });
        let definition = reading.take(&at.then("definition"), definition);
        let areas = reading.each(&at.then("areas"), self.areas, |reading, at, key| {
            reading.take(at, Area::of(&key))
        });
        let places = places(reading, at, self.municipalities, self.every_municipality);
        let benchmark = reading.optional(self.benchmark, |reading, benchmark| {
            let seen = areas.as_deref().is_none_or(is_seen);
            benchmark.read(reading, &at.then("benchmark"), seen)
        });
        let tender_round = reading.count(&at.then("tenderRound"), self.tender_round);
        let typed = reading.each(&at.then("volumes"), self.volumes, |reading, at, volume| {
            volume.read(reading, at)
        });
        let edition = self.edition.unwrap_or_else(newest);
        let evidence = self.evidence.unwrap_or_else(|| own_evidence(&edition));
        let (benchmark, minimum_base) = benchmark?.unwrap_or((Benchmark::TenBest, None));
        Some(Question {
            accounts: self.accounts,
            known: self.as_of.map(|DateTime(at)| at),
            asked: potential::PotentialInput {
                places: places?,
                year: self.year,
                definition: definition?,
                areas: areas?,
                benchmark,
                evidence,
                edition,
                tender_round: tender_round?,
                minimum_base,
                typed: typed?,
            },
        })
    }
}

/// More data sets than a question may read are refused, the same one counted once.
fn few_enough(reading: &mut Reading, at: &At, slugs: &[String]) {
    let count = slugs.iter().collect::<BTreeSet<_>>().len();
    if count > MOST_DATA_SETS {
        let words = LocalizedText::new(
            format!("Spørgsmålet nævner {count} regnskaber; højst {MOST_DATA_SETS} er tilladt"),
            format!("the question names {count} data sets, more than {MOST_DATA_SETS}"),
        );
        reading.refuse(at, UserErrorCode::TooMany, words);
    }
}

fn newest() -> String {
    let newest = MethodEdition::all().iter().max_by_key(|one| one.valid_from);
    newest.map_or_else(String::new, |edition| edition.key.clone())
}

fn own_evidence(edition: &str) -> String {
    MethodEdition::of(edition).map_or_else(String::new, |edition| edition.evidence.clone())
}

fn places(
    reading: &mut Reading,
    at: &At,
    chosen: Option<Vec<MunicipalityCode>>,
    every: bool,
) -> Option<Places> {
    match (chosen, every) {
        (Some(codes), true | false) => {
            base::municipalities(reading, &at.then("municipalities"), codes).map(Places::Chosen)
        }
        (None, true) => Some(Places::Every),
        (None, false) => Some(Places::National),
    }
}

/// An area that the accounts tell is held against the benchmark; the six main accounts are.
fn is_seen(areas: &[Area]) -> bool {
    areas.is_empty() || areas.iter().any(Area::is_visible_in_accounts)
}

impl BenchmarkInput {
    /// What is told and would not be used is refused by its name; where all volumes are typed, nothing is.
    fn check_unused(&self, reading: &mut Reading, at: &At, seen: bool) {
        let peers = seen && self.kind == BenchmarkKind::Peers;
        let given = seen && self.kind == BenchmarkKind::Given;
        for (field, unused) in [
            ("peers", !peers && !self.peers.is_empty()),
            ("mean", !peers && self.mean.is_some()),
            ("share", !given && self.share.is_some()),
            (
                "minimumBase",
                (given || !seen) && self.minimum_base.is_some(),
            ),
        ] {
            if unused {
                let words = LocalizedText::new(
                    format!("Målestokken bruger ikke {field}"),
                    format!("the benchmark does not use {field}"),
                );
                reading.refuse(&at.then(field), UserErrorCode::BenchmarkInputUnused, words);
            }
        }
    }

    fn read(
        self,
        reading: &mut Reading,
        at: &At,
        seen: bool,
    ) -> Option<(Benchmark, Option<rust_decimal::Decimal>)> {
        self.check_unused(reading, at, seen);
        let minimum = reading.optional_decimal(&at.then("minimumBase"), self.minimum_base);
        let benchmark = match self.kind {
            BenchmarkKind::TenBest => Some(Benchmark::TenBest),
            BenchmarkKind::WeightedNational => Some(Benchmark::WeightedNational),
            BenchmarkKind::Median => Some(Benchmark::Median),
            BenchmarkKind::UpperQuartile => Some(Benchmark::UpperQuartile),
            BenchmarkKind::Ninetieth => Some(Benchmark::Ninetieth),
            BenchmarkKind::Peers => {
                let codes = base::municipalities(reading, &at.then("peers"), self.peers);
                let mean = self.mean.unwrap_or(BenchmarkMean::Simple).into();
                codes.map(|codes| Benchmark::Peers { codes, mean })
            }
            BenchmarkKind::Given => given(reading, &at.then("share"), self.share),
        };
        Some((benchmark?, minimum?))
    }
}

fn given(reading: &mut Reading, at: &At, share: Option<Decimal>) -> Option<Benchmark> {
    let Some(share) = share else {
        let words = LocalizedText::new(
            "En given målestok har en andel",
            "a given benchmark has a share",
        );
        reading.refuse(at, UserErrorCode::BenchmarkShareMissing, words);
        return None;
    };
    reading.decimal(at, &share).map(Benchmark::Given)
}

impl VolumeInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<TypedVolume> {
        let area = reading.take(&at.then("area"), Area::of(&self.area));
        let municipality = reading.optional(self.municipality, |reading, code| {
            base::municipality(reading, &at.then("municipality"), &code)
        });
        let volume = reading.decimal(&at.then("amount"), &self.amount);
        Some(TypedVolume {
            place: municipality?.map_or(Place::National, Place::Municipality),
            area: area?,
            volume: volume?,
        })
    }
}
