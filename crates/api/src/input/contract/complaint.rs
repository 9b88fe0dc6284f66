use async_graphql::{ID, InputObject};
use contracts::{Complaint, ContractCommand};
use kernel::Id;

use super::asked::{Asked, asked};
use crate::{
    contract::ComplaintOutcome,
    input::{Asking, telling::Telling},
    user_error::UserErrorCode,
};

/// A complaint of a tender or of a contract, lodged on the day `on`.
#[derive(Clone, InputObject)]
pub struct LodgeComplaintInput {
    /// The contract.
    pub contract: ID,
    /// Where it is tried, e.g. Klagenævnet for Udbud.
    pub body: String,
    /// What it is about, in words.
    pub about: String,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl LodgeComplaintInput {
    pub(crate) fn read(self, asking: &Asking) -> Asked {
        asked(&self.contract, self.telling, |_, _, told| {
            let complaint = Complaint {
                id: Id::new(asking.now),
                body: self.body,
                about: self.about,
            };
            let on = told.on;
            Some(ContractCommand::LodgeComplaint { complaint, on })
        })
    }
}

/// What came of a complaint, on the day `on`.
#[derive(Clone, InputObject)]
pub struct DecideComplaintInput {
    /// The contract.
    pub contract: ID,
    /// The complaint.
    pub complaint: ID,
    /// What came of it; without effect ends the contract.
    pub outcome: ComplaintOutcome,
    /// The decision in short.
    pub words: Option<String>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl DecideComplaintInput {
    pub(crate) fn read(self, _: &Asking) -> Asked {
        asked(&self.contract, self.telling, |reading, at, told| {
            let complaint = reading.id(
                &at.then("complaint"),
                &self.complaint,
                "Complaint",
                UserErrorCode::UnknownComplaint,
            )?;
            Some(ContractCommand::DecideComplaint {
                complaint,
                outcome: self.outcome.into(),
                words: self.words,
                on: told.on,
            })
        })
    }
}
