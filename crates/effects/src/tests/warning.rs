use kernel::given::given;
use rust_decimal::Decimal;

use super::{
    about, cheaper_roads, claim, claimed_of, dispute, disputed, id, improved, record, recorded,
    retracted, settled, ten_per_cent_down,
};
use crate::{
    Claim, ComponentCheck, Components, Effect, EffectEvent, Factor, Indicator,
    ObservationStatement, ObservedValue, Recurrence,
};

#[test]
fn components_that_make_the_size_are_said_nothing_of() {
    given::<Effect>(told(alarm_calls(3))).then_state(|effect| {
        let first = effect.observations.first().unwrap();
        assert_eq!(first.component_check(), Some(ComponentCheck::Matches));
        assert_eq!(effect.warnings(), []);
    });
}

#[test]
fn components_that_make_another_size_are_recorded_and_flagged() {
    given::<Effect>(told(alarm_calls(4))).then_state(|effect| {
        let warnings = effect.warnings();
        let codes: Vec<_> = warnings.iter().map(|warning| warning.code).collect();
        assert_eq!(codes, ["COMPONENTS_DIFFER"]);
        let words = &warnings.first().unwrap().words;
        assert_eq!(
            words.en.as_deref(),
            Some(
                "multiplied again, the components make 33.3333 hours a day; the source says “25 arbejdstimer i døgnet”"
            )
        );
        assert_eq!(
            words.da,
            "Efterregnet giver delene 33,3333 timer i døgnet; kilden siger “25 arbejdstimer i døgnet”"
        );
    });
}

#[test]
fn components_that_make_another_thing_are_recorded_and_flagged() {
    let of_money = Components {
        factors: vec![
            Factor::new(Decimal::from(500), "DKK"),
            Factor::new(Decimal::from(3), "min"),
        ],
    };
    let other = ObservationStatement {
        components: Some(of_money),
        ..alarm_calls(3)
    };
    given::<Effect>(told(other)).then_state(|effect| {
        let warnings = effect.warnings();
        let codes: Vec<_> = warnings.iter().map(|warning| warning.code).collect();
        assert_eq!(codes, ["COMPONENTS_NOT_COMPARABLE"]);
        let words = &warnings.first().unwrap().words;
        assert_eq!(
            words.da,
            "Efterregnet giver delene 1500 DKK.min, som ikke kan holdes op mod det, kilden siger: “25 arbejdstimer i døgnet”"
        );
    });
}

#[test]
fn what_would_be_warned_of_is_told_before_it_is_done() {
    let at = "2026-01-01T00:00:00Z".parse().unwrap();
    let codes = |effect: Option<&Effect>, command| {
        let warnings = Effect::warnings_after(effect, command, at);
        let codes: Vec<_> = warnings.iter().map(|warning| warning.code).collect();
        codes
    };
    let claimed = Claim {
        indicator: Indicator::of("time.freed").unwrap(),
        observations: vec![alarm_calls(4)],
        ..cheaper_roads()
    };
    assert_eq!(codes(None, claim(claimed)), ["COMPONENTS_DIFFER"]);
    assert_eq!(codes(None, record(alarm_calls(4))), [] as [&str; 0]);
    given::<Effect>(told(alarm_calls(3))).then_state(|effect| {
        let again = ObservationStatement {
            id: id(12),
            ..alarm_calls(4)
        };
        assert_eq!(codes(Some(effect), record(again)), ["COMPONENTS_DIFFER"]);
        assert_eq!(codes(Some(effect), dispute(10, 20)), ["STATEMENT_DISPUTED"]);
    });
}

#[test]
fn components_of_what_is_no_quantity_are_not_computed() {
    let words = ObservationStatement {
        value: Some(improved("mere tid")),
        ..alarm_calls(3)
    };
    given::<Effect>(told(words)).then_state(|effect| {
        let first = effect.observations.first().unwrap();
        assert_eq!(first.component_check(), Some(ComponentCheck::NotComputable));
        assert_eq!(effect.warnings(), []);
    });
}

#[test]
fn a_dispute_is_told_beside_the_effect_until_it_is_settled() {
    let past = || [told(alarm_calls(3)), vec![disputed(10, 20)]].concat();
    given::<Effect>(past()).then_state(|effect| {
        let warnings = effect.warnings();
        let codes: Vec<_> = warnings.iter().map(|warning| warning.code).collect();
        assert_eq!(codes, ["STATEMENT_DISPUTED"]);
    });
    for end in [settled(10, 20), retracted(10, "fejl")] {
        given::<Effect>([past(), vec![end]].concat())
            .then_state(|effect| assert_eq!(effect.warnings(), []));
    }
}

fn told(statement: ObservationStatement) -> Vec<EffectEvent> {
    vec![claimed_of("time.freed"), recorded(statement)]
}

/// Tunstall's 500 alarm calls a day, of so many minutes.
fn alarm_calls(minutes: i64) -> ObservationStatement {
    ObservationStatement {
        stated: "25 arbejdstimer i døgnet".to_owned(),
        value: Some(size()),
        recurrence: Recurrence::PerDay,
        components: Some(Components {
            factors: vec![
                Factor::new(Decimal::from(500), "1/d"),
                Factor::new(Decimal::from(minutes), "min"),
            ],
        }),
        ..ten_per_cent_down()
    }
}

fn size() -> ObservedValue {
    about(25, "h/d")
}
