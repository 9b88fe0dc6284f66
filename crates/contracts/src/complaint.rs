use chrono::NaiveDate;
use kernel::{Id, PartialDate};
use serde::{Deserialize, Serialize};

use crate::{Contract, ContractEvent, ContractRefusal, Path, check};

pub type ComplaintId = Id<Complaint>;

/// That someone complained of the tender or of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    pub id: ComplaintId,
    /// Where it is tried, e.g. Klagenævnet for Udbud.
    pub body: String,
    pub about: String,
}

/// A complaint as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LodgedComplaint {
    pub complaint: Complaint,
    pub on: PartialDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<ComplaintDecision>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintDecision {
    pub outcome: ComplaintOutcome,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    pub on: PartialDate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ComplaintOutcome {
    Withdrawn,
    Dismissed,
    Upheld,
    AwardAnnulled,
    /// The contract is declared without effect, from the day of the decision.
    WithoutEffect,
}

impl Contract {
    /// Someone has complained, and it is not decided.
    pub fn complaint_pending(&self) -> bool {
        self.complaints
            .iter()
            .any(|lodged| lodged.decided.is_none())
    }

    pub(crate) fn lodge_complaint(
        &self,
        complaint: Complaint,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let (body, about) = (Path::of("body"), Path::of("about"));
        check::told(&complaint.body, &body)?;
        check::line(&complaint.body, &body)?;
        check::told(&complaint.about, &about)?;
        check::text(&complaint.about, &about)?;
        match self.complaint(complaint.id) {
            Some(former) if former.complaint == complaint => Ok(Vec::new()),
            Some(_) => Err(ContractRefusal::ComplaintTwice { at: Path::of("id") }),
            None if self.is_lodged_already(&complaint, on) => Ok(Vec::new()),
            None => Ok(vec![ContractEvent::ComplaintLodged { complaint, on }]),
        }
    }

    pub(crate) fn decide_complaint(
        &self,
        complaint: ComplaintId,
        outcome: ComplaintOutcome,
        words: Option<String>,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let at = Path::of("words");
        words.iter().try_for_each(|words| check::text(words, &at))?;
        let lodged = self
            .complaint(complaint)
            .ok_or(ContractRefusal::UnknownComplaint)?;
        match lodged.decided.as_ref().map(|decided| decided.outcome) {
            Some(former) if former == outcome => Ok(Vec::new()),
            Some(outcome) => Err(ContractRefusal::ComplaintAlreadyDecided { outcome }),
            None => {
                lodged.check_order(on)?;
                Ok(vec![ContractEvent::ComplaintDecided {
                    complaint,
                    outcome,
                    words,
                    on,
                }])
            }
        }
    }

    pub(crate) fn lodged(&mut self, complaint: Complaint, on: PartialDate) {
        self.complaints.push(LodgedComplaint {
            complaint,
            on,
            decided: None,
        });
    }

    pub(crate) fn decided(
        &mut self,
        complaint: ComplaintId,
        outcome: ComplaintOutcome,
        words: Option<String>,
        on: PartialDate,
    ) {
        let lodged = self
            .complaints
            .iter_mut()
            .find(|lodged| lodged.complaint.id == complaint);
        if let Some(lodged) = lodged {
            lodged.decided = Some(ComplaintDecision { outcome, words, on });
        }
    }

    /// Someone may have complained by that day, and it was not surely decided.
    pub(crate) fn complaint_may_be_pending(&self, on: NaiveDate) -> bool {
        self.complaints
            .iter()
            .any(|lodged| lodged.may_be_pending(on))
    }

    /// In the same words to the same body, on the same day that is told.
    fn is_lodged_already(&self, complaint: &Complaint, on: PartialDate) -> bool {
        !on.is_unknown()
            && self.complaints.iter().any(|lodged| {
                lodged.on == on
                    && lodged.complaint.body == complaint.body
                    && lodged.complaint.about == complaint.about
            })
    }

    fn complaint(&self, id: ComplaintId) -> Option<&LodgedComplaint> {
        self.complaints
            .iter()
            .find(|lodged| lodged.complaint.id == id)
    }
}

impl LodgedComplaint {
    /// It is not surely decided before it is lodged.
    fn check_order(&self, decided: PartialDate) -> Result<(), ContractRefusal> {
        match decided.surely_before(&self.on) {
            true => Err(ContractRefusal::DecidedBeforeLodged {
                lodged: self.on,
                decided,
            }),
            false => Ok(()),
        }
    }

    fn may_be_pending(&self, on: NaiveDate) -> bool {
        // A decision whose day is not told ends it all the same.
        let undecided = match self.decided.as_ref().map(|decided| decided.on.latest()) {
            Some(Some(latest)) => on < latest,
            Some(None) => false,
            None => true,
        };
        undecided && self.on.earliest().is_none_or(|earliest| earliest <= on)
    }
}

impl ComplaintOutcome {
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Withdrawn => "withdrawn",
            Self::Dismissed => "dismissed",
            Self::Upheld => "upheld",
            Self::AwardAnnulled => "the award is annulled",
            Self::WithoutEffect => "the contract is without effect",
        }
    }
}
