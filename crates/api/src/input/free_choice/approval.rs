use async_graphql::{ID, InputObject};
use choice::FreeChoiceCommand;

use super::{AskedOfChoice, free_choice};
use crate::{
    free_choice::DepartureReason,
    input::{At, Reading, SupplierInput, Telling},
};

/// That citizens can choose a supplier.
#[derive(Clone, InputObject)]
pub struct ApproveFreeChoiceSupplierInput {
    /// The free choice.
    pub free_choice: ID,
    /// Who delivers.
    pub supplier: SupplierInput,
    /// The words of the source, verbatim.
    pub stated: Option<String>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl ApproveFreeChoiceSupplierInput {
    pub(crate) fn read(self) -> AskedOfChoice {
        let (mut reading, at) = (Reading::default(), At::input());
        let choice = free_choice(&mut reading, &at, &self.free_choice);
        let supplier = self.supplier.read(&mut reading, &at.then("supplier"));
        let told = self.telling.read(&mut reading);
        let read = (|| {
            let told = told?;
            let command = FreeChoiceCommand::ApproveSupplier {
                supplier: supplier?,
                stated: self.stated,
                on: told.on,
            };
            Some((choice?, command, told))
        })();
        reading.done(read)
    }
}

/// That a supplier can no longer be chosen; `on` is the first day without it.
#[derive(Clone, InputObject)]
pub struct EndFreeChoiceApprovalInput {
    /// The free choice.
    pub free_choice: ID,
    /// Who delivered, named as when it was approved.
    pub supplier: SupplierInput,
    /// Why it left.
    pub why: DepartureReason,
    /// The words of the source, verbatim.
    pub stated: Option<String>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl EndFreeChoiceApprovalInput {
    pub(crate) fn read(self) -> AskedOfChoice {
        let (mut reading, at) = (Reading::default(), At::input());
        let choice = free_choice(&mut reading, &at, &self.free_choice);
        let supplier = self.supplier.read(&mut reading, &at.then("supplier"));
        let told = self.telling.read(&mut reading);
        let read = (|| {
            let told = told?;
            let command = FreeChoiceCommand::EndApproval {
                supplier: supplier?.key(),
                why: self.why.into(),
                stated: self.stated,
                on: told.on,
            };
            Some((choice?, command, told))
        })();
        reading.done(read)
    }
}
