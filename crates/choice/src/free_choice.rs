use cases::CaseId;
use contracts::ContractId;
use kernel::{Aggregate, Id, LocalizedText, MunicipalityCode, Source, TaskArea, Told};
use serde::{Deserialize, Serialize};

use crate::{
    Adoption, Approval, FreeChoiceCommand, FreeChoiceEvent, FreeChoiceRefusal, Share,
    share_rules::Judging,
};

pub type FreeChoiceId = Id<FreeChoice>;

/// Citizens' choice between approved suppliers of one task in one municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FreeChoice {
    pub slug: String,
    pub title: LocalizedText,
    pub municipality: MunicipalityCode,
    pub task_area: TaskArea,
    pub cases: Vec<CaseId>,
    pub contracts: Vec<ContractId>,
    /// In the order recorded.
    pub models: Vec<Adoption>,
    /// In the order recorded, the ended ones too.
    pub approvals: Vec<Approval>,
    /// In the order recorded, the retracted ones too.
    pub shares: Vec<Share>,
    /// Every document and quote that its events rest on, once.
    pub sources: Vec<Source>,
}

impl Aggregate for FreeChoice {
    const KIND: &'static str = "free_choice";

    type Command = FreeChoiceCommand;
    type Event = FreeChoiceEvent;
    type Refusal = FreeChoiceRefusal;

    fn decide(
        now: Option<&Self>,
        command: FreeChoiceCommand,
    ) -> Result<Vec<FreeChoiceEvent>, FreeChoiceRefusal> {
        match (now, command) {
            (None, FreeChoiceCommand::Open(opening)) => opening.open(),
            (Some(choice), command) => choice.take(command),
            (
                None,
                FreeChoiceCommand::AdoptModel { .. }
                | FreeChoiceCommand::ApproveSupplier { .. }
                | FreeChoiceCommand::EndApproval { .. }
                | FreeChoiceCommand::StateShare { .. }
                | FreeChoiceCommand::RetractShare { .. }
                | FreeChoiceCommand::Link { .. },
            ) => Err(FreeChoiceRefusal::UnknownFreeChoice),
        }
    }

    fn evolve(now: Option<Self>, told: &Told<FreeChoiceEvent>) -> Option<Self> {
        let mut choice = match now {
            None => Self::opened(&told.event)?,
            Some(choice) => choice.after(told),
        };
        if let Some(source) = &told.source {
            choice.add_source(source);
        }
        Some(choice)
    }
}

impl FreeChoice {
    /// The one that a municipality has of a task; the same for ever.
    pub fn id_of(municipality: MunicipalityCode, task_area: &TaskArea) -> FreeChoiceId {
        Id::named(Self::KIND, &format!("{municipality}/{}", task_area.key()))
    }

    fn take(&self, command: FreeChoiceCommand) -> Result<Vec<FreeChoiceEvent>, FreeChoiceRefusal> {
        match command {
            FreeChoiceCommand::Open(opening) => self.open_again(&opening),
            FreeChoiceCommand::AdoptModel { model, stated, on } => {
                self.adopt_model(model, stated, on)
            }
            FreeChoiceCommand::ApproveSupplier {
                supplier,
                stated,
                on,
            } => self.approve_supplier(supplier, stated, on),
            FreeChoiceCommand::EndApproval {
                supplier,
                why,
                stated,
                on,
            } => self.end_approval(supplier, why, stated, on),
            FreeChoiceCommand::StateShare {
                share,
                smallest_group,
                on,
                today,
            } => self.state_share(
                share,
                on,
                &Judging {
                    smallest_group,
                    today,
                },
            ),
            FreeChoiceCommand::RetractShare { share, why, on } => {
                self.retract_share(share, why, on)
            }
            FreeChoiceCommand::Link {
                cases,
                contracts,
                on,
            } => self.link(cases, contracts, on),
        }
    }

    fn add_source(&mut self, source: &Source) {
        if !self.sources.contains(source) {
            self.sources.push(source.clone());
        }
    }
}
