use std::collections::BTreeSet;

use kernel::{Coded, Unit};

use crate::{Additivity, Direction, EffectDimension, Indicator, IndicatorDefinition, MeasureKind};

#[test]
fn every_claim_of_the_library_has_an_indicator() {
    let claims = library();
    assert_eq!(
        claims.iter().map(|(_, claims)| claims.len()).sum::<usize>(),
        34
    );
    for (case, claims) in claims {
        for (key, dimension) in claims {
            let definition = Indicator::of(key).unwrap().definition().unwrap();
            assert_eq!(definition.dimension, *dimension, "{case}: {key}");
        }
    }
}

#[test]
fn an_indicator_outside_the_catalogue_is_refused_but_read() {
    let refusal = Indicator::of("happiness").unwrap_err();
    assert_eq!(refusal.code(), "UNKNOWN_INDICATOR");
    assert_eq!(refusal.field(), ["indicator"]);

    let stored: Indicator = serde_json::from_str("\"happiness\"").unwrap();
    assert_eq!(stored.definition(), None);
    assert_eq!(stored.name().da, "happiness");
}

#[test]
fn a_key_is_there_once_and_is_a_path_of_small_words() {
    let keys: Vec<_> = definitions()
        .map(|definition| definition.key.as_str())
        .collect();
    assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len());
    for key in keys {
        let small = |word: &str| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'2')
        };
        assert!(key.split('.').all(small), "{key}");
    }
}

#[test]
fn every_indicator_has_a_danish_and_an_english_name() {
    for definition in definitions() {
        let name = &definition.name;
        assert!(!name.is_blank(), "{}", definition.key);
        assert!(name.en.as_ref().is_some_and(|en| !en.is_empty()));
    }
}

#[test]
fn a_measured_indicator_has_a_unit_that_the_kernel_knows() {
    for definition in definitions() {
        let measured = !matches!(
            definition.measure_kind,
            MeasureKind::Narrative | MeasureKind::Ordinal
        );
        assert_eq!(definition.unit.is_some(), measured, "{}", definition.key);
        assert!(
            definition
                .unit
                .as_ref()
                .is_none_or(|unit| Unit::of(unit.ucum()).is_ok())
        );
    }
}

#[test]
fn percentages_and_words_are_never_added() {
    for definition in definitions() {
        if definition
            .unit
            .as_ref()
            .is_none_or(|unit| unit.ucum() == "%")
        {
            assert_eq!(definition.additivity, Additivity::NonAdditive);
        }
    }
}

#[test]
fn a_measured_effect_says_what_is_counted() {
    let measured = definitions().filter(|definition| {
        definition.unit.is_some() && definition.direction != Direction::Neither
    });
    for definition in measured {
        let text = definition.definition.as_ref();
        assert!(
            text.is_some_and(|text| text.en.is_some()),
            "{}",
            definition.key
        );
    }
}

#[test]
fn a_person_and_a_placement_are_two_things() {
    let kind = |key| {
        Indicator::of(key)
            .unwrap()
            .definition()
            .unwrap()
            .measure_kind
    };
    for step in [
        "people.referred",
        "people.started",
        "people.in.job.training",
        "people.completed",
        "people.in.subsidised.work",
        "people.in.job",
        "people.in.job.after.six.months",
    ] {
        assert_eq!(kind(step), MeasureKind::CountPersons, "{step}");
    }
    assert_eq!(kind("placements"), MeasureKind::CountEvents);
}

#[test]
fn persons_and_stocks_are_not_added_over_time() {
    for key in [
        "people.in.job",
        "places.offered",
        "buildings.served",
        "time.freed",
    ] {
        let definition = Indicator::of(key).unwrap().definition().unwrap();
        assert_eq!(
            definition.additivity,
            Additivity::AdditiveNotOverTime,
            "{key}"
        );
    }
}

#[test]
fn every_dimension_has_one_indicator_for_what_is_only_told() {
    for dimension in EffectDimension::ALL {
        let told = definitions()
            .filter(|definition| definition.dimension == dimension)
            .filter(|definition| definition.measure_kind == MeasureKind::Narrative);
        assert_eq!(told.count(), 1, "{dimension:?}");
    }
}

type Claims = &'static [(&'static str, EffectDimension)];

/// The 34 claims of the 13 cases, each with the side of life that the library puts it on.
fn library() -> [(&'static str, Claims); 13] {
    use EffectDimension::{
        Capacity, Economy, Employment, EnergyClimate, FreedomOfChoice, Governance, Health,
        Innovation, Quality, Time, WorkEnvironment,
    };
    [
        (
            "holstebro-vej-park",
            &[
                ("cost.change.relative", Economy),
                ("governance.narrative", Governance),
                ("economy.narrative", Economy),
                ("climate.narrative", EnergyClimate),
            ],
        ),
        (
            "kerteminde-digirehab",
            &[("money.net.gain", Economy), ("health.narrative", Health)],
        ),
        (
            "tunstall-tryghedscentral",
            &[("time.freed", Time), ("governance.narrative", Governance)],
        ),
        (
            "naestved-teton",
            &[
                ("health.narrative", Health),
                ("time.narrative", Time),
                ("quality.narrative", Quality),
                ("innovation.narrative", Innovation),
            ],
        ),
        (
            "aabenraa-abena-ble",
            &[("time.narrative", Time), ("quality.of.life", Quality)],
        ),
        (
            "favrskov-siemens-esco",
            &[
                ("energy.change.relative", EnergyClimate),
                ("energy.change", EnergyClimate),
                ("indoor.climate", Quality),
            ],
        ),
        (
            "vejen-elis-vaskeri",
            &[
                ("climate.narrative", EnergyClimate),
                ("climate.narrative", EnergyClimate),
                ("time.narrative", Time),
            ],
        ),
        (
            "ballerup-coor-rengoering",
            &[
                ("employment.narrative", Employment),
                ("work.environment.narrative", WorkEnvironment),
            ],
        ),
        (
            "aarhus-forenede-rengoering",
            &[
                ("innovation.narrative", Innovation),
                ("governance.narrative", Governance),
            ],
        ),
        (
            "koebenhavn-dekra-jobcenter",
            &[
                ("employment.narrative", Employment),
                ("employment.narrative", Employment),
            ],
        ),
        (
            "aarhus-boegeskovhus",
            &[
                ("staff.wellbeing", WorkEnvironment),
                ("choice.narrative", FreedomOfChoice),
                ("employment.narrative", Employment),
            ],
        ),
        (
            "glostrup-isfuglen",
            &[
                ("choice.narrative", FreedomOfChoice),
                ("capacity.narrative", Capacity),
            ],
        ),
        (
            "lolland-lev-vel",
            &[
                ("choice.narrative", FreedomOfChoice),
                ("quality.narrative", Quality),
                ("choice.narrative", FreedomOfChoice),
            ],
        ),
    ]
}

fn definitions() -> impl Iterator<Item = &'static IndicatorDefinition> {
    Indicator::all().filter_map(|indicator| indicator.definition())
}
