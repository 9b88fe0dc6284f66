use std::fmt::Debug;

use chrono::{DateTime, Utc};
use serde::{Serialize, de::DeserializeOwned};

use crate::{Coded, PartialDate, Source};

/// A point in time; the log keeps microseconds.
pub type Instant = DateTime<Utc>;

/// Something with a life of its own: commands are decided against what is so, events are folded into it.
pub trait Aggregate:
    Clone + Debug + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static
{
    /// The kind of its streams in the log, e.g. `contract`.
    const KIND: &'static str;

    type Command: Clone + Debug + Send + 'static;
    type Event: Event;
    type Refusal: Coded;

    /// What a command makes of what is so: events, none when it is so already, or a refusal.
    fn decide(
        now: Option<&Self>,
        command: Self::Command,
    ) -> Result<Vec<Self::Event>, Self::Refusal>;

    /// What is so after an event. Never fails and never asks; what cannot be understood yet changes nothing.
    fn evolve(now: Option<Self>, told: &Told<Self::Event>) -> Option<Self>;
}

/// A fact of one aggregate; stored for ever, so its variants and fields are only ever added to.
pub trait Event:
    Clone + Debug + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static
{
    /// The name that the log keeps, in the past tense: `OptionExercised`.
    fn name(&self) -> &'static str;

    /// The day it took effect, as precisely as it is known.
    fn on(&self) -> PartialDate;

    /// The version in the same stream of the event whose statement this one corrects.
    fn corrects(&self) -> Option<i64> {
        None
    }
}

/// An event as the log tells it: with its source and its three clocks (`on` is in the event).
#[derive(Clone, Debug, PartialEq)]
pub struct Told<E> {
    pub event: E,
    pub source: Option<Source>,
    /// Who recorded it: a pseudonymous id.
    pub actor: String,
    /// Since when it was public.
    pub known_from: Instant,
    /// When this register learned it.
    pub recorded_at: Instant,
    /// Its place in its stream, from 1.
    pub version: i64,
    /// Its place in the log, from 1.
    pub position: i64,
}

/// What is so after all of these events, in the order given.
pub fn fold<'a, A: Aggregate>(told: impl IntoIterator<Item = &'a Told<A::Event>>) -> Option<A> {
    told.into_iter().fold(None, A::evolve)
}
