use super::Part;
use crate::{ContractEvent, Correction, Field};

/// What parts an event tells of.
#[derive(Default)]
pub(super) struct Telling {
    /// The part that it is all about.
    pub(super) whole: Option<Part>,
    /// The parts that it tells of beside other things.
    pub(super) beside: Vec<Part>,
}

impl Telling {
    fn all_of(part: Part) -> Self {
        Self {
            whole: Some(part),
            beside: Vec::new(),
        }
    }

    fn some_of(beside: &[Part]) -> Self {
        Self {
            whole: None,
            beside: beside.to_vec(),
        }
    }

    pub(super) fn parts(self) -> impl Iterator<Item = Part> {
        self.whole.into_iter().chain(self.beside)
    }
}

impl ContractEvent {
    pub(super) fn telling(&self) -> Telling {
        match self {
            Self::Registered { .. } => Telling::some_of(&[Part::Value, Part::OwnerUnit]),
            Self::AwardCriteriaSet { .. } => Telling::all_of(Part::AwardCriteria),
            Self::ParticularsAgreed { .. } => Telling::all_of(Part::Particulars),
            Self::SavingSettled { .. } => Telling {
                beside: vec![Part::Value],
                ..Telling::all_of(Part::Particulars)
            },
            Self::ClauseSanctioned { .. } => Telling::all_of(Part::Sanctions),
            Self::Amended { .. } | Self::Terminated { .. } => Telling::some_of(&[Part::Value]),
            Self::OwnerAssigned { .. } => Telling::all_of(Part::OwnerUnit),
            Self::FollowedUp { .. } => Telling::all_of(Part::FollowUps),
            Self::Corrected { correction, .. } => correction.telling(),
            Self::TenderPublished { .. }
            | Self::TenderCancelled { .. }
            | Self::Awarded { .. }
            | Self::Signed { .. }
            | Self::ComplaintLodged { .. }
            | Self::ComplaintDecided { .. }
            | Self::TermAgreed { .. }
            | Self::OptionExercised { .. }
            | Self::OptionLapsed { .. }
            | Self::Renewed { .. }
            | Self::SocialClauseAgreed { .. }
            | Self::ClauseReportRequested { .. }
            | Self::ClauseReported { .. }
            | Self::ClauseReportJudged { .. }
            | Self::SocialClauseEnded { .. }
            | Self::Transferred { .. }
            | Self::CaseLinked { .. }
            | Self::Approved { .. }
            | Self::SentBack { .. }
            | Self::Published { .. }
            | Self::PartClassified { .. }
            | Self::Retracted { .. } => Telling::default(),
        }
    }
}

impl Correction {
    /// An amendment is put right with its amounts and its words.
    fn telling(&self) -> Telling {
        let field = self.field();
        match Part::of(field) {
            Some(part) => Telling::all_of(part),
            None if matches!(field, Field::Amendment(_)) => Telling::some_of(&[Part::Value]),
            None => Telling::default(),
        }
    }
}
