use async_graphql::{ID, SimpleObject};
use contracts::LodgedComplaint;

use super::ComplaintOutcome;
use crate::{global_id::global_id, words::PartialDate};

/// That someone complained of the tender or of the contract. Danish: «klage».
#[derive(Clone, SimpleObject)]
pub struct Complaint {
    pub id: ID,
    /// Where it is tried, e.g. Klagenævnet for Udbud.
    pub body: String,
    /// What it is about.
    pub about: String,
    /// When it was lodged.
    pub on: PartialDate,
    /// What came of it; null while it is pending.
    pub decision: Option<ComplaintDecision>,
}

impl From<LodgedComplaint> for Complaint {
    fn from(lodged: LodgedComplaint) -> Self {
        Self {
            id: global_id("Complaint", lodged.complaint.id),
            body: lodged.complaint.body,
            about: lodged.complaint.about,
            on: lodged.on.into(),
            decision: lodged.decided.map(ComplaintDecision::from),
        }
    }
}

/// What came of a complaint. Danish: «afgørelse af klagen».
#[derive(Clone, SimpleObject)]
pub struct ComplaintDecision {
    /// Whether it was upheld.
    pub outcome: ComplaintOutcome,
    /// The decision in words.
    pub words: Option<String>,
    /// When it was decided.
    pub on: PartialDate,
}

impl From<contracts::ComplaintDecision> for ComplaintDecision {
    fn from(decision: contracts::ComplaintDecision) -> Self {
        Self {
            outcome: decision.outcome.into(),
            words: decision.words,
            on: decision.on.into(),
        }
    }
}
