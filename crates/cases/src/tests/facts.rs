use kernel::{
    Source, Told,
    given::{given, given_told},
};

use super::{note, noted, page, published, too_long};
use crate::{Case, CaseEvent, CaseRefusal, NotedFact};

#[test]
fn a_fact_is_noted_beside_the_story() {
    given::<Case>([published()])
        .when(note("86 pct.", page("Analyse")))
        .then([noted("86 pct.", page("Analyse"))])
        .then_state(|case| assert_eq!(texts(&case.facts), ["86 pct."]));
}

#[test]
fn the_same_fact_of_the_same_source_is_noted_once() {
    given::<Case>([published(), noted("86 pct.", page("Analyse"))])
        .when(note("86 pct.", page("Analyse")))
        .then_nothing();
}

#[test]
fn two_sources_may_say_the_same() {
    given::<Case>([published(), noted("86 pct.", page("Analyse"))])
        .when(note("86 pct.", page("Artikel")))
        .then([noted("86 pct.", page("Artikel"))]);
}

#[test]
fn a_fact_needs_words() {
    given::<Case>([published()])
        .when(note(" ", page("Analyse")))
        .then_refused(CaseRefusal::FactMissing);
}

#[test]
fn a_fact_and_its_quote_have_at_most_5000_characters() {
    given::<Case>([published()])
        .when(note(&"a".repeat(5_001), page("Analyse")))
        .then_refused(too_long(&["text"], 5_000));
    given::<Case>([published()])
        .when(note("86 pct.", quoting(&"a".repeat(5_001))))
        .then_refused(too_long(&["source", "quote"], 5_000));
}

#[test]
fn publisher_and_title_of_its_source_have_at_most_500_characters() {
    let publisher = Source {
        publisher: "a".repeat(501),
        ..page("Analyse")
    };
    given::<Case>([published()])
        .when(note("86 pct.", publisher))
        .then_refused(too_long(&["source", "publisher"], 500));
    given::<Case>([published()])
        .when(note("86 pct.", page(&"a".repeat(501))))
        .then_refused(too_long(&["source", "title"], 500));
}

#[test]
fn a_document_is_a_source_once_for_each_quote() {
    let past = [
        told_by(page("Eksempler"), published(), 1),
        told_by(page("Eksempler"), noted("A", page("Eksempler")), 2),
        told_by(page("Eksempler"), noted("B", quoting("86 pct.")), 3),
    ];
    given_told::<Case>(past)
        .then_state(|case| assert_eq!(case.sources, [page("Eksempler"), quoting("86 pct.")]));
}

#[test]
fn a_fact_is_known_from_the_day_it_was_told() {
    given::<Case>([published(), noted("86 pct.", page("Analyse"))]).then_state(|case| {
        let known: Vec<_> = case.facts.iter().map(|fact| fact.known_from).collect();
        assert_eq!(
            serde_json::to_value(known).unwrap(),
            serde_json::json!(["2026-01-01T00:00:01Z"])
        );
    });
}

fn quoting(quote: &str) -> Source {
    Source {
        quote: Some(quote.to_owned()),
        ..page("Analyse")
    }
}

fn told_by(source: Source, event: CaseEvent, version: i64) -> Told<CaseEvent> {
    let at = serde_json::from_str("\"2026-01-01T00:00:00Z\"").unwrap();
    Told {
        event,
        source: Some(source),
        actor: kernel::given::ACTOR.to_owned(),
        known_from: at,
        recorded_at: at,
        version,
        position: version,
    }
}

fn texts(facts: &[NotedFact]) -> Vec<&str> {
    facts.iter().map(|fact| fact.text.da.as_str()).collect()
}
