//! What is written stays readable, and any past makes a state or none.

use kernel::{Aggregate, Event, PartialDate, Told, fold, given::given};
use proptest::prelude::*;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{
    ON, opened, opening, private,
    saving::{retracted, saved},
};
use super::{TELLING, opened_with};
use crate::{AccountRow, Accounts, AccountsCommand, AccountsEvent, Calculation, CalculationEvent};

#[test]
fn an_event_of_accounts_in_the_log_is_read_and_written_the_same() {
    reads_and_writes::<AccountsEvent>("AccountsOpened", include_str!("../../fixtures/opened.json"));
    reads_and_writes::<AccountsEvent>(
        "AccountsOpened",
        include_str!("../../fixtures/opened_bare.json"),
    );
    reads_and_writes::<AccountsEvent>(
        "AccountsRevised",
        include_str!("../../fixtures/revised.json"),
    );
    reads_and_writes::<AccountsEvent>(
        "AccountsRevised",
        include_str!("../../fixtures/revised_bare.json"),
    );
}

#[test]
fn an_event_of_a_calculation_in_the_log_is_read_and_written_the_same() {
    reads_and_writes::<CalculationEvent>(
        "CalculationSaved",
        include_str!("../../fixtures/saved.json"),
    );
    reads_and_writes::<CalculationEvent>(
        "CalculationSaved",
        include_str!("../../fixtures/saved_with_typed_volume.json"),
    );
    reads_and_writes::<CalculationEvent>(
        "CalculationRetracted",
        include_str!("../../fixtures/retracted.json"),
    );
}

#[test]
fn an_event_knows_its_day() {
    let revised = AccountsEvent::Revised {
        rows: Vec::new(),
        why: String::new(),
        table: None,
        on: ON,
    };
    assert_eq!([opened(Vec::new()).on(), revised.on()], [ON, ON]);
    assert_eq!([saved().on(), retracted().on()], [ON, ON]);
}

#[test]
fn both_are_kept_and_read_again() {
    given::<Accounts>([opened(vec![private("0101", 1)])]).then_state(kept);
    given::<Calculation>([saved(), retracted()]).then_state(kept);
}

proptest! {
    #[test]
    fn any_past_makes_a_state_or_none(past in prop::collection::vec(any_event(), 0..8)) {
        let begun = past.iter().any(|event| matches!(event, AccountsEvent::Opened(_)));
        let accounts = fold::<Accounts>(&told(past));
        prop_assert_eq!(accounts.is_some(), begun);
        if let Some(accounts) = accounts {
            prop_assert!(accounts.rows.is_sorted());
        }
    }

    #[test]
    fn what_was_done_is_not_done_twice(
        past in prop::collection::vec(any_event(), 0..8),
        rows in any_rows(),
        open in any::<bool>(),
    ) {
        let mut told = told(past);
        let command = if open {
            opened_with(opening(rows))
        } else {
            AccountsCommand::Revise { rows, why: "rettet".to_owned(), table: None, illustrative: None, on: ON, telling: TELLING }
        };
        let decide = |now: Option<Accounts>| Accounts::decide(now.as_ref(), command.clone());
        if let Ok(events) = decide(fold(&told)) {
            told.extend(self::told(events));
            prop_assert_eq!(decide(fold(&told)), Ok(Vec::new()));
        }
    }
}

fn reads_and_writes<E: Event>(name: &str, fixture: &str) {
    let stored: Value = serde_json::from_str(fixture).unwrap();
    let event: E = serde_json::from_value(stored.clone()).unwrap();
    assert_eq!(event.name(), name);
    assert_eq!(event.on(), PartialDate::year(2026));
    assert_eq!(serde_json::to_value(&event).unwrap(), stored);
}

fn kept<A: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(state: &A) {
    let document = serde_json::to_value(state).unwrap();
    assert_eq!(serde_json::from_value::<A>(document).unwrap(), *state);
}

fn any_event() -> impl Strategy<Value = AccountsEvent> {
    (any_rows(), any::<bool>()).prop_map(|(mut rows, open)| {
        rows.sort();
        if open {
            opened(rows)
        } else {
            AccountsEvent::Revised {
                rows,
                why: "rettet".to_owned(),
                table: None,
                on: ON,
            }
        }
    })
}

/// At most one row of each year and place.
fn any_rows() -> impl Strategy<Value = Vec<AccountRow>> {
    let subject = (2020..2023, prop::sample::select(&["0101", "0147", "0151"]));
    prop::collection::btree_map(subject, 0..3_i64, 0..5).prop_map(|rows| {
        let rows = rows.into_iter();
        rows.map(|((year, code), part)| AccountRow {
            year,
            ..private(code, part)
        })
        .collect()
    })
}

fn told(events: Vec<AccountsEvent>) -> Vec<Told<AccountsEvent>> {
    let at = serde_json::from_str("\"2026-01-01T00:00:00Z\"").unwrap();
    (1..)
        .zip(events)
        .map(|(version, event)| Told {
            event,
            source: None,
            actor: kernel::given::ACTOR.to_owned(),
            known_from: at,
            recorded_at: at,
            version,
            position: version,
        })
        .collect()
}
