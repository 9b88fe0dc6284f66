//! What is written stays readable, and any past makes a state or none.

use kernel::{Aggregate, Coded, Event, Told, given::given};
use proptest::prelude::*;
use serde_json::Value;

use super::{GRADES, ON, SCHOOLS, change, changed, save, saved, schools, withdraw, withdrawn};
use crate::{QueryCommand, QueryEvent, QueryRefusal, SavedQuery, Saving};

const FIXTURES: [(&str, &str); 5] = [
    ("QuerySaved", include_str!("../../fixtures/saved.json")),
    ("QuerySaved", include_str!("../../fixtures/saved_bare.json")),
    ("QueryChanged", include_str!("../../fixtures/changed.json")),
    (
        "QueryChanged",
        include_str!("../../fixtures/changed_bare.json"),
    ),
    (
        "QueryWithdrawn",
        include_str!("../../fixtures/withdrawn.json"),
    ),
];

#[test]
fn an_event_in_the_log_is_read_and_written_the_same() {
    for (name, fixture) in FIXTURES {
        let stored: Value = serde_json::from_str(fixture).unwrap();
        let event: QueryEvent = serde_json::from_value(stored.clone()).unwrap();
        assert_eq!(event.name(), name);
        assert_eq!(serde_json::to_value(&event).unwrap(), stored);
    }
}

#[test]
fn an_event_knows_its_day() {
    for event in [saved(), changed(GRADES, "ny"), withdrawn("erstattet")] {
        assert_eq!(event.on(), ON);
    }
}

#[test]
fn a_query_is_kept_and_read_again() {
    given::<SavedQuery>([saved(), changed(GRADES, "ny"), withdrawn("erstattet")]).then_state(
        |query| {
            let document = serde_json::to_value(query).unwrap();
            assert_eq!(
                serde_json::from_value::<SavedQuery>(document).unwrap(),
                *query
            );
        },
    );
}

#[test]
fn every_refusal_has_a_listed_code_a_field_and_a_danish_sentence() {
    let refusals = [
        (QueryRefusal::AlreadySaved, ""),
        (QueryRefusal::UnknownQuery, "query"),
        (QueryRefusal::QueryWithdrawn, "query"),
        (
            QueryRefusal::SlugInvalid {
                slug: "a b".to_owned(),
            },
            "slug",
        ),
        (QueryRefusal::TitleMissing, "title"),
        (QueryRefusal::DocumentMissing, "document"),
        (QueryRefusal::VariablesInvalid, "variables"),
        (QueryRefusal::WhyMissing, "why"),
        (
            QueryRefusal::TextTooLong {
                field: "why",
                length: 501,
                longest: 500,
            },
            "why",
        ),
    ];
    let codes: Vec<_> = refusals.iter().map(|(refusal, _)| refusal.code()).collect();
    assert_eq!(codes, QueryRefusal::CODES);
    for (refusal, field) in refusals {
        assert_eq!(refusal.field().join("."), field);
        assert_ne!(refusal.danish(), refusal.to_string());
    }
}

proptest! {
    #[test]
    fn any_past_makes_a_state_or_none(past in prop::collection::vec(any_event(), 0..12)) {
        let begun = past.iter().any(|event| matches!(event, QueryEvent::Saved(_)));
        prop_assert_eq!(kernel::fold::<SavedQuery>(&told(past)).is_some(), begun);
    }

    #[test]
    fn what_was_done_is_not_done_twice(
        past in prop::collection::vec(any_event(), 0..12),
        command in any_command(),
    ) {
        let mut told = told(past);
        let decide = |now: Option<SavedQuery>| SavedQuery::decide(now.as_ref(), command.clone());
        if let Ok(events) = decide(kernel::fold(&told)) {
            told.extend(self::told(events));
            prop_assert_eq!(decide(kernel::fold(&told)), Ok(Vec::new()));
        }
    }
}

fn any_event() -> impl Strategy<Value = QueryEvent> {
    prop_oneof![
        any_saving().prop_map(|saving| QueryEvent::Saved(Box::new(saving))),
        any_document().prop_map(|document| changed(document, "ny")),
        Just(withdrawn("erstattet")),
    ]
}

fn any_command() -> impl Strategy<Value = QueryCommand> {
    prop_oneof![
        any_saving().prop_map(save),
        any_document().prop_map(|document| change(document, "ny")),
        Just(withdraw("erstattet")),
    ]
}

fn any_saving() -> impl Strategy<Value = Saving> {
    ("[abc]{3,4}", any_document()).prop_map(|(slug, document)| Saving {
        slug,
        document: document.to_owned(),
        ..schools()
    })
}

fn any_document() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&[SCHOOLS, GRADES, ""])
}

fn told(events: Vec<QueryEvent>) -> Vec<Told<QueryEvent>> {
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
