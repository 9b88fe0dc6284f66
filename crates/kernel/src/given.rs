//! Tests as sentences: what is given, what is asked, what comes of it.

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use crate::{Aggregate, Coded, Told, fold};

/// Who has recorded what is given without more words.
pub const ACTOR: &str = "actor-1";

/// A past to decide in.
pub struct Given<A: Aggregate> {
    past: Vec<Told<A::Event>>,
}

/// What came of a command.
pub struct Then<A: Aggregate> {
    past: Vec<Told<A::Event>>,
    outcome: Result<Vec<A::Event>, A::Refusal>,
}

/// These events have happened, one a second from the beginning of 2026.
pub fn given<A: Aggregate>(events: impl IntoIterator<Item = A::Event>) -> Given<A> {
    let mut past = Vec::new();
    continue_with::<A>(&mut past, events);
    Given { past }
}

/// These events have happened, with their own sources and clocks.
pub fn given_told<A: Aggregate>(told: impl IntoIterator<Item = Told<A::Event>>) -> Given<A> {
    Given {
        past: told.into_iter().collect(),
    }
}

pub fn nothing_yet<A: Aggregate>() -> Given<A> {
    Given { past: Vec::new() }
}

impl<A: Aggregate> Given<A> {
    #[must_use = "nothing is said yet of what comes of it"]
    pub fn when(self, command: A::Command) -> Then<A> {
        let now = fold::<A>(&self.past);
        Then {
            outcome: A::decide(now.as_ref(), command),
            past: self.past,
        }
    }

    /// What is so in the past that is given.
    #[track_caller]
    pub fn then_state(self, holds: impl FnOnce(&A)) {
        holds(&fold::<A>(&self.past).expect("the events given should make a state"));
    }
}

impl<A: Aggregate> Then<A> {
    #[track_caller]
    pub fn then(self, expected: impl IntoIterator<Item = A::Event>) -> Self {
        let expected: Vec<A::Event> = expected.into_iter().collect();
        assert_eq!(self.events(), expected);
        self
    }

    #[track_caller]
    pub fn then_nothing(self) -> Self {
        self.then([])
    }

    #[track_caller]
    pub fn then_refused(self, expected: A::Refusal) -> Self
    where
        A::Refusal: PartialEq,
    {
        assert_eq!(self.refusal(), &expected);
        self
    }

    #[track_caller]
    pub fn then_refused_with(self, code: &str) -> Self {
        assert_eq!(self.refusal().code(), code, "{}", self.refusal());
        self
    }

    /// What is so after the new events.
    #[track_caller]
    pub fn then_state(self, holds: impl FnOnce(&A)) -> Self {
        let mut told = self.past.clone();
        continue_with::<A>(&mut told, self.events().to_vec());
        holds(&fold::<A>(&told).expect("the events should make a state"));
        self
    }

    #[track_caller]
    fn events(&self) -> &[A::Event] {
        match &self.outcome {
            Ok(events) => events,
            Err(refusal) => panic!("refused with {}: {refusal}", refusal.code()),
        }
    }

    #[track_caller]
    fn refusal(&self) -> &A::Refusal {
        match &self.outcome {
            Ok(events) => panic!("not refused: {events:?}"),
            Err(refusal) => refusal,
        }
    }
}

fn continue_with<A: Aggregate>(
    told: &mut Vec<Told<A::Event>>,
    events: impl IntoIterator<Item = A::Event>,
) {
    for event in events {
        let next = match told.last() {
            Some(last) => after(last, event),
            None => first(event),
        };
        told.push(next);
    }
}

fn first<E>(event: E) -> Told<E> {
    let at = NaiveDate::from_ymd_opt(2026, 1, 1)
        .expect("1 January 2026 is a day")
        .and_time(NaiveTime::MIN)
        .and_utc();
    Told {
        event,
        source: None,
        actor: ACTOR.to_owned(),
        known_from: at,
        recorded_at: at,
        version: 1,
        position: 1,
    }
}

fn after<E>(last: &Told<E>, event: E) -> Told<E> {
    let at = last.recorded_at + TimeDelta::seconds(1);
    Told {
        event,
        source: None,
        actor: ACTOR.to_owned(),
        known_from: at,
        recorded_at: at,
        version: last.version + 1,
        position: last.position + 1,
    }
}
