mod level;
mod weights;

use std::fmt;

use kernel::{LocalizedText, PartialDate, danish_number};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Contract, ContractEvent, ContractRefusal, Path};

/// What a tender was weighed on, in the words of the tender.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AwardCriterion {
    pub name: LocalizedText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<CriterionKind>,
    pub weight: Weight,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sub_criteria: Vec<AwardCriterion>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CriterionKind {
    Price,
    Cost,
    Quality,
}

/// How heavily a criterion weighs, in one of the seven ways of eForms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Weight {
    PercentExact(Decimal),
    PercentRange {
        min: Decimal,
        max: Decimal,
    },
    DecimalExact(Decimal),
    DecimalRange {
        min: Decimal,
        max: Decimal,
    },
    PointsExact(Decimal),
    PointsRange {
        min: Decimal,
        max: Decimal,
    },
    /// 1 is the most important.
    OrderOfImportance(u32),
}

impl Contract {
    pub(crate) fn set_award_criteria(
        &self,
        criteria: Vec<AwardCriterion>,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        AwardCriterion::check_all(&criteria)?;
        Ok(self.unless_so(ContractEvent::AwardCriteriaSet { criteria, on }))
    }
}

impl AwardCriterion {
    /// There are some, each has its name, and the weights go together on every level.
    pub(crate) fn check_all(criteria: &[Self]) -> Result<(), ContractRefusal> {
        ContractRefusal::of_all(Self::problems(criteria))
    }

    /// Everything that is wrong with them.
    pub(crate) fn problems(criteria: &[Self]) -> Vec<ContractRefusal> {
        match criteria.is_empty() {
            true => vec![ContractRefusal::NoCriteria],
            false => level::problems(criteria, None, &Path::of("awardCriteria")),
        }
    }
}

/// In Danish: `30 %`, `20–40 point`, `nr. 1`.
impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PercentExact(weight) => write!(f, "{} %", danish_number(*weight)),
            Self::PercentRange { min, max } => {
                write!(f, "{}–{} %", danish_number(*min), danish_number(*max))
            }
            Self::DecimalExact(weight) => write!(f, "{}", danish_number(*weight)),
            Self::DecimalRange { min, max } => {
                write!(f, "{}–{}", danish_number(*min), danish_number(*max))
            }
            Self::PointsExact(weight) => write!(f, "{} point", danish_number(*weight)),
            Self::PointsRange { min, max } => {
                write!(f, "{}–{} point", danish_number(*min), danish_number(*max))
            }
            Self::OrderOfImportance(rank) => write!(f, "nr. {rank}"),
        }
    }
}
