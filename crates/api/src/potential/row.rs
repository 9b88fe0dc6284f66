use async_graphql::{Object, SimpleObject};

use super::{area::PotentialArea, evidence::EvidenceRate, money::kroner, note::PotentialMissing};
use crate::{place::Municipality, scalars::Decimal, words::Money};

/// The potential of one area in one place. Danish: «række i beregningen».
#[derive(Clone)]
pub struct PotentialRow(pub(super) potential::PotentialRow);

/// The potential of one area in one place. Danish: «række i beregningen».
#[Object]
impl PotentialRow {
    /// The municipality; null for the whole country.
    async fn municipality(&self) -> Option<Municipality> {
        let code = self.0.place.municipality()?;
        code.municipality().map(Municipality)
    }

    /// `DK`, or a municipality's code.
    async fn place(&self) -> String {
        self.0.place.to_string()
    }

    /// What it is told of.
    async fn area(&self) -> PotentialArea {
        PotentialArea(self.0.area.clone())
    }

    /// What is in private hands, in per cent, unrounded. Danish: «andel».
    async fn share(&self) -> Option<Decimal> {
        percent(self.0.share)
    }

    /// The share is only approximate, or a bound.
    async fn approximate(&self) -> bool {
        self.0.approximate
    }

    /// What the share is held against, in per cent, unrounded. Danish: «målestok».
    async fn benchmark(&self) -> Option<Decimal> {
        percent(self.0.benchmark)
    }

    /// How far the share is below the benchmark, in percentage points; 0 where it is above. Danish: «afstand».
    async fn gap(&self) -> Option<Decimal> {
        percent(self.0.gap)
    }

    /// What could be exposed to competition in a year. Danish: «udbudsegnede opgaver».
    async fn base(&self) -> Option<Money> {
        self.0.base.map(kroner)
    }

    /// What would be newly exposed in a year. Danish: «volumen».
    async fn volume(&self) -> Option<Money> {
        self.0.volume.map(kroner)
    }

    /// The volume was typed by a person, not read from accounts. Danish: «indtastet».
    async fn typed(&self) -> bool {
        self.0.typed
    }

    /// The rate that was used, after the tender round.
    async fn rate(&self) -> Option<EvidenceRate> {
        self.0.rate.as_ref().map(EvidenceRate::from)
    }

    /// What could be gained in a year, before costs. Danish: «gevinst».
    async fn gain(&self) -> Option<PotentialRange> {
        self.0.gain.as_ref().map(PotentialRange::from)
    }

    /// What tendering costs in a year; null where the method deducts none. Danish: «transaktionsomkostninger».
    async fn transaction(&self) -> Option<Money> {
        self.0.transaction.map(kroner)
    }

    /// What is left of the gain after the costs that the method deducts. Danish: «netto».
    async fn net(&self) -> Option<PotentialRange> {
        self.0.net.as_ref().map(PotentialRange::from)
    }

    /// Why it does not count in the total; null when it does.
    async fn missing(&self) -> Option<PotentialMissing> {
        self.0.missing.map(PotentialMissing::from)
    }

    /// A figure behind it is invented. Danish: «illustrativ».
    async fn illustrative(&self) -> bool {
        self.0.illustrative
    }
}

/// Kroner in a year as the evidence has them: one number three times where its source states no range. Danish: «spænd».
#[derive(Clone, SimpleObject)]
pub struct PotentialRange {
    /// By the low rates. Danish: «lav».
    pub low: Money,
    /// By the middle rates. Danish: «midt».
    pub central: Money,
    /// By the high rates. Danish: «høj».
    pub high: Money,
}

impl From<&potential::Range> for PotentialRange {
    fn from(range: &potential::Range) -> Self {
        Self {
            low: kroner(range.low),
            central: kroner(range.central),
            high: kroner(range.high),
        }
    }
}

pub(super) fn percent(number: Option<rust_decimal::Decimal>) -> Option<Decimal> {
    number.map(|number| number.normalize().into())
}
