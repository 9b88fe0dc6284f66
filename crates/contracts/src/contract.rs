use std::collections::BTreeMap;

use cases::CaseId;
use kernel::{
    Aggregate, Id, LocalizedText, Money, MunicipalityCode, PartialDate, Source, Supplier, TaskArea,
    Told,
};
use serde::{Deserialize, Serialize};

use crate::{
    AwardCriterion, ContractCommand, ContractEvent, ContractRefusal, CooperationForm, Field,
    SocialClause, Tender, Term, Termination,
};

pub type ContractId = Id<Contract>;

/// An agreement between municipalities and suppliers, as far as it is told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contract {
    pub slug: String,
    pub title: LocalizedText,
    pub form: CooperationForm,
    pub task_area: Option<TaskArea>,
    pub municipalities: Vec<MunicipalityCode>,
    pub suppliers: Vec<Supplier>,
    /// The unit in the municipality that looks after it.
    pub owner_unit: Option<String>,
    pub tender: Option<Tender>,
    pub award_criteria: Vec<AwardCriterion>,
    /// Unknown when it is signed but the day is not told.
    pub signed_on: Option<PartialDate>,
    pub term: Term,
    pub termination: Option<Termination>,
    pub social_clauses: Vec<SocialClause>,
    pub value: Option<Money>,
    /// The contract that it follows in a chain.
    pub succeeds: Option<ContractId>,
    pub cases: Vec<CaseId>,
    /// Every document and quote that its events rest on, once.
    pub sources: Vec<Source>,
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
        use ContractCommand as Command;
        match (now, command) {
            (None, Command::Register(registration)) => registration.register(),
            (Some(_), Command::Register(_)) => Err(ContractRefusal::AlreadyRegistered),
            (Some(contract), Command::PublishTender { tender, on }) => {
                contract.publish_tender(tender, on)
            }
            (Some(contract), Command::SetAwardCriteria { criteria, on }) => {
                contract.set_award_criteria(criteria, on)
            }
            (Some(contract), Command::Award { suppliers, on }) => contract.award(suppliers, on),
            (Some(contract), Command::Sign { on }) => contract.sign(on),
            (Some(contract), Command::AgreeTerm { term, on }) => contract.agree_term(term, on),
            (Some(contract), Command::ExerciseOption { option, on }) => {
                contract.exercise_option(option, on)
            }
            (Some(contract), Command::LapseOption { option, on }) => {
                contract.lapse_option(option, on)
            }
            (Some(contract), Command::AgreeSocialClause { clause, on }) => {
                contract.agree_social_clause(clause, on)
            }
            (Some(contract), Command::Terminate { ground, on }) => contract.terminate(ground, on),
            (Some(contract), Command::LinkCase { case, on }) => {
                Ok(contract.unless_so(ContractEvent::CaseLinked { case, on }))
            }
            (
                Some(contract),
                Command::Correct {
                    corrections,
                    why,
                    on,
                },
            ) => contract.correct(corrections, &why, on),
            (
                None,
                Command::PublishTender { .. }
                | Command::SetAwardCriteria { .. }
                | Command::Award { .. }
                | Command::Sign { .. }
                | Command::AgreeTerm { .. }
                | Command::ExerciseOption { .. }
                | Command::LapseOption { .. }
                | Command::AgreeSocialClause { .. }
                | Command::Terminate { .. }
                | Command::LinkCase { .. }
                | Command::Correct { .. },
            ) => Err(ContractRefusal::UnknownContract),
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
        contract.note_fields(&told.event, told.version);
        contract.note_source(told.source.as_ref());
        Some(contract)
    }
}

impl Contract {
    fn sign(&self, on: PartialDate) -> Result<Vec<ContractEvent>, ContractRefusal> {
        match self.signed_on {
            Some(signed_on) if signed_on == on || on.is_unknown() => Ok(Vec::new()),
            Some(signed_on) => Err(ContractRefusal::AlreadySigned { on: signed_on }),
            None => {
                self.refuse_if_terminated()?;
                Ok(vec![ContractEvent::Signed { on }])
            }
        }
    }
}
