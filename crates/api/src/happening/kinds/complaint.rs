use async_graphql::ID;

use crate::{contract::ComplaintOutcome, global_id::global_id, happening::told::Happened};

happening!(ComplaintLodged, "Somebody complained of a tender or a contract. Danish: «klage indgivet».", {
    /// The complaint.
    complaint_id: ID,
    /// Where it is tried.
    body: String,
    /// What it is about, in words.
    about: String,
});
happening!(ComplaintDecided, "A complaint was decided. Danish: «klage afgjort».", {
    /// The complaint.
    complaint_id: ID,
    /// What came of it.
    outcome: ComplaintOutcome,
    /// The decision in short.
    words: Option<String>,
});

impl ComplaintLodged {
    pub(in crate::happening) fn of(told: Happened, complaint: &contracts::Complaint) -> Self {
        Self {
            told,
            complaint_id: global_id("Complaint", complaint.id),
            body: complaint.body.clone(),
            about: complaint.about.clone(),
        }
    }
}
