use kernel::{MunicipalityCode, PartialDate, Told};
use serde::{Deserialize, Serialize};

use crate::{Contract, ContractEvent, ContractRefusal, SmallestGroup, check};

/// How far a registration has come on its way to the public.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Publication {
    Draft,
    Approved,
    #[default]
    Published,
}

/// A registration that is not public yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The municipality whose unit drafts it; none when it is drafted by who runs the register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<MunicipalityCode>,
}

/// Who asks for an approval or a publication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approver {
    /// A pseudonymous id.
    pub actor: String,
    pub municipality: Option<MunicipalityCode>,
    /// Whether a draft must be approved by a second actor before it is published.
    pub four_eyes: bool,
}

impl Contract {
    pub(crate) fn approve(
        &self,
        by: &Approver,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        match self.publication {
            Publication::Published => Err(ContractRefusal::NotADraft),
            Publication::Approved => Ok(Vec::new()),
            Publication::Draft => {
                self.check_approver(by)?;
                Ok(vec![ContractEvent::Approved { on }])
            }
        }
    }

    pub(crate) fn send_back(
        &self,
        by: &Approver,
        why: String,
        least: SmallestGroup,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        match self.publication {
            Publication::Published => Err(ContractRefusal::NotADraft),
            // Who wrote it is not known any longer, and could approve it alone.
            Publication::Approved => Err(ContractRefusal::ApprovedAlready),
            Publication::Draft => {
                self.check_municipality(by)?;
                check::why(&why, least)?;
                match &self.sent_back {
                    Some(former) if former.what == why => Ok(Vec::new()),
                    Some(_) | None => Ok(vec![ContractEvent::SentBack { why, on }]),
                }
            }
        }
    }

    pub(crate) fn publish(
        &self,
        by: &Approver,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        match self.publication {
            Publication::Published if self.draft.is_some() => Ok(Vec::new()),
            Publication::Published => Err(ContractRefusal::NotADraft),
            Publication::Draft if by.four_eyes => Err(ContractRefusal::NotApproved),
            Publication::Draft | Publication::Approved => Ok(vec![ContractEvent::Published { on }]),
        }
    }

    /// Someone of the same municipality and, with four eyes, someone else than who wrote.
    fn check_approver(&self, by: &Approver) -> Result<(), ContractRefusal> {
        if by.four_eyes && self.authors.contains(&by.actor) {
            return Err(ContractRefusal::ApproverIsAuthor);
        }
        self.check_municipality(by)
    }

    fn check_municipality(&self, by: &Approver) -> Result<(), ContractRefusal> {
        let drafting = self.draft.as_ref().and_then(|draft| draft.municipality);
        if drafting.is_some() && by.municipality != drafting {
            return Err(ContractRefusal::ApproverOfAnotherMunicipality);
        }
        Ok(())
    }

    /// Who writes on a draft; an approved one is a draft again when anything of it is changed.
    pub(crate) fn note_author(&mut self, told: &Told<ContractEvent>) {
        // Who sends it back has not written on it.
        if matches!(told.event, ContractEvent::SentBack { .. }) {
            return;
        }
        self.sent_back = None;
        let wrote = !matches!(
            told.event,
            ContractEvent::Approved { .. } | ContractEvent::Published { .. }
        );
        if !wrote || self.publication == Publication::Published {
            // Every word until then has been seen by a second actor, or is public.
            self.authors.clear();
            return;
        }
        self.publication = Publication::Draft;
        if !self.authors.contains(&told.actor) {
            self.authors.push(told.actor.clone());
        }
    }
}
