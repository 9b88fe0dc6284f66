use async_graphql::{Object, SimpleObject};

use crate::{
    place::Municipality,
    potential::{area::PotentialArea, note::PotentialMissing, row::percent},
    scalars::Decimal,
    words::LocalizedText,
};

/// What the shares of an area are held against, as it was made. Danish: «målestok».
#[derive(Clone)]
pub struct PotentialBenchmark(pub(super) potential::BenchmarkFigure);

/// What the shares of an area are held against, as it was made. Danish: «målestok».
#[Object]
impl PotentialBenchmark {
    /// The area.
    async fn area(&self) -> PotentialArea {
        PotentialArea(self.0.area.clone())
    }

    /// In per cent, unrounded; null where there is none.
    async fn percent(&self) -> Option<Decimal> {
        percent(self.0.percent)
    }

    /// Why there is none.
    async fn missing(&self) -> Option<PotentialMissing> {
        self.0.missing.map(PotentialMissing::from)
    }

    /// How it was made, in a sentence.
    async fn made(&self) -> LocalizedText {
        self.0.made.clone().into()
    }

    /// So many municipalities have a share that could be used.
    async fn over(&self) -> usize {
        self.0.over
    }

    /// The municipalities that it is made of, where they are the ten best or chosen; the highest share first. Danish: «de ti bedste».
    async fn members(&self) -> Vec<BenchmarkMember> {
        let members = self.0.members.iter();
        members
            .filter_map(|member| {
                Some(BenchmarkMember {
                    municipality: Municipality(member.municipality.municipality()?),
                    percent: member.percent.normalize().into(),
                })
            })
            .collect()
    }

    /// A share that it is made of is approximate.
    async fn approximate(&self) -> bool {
        self.0.approximate
    }

    /// A share that it is made of is invented. Danish: «illustrativ».
    async fn illustrative(&self) -> bool {
        self.0.illustrative
    }
}

/// A municipality that a benchmark is made of.
#[derive(Clone, SimpleObject)]
pub struct BenchmarkMember {
    /// The municipality.
    pub municipality: Municipality,
    /// Its share in per cent, unrounded.
    pub percent: Decimal,
}
