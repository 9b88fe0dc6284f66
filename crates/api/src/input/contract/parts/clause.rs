use async_graphql::InputObject;
use contracts::{Rhythm, SocialClause};
use kernel::{Id, Instant};

use crate::{
    contract::{ClauseKind, Period},
    input::{At, QuantityInput, Reading},
};

/// An obligation for people, or another promise beside the task.
#[derive(Clone, InputObject)]
pub struct SocialClauseInput {
    /// What it is about.
    pub kind: ClauseKind,
    /// Its words.
    pub text: String,
    /// How much is promised.
    pub promised: Option<QuantityInput>,
    /// For each of which period.
    pub per: Option<Period>,
    /// How often it is reported. Danish: «indberetningsrytme».
    pub rhythm: Option<RhythmInput>,
}

/// How often reports are due, and how soon after each period. Danish: «indberetningsrytme».
#[derive(Clone, InputObject)]
pub struct RhythmInput {
    /// One report for each of these.
    pub every: Period,
    /// How many days after the period the report is due.
    pub within_days: i32,
}

impl RhythmInput {
    pub(in crate::input::contract) fn read(self, reading: &mut Reading, at: &At) -> Option<Rhythm> {
        Some(Rhythm {
            every: self.every.into(),
            within_days: reading.count(&at.then("withinDays"), self.within_days)?,
        })
    }
}

impl SocialClauseInput {
    pub(crate) fn read(self, reading: &mut Reading, at: &At, now: Instant) -> Option<SocialClause> {
        let promised = reading.optional(self.promised, |reading, promised| {
            promised.read(reading, &at.then("promised"))
        });
        let rhythm = reading.optional(self.rhythm, |reading, rhythm| {
            rhythm.read(reading, &at.then("rhythm"))
        });
        Some(SocialClause {
            id: Id::new(now),
            kind: self.kind.into(),
            text: self.text,
            promised: promised?,
            per: self.per.map(Into::into),
            rhythm: rhythm?,
            agreed_on: None,
        })
    }
}
