mod weights;

use std::fmt;

use kernel::{LocalizedText, PartialDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Contract, ContractEvent, ContractRefusal, Path, check};

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
        if criteria.is_empty() {
            return Err(ContractRefusal::NoCriteria);
        }
        check_level(criteria, None, &Path::of("awardCriteria"))
    }

    fn check(&self, at: &Path) -> Result<(), ContractRefusal> {
        let name = at.then("name");
        if self.name.is_blank() {
            return Err(ContractRefusal::CriterionNameMissing { at: name });
        }
        check::localized(&self.name, &name)?;
        let note = at.then("note");
        self.note
            .iter()
            .try_for_each(|words| check::text(words, &note))?;
        self.weight.check(&at.then("weight"))
    }

    fn is_named(&self, name: &LocalizedText) -> bool {
        self.name.da.trim().to_lowercase() == name.da.trim().to_lowercase()
    }
}

/// The criteria that stand side by side, under one that weighs so much or under none.
fn check_level(
    criteria: &[AwardCriterion],
    above: Option<Weight>,
    at: &Path,
) -> Result<(), ContractRefusal> {
    for (place, criterion) in criteria.iter().enumerate() {
        let here = at.nth(place);
        criterion.check(&here)?;
        if criteria[..place]
            .iter()
            .any(|other| other.is_named(&criterion.name))
        {
            return Err(ContractRefusal::CriterionTwice {
                name: criterion.name.da.clone(),
                at: here.then("name"),
            });
        }
    }
    let weights: Vec<Weight> = criteria.iter().map(|criterion| criterion.weight).collect();
    weights::go_together(&weights, above, at)?;
    for (place, criterion) in criteria.iter().enumerate() {
        if !criterion.sub_criteria.is_empty() {
            let below = at.nth(place).then("subCriteria");
            check_level(&criterion.sub_criteria, Some(criterion.weight), &below)?;
        }
    }
    Ok(())
}

/// In Danish: `30 %`, `20–40 point`, `nr. 1`.
impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PercentExact(weight) => write!(f, "{} %", danish(weight)),
            Self::PercentRange { min, max } => write!(f, "{}–{} %", danish(min), danish(max)),
            Self::DecimalExact(weight) => write!(f, "{}", danish(weight)),
            Self::DecimalRange { min, max } => write!(f, "{}–{}", danish(min), danish(max)),
            Self::PointsExact(weight) => write!(f, "{} point", danish(weight)),
            Self::PointsRange { min, max } => write!(f, "{}–{} point", danish(min), danish(max)),
            Self::OrderOfImportance(rank) => write!(f, "nr. {rank}"),
        }
    }
}

fn danish(number: &Decimal) -> String {
    number.normalize().to_string().replace('.', ",")
}
