use kernel::{Source, given::given};
use rust_decimal::Decimal;

use super::{
    better_overview, claimed, claimed_of, document, exactly, id, improved, over, ratio, record,
    recorded, refused, retracted, ten_per_cent_down,
};
use crate::{
    Baseline, BaselineKind, Effect, MoneyBasis, ObservationRole, ObservationStatement,
    ObservationStatus, ObservedValue, StatementRefusal,
};

#[test]
fn an_observation_is_recorded_beside_the_others() {
    given::<Effect>([claimed(), recorded(ten_per_cent_down())])
        .when(record(better_overview()))
        .then([recorded(better_overview())])
        .then_state(|effect| {
            let ids: Vec<_> = effect.observations.iter().map(|one| one.id).collect();
            assert_eq!(ids, [id(10), id(11)]);
        });
}

#[test]
fn the_same_observation_again_changes_nothing() {
    given::<Effect>([claimed(), recorded(ten_per_cent_down())])
        .when(record(ten_per_cent_down()))
        .then_nothing();
}

#[test]
fn an_observation_is_never_edited() {
    given::<Effect>([claimed(), recorded(ten_per_cent_down())])
        .when(record(with_value(exactly(-12, "%"))))
        .then_refused(refused(StatementRefusal::ObservationTwice {
            observation: id(10),
        }));
}

#[test]
fn a_retracted_observation_is_not_recorded_again() {
    given::<Effect>([
        claimed(),
        recorded(ten_per_cent_down()),
        retracted(10, "fejl"),
    ])
    .when(record(ten_per_cent_down()))
    .then_refused_with("OBSERVATION_TWICE");
}

#[test]
fn an_observation_has_the_words_of_its_source() {
    let unsaid = ObservationStatement {
        stated: " \n".to_owned(),
        ..ten_per_cent_down()
    };
    given::<Effect>([claimed()])
        .when(record(unsaid))
        .then_refused(refused(StatementRefusal::StatedMissing));
}

#[test]
fn an_observation_is_not_born_retracted() {
    let stillborn = ObservationStatement {
        status: ObservationStatus::Retracted,
        ..ten_per_cent_down()
    };
    given::<Effect>([claimed()])
        .when(record(stillborn))
        .then_refused(refused(StatementRefusal::StatedAsRetracted));
}

#[test]
fn an_observation_is_not_born_disputed() {
    let contested = ObservationStatement {
        status: ObservationStatus::Disputed,
        ..ten_per_cent_down()
    };
    given::<Effect>([claimed()])
        .when(record(contested))
        .then_refused(refused(StatementRefusal::StatedAsDisputed));
}

#[test]
fn a_quantity_is_in_the_unit_of_the_indicator() {
    given::<Effect>([claimed()])
        .when(record(with_value(over(1_000_000, "DKK"))))
        .then_refused(refused(StatementRefusal::UnitMismatch {
            unit: "DKK".to_owned(),
            indicator_unit: "%".to_owned(),
        }));
}

#[test]
fn an_indicator_without_a_unit_takes_any() {
    given::<Effect>([claimed_of("governance.narrative")])
        .when(record(with_value(exactly(3, "{building}"))))
        .then([recorded(with_value(exactly(3, "{building}")))]);
}

#[test]
fn what_is_narrated_has_no_number() {
    for value in [exactly(-10, "%"), ratio(1, 10)] {
        let narrated = ObservationStatement {
            role: ObservationRole::Narrated,
            ..with_value(value)
        };
        given::<Effect>([claimed()])
            .when(record(narrated))
            .then_refused(refused(StatementRefusal::NarratedWithNumber));
    }
    given::<Effect>([claimed()])
        .when(record(better_overview()))
        .then([recorded(better_overview())]);
}

#[test]
fn fewer_than_five_people_are_not_told_of() {
    let few = |count| {
        refused(StatementRefusal::SmallCell {
            count: Decimal::from(count),
            field: &["value"],
        })
    };
    for (value, refusal) in [
        (exactly(4, "{person}"), few(4)),
        (exactly(-2, "{person}"), few(2)),
        (over(3, "{person}"), few(3)),
        (ratio(3, 20), few(3)),
    ] {
        given::<Effect>([claimed_of("people.in.job")])
            .when(record(with_value(value)))
            .then_refused(refusal);
    }
    given::<Effect>([claimed_of("people.in.job")])
        .when(record(with_value(exactly(5, "{person}"))))
        .then([recorded(with_value(exactly(5, "{person}")))]);
}

#[test]
fn few_places_are_not_few_people() {
    given::<Effect>([claimed_of("places.offered")])
        .when(record(with_value(exactly(2, "{place}"))))
        .then([recorded(with_value(exactly(2, "{place}")))]);
}

#[test]
fn fewer_than_five_people_are_not_told_of_in_a_baseline() {
    let ObservedValue::Quantity(three) = exactly(3, "{person}") else {
        panic!("a quantity is a quantity");
    };
    let before = ObservationStatement {
        baseline: Some(Baseline {
            kind: BaselineKind::OwnBefore,
            value: Some(three),
            period: None,
            note: None,
        }),
        ..with_value(exactly(12, "{person}"))
    };
    given::<Effect>([claimed_of("people.in.job")])
        .when(record(before))
        .then_refused(refused(StatementRefusal::SmallCell {
            count: Decimal::from(3),
            field: &["baseline", "value"],
        }));
}

#[test]
fn names_have_at_most_500_characters_and_quotes_5000() {
    let name = || Some("a".repeat(501));
    let quote = || "a".repeat(5_001);
    for (statement, field, longest) in [
        (
            ObservationStatement {
                stated: quote(),
                ..ten_per_cent_down()
            },
            &["stated"] as &[&str],
            5_000,
        ),
        (
            ObservationStatement {
                measured_by: name(),
                ..ten_per_cent_down()
            },
            &["measuredBy"],
            500,
        ),
        (
            ObservationStatement {
                validated_by: name(),
                ..ten_per_cent_down()
            },
            &["validatedBy"],
            500,
        ),
        (
            ObservationStatement {
                counterfactual: Some(quote()),
                ..ten_per_cent_down()
            },
            &["counterfactual"],
            5_000,
        ),
        (
            ObservationStatement {
                missing_because: name(),
                ..ten_per_cent_down()
            },
            &["missingBecause"],
            500,
        ),
        (
            ObservationStatement {
                money: Some(MoneyBasis {
                    of: name(),
                    ..MoneyBasis::default()
                }),
                ..ten_per_cent_down()
            },
            &["money", "of"],
            500,
        ),
        (
            stated_in(Source {
                quote: Some(quote()),
                ..document("13 gode eksempler")
            }),
            &["statedIn", "quote"],
            5_000,
        ),
        (
            stated_in(document(&"a".repeat(501))),
            &["statedIn", "title"],
            500,
        ),
        (
            with_value(improved(&"a".repeat(501))),
            &["value", "words"],
            500,
        ),
    ] {
        given::<Effect>([claimed()])
            .when(record(statement))
            .then_refused(refused(StatementRefusal::TextTooLong {
                field,
                length: longest + 1,
                longest,
            }));
    }
}

fn with_value(value: ObservedValue) -> ObservationStatement {
    ObservationStatement {
        value: Some(value),
        ..ten_per_cent_down()
    }
}

fn stated_in(source: Source) -> ObservationStatement {
    ObservationStatement {
        stated_in: source,
        ..ten_per_cent_down()
    }
}
