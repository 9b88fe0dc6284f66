//! What an indicator may be measured in and added over.

use kernel::{Coded, LocalizedText, Unit, given::nothing_yet};

use super::{define, in_words, meals};
use crate::{
    Additivity, Alignment, CataloguedIndicator, Indicator, IndicatorDefinition, MeasureKind,
};

#[test]
fn a_key_is_a_path_of_small_words() {
    for key in [
        "",
        "Meals",
        "meals..delivered",
        "meals delivered",
        "måltider",
        "2meals",
    ] {
        let definition = IndicatorDefinition {
            key: key.to_owned(),
            ..meals()
        };
        refused(definition, "INDICATOR_KEY_INVALID");
    }
}

#[test]
fn an_indicator_has_a_name_in_both_languages() {
    for name in [
        LocalizedText::da("Måltider"),
        LocalizedText::new(" ", "Meals"),
    ] {
        refused(
            IndicatorDefinition { name, ..meals() },
            "INDICATOR_NAME_MISSING",
        );
    }
}

#[test]
fn what_is_measured_has_a_unit_and_words_have_none() {
    let unit = || Unit::of("{placement}").ok();
    let bare = IndicatorDefinition {
        unit: None,
        ..meals()
    };
    let words = in_words(meals());
    let ordered = IndicatorDefinition {
        measure_kind: MeasureKind::Ordinal,
        unit: unit(),
        ..words.clone()
    };
    let worded = IndicatorDefinition {
        unit: unit(),
        ..words
    };
    refused(bare, "INDICATOR_UNIT_MISSING");
    refused(ordered, "INDICATOR_UNIT_OF_WORDS");
    refused(worded, "INDICATOR_UNIT_OF_WORDS");
}

#[test]
fn a_unit_is_of_the_kernels_catalogue_and_of_the_kind_that_is_measured() {
    let outside = IndicatorDefinition {
        unit: serde_json::from_str("\"furlong\"").unwrap(),
        ..meals()
    };
    refused(outside, "UNKNOWN_UNIT");
    use MeasureKind::{Amount, CountEvents, CountPersons, PointChange, Rate, Share};
    for (measure_kind, unit) in [
        (Share, "kW.h"),
        (PointChange, "h"),
        (CountPersons, "{placement}"),
        (CountEvents, "{person}"),
        (Amount, "%"),
        (Amount, "{person}"),
        (Rate, "h"),
    ] {
        refused(
            measured(measure_kind, unit, Additivity::NonAdditive),
            "INDICATOR_UNIT_OF_ANOTHER_KIND",
        );
    }
}

#[test]
fn per_cent_are_never_added() {
    for additivity in [Additivity::Additive, Additivity::AdditiveNotOverTime] {
        for measure_kind in [
            MeasureKind::Share,
            MeasureKind::RelativeChange,
            MeasureKind::PointChange,
        ] {
            refused(
                measured(measure_kind, "%", additivity),
                "PER_CENT_NOT_ADDITIVE",
            );
        }
    }
}

#[test]
fn persons_are_not_added_over_time_but_placements_are() {
    let persons = |additivity| measured(MeasureKind::CountPersons, "{person}", additivity);
    refused(
        persons(Additivity::Additive),
        "PERSONS_NOT_ADDITIVE_OVER_TIME",
    );
    accepted(persons(Additivity::AdditiveNotOverTime));
    accepted(meals());
}

#[test]
fn a_rate_is_not_added_over_time_and_words_not_at_all() {
    let words = IndicatorDefinition {
        additivity: Additivity::AdditiveNotOverTime,
        ..in_words(meals())
    };
    let rate = measured(MeasureKind::Rate, "h/d", Additivity::Additive);
    for wide in [words, rate] {
        refused(wide, "ADDITIVITY_TOO_WIDE");
    }
}

#[test]
fn an_alignment_names_a_scheme_and_an_id() {
    let definition = IndicatorDefinition {
        alignments: vec![Alignment {
            scheme: "UN SDG".to_owned(),
            id: String::new(),
        }],
        ..meals()
    };
    let refusal = definition.check().unwrap_err();
    assert_eq!(refusal.field(), ["alignments", "0", "id"]);
    refused(definition, "ALIGNMENT_INCOMPLETE");
}

#[test]
fn a_definition_has_an_end() {
    let long = IndicatorDefinition {
        definition: Some(LocalizedText::new("å", "a".repeat(2_001))),
        ..meals()
    };
    let refusal = long.check().unwrap_err();
    assert_eq!(refusal.field(), ["definition", "en"]);
    refused(long, "TEXT_TOO_LONG");
}

#[test]
fn the_catalogue_keeps_the_rules_it_makes() {
    for indicator in Indicator::all() {
        let definition = indicator.definition().unwrap();
        assert_eq!(definition.check(), Ok(()), "{}", definition.key);
    }
}

fn measured(measure_kind: MeasureKind, unit: &str, additivity: Additivity) -> IndicatorDefinition {
    IndicatorDefinition {
        measure_kind,
        unit: Unit::of(unit).ok(),
        additivity,
        ..meals()
    }
}

fn refused(definition: IndicatorDefinition, code: &str) {
    nothing_yet::<CataloguedIndicator>()
        .when(define(definition))
        .then_refused_with(code);
}

fn accepted(definition: IndicatorDefinition) {
    assert_eq!(definition.check(), Ok(()));
}
