//! What is written stays readable, and any past makes a state or none.

use kernel::{Aggregate, Event, Told, given::given};
use proptest::prelude::*;
use serde_json::Value;

use super::{in_year, laundry, note, noted, page, publish, published, revise, revised};
use crate::{Case, CaseCommand, CaseEvent, CaseRefusal, Revision, Story, Theme};

const FIXTURES: [(&str, &str); 4] = [
    (
        "CasePublished",
        include_str!("../../fixtures/published.json"),
    ),
    (
        "CasePublished",
        include_str!("../../fixtures/published_bare.json"),
    ),
    ("CaseRevised", include_str!("../../fixtures/revised.json")),
    ("FactNoted", include_str!("../../fixtures/fact_noted.json")),
];

#[test]
fn an_event_in_the_log_is_read_and_written_the_same() {
    for (name, fixture) in FIXTURES {
        let stored: Value = serde_json::from_str(fixture).unwrap();
        let event: CaseEvent = serde_json::from_value(stored.clone()).unwrap();
        assert_eq!(event.name(), name);
        assert_eq!(serde_json::to_value(&event).unwrap(), stored);
    }
}

#[test]
fn an_event_knows_its_day() {
    assert_eq!(published().on(), laundry().on);
    assert_eq!(revised(Revision::default()).on(), in_year(2026));
    assert_eq!(noted("86 pct.", page("Analyse")).on(), in_year(2022));
}

#[test]
fn a_case_is_kept_and_read_again() {
    given::<Case>([published(), noted("86 pct.", page("Analyse"))]).then_state(|case| {
        let document = serde_json::to_value(case).unwrap();
        assert_eq!(serde_json::from_value::<Case>(document).unwrap(), *case);
    });
}

#[test]
fn the_themes_are_in_the_order_of_the_library() {
    assert_eq!(
        serde_json::to_value(Theme::ALL).unwrap(),
        serde_json::json!([
            "EFFICIENT_OPERATIONS",
            "TIME_AND_WORKFORCE",
            "GREEN_TRANSITION",
            "SOCIAL_RESPONSIBILITY",
            "SELF_DETERMINATION"
        ])
    );
}

proptest! {
    #[test]
    fn any_past_makes_a_state_or_none(past in prop::collection::vec(any_event(), 0..12)) {
        let begun = past.iter().any(|event| matches!(event, CaseEvent::Published(_)));
        let told = told(past);
        prop_assert_eq!(kernel::fold::<Case>(&told).is_some(), begun);
    }

    #[test]
    fn the_first_story_names_the_case_for_ever(past in prop::collection::vec(any_event(), 0..12)) {
        let told = told([vec![published()], past].concat());
        let case = kernel::fold::<Case>(&told).expect("a case was published");
        prop_assert_eq!(case.slug, laundry().slug);
    }

    #[test]
    fn what_was_done_is_not_done_twice(
        past in prop::collection::vec(any_event(), 0..12),
        command in any_command(),
    ) {
        let mut told = told([vec![published()], past].concat());
        let now = kernel::fold::<Case>(&told);
        if let Ok(events) = decide(now.as_ref(), &command) {
            told.extend(self::told(events));
            let then = kernel::fold::<Case>(&told);
            prop_assert_eq!(decide(then.as_ref(), &command), Ok(Vec::new()));
        }
    }
}

fn any_event() -> impl Strategy<Value = CaseEvent> {
    prop_oneof![
        any_story().prop_map(|story| CaseEvent::Published(Box::new(story))),
        any_revision().prop_map(revised),
        "[ab]{1,2}".prop_map(|text| noted(&text, page("Analyse"))),
    ]
}

fn any_command() -> impl Strategy<Value = CaseCommand> {
    prop_oneof![
        any_story().prop_map(publish),
        any_revision().prop_map(revise),
        "[ ab]{1,2}".prop_map(|text| note(&text, page("Analyse"))),
    ]
}

fn any_story() -> impl Strategy<Value = Story> {
    ("[abc]{3,4}", prop::sample::select(&Theme::ALL)).prop_map(|(slug, theme)| Story {
        slug,
        theme,
        ..laundry()
    })
}

fn any_revision() -> impl Strategy<Value = Revision> {
    (
        prop::option::of(prop::sample::select(&Theme::ALL)),
        prop::option::of(Just(Vec::new())),
    )
        .prop_map(|(theme, suppliers)| Revision {
            theme,
            suppliers,
            ..Revision::default()
        })
}

fn decide(now: Option<&Case>, command: &CaseCommand) -> Result<Vec<CaseEvent>, CaseRefusal> {
    Case::decide(now, command.clone())
}

fn told(events: Vec<CaseEvent>) -> Vec<Told<CaseEvent>> {
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
