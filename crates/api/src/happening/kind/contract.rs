use contracts::ContractEvent as Event;

use crate::{
    contract::{AwardCriterion, SecrecyReason, Term},
    global_id::global_id,
    happening::{
        AwardCriteriaSet, CaseLinked, ClauseReportJudged, ClauseReportRequested, ClauseReported,
        ClauseSanctioned, ComplaintDecided, ComplaintLodged, ContractAmended, ContractApproved,
        ContractAwarded, ContractCorrected, ContractPublished, ContractRegistered, ContractRenewed,
        ContractRetracted, ContractSentBack, ContractSigned, ContractTerminated,
        ContractTransferred, FollowedUp, Happening, OptionExercised, OptionLapsed, OwnerAssigned,
        PartClassified, ParticularsAgreed, SavingSettled, SocialClauseAgreed, SocialClauseEnded,
        TenderCancelled, TenderPublished, TermAgreed, told::Happened,
    },
    moment::Moment,
    place::Supplier,
    scalars::Date,
    words::{Money, PartialDate},
};

impl Happening {
    pub(super) fn of_contract(told: Happened, event: &Event, moment: Moment) -> Self {
        let option_id = |option| global_id("ExtensionOption", option);
        match event {
            Event::Registered { .. } => ContractRegistered { told }.into(),
            Event::TenderPublished { tender, .. } => TenderPublished {
                told,
                tender: tender.clone().into(),
            }
            .into(),
            Event::TenderCancelled { reason, .. } => TenderCancelled {
                told,
                reason: reason.clone(),
            }
            .into(),
            Event::AwardCriteriaSet { criteria, .. } => AwardCriteriaSet {
                told,
                award_criteria: criteria.iter().cloned().map(AwardCriterion::from).collect(),
            }
            .into(),
            Event::Awarded { suppliers, .. } => ContractAwarded {
                told,
                suppliers: Supplier::of(suppliers, moment),
            }
            .into(),
            Event::Signed { .. } => ContractSigned { told }.into(),
            Event::ComplaintLodged { complaint, .. } => ComplaintLodged::of(told, complaint).into(),
            Event::ComplaintDecided {
                complaint,
                outcome,
                words,
                ..
            } => ComplaintDecided {
                told,
                complaint_id: global_id("Complaint", complaint),
                outcome: (*outcome).into(),
                words: words.clone(),
            }
            .into(),
            Event::TermAgreed { term, .. } => TermAgreed {
                told,
                term: Term::from(&contracts::Term::from(term.clone())),
            }
            .into(),
            Event::OptionExercised { option, late, .. } => OptionExercised {
                told,
                option_id: option_id(option),
                late: *late,
            }
            .into(),
            Event::OptionLapsed { option, .. } => OptionLapsed {
                told,
                option_id: option_id(option),
            }
            .into(),
            Event::Renewed { .. } => ContractRenewed { told }.into(),
            Event::ParticularsAgreed { particulars, .. } => {
                ParticularsAgreed::of(told, particulars).into()
            }
            Event::SavingSettled { settlement, .. } => SavingSettled::of(told, settlement).into(),
            Event::SocialClauseAgreed { clause, .. } => SocialClauseAgreed {
                told,
                clause: clause.clone().into(),
            }
            .into(),
            Event::ClauseReportRequested {
                clause, request, ..
            } => ClauseReportRequested::of(told, *clause, request).into(),
            Event::ClauseReported { clause, report, .. } => {
                ClauseReported::of(told, *clause, report).into()
            }
            Event::ClauseReportJudged {
                clause,
                report,
                judgement,
                why,
                substitute,
                ..
            } => ClauseReportJudged::of(
                told,
                (*clause, *report),
                (*judgement, why.as_ref()),
                substitute.as_ref(),
            )
            .into(),
            Event::ClauseSanctioned {
                clause, sanction, ..
            } => ClauseSanctioned::of(told, *clause, sanction).into(),
            Event::SocialClauseEnded { clause, why, .. } => {
                SocialClauseEnded::of(told, *clause, why).into()
            }
            Event::Amended { amendment, .. } => ContractAmended::of(told, amendment).into(),
            Event::Transferred { transfer, .. } => {
                ContractTransferred::of(told, transfer, moment).into()
            }
            Event::Terminated {
                ground,
                kind,
                by,
                effective_on,
                exit_cost,
                ..
            } => ContractTerminated {
                told,
                ground: ground.clone(),
                termination_kind: kind.map(Into::into),
                ended_by: by.map(Into::into),
                effective_on: effective_on.map(PartialDate::from),
                exit_cost: exit_cost.map(Money::from),
            }
            .into(),
            Event::OwnerAssigned { unit, .. } => OwnerAssigned {
                told,
                owner_unit: unit.clone(),
            }
            .into(),
            Event::FollowedUp { words, .. } => FollowedUp {
                told,
                words: words.clone(),
            }
            .into(),
            Event::CaseLinked { .. } => CaseLinked { told }.into(),
            Event::PartClassified {
                part,
                class,
                reason,
                until,
                ..
            } => PartClassified {
                told,
                part: (*part).into(),
                visibility: (*class).into(),
                secrecy_reason: reason.clone().map(SecrecyReason::from),
                secret_until: until.map(Date),
            }
            .into(),
            Event::Approved { .. } => ContractApproved { told }.into(),
            Event::SentBack { why, .. } => ContractSentBack {
                told,
                why: why.clone(),
            }
            .into(),
            Event::Published { .. } => ContractPublished { told }.into(),
            Event::Corrected {
                correction,
                was,
                becomes,
                why,
                ..
            } => ContractCorrected {
                told,
                changed_field: correction.field().name().to_owned(),
                was: was.clone(),
                becomes: becomes.clone(),
                why: why.clone(),
            }
            .into(),
            Event::Retracted { why, .. } => ContractRetracted {
                told,
                why: why.clone(),
            }
            .into(),
        }
    }
}
