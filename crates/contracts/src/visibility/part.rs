use serde::{Deserialize, Serialize};

use crate::Field;

/// What of a contract can be for fewer than everyone, each as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Part {
    /// What it costs: its value, what changes add and the words that tell of them, what is settled, what leaving cost.
    Value,
    AwardCriteria,
    /// What only a contract of its form has, and the savings settled under it.
    Particulars,
    /// The sanctions under its social clauses.
    Sanctions,
    OwnerUnit,
    /// That someone looked after it, and what they said.
    FollowUps,
}

impl Part {
    pub const ALL: [Self; 6] = [
        Self::Value,
        Self::AwardCriteria,
        Self::Particulars,
        Self::Sanctions,
        Self::OwnerUnit,
        Self::FollowUps,
    ];

    /// The part that a field is of as a whole; none where everyone sees it, or some of it.
    pub(super) fn of(field: Field) -> Option<Self> {
        match field {
            Field::Value | Field::TerminationExitCost => Some(Self::Value),
            Field::AwardCriteria => Some(Self::AwardCriteria),
            Field::Particulars => Some(Self::Particulars),
            Field::OwnerUnit => Some(Self::OwnerUnit),
            Field::Title
            | Field::Form
            | Field::TaskArea
            | Field::Municipalities
            | Field::Suppliers
            | Field::TenderPublishedOn
            | Field::TenderAwardedOn
            | Field::TenderProcedure
            | Field::SignedOn
            | Field::Starts
            | Field::Ends
            | Field::NoticeMonths
            | Field::Nature
            | Field::Lead
            | Field::ProvisionalUntil
            | Field::TenderAwardBasis
            | Field::TenderLightRegime
            | Field::TenderNoticeUrl
            | Field::Stated
            | Field::Months
            | Field::LatestPossibleEnd
            | Field::LeadTimeMonths
            | Field::Renewal
            | Field::TerminatedOn
            | Field::TerminationEffectiveOn
            | Field::TerminationGround
            | Field::Option(_)
            | Field::Clause(_)
            | Field::Amendment(_) => None,
        }
    }
}
