use cases::CaseEvent;
use contracts::ContractEvent;
use effects::EffectEvent;
use kernel::{Event, Instant, PartialDate, Source, Told};
use uuid::Uuid;

use crate::Kind;

/// One event of the log, with who recorded it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub position: i64,
    pub kind: Kind,
    pub stream: Uuid,
    pub version: i64,
    /// As in the log: `ContractSigned`.
    pub name: String,
    /// A pseudonymous id.
    pub actor: String,
    /// The same for all events of one request.
    pub command: Uuid,
    pub fact: Fact,
}

/// What happened, with its source and its clocks.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    Case(Told<CaseEvent>),
    Contract(Told<ContractEvent>),
    Effect(Told<EffectEvent>),
}

/// How far the log has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Of the last event; 0 in an empty log.
    pub position: i64,
    /// None in an empty log.
    pub recorded_at: Option<Instant>,
    /// The hash that all events together make, in hexadecimal.
    pub chain: String,
}

impl Fact {
    /// When it happened.
    pub fn on(&self) -> PartialDate {
        match self {
            Self::Case(told) => told.event.on(),
            Self::Contract(told) => told.event.on(),
            Self::Effect(told) => told.event.on(),
        }
    }

    /// Since when it has been public.
    pub fn known_from(&self) -> Instant {
        match self {
            Self::Case(told) => told.known_from,
            Self::Contract(told) => told.known_from,
            Self::Effect(told) => told.known_from,
        }
    }

    /// When this register learned it.
    pub fn recorded_at(&self) -> Instant {
        match self {
            Self::Case(told) => told.recorded_at,
            Self::Contract(told) => told.recorded_at,
            Self::Effect(told) => told.recorded_at,
        }
    }

    /// Who says so.
    pub fn source(&self) -> Option<&Source> {
        match self {
            Self::Case(told) => told.source.as_ref(),
            Self::Contract(told) => told.source.as_ref(),
            Self::Effect(told) => told.source.as_ref(),
        }
    }

    /// The version in the same stream of the event that it corrects.
    pub fn corrects(&self) -> Option<i64> {
        match self {
            Self::Case(told) => told.event.corrects(),
            Self::Contract(told) => told.event.corrects(),
            Self::Effect(told) => told.event.corrects(),
        }
    }
}
