use super::Field;
use crate::{
    AgreedTerm, ComplaintOutcome, Contract, ContractEvent, NewParty, Tender, TerminationKind,
};

impl Contract {
    /// Remembers which version spoke last of each field.
    pub(crate) fn note_fields(&mut self, event: &ContractEvent, version: i64) {
        for field in fields(event) {
            self.told.insert(field, version);
        }
        // What the first such event leaves out can still be put right from unknown to known;
        // what a later one leaves out stays as it was told, so the former event has the word.
        for field in left_out(event) {
            self.told.entry(field).or_insert(version);
        }
        for field in self.also_moved(event) {
            self.told.insert(field, version);
        }
    }

    /// What the event speaks of only as things stand.
    fn also_moved(&self, event: &ContractEvent) -> Vec<Field> {
        if let ContractEvent::ComplaintDecided {
            outcome: ComplaintOutcome::WithoutEffect,
            on,
            ..
        } = event
            && let Some(termination) = &self.termination
            && termination.kind == Some(TerminationKind::WithoutEffect)
            && termination.on == *on
        {
            return TERMINATION.to_vec();
        }
        if let ContractEvent::Transferred { transfer, .. } = event
            && let NewParty::Municipality { municipality, .. } = &transfer.to
            && self.lead == Some(*municipality)
        {
            return vec![Field::Lead];
        }
        Vec::new()
    }
}

const REGISTRATION: [Field; 10] = [
    Field::Title,
    Field::Form,
    Field::Nature,
    Field::TaskArea,
    Field::Municipalities,
    Field::Lead,
    Field::Suppliers,
    Field::OwnerUnit,
    Field::Value,
    Field::ProvisionalUntil,
];

/// A tender that is published anew takes the place of the former; only the day of its award is kept.
const TENDER: [Field; 5] = [
    Field::TenderPublishedOn,
    Field::TenderProcedure,
    Field::TenderAwardBasis,
    Field::TenderLightRegime,
    Field::TenderNoticeUrl,
];

const TERM: [Field; 8] = [
    Field::Starts,
    Field::Ends,
    Field::Stated,
    Field::Months,
    Field::LatestPossibleEnd,
    Field::NoticeMonths,
    Field::LeadTimeMonths,
    Field::Renewal,
];

const TERMINATION: [Field; 4] = [
    Field::TerminatedOn,
    Field::TerminationEffectiveOn,
    Field::TerminationGround,
    Field::TerminationExitCost,
];

/// Which fields the event speaks of.
pub(crate) fn fields(event: &ContractEvent) -> Vec<Field> {
    match event {
        ContractEvent::Registered { .. } => REGISTRATION.to_vec(),
        ContractEvent::TenderPublished { tender, .. } => of_tender(tender),
        ContractEvent::AwardCriteriaSet { .. } => vec![Field::AwardCriteria],
        ContractEvent::Awarded { .. } => vec![Field::Suppliers, Field::TenderAwardedOn],
        ContractEvent::Signed { .. } => vec![Field::SignedOn],
        ContractEvent::TermAgreed { term, .. } => of_term(term),
        ContractEvent::OptionExercised { option, .. }
        | ContractEvent::OptionLapsed { option, .. } => vec![Field::Option(*option)],
        ContractEvent::SocialClauseAgreed { clause, .. } => vec![Field::Clause(clause.id)],
        ContractEvent::Amended { amendment, .. } => vec![Field::Amendment(amendment.id)],
        ContractEvent::Transferred { transfer, .. } => match transfer.to {
            NewParty::Supplier { .. } => vec![Field::Suppliers],
            NewParty::Municipality { .. } => vec![Field::Municipalities],
            NewParty::Authority { .. } => Vec::new(),
        },
        ContractEvent::Terminated { .. } => TERMINATION.to_vec(),
        ContractEvent::Corrected { correction, .. } => vec![correction.field()],
        ContractEvent::OwnerAssigned { .. } => vec![Field::OwnerUnit],
        ContractEvent::ParticularsAgreed { .. } => vec![Field::Particulars],
        ContractEvent::TenderCancelled { .. }
        | ContractEvent::ComplaintLodged { .. }
        | ContractEvent::ComplaintDecided { .. }
        | ContractEvent::Renewed { .. }
        | ContractEvent::SavingSettled { .. }
        | ContractEvent::ClauseReportRequested { .. }
        | ContractEvent::ClauseReported { .. }
        | ContractEvent::ClauseReportJudged { .. }
        | ContractEvent::ClauseSanctioned { .. }
        | ContractEvent::SocialClauseEnded { .. }
        | ContractEvent::FollowedUp { .. }
        | ContractEvent::CaseLinked { .. }
        | ContractEvent::PartClassified { .. }
        | ContractEvent::Approved { .. }
        | ContractEvent::SentBack { .. }
        | ContractEvent::Published { .. }
        | ContractEvent::Retracted { .. } => Vec::new(),
    }
}

/// Which fields the event could have spoken of besides, and leaves as they are.
fn left_out(event: &ContractEvent) -> Vec<Field> {
    if let ContractEvent::TermAgreed { .. } = event {
        return TERM.to_vec();
    }
    if let ContractEvent::TenderPublished { .. } = event {
        return vec![Field::TenderAwardedOn];
    }
    Vec::new()
}

fn of_tender(tender: &Tender) -> Vec<Field> {
    let awarded = tender.awarded_on.map(|_| Field::TenderAwardedOn);
    TENDER.into_iter().chain(awarded).collect()
}

fn of_term(term: &AgreedTerm) -> Vec<Field> {
    let told = [
        term.starts.map(|_| Field::Starts),
        term.ends.map(|_| Field::Ends),
        term.stated.as_ref().map(|_| Field::Stated),
        term.months.map(|_| Field::Months),
        term.latest_possible_end.map(|_| Field::LatestPossibleEnd),
        term.notice_months.map(|_| Field::NoticeMonths),
        term.lead_time_months.map(|_| Field::LeadTimeMonths),
        term.renewal.map(|_| Field::Renewal),
    ];
    let options = term.options.iter().map(|option| Field::Option(option.id));
    told.into_iter().flatten().chain(options).collect()
}
