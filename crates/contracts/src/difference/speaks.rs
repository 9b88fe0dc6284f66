use crate::{ComplaintOutcome, ContractEvent, Field, NewParty, correction};

impl ContractEvent {
    /// The fields that the event speaks of, in the words of `Difference`.
    pub fn speaks_of(&self) -> Vec<String> {
        let mut names: Vec<&'static str> = Vec::new();
        let fields = correction::fields(self).into_iter().map(of_field);
        for name in fields.chain(besides(self)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.into_iter().map(str::to_owned).collect()
    }
}

/// The word under which a difference of the field is told.
pub(super) fn of_field(field: Field) -> &'static str {
    match field {
        Field::Option(_) => "options",
        Field::Clause(_) => "socialClauses",
        Field::Amendment(_) => "amendments",
        Field::TerminatedOn
        | Field::TerminationEffectiveOn
        | Field::TerminationGround
        | Field::TerminationExitCost => "termination",
        Field::Title
        | Field::Form
        | Field::TaskArea
        | Field::Municipalities
        | Field::Suppliers
        | Field::OwnerUnit
        | Field::Value
        | Field::TenderPublishedOn
        | Field::TenderAwardedOn
        | Field::TenderProcedure
        | Field::AwardCriteria
        | Field::SignedOn
        | Field::Starts
        | Field::Ends
        | Field::NoticeMonths
        | Field::Nature
        | Field::Lead
        | Field::ProvisionalUntil
        | Field::TenderAwardBasis
        | Field::TenderLightRegime
        | Field::TenderNoticeUrl
        | Field::Stated
        | Field::Months
        | Field::LatestPossibleEnd
        | Field::LeadTimeMonths
        | Field::Renewal
        | Field::Particulars => field.name(),
    }
}

/// What it speaks of that is no field which can be corrected.
fn besides(event: &ContractEvent) -> Vec<&'static str> {
    match event {
        ContractEvent::Registered { .. }
        | ContractEvent::Approved { .. }
        | ContractEvent::SentBack { .. }
        | ContractEvent::Published { .. } => vec!["publication"],
        ContractEvent::TenderPublished { .. } | ContractEvent::TenderCancelled { .. } => {
            vec!["tenderCancelled"]
        }
        ContractEvent::ComplaintLodged { .. } => vec!["complaints"],
        ContractEvent::ComplaintDecided { outcome, .. } => match outcome {
            ComplaintOutcome::WithoutEffect => vec!["complaints", "termination"],
            ComplaintOutcome::Withdrawn
            | ComplaintOutcome::Dismissed
            | ComplaintOutcome::Upheld
            | ComplaintOutcome::AwardAnnulled => vec!["complaints"],
        },
        ContractEvent::Renewed { .. } => vec!["renewed"],
        ContractEvent::SavingSettled { .. } => vec!["settlements"],
        ContractEvent::ClauseReportRequested { .. }
        | ContractEvent::ClauseReported { .. }
        | ContractEvent::ClauseReportJudged { .. }
        | ContractEvent::ClauseSanctioned { .. }
        | ContractEvent::SocialClauseEnded { .. } => vec!["socialClauses"],
        ContractEvent::Transferred { transfer, .. } => match transfer.to {
            NewParty::Municipality { .. } => vec!["transfers", "lead"],
            NewParty::Supplier { .. } | NewParty::Authority { .. } => vec!["transfers"],
        },
        ContractEvent::FollowedUp { .. } => vec!["followUps"],
        ContractEvent::CaseLinked { .. } => vec!["cases"],
        ContractEvent::PartClassified { .. } => vec!["visibility"],
        ContractEvent::Retracted { .. } => vec!["retraction"],
        ContractEvent::AwardCriteriaSet { .. }
        | ContractEvent::Awarded { .. }
        | ContractEvent::Signed { .. }
        | ContractEvent::TermAgreed { .. }
        | ContractEvent::OptionExercised { .. }
        | ContractEvent::OptionLapsed { .. }
        | ContractEvent::SocialClauseAgreed { .. }
        | ContractEvent::Amended { .. }
        | ContractEvent::Terminated { .. }
        | ContractEvent::OwnerAssigned { .. }
        | ContractEvent::ParticularsAgreed { .. }
        | ContractEvent::Corrected { .. } => Vec::new(),
    }
}
