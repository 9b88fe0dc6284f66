use std::panic::{UnwindSafe, catch_unwind};

use chrono::{NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::day;
use crate::{
    Aggregate, Coded, Event, Instant, PartialDate, Told,
    given::{given, given_told, nothing_yet},
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Lamp {
    lit: bool,
    seen: Vec<(i64, i64, Instant)>,
}

#[derive(Clone, Debug)]
enum LampCommand {
    Light,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum LampEvent {
    Hung,
    Lit,
}

#[derive(Clone, Debug, PartialEq, Error)]
#[error("there is no lamp")]
struct NoLamp;

#[test]
fn what_comes_of_a_command_is_its_events() {
    given::<Lamp>([LampEvent::Hung])
        .when(LampCommand::Light)
        .then([LampEvent::Lit])
        .then_state(|lamp| assert!(lamp.lit));
}

#[test]
fn what_is_already_so_yields_nothing() {
    given::<Lamp>([LampEvent::Hung, LampEvent::Lit])
        .when(LampCommand::Light)
        .then_nothing();
}

#[test]
fn what_cannot_be_is_refused() {
    nothing_yet::<Lamp>()
        .when(LampCommand::Light)
        .then_refused(NoLamp)
        .then_refused_with("NO_LAMP");
}

#[test]
fn events_are_told_one_a_second_and_counted_from_one() {
    let at = |second| new_year() + TimeDelta::seconds(second);
    given::<Lamp>([LampEvent::Hung, LampEvent::Lit])
        .then_state(|lamp| assert_eq!(lamp.seen, [(1, 1, at(0)), (2, 2, at(1))]));
}

#[test]
fn new_events_are_told_after_those_given() {
    let at = new_year() + TimeDelta::days(7);
    let hung = Told {
        event: LampEvent::Hung,
        source: None,
        actor: crate::given::ACTOR.to_owned(),
        known_from: at,
        recorded_at: at,
        version: 4,
        position: 40,
    };
    given_told::<Lamp>([hung])
        .when(LampCommand::Light)
        .then_state(|lamp| {
            assert_eq!(
                lamp.seen,
                [(4, 40, at), (5, 41, at + TimeDelta::seconds(1))]
            );
        });
}

#[test]
fn a_sentence_that_is_not_true_fails() {
    let hung = || given::<Lamp>([LampEvent::Hung]).when(LampCommand::Light);
    assert!(fails(move || hung().then_nothing()));
    assert!(fails(move || hung().then_refused(NoLamp)));
    assert!(fails(move || hung().then_refused_with("NO_LAMP")));
    let nothing = || nothing_yet::<Lamp>().when(LampCommand::Light);
    assert!(fails(move || nothing().then_nothing()));
    assert!(fails(move || nothing().then_state(|_| ())));
    assert!(fails(move || nothing().then_refused_with("ANOTHER_CODE")));
    assert!(fails(|| nothing_yet::<Lamp>().then_state(|_| ())));
}

fn fails<T>(sentence: impl FnOnce() -> T + UnwindSafe) -> bool {
    catch_unwind(sentence).is_err()
}

fn new_year() -> Instant {
    day(2026, 1, 1).and_time(NaiveTime::MIN).and_utc()
}

impl Aggregate for Lamp {
    const KIND: &'static str = "lamp";
    type Command = LampCommand;
    type Event = LampEvent;
    type Refusal = NoLamp;

    fn decide(now: Option<&Self>, command: LampCommand) -> Result<Vec<LampEvent>, NoLamp> {
        match (now, command) {
            (Some(lamp), LampCommand::Light) if lamp.lit => Ok(Vec::new()),
            (Some(_), LampCommand::Light) => Ok(vec![LampEvent::Lit]),
            (None, LampCommand::Light) => Err(NoLamp),
        }
    }

    fn evolve(now: Option<Self>, told: &Told<LampEvent>) -> Option<Self> {
        let mut seen = now.map_or_else(Vec::new, |lamp| lamp.seen);
        seen.push((told.version, told.position, told.recorded_at));
        let lit = told.event == LampEvent::Lit;
        Some(Self { lit, seen })
    }
}

impl Event for LampEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Hung => "Hung",
            Self::Lit => "Lit",
        }
    }

    fn on(&self) -> PartialDate {
        PartialDate::UNKNOWN
    }
}

impl Coded for NoLamp {
    fn danish(&self) -> String {
        self.to_string()
    }

    fn code(&self) -> &'static str {
        "NO_LAMP"
    }
}
