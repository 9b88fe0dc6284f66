use async_graphql::SimpleObject;
use effects::summary;

use super::{PeopleStep, RefusalReason, seen::Seen};
use crate::{
    contract::{Contract, Warning},
    coverage::Coverage,
    query::LogHead,
    scalars::DateTime,
    words::{LocalizedText, Quantity},
};

/// How many people came how far through contracts, by measured effects and accepted reports; a promise is no count. Danish: «mennesker gennem klausuler».
#[derive(SimpleObject)]
pub struct PeopleThroughClauses {
    /// Every step, in its order.
    pub steps: Vec<PeopleAtStep>,
    /// How many different people they are over all steps; null where no source tells. Danish: «unikke personer».
    pub unique_persons: Option<Quantity>,
    /// Of the contracts, how many have a count at any step.
    pub coverage: Coverage,
    /// Less of them has a count than is needed to show it without a word. Danish: «for få».
    pub thin: bool,
    /// What a reader should be told beside it. Danish: «forbehold».
    pub warnings: Vec<Warning>,
    /// The moment of knowledge that it is answered from.
    pub as_of: DateTime,
    /// How far the log has come.
    pub log: LogHead,
}

/// How many people came to one step. Danish: «personer på trinnet».
#[derive(Clone, SimpleObject)]
pub struct PeopleAtStep {
    /// The step.
    pub step: PeopleStep,
    /// How many; where several counts may be of the same people, from the most of one to all of all.
    pub people: Option<Quantity>,
    /// Why there is no number.
    pub refused_because: Option<RefusalReason>,
    /// The same for people.
    pub because: Option<LocalizedText>,
    /// The contracts that have a count there.
    pub contracts: Vec<Contract>,
}

impl PeopleAtStep {
    pub(crate) fn of(step: &summary::PeopleAtStep, seen: &Seen<'_>) -> Self {
        let contracts = step.contracts.iter();
        Self {
            step: step.step.into(),
            people: step.people.clone().map(Quantity::from),
            refused_because: step.refused.map(RefusalReason::from),
            because: step.refused.map(|refused| refused.words().into()),
            contracts: contracts.filter_map(|id| seen.contract(*id)).collect(),
        }
    }
}
