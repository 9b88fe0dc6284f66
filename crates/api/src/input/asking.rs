use async_graphql::{Context, Result};
use contracts::{Approver, Draft, SmallestGroup};
use kernel::Instant;

use crate::{
    now::now,
    settings::settings,
    viewer::{Subject, approver},
};

/// What an input is read with beside its own words: the clock, the instance's settings, and who asks.
pub(crate) struct Asking {
    pub(crate) now: Instant,
    pub(crate) smallest_group: SmallestGroup,
    pub(crate) by: Approver,
}

impl Asking {
    pub(crate) fn of(ctx: &Context<'_>, subject: Subject) -> Result<Self> {
        Ok(Self {
            now: now(ctx)?,
            smallest_group: settings(ctx)?.smallest_group,
            by: approver(ctx, subject)?,
        })
    }

    /// A draft when that is asked for, and always where a second actor must see what a municipality registers.
    pub(crate) fn draft(&self, asked_for: bool) -> Option<Draft> {
        let second_must_see = self.by.four_eyes && self.by.municipality.is_some();
        (asked_for || second_must_see).then_some(Draft {
            municipality: self.by.municipality,
        })
    }
}
