use async_graphql::{ID, InputObject};
use contracts::ContractCommand;

use super::asked::{Asked, asked};
use crate::{
    contract::{ContractPart, SecrecyBasis, Visibility},
    input::{Asking, telling::Telling},
    scalars::Date,
};

/// Whom a part of a contract is for, as it is said on the day `on`; what is told of the part stays, in the log as well.
#[derive(Clone, InputObject)]
pub struct ClassifyContractPartInput {
    /// The contract.
    pub contract: ID,
    /// The part, also where nothing is told of it yet.
    pub part: ContractPart,
    /// Whom it is for.
    pub visibility: Visibility,
    /// Why it is not for everyone; what is confidential must have one. It is public itself.
    pub reason: Option<SecrecyReasonInput>,
    /// The first day on which everyone sees it, after today; what is confidential must have one, what is public has none.
    pub until: Option<Date>,
    #[graphql(flatten)]
    pub telling: Telling,
}

/// Why a part is not for everyone; do not write there what is to be kept.
#[derive(Clone, InputObject)]
pub struct SecrecyReasonInput {
    /// The provision.
    pub basis: SecrecyBasis,
    /// Why, in words.
    pub words: String,
}

impl ClassifyContractPartInput {
    pub(crate) fn read(self, asking: &Asking) -> Asked {
        let reason = self.reason.map(|reason| contracts::SecrecyReason {
            basis: reason.basis.into(),
            words: reason.words,
        });
        let (part, class, until) = (self.part, self.visibility, self.until);
        asked(&self.contract, self.telling, |_, _, told| {
            Some(ContractCommand::Classify {
                part: part.into(),
                class: class.into(),
                reason,
                until: until.map(|day| day.0),
                smallest_group: asking.smallest_group,
                on: told.on,
                today: asking.now.date_naive(),
            })
        })
    }
}
