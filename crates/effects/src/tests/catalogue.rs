use std::collections::BTreeSet;

use kernel::{Coded, Unit};

use crate::{Additivity, EffectDimension, Indicator, IndicatorDefinition, MeasureKind};

#[test]
fn every_claim_of_the_library_has_an_indicator() {
    let claims = [
        (
            "holstebro-vej-park",
            &[
                "cost.change.relative",
                "governance.narrative",
                "economy.narrative",
                "climate.narrative",
            ] as &[&str],
        ),
        (
            "kerteminde-digirehab",
            &["money.net.gain", "health.narrative"],
        ),
        (
            "tunstall-tryghedscentral",
            &["time.freed", "governance.narrative"],
        ),
        (
            "naestved-teton",
            &[
                "health.narrative",
                "time.narrative",
                "quality.narrative",
                "innovation.narrative",
            ],
        ),
        ("aabenraa-abena-ble", &["time.narrative", "quality.of.life"]),
        (
            "favrskov-siemens-esco",
            &["energy.change.relative", "energy.change", "indoor.climate"],
        ),
        (
            "vejen-elis-vaskeri",
            &["climate.narrative", "climate.narrative", "time.narrative"],
        ),
        (
            "ballerup-coor-rengoering",
            &["employment.narrative", "work.environment.narrative"],
        ),
        (
            "aarhus-forenede-rengoering",
            &["innovation.narrative", "governance.narrative"],
        ),
        (
            "koebenhavn-dekra-jobcenter",
            &["employment.narrative", "employment.narrative"],
        ),
        (
            "aarhus-boegeskovhus",
            &[
                "staff.wellbeing",
                "choice.narrative",
                "employment.narrative",
            ],
        ),
        (
            "glostrup-isfuglen",
            &["choice.narrative", "capacity.narrative"],
        ),
        (
            "lolland-lev-vel",
            &["choice.narrative", "quality.narrative", "choice.narrative"],
        ),
    ];
    assert_eq!(claims.iter().map(|(_, keys)| keys.len()).sum::<usize>(), 34);
    for (case, keys) in claims {
        for key in keys {
            assert!(Indicator::of(key).is_ok(), "{case}: {key}");
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

fn definitions() -> impl Iterator<Item = &'static IndicatorDefinition> {
    Indicator::all().filter_map(|indicator| indicator.definition())
}
