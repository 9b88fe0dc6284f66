//! What was published comes out again, and what does not fit itself is said.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{area, calculated, decimal, of_places, place, roads_of_2022, row};
use crate::{
    AccountRow, Benchmark, DefinitionKey, EvidenceGrade, Fit, NoteCode, Place, PotentialInput,
    PublishedFigure, known_municipal_rows, known_national_rows, published,
};

const MILLION: i64 = 1_000_000;

#[test]
fn roads_and_parks_of_2022_have_a_gap_of_three_and_a_half_billion() {
    let potential = calculated(&roads_of_2022(), &known_national_rows());
    let totals = potential.totals.unwrap();
    assert_eq!(totals.volume, decimal("3545400000"));
    assert_eq!(totals.gain.low, decimal("354540000"));
    assert_eq!(totals.gain.high, decimal("531810000"));
    assert_eq!(totals.net, totals.gain);
    assert_eq!(potential.grade, Some(EvidenceGrade::D));
    assert!(!potential.illustrative);
    let first = potential.notes.first().unwrap();
    assert_eq!(first.code, NoteCode::ModelCalculation);
    assert_eq!(first.text.da, "Modelberegning, ikke målt effekt");
    let en = first.text.en.as_deref();
    assert_eq!(en, Some("A model calculation, not a measured effect"));
}

#[test]
fn by_the_managers_survey_it_is_about_195_million() {
    let input = PotentialInput {
        evidence: "VIVE_2015".to_owned(),
        ..roads_of_2022()
    };
    let gain = calculated(&input, &known_national_rows())
        .totals
        .unwrap()
        .gain;
    assert_eq!(gain.central, decimal("194997000"));
    assert_eq!((gain.low, gain.high), (gain.central, gain.central));
}

#[test]
fn holstebro_is_above_the_ten_best_and_has_no_potential() {
    let input = of_places(&["0661"], Benchmark::Given(decimal("74.1")));
    let potential = calculated(&input, &known_municipal_rows());
    let holstebro = potential.rows.first().unwrap();
    assert_eq!(holstebro.share, Some(Decimal::from(86)));
    assert_eq!(holstebro.volume, Some(Decimal::ZERO));
    assert_eq!(potential.totals.unwrap().gain.high, Decimal::ZERO);
    assert_eq!(potential.coverage.known, 1);
}

#[test]
fn all_tasks_of_2022_have_a_gap_of_39_billion() {
    let input = PotentialInput {
        benchmark: Benchmark::Given(Decimal::from(42)),
        ..PotentialInput::national(2022, DefinitionKey::IKU_2016, vec![area("total")])
    };
    let potential = calculated(&input, &known_national_rows());
    assert_eq!(potential.totals.unwrap().volume, decimal("39005000000"));
    let warned = potential
        .warnings
        .iter()
        .any(|note| note.code == NoteCode::OnTheTotal);
    assert!(warned);
}

#[test]
fn every_figure_is_reproduced_to_its_rounding_or_says_why_not() {
    let fits: BTreeMap<String, Fit> = published()
        .into_iter()
        .map(|figure| (figure.stated.key, figure.recomputed.fit))
        .collect();
    let with = |fit: Fit| -> Vec<&str> {
        let found = fits.iter().filter(|(_, other)| **other == fit);
        found.map(|(key, _)| key.as_str()).collect()
    };
    assert_eq!(
        with(Fit::Reproduced),
        [
            "hk0_hk2_2017_share",
            "total_2022_volume",
            "vej_park_2020_gain",
            "vej_park_2022_volume",
            "vej_park_2023_gain",
        ]
    );
    assert_eq!(with(Fit::WithinRounding), ["total_2017_volume"]);
    assert_eq!(
        with(Fit::Inconsistent),
        ["total_2022_exposed", "vej_park_2022_gain"]
    );
    assert_eq!(
        with(Fit::NotComputable),
        [
            "albertslund_2012_gain",
            "technical_support_2017_volume",
            "total_2012_gain",
            "vej_park_2020_volume",
            "vej_park_2021_volume",
            "vej_park_2023_volume",
        ]
    );
}

#[test]
fn what_does_not_fit_itself_is_told_with_both_numbers() {
    let exposed = figure("total_2022_exposed");
    assert_eq!(exposed.stated.printed.high, Some(decimal("73.4")));
    assert_eq!(exposed.recomputed.high, Some(decimal("73.975")));
    assert_eq!(
        exposed.recomputed.rounded(&exposed.stated.printed).1,
        Some(decimal("74.0"))
    );
    let gain = figure("vej_park_2022_gain");
    assert_eq!(gain.stated.printed.low, Some(Decimal::from(500)));
    assert_eq!(gain.recomputed.low, Some(decimal("354.54")));
    assert_eq!(gain.recomputed.high, Some(decimal("531.81")));
    assert!(exposed.stated.check.is_some() && gain.stated.check.is_some());
}

#[test]
fn millions_are_rounded_to_whole_millions_however_roughly_they_were_printed() {
    let beside = |key: &str| {
        let figure = figure(key);
        let (low, high) = figure.recomputed.rounded(&figure.stated.printed);
        (low.unwrap(), high.unwrap())
    };
    let millions = |low: u32, high: u32| (Decimal::from(low), Decimal::from(high));
    assert_eq!(beside("vej_park_2022_gain"), millions(355, 532));
    assert_eq!(beside("vej_park_2020_gain"), millions(330, 495));
}

#[test]
fn figures_are_recomputed_to_the_documented_numbers() {
    let ends = |key: &str| {
        let recomputed = figure(key).recomputed;
        (recomputed.low.unwrap(), recomputed.high.unwrap())
    };
    assert_eq!(ends("total_2017_volume").0.round_dp(1), decimal("34.7"));
    assert_eq!(ends("hk0_hk2_2017_share").0.round_dp(1), decimal("29.6"));
    assert_eq!(
        ends("vej_park_2020_gain"),
        (Decimal::from(330), Decimal::from(495))
    );
    assert_eq!(
        ends("vej_park_2023_gain"),
        (Decimal::from(370), Decimal::from(555))
    );
}

#[test]
fn the_calculator_makes_what_the_figures_make() {
    for figure in published() {
        let stated = &figure.stated;
        let (Some(share), Some(best), Some(base)) = (stated.share, stated.best, stated.base) else {
            continue;
        };
        let area = stated.area.clone().unwrap();
        let country = AccountRow {
            share: Some(share),
            base: Some(base * Decimal::from(1_000 * MILLION)),
            ..AccountRow::of(
                stated.year,
                DefinitionKey::PLI,
                Place::National,
                area.clone(),
            )
        };
        let input = PotentialInput {
            benchmark: Benchmark::Given(best),
            ..PotentialInput::national(stated.year, DefinitionKey::PLI, vec![area])
        };
        let volume = calculated(&input, &[country]).totals.unwrap().volume;
        assert_eq!(volume, (best - share) * base * Decimal::from(10 * MILLION));
    }
}

#[test]
fn ten_municipalities_with_the_printed_mean_make_the_printed_gap() {
    let shares = [80, 79, 78, 77, 76, 73, 72, 71, 70, 65];
    let codes = [
        "0101", "0147", "0151", "0153", "0155", "0157", "0159", "0161", "0163", "0165",
    ];
    let mut rows: Vec<AccountRow> = codes
        .iter()
        .zip(shares)
        .map(|(code, share)| AccountRow {
            share: Some(Decimal::from(share)),
            ..row(place(code))
        })
        .collect();
    rows.extend(known_national_rows());
    let input = PotentialInput {
        benchmark: Benchmark::TenBest,
        ..roads_of_2022()
    };
    let potential = calculated(&input, &rows);
    assert_eq!(
        potential.benchmarks.first().unwrap().percent,
        Some(decimal("74.1"))
    );
    assert_eq!(potential.totals.unwrap().volume, decimal("3545400000"));
}

fn figure(key: &str) -> PublishedFigure {
    let mut all = published().into_iter();
    all.find(|figure| figure.stated.key == key).unwrap()
}
