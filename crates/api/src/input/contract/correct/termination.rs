use async_graphql::{InputObject, MaybeUndefined};
use contracts::Correction;

use super::nullable;
use crate::{
    input::{At, MoneyInput, Reading},
    scalars::Edtf,
};

/// What should have been stated of its end before time.
#[derive(Clone, InputObject)]
pub struct TerminationCorrections {
    /// The day it was said; null: it was never terminated.
    pub terminated_on: MaybeUndefined<Edtf>,
    /// Its last day, when that is not the day it was said.
    pub termination_effective_on: MaybeUndefined<Edtf>,
    /// Why, in words.
    pub termination_ground: Option<String>,
    /// What it cost the buyer to leave.
    pub termination_exit_cost: MaybeUndefined<MoneyInput>,
}

impl TerminationCorrections {
    pub(super) fn read(self, reading: &mut Reading, at: &At) -> Vec<Correction> {
        let mut date = |field: &str, value: MaybeUndefined<Edtf>| {
            nullable(value, |value| reading.date(&at.then(field), value))
        };
        let said_on = date("terminatedOn", self.terminated_on);
        let effective_on = date("terminationEffectiveOn", self.termination_effective_on);
        let cost = nullable(self.termination_exit_cost, |cost| {
            cost.read(reading, &at.then("terminationExitCost"))
        });
        [
            said_on.map(Correction::TerminatedOn),
            effective_on.map(Correction::TerminationEffectiveOn),
            self.termination_ground.map(Correction::TerminationGround),
            cost.map(Correction::TerminationExitCost),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
