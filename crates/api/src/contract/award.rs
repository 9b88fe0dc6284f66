use async_graphql::{Enum, SimpleObject};
use contracts::Weight;

use crate::{
    scalars::Decimal,
    words::{LocalizedText, PartialDate},
};

/// How a contract was put out and won. Danish: «udbud».
#[derive(Clone, SimpleObject)]
pub struct Tender {
    /// The way it was run.
    pub procedure: Option<TenderProcedure>,
    /// When it was put out.
    pub published_on: Option<PartialDate>,
    /// When it was won.
    pub awarded_on: Option<PartialDate>,
    /// What the award rests on.
    pub award_basis: Option<AwardBasis>,
    /// Under the light regime for social and other special services. Danish: «light-regimet».
    pub light_regime: Option<bool>,
    /// Where the notice is found.
    pub notice_url: Option<String>,
}

impl From<contracts::Tender> for Tender {
    fn from(tender: contracts::Tender) -> Self {
        Self {
            procedure: tender.procedure.map(TenderProcedure::from),
            published_on: tender.published_on.map(PartialDate::from),
            awarded_on: tender.awarded_on.map(PartialDate::from),
            award_basis: tender.award_basis.map(AwardBasis::from),
            light_regime: tender.light_regime,
            notice_url: tender.notice_url,
        }
    }
}

/// The way a tender is run. Danish: «udbudsform».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::TenderProcedure")]
pub enum TenderProcedure {
    /// Danish: «offentligt udbud».
    Open,
    /// Danish: «begrænset udbud».
    Restricted,
    /// Danish: «udbud med forhandling».
    Negotiated,
    /// Danish: «konkurrencepræget dialog».
    CompetitiveDialogue,
    /// Danish: «innovationspartnerskab».
    InnovationPartnership,
    /// Danish: «dynamisk indkøbssystem».
    DynamicPurchasing,
    /// Danish: «køb på rammeaftale».
    FrameworkCallOff,
    /// Without a tender. Danish: «direkte tildeling».
    Direct,
    /// Another way. Danish: «anden udbudsform».
    Other,
}

/// What an award rests on. Danish: «tildelingsgrundlag».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::AwardBasis")]
pub enum AwardBasis {
    /// Danish: «pris».
    Price,
    /// Danish: «omkostninger».
    Cost,
    /// Danish: «bedste forhold mellem pris og kvalitet».
    BestPriceQuality,
}

/// What a tender was weighed on. Danish: «tildelingskriterium».
#[derive(Clone, SimpleObject)]
pub struct AwardCriterion {
    /// Under its own name, e.g. Service.
    pub name: LocalizedText,
    /// The group it belongs to; null where nobody has said.
    pub kind: Option<CriterionKind>,
    /// How it is weighed.
    pub weight_kind: WeightKind,
    /// Its weight, when that is exact: per cent, decimal or points.
    pub weight: Option<Decimal>,
    /// The least weight, when it is a range.
    pub weight_min: Option<Decimal>,
    /// The most weight, when it is a range.
    pub weight_max: Option<Decimal>,
    /// Its place, when criteria are only ranked; a rank carries no weight.
    pub rank: Option<u32>,
    /// More words of the source.
    pub note: Option<String>,
    /// What it consists of. Danish: «underkriterier».
    pub sub_criteria: Vec<AwardCriterion>,
}

impl From<contracts::AwardCriterion> for AwardCriterion {
    fn from(criterion: contracts::AwardCriterion) -> Self {
        let (weight_kind, weight, range, rank) = match criterion.weight {
            Weight::PercentExact(weight) => (WeightKind::PercentExact, Some(weight), None, None),
            Weight::PercentRange { min, max } => {
                (WeightKind::PercentRange, None, Some((min, max)), None)
            }
            Weight::DecimalExact(weight) => (WeightKind::DecimalExact, Some(weight), None, None),
            Weight::DecimalRange { min, max } => {
                (WeightKind::DecimalRange, None, Some((min, max)), None)
            }
            Weight::PointsExact(weight) => (WeightKind::PointsExact, Some(weight), None, None),
            Weight::PointsRange { min, max } => {
                (WeightKind::PointsRange, None, Some((min, max)), None)
            }
            Weight::OrderOfImportance(rank) => {
                (WeightKind::OrderOfImportance, None, None, Some(rank))
            }
        };
        Self {
            name: criterion.name.into(),
            kind: criterion.kind.map(CriterionKind::from),
            weight_kind,
            weight: weight.map(Decimal::from),
            weight_min: range.map(|(min, _)| min.into()),
            weight_max: range.map(|(_, max)| max.into()),
            rank,
            note: criterion.note,
            sub_criteria: criterion.sub_criteria.into_iter().map(Self::from).collect(),
        }
    }
}

/// The group a criterion belongs to, as eForms has it. Danish: «kriterietype».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::CriterionKind")]
pub enum CriterionKind {
    /// Danish: «pris».
    Price,
    /// Danish: «omkostninger».
    Cost,
    /// Danish: «kvalitet».
    Quality,
}

/// How a criterion is weighed: the seven kinds of eForms. Danish: «vægtningsform».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
pub enum WeightKind {
    /// Per cent; the criteria of one level make 100 together.
    PercentExact,
    /// A range of per cent; the ranges of one level admit 100.
    PercentRange,
    /// A decimal number.
    DecimalExact,
    /// A range of decimal numbers.
    DecimalRange,
    /// Points.
    PointsExact,
    /// A range of points.
    PointsRange,
    /// Ranked only. Danish: «prioriteret rækkefølge».
    OrderOfImportance,
}
