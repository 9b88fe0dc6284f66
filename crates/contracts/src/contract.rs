use std::collections::{BTreeMap, BTreeSet};

use cases::CaseId;
use chrono::NaiveDate;
use kernel::{
    Aggregate, Id, LocalizedText, Money, MunicipalityCode, PartialDate, Source, Supplier, TaskArea,
    Told,
};
use serde::{Deserialize, Serialize};

use crate::{
    Amendment, AwardCriterion, Classified, ContractCommand, ContractEvent, ContractRefusal,
    CooperationForm, Dated, Draft, Field, Judged, LodgedComplaint, MainNature, Obligation, Part,
    Particulars, Publication, Retraction, SavingSettlement, Tender, Term, Termination, Transfer,
    Withheld, visibility::Classification,
};

pub type ContractId = Id<Contract>;

/// An agreement between municipalities and suppliers, as far as it is told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contract {
    pub slug: String,
    pub title: LocalizedText,
    pub form: CooperationForm,
    pub nature: Option<MainNature>,
    pub task_area: Option<TaskArea>,
    pub municipalities: Vec<MunicipalityCode>,
    /// Who buys on behalf of all, in joint procurement.
    pub lead: Option<MunicipalityCode>,
    pub suppliers: Vec<Supplier>,
    /// The unit in the municipality that looks after it.
    pub owner_unit: Option<String>,
    pub tender: Option<Tender>,
    /// Why the tender came to nothing, if it did.
    pub cancelled: Option<Dated<String>>,
    pub award_criteria: Vec<AwardCriterion>,
    /// Unknown when it is signed but the day is not told.
    pub signed_on: Option<PartialDate>,
    pub complaints: Vec<LodgedComplaint>,
    pub term: Term,
    pub particulars: Option<Particulars>,
    pub settlements: Vec<Dated<SavingSettlement>>,
    pub social_clauses: Vec<Obligation>,
    pub value: Option<Money>,
    pub amendments: Vec<Dated<Amendment>>,
    pub transfers: Vec<Dated<Transfer>>,
    pub termination: Option<Termination>,
    /// The contract that it follows in a chain.
    pub succeeds: Option<ContractId>,
    pub cases: Vec<CaseId>,
    /// When someone last looked after it, and what they said.
    pub followed_up: Vec<Dated<Option<String>>>,
    pub illustrative: bool,
    pub publication: Publication,
    /// That it began as a draft.
    pub draft: Option<Draft>,
    /// What is to be put right in the draft; none when it has been written on since.
    pub sent_back: Option<Dated<String>>,
    /// Who has written on the draft since it was last approved, by pseudonymous ids.
    pub authors: Vec<String>,
    pub provisional_until: Option<NaiveDate>,
    /// What was last said of who may see a part; those that nobody has spoken of are for everyone.
    pub classified: BTreeMap<Part, Classified>,
    /// What is left out of it, for who does not see it.
    pub withheld: Vec<Withheld>,
    pub retraction: Option<Retraction>,
    /// Every document and quote that its events rest on, once.
    pub sources: Vec<Source>,
    /// By their places, those that a part rests on.
    pub sources_of: BTreeMap<Part, BTreeSet<usize>>,
    /// The version of the event that last spoke of a field, if only to leave it out.
    pub told: BTreeMap<Field, i64>,
}

impl Aggregate for Contract {
    const KIND: &'static str = "contract";

    type Command = ContractCommand;
    type Event = ContractEvent;
    type Refusal = ContractRefusal;

    fn decide(
        now: Option<&Self>,
        command: ContractCommand,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        match (now, command) {
            (None, ContractCommand::Register(registration)) => registration.register(),
            (None, _) => Err(ContractRefusal::UnknownContract),
            (Some(contract), command) => contract.take(command),
        }
    }

    fn evolve(now: Option<Self>, told: &Told<ContractEvent>) -> Option<Self> {
        let mut contract = match now {
            Some(mut contract) => {
                contract.apply(&told.event);
                contract
            }
            None => Self::registered(&told.event)?,
        };
        contract.note_author(told);
        contract.note_fields(&told.event, told.version);
        contract.note_source(told.source.as_ref());
        contract.note_parts(told);
        contract.note_class(told);
        Some(contract)
    }
}

impl Contract {
    /// A command to a contract that is registered.
    fn take(&self, command: ContractCommand) -> Result<Vec<ContractEvent>, ContractRefusal> {
        use ContractCommand as Command;
        // Who may see a part can still be said of what is retracted.
        if self.retraction.is_some()
            && !matches!(command, Command::Retract { .. } | Command::Classify { .. })
        {
            return Err(ContractRefusal::ContractRetracted);
        }
        match command {
            Command::Register(_) => Err(ContractRefusal::AlreadyRegistered),
            Command::PublishTender { tender, on } => self.publish_tender(tender, on),
            Command::CancelTender { reason, on } => self.cancel_tender(reason, on),
            Command::SetAwardCriteria { criteria, on } => self.set_award_criteria(criteria, on),
            Command::Award { suppliers, on } => self.award(suppliers, on),
            Command::Sign { on } => self.sign(on),
            Command::LodgeComplaint { complaint, on } => self.lodge_complaint(complaint, on),
            Command::DecideComplaint {
                complaint,
                outcome,
                words,
                on,
            } => self.decide_complaint(complaint, outcome, words, on),
            Command::AgreeTerm { term, on } => self.agree_term(term, on),
            Command::ExerciseOption {
                option,
                accepted_late,
                on,
            } => self.exercise_option(option, accepted_late, on),
            Command::LapseOption { option, on } => self.lapse_option(option, on),
            Command::Renew { on } => self.renew(on),
            Command::AgreeParticulars { particulars, on } => {
                self.agree_particulars(particulars, on)
            }
            Command::SettleSaving { settlement, on } => self.settle_saving(settlement, on),
            Command::AgreeSocialClause {
                clause,
                smallest_group,
                on,
            } => self.agree_social_clause(clause, smallest_group, on),
            Command::RequestClauseReport {
                clause,
                covers,
                due_by,
                on,
            } => self.request_clause_report(clause, covers, due_by, on),
            Command::ReportSocialClause {
                clause,
                report,
                smallest_group,
                on,
            } => self.report_social_clause(clause, report, smallest_group, on),
            Command::JudgeClauseReport {
                report,
                judgement,
                why,
                substitute,
                smallest_group,
                on,
            } => {
                let judged = Judged {
                    judgement,
                    why,
                    substitute,
                    on,
                };
                self.judge_clause_report(report, judged, smallest_group)
            }
            Command::SanctionClause {
                clause,
                sanction,
                smallest_group,
                on,
            } => self.sanction_clause(clause, sanction, smallest_group, on),
            Command::EndSocialClause {
                clause,
                why,
                smallest_group,
                on,
            } => self.end_social_clause(clause, why, smallest_group, on),
            Command::Amend { amendment, on } => self.amend(amendment, on),
            Command::Transfer { transfer, on } => self.transfer(transfer, on),
            Command::Terminate(termination) => self.terminate(termination),
            Command::AssignOwner { unit, on } => self.assign_owner(unit, on),
            Command::FollowUp {
                words,
                smallest_group,
                on,
            } => self.follow_up(words, smallest_group, on),
            Command::LinkCase { case, on } => {
                Ok(self.unless_so(ContractEvent::CaseLinked { case, on }))
            }
            Command::Classify {
                part,
                class,
                reason,
                until,
                smallest_group,
                on,
                today,
            } => {
                let asked = Classification {
                    class,
                    reason,
                    until,
                };
                self.classify(part, asked, smallest_group, on, today)
            }
            Command::Approve { by, on } => self.approve(&by, on),
            Command::SendBack {
                by,
                why,
                smallest_group,
                on,
            } => self.send_back(&by, why, smallest_group, on),
            Command::Publish { by, on } => self.publish(&by, on),
            Command::Correct {
                corrections,
                why,
                smallest_group,
                on,
            } => self.correct(corrections, &why, smallest_group, on),
            Command::Retract { why, on } => self.retract(why, on),
        }
    }

    fn sign(&self, on: PartialDate) -> Result<Vec<ContractEvent>, ContractRefusal> {
        match self.signed_on {
            Some(signed_on) if signed_on == on || on.is_unknown() => Ok(Vec::new()),
            Some(signed_on) => Err(ContractRefusal::AlreadySigned { on: signed_on }),
            None => {
                self.refuse_if_terminated()?;
                self.refuse_if_cancelled()?;
                Ok(vec![ContractEvent::Signed { on }])
            }
        }
    }
}
