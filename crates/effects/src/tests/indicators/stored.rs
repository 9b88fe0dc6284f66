//! What is written stays readable.

use kernel::{Coded, Event, QuantityRefusal, given::given};
use serde_json::Value;

use super::{ON, already, defined, gone, in_tonnes, keyed, meals, superseded, withdrawn};
use crate::{CataloguedIndicator, Indicator, IndicatorEvent, IndicatorRefusal as Refusal};

const FIXTURES: [(&str, &str); 3] = [
    (
        "IndicatorDefined",
        include_str!("../../../fixtures/indicator_defined.json"),
    ),
    (
        "IndicatorSuperseded",
        include_str!("../../../fixtures/indicator_superseded.json"),
    ),
    (
        "IndicatorWithdrawn",
        include_str!("../../../fixtures/indicator_withdrawn.json"),
    ),
];

#[test]
fn an_event_of_an_indicator_is_read_and_written_the_same() {
    for (name, fixture) in FIXTURES {
        let stored: Value = serde_json::from_str(fixture).unwrap();
        let event: IndicatorEvent = serde_json::from_value(stored.clone()).unwrap();
        assert_eq!(event.name(), name);
        assert_eq!(serde_json::to_value(&event).unwrap(), stored);
    }
}

#[test]
fn an_event_of_an_indicator_knows_its_day() {
    for event in [
        defined(meals()),
        superseded(2, meals()),
        withdrawn("meals.delivered"),
    ] {
        assert_eq!(event.on(), ON);
        assert_eq!(event.indicator(), keyed("meals.delivered"));
    }
}

#[test]
fn an_indicator_is_kept_and_read_again() {
    let past = [
        defined(meals()),
        superseded(2, in_tonnes(meals())),
        withdrawn("meals.delivered"),
    ];
    given::<CataloguedIndicator>(past).then_state(|indicator| {
        let document = serde_json::to_value(indicator).unwrap();
        let read: CataloguedIndicator = serde_json::from_value(document).unwrap();
        assert_eq!(read, *indicator);
    });
}

#[test]
fn the_id_of_an_indicator_never_changes() {
    let id = CataloguedIndicator::id_of("energy.change");
    assert_eq!(id.to_string(), "201ca76b-57d3-581c-822f-498d9398c58e");
}

#[test]
fn every_refusal_of_an_indicator_has_a_listed_code_a_field_and_danish_words() {
    let unknown = Indicator::of("happiness").unwrap_err();
    let unit = QuantityRefusal::UnknownUnit {
        written: "furlong".to_owned(),
    };
    let key = || "meals".to_owned();
    let refusals = [
        (already("meals"), "key"),
        (Refusal::Unknown(unknown), "indicator"),
        (Refusal::KeyChanged { key: key() }, "key"),
        (Refusal::KeyInvalid { key: key() }, "key"),
        (Refusal::NameMissing, "name"),
        (Refusal::UnitMissing, "unit"),
        (Refusal::UnitOfWords, "unit"),
        (Refusal::UnknownUnit(unit), "unit"),
        (Refusal::UnitOfAnotherKind { unit: key() }, "unit"),
        (Refusal::PerCentAdded, "additivity"),
        (Refusal::PersonsAddedOverTime, "additivity"),
        (Refusal::AddedTooFar, "additivity"),
        (Refusal::AlignmentIncomplete { field: vec![key()] }, "meals"),
        (Refusal::Unchanged { edition: 2 }, ""),
        (gone("meals"), "indicator"),
        (Refusal::WhyMissing, "why"),
        (too_long(), "definition.da"),
    ];
    let codes: Vec<_> = refusals.iter().map(|(refusal, _)| refusal.code()).collect();
    assert_eq!(codes, Refusal::CODES);
    for (refusal, field) in refusals {
        assert_eq!(refusal.field().join("."), field);
        assert_ne!(refusal.danish(), refusal.to_string());
    }
}

fn too_long() -> Refusal {
    Refusal::TextTooLong {
        field: vec!["definition".to_owned(), "da".to_owned()],
        length: 2_001,
        longest: 2_000,
    }
}
