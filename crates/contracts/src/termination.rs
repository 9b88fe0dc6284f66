use kernel::{Money, PartialDate};
use serde::{Deserialize, Serialize};

use crate::{
    Contract, ContractEvent, ContractRefusal, Party, Path, check, danish::termination_kind,
};

/// That it was ended before its time, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Termination {
    /// The day it was said.
    pub on: PartialDate,
    /// Empty where a decision has ended it and gives none.
    pub ground: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<TerminationKind>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Party>,
    /// Its last day, when that is not the day it was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_on: Option<PartialDate>,
    /// What it cost the buyer to leave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exit_cost: Option<Money>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TerminationKind {
    Notice,
    Breach,
    Bankruptcy,
    TakenBack,
    WithoutEffect,
    Agreed,
    Other,
}

impl Termination {
    /// The day from which it no longer runs.
    pub fn takes_effect(&self) -> PartialDate {
        self.effective_on.unwrap_or(self.on)
    }

    /// Why, in words; where no ground is told, how it was ended.
    pub fn words(&self) -> &str {
        match self.ground.as_str() {
            "" => termination_kind(self.kind.unwrap_or(TerminationKind::Other)),
            ground => ground,
        }
    }

    /// It does not surely take effect before it is said.
    fn check_order(&self) -> Result<(), ContractRefusal> {
        match self.effective_on {
            Some(effective_on) if effective_on.surely_before(&self.on) => {
                Err(ContractRefusal::EffectiveBeforeSaid {
                    said: self.on,
                    effective: effective_on,
                    at: Path::of("effectiveOn"),
                })
            }
            Some(_) | None => Ok(()),
        }
    }

    fn is_same_as(&self, other: &Self) -> bool {
        self.words() == other.words() && self.kind == other.kind
    }
}

impl Contract {
    pub(crate) fn terminate(
        &self,
        termination: Termination,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        if termination.ground.trim().is_empty() {
            return Err(ContractRefusal::GroundMissing);
        }
        check::line(&termination.ground, &Path::of("ground"))?;
        termination.check_order()?;
        check::money(termination.exit_cost, &Path::of("exitCost"))?;
        match &self.termination {
            Some(former) if former.is_same_as(&termination) => Ok(Vec::new()),
            Some(_) => Err(ContractRefusal::AlreadyTerminated),
            None => Ok(vec![ContractEvent::Terminated {
                ground: termination.ground,
                kind: termination.kind,
                by: termination.by,
                effective_on: termination.effective_on,
                exit_cost: termination.exit_cost,
                on: termination.on,
            }]),
        }
    }

    /// A decision that it is without effect goes before a notice that has not surely run out by then.
    pub(crate) fn declared_without_effect(&mut self, on: PartialDate) {
        let ended_before = self
            .termination
            .as_ref()
            .is_some_and(|former| former.takes_effect().surely_before(&on));
        if ended_before {
            return;
        }
        self.termination = Some(Termination {
            on,
            ground: String::new(),
            kind: Some(TerminationKind::WithoutEffect),
            by: None,
            effective_on: None,
            exit_cost: None,
        });
    }

    pub(crate) fn refuse_if_terminated(&self) -> Result<(), ContractRefusal> {
        match self.termination {
            Some(_) => Err(ContractRefusal::ContractTerminated),
            None => Ok(()),
        }
    }
}
