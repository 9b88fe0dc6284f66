use kernel::{Coded, Municipality};
use rust_decimal::Decimal;

use super::{area, calculated, decimal, of_places, place, private, roads_of_2022, row};
use crate::{
    AccountRow, Benchmark, DefinitionKey, NoteCode, Places, Potential, PotentialInput,
    PotentialRefusal, Quality, Reason, TypedVolume, calculate, illustrative_rows,
};

#[test]
fn what_is_not_known_is_missing_with_its_reason_and_never_zero() {
    let over = private("0101", 1_001);
    let without = AccountRow {
        base: None,
        ..private("0147", 1)
    };
    let bound = AccountRow {
        share: Some(Decimal::from(20)),
        quality: Quality::AtMost,
        ..row(place("0151"))
    };
    let potential = calculated(
        &fifty(&["0101", "0147", "0151", "0153"]),
        &[over, without, bound],
    );
    let reasons: Vec<_> = potential.rows.iter().map(|row| row.missing).collect();
    let expected = [
        Reason::ShareOverHundred,
        Reason::NoBase,
        Reason::ShareIsABound,
        Reason::NoRow,
    ];
    assert_eq!(reasons, expected.map(Some));
    assert!(
        potential
            .rows
            .iter()
            .all(|row| row.gain.is_none() && row.volume.is_none())
    );
    assert_eq!(potential.totals, None);
    assert_eq!(potential.no_total, Some(Reason::NothingKnown));
    assert_eq!((potential.coverage.known, potential.coverage.of), (0, 4));
}

#[test]
fn the_total_is_of_what_is_known_and_says_how_much_that_is() {
    let potential = calculated(&fifty(&["0101", "0147"]), &[private("0101", 300)]);
    assert_eq!(potential.totals.unwrap().volume, Decimal::from(200));
    assert_eq!((potential.coverage.known, potential.coverage.of), (1, 2));
    let missing = potential.coverage.missing.first().unwrap();
    assert_eq!((missing.reason, missing.rows), (Reason::NoRow, 1));
}

#[test]
fn rows_that_disagree_are_no_row_and_rows_that_agree_are_one() {
    let rows = [private("0101", 300), private("0101", 400)];
    let potential = calculated(&fifty(&["0101"]), &rows);
    assert_eq!(potential.no_total, Some(Reason::NothingKnown));
    assert_eq!(missing(&potential), Some(Reason::RowsDisagree));
    let same = AccountRow {
        source: Some("https://example.dk".to_owned()),
        ..private("0101", 300)
    };
    let potential = calculated(&fifty(&["0101"]), &[private("0101", 300), same]);
    assert_eq!(potential.totals.unwrap().volume, Decimal::from(200));
}

#[test]
fn the_transaction_cost_is_of_the_volume_of_a_year_however_long_the_contract_is() {
    let input = PotentialInput {
        edition: "SAMSPIL_2026".to_owned(),
        ..roads_of_2022()
    };
    let potential = calculated(&input, &crate::known_national_rows());
    let totals = potential.totals.unwrap();
    assert_eq!(totals.transaction, Some(decimal("49635600")));
    assert_eq!(totals.net.low, totals.gain.low - decimal("49635600"));
    assert!(potential.includes.transaction && !potential.includes.exit);
}

#[test]
fn a_negative_rate_makes_the_low_end_a_cost() {
    let dearer = PotentialInput {
        areas: vec![area("hk5")],
        evidence: "RESEARCH".to_owned(),
        ..fifty(&["0101"])
    };
    let home = AccountRow {
        area: area("hk5"),
        ..private("0101", 300)
    };
    let potential = calculated(&dearer, &[home]);
    let gain = potential.totals.unwrap().gain;
    assert_eq!(
        [gain.low, gain.central, gain.high],
        [-10, 0, 10].map(Decimal::from)
    );
    for code in [
        NoteCode::DearerPossible,
        NoteCode::Judgement,
        NoteCode::NothingDocumented,
    ] {
        assert!(
            potential.warnings.iter().any(|note| note.code == code),
            "{code:?}"
        );
    }
}

#[test]
fn an_area_without_a_documented_gain_has_a_volume_and_no_gain() {
    let input = PotentialInput {
        areas: vec![area("hk5")],
        evidence: "REVIEW_2013".to_owned(),
        ..fifty(&["0101"])
    };
    let home = AccountRow {
        area: area("hk5"),
        ..private("0101", 300)
    };
    let potential = calculated(&input, &[home]);
    assert_eq!(missing(&potential), Some(Reason::NoDocumentedGain));
    assert_eq!(
        potential.rows.first().unwrap().volume,
        Some(Decimal::from(200))
    );
    assert_eq!(potential.grade, None);
}

#[test]
fn cleaning_needs_a_typed_volume() {
    let mut input = PotentialInput {
        areas: vec![area("rengoering")],
        ..fifty(&["0101"])
    };
    assert_eq!(
        missing(&calculated(&input, &[])),
        Some(Reason::NotVisibleInAccounts)
    );
    input.typed = vec![TypedVolume {
        place: place("0101"),
        area: area("rengoering"),
        volume: Decimal::from(2_000),
    }];
    let potential = calculated(&input, &[]);
    assert_eq!(potential.totals.unwrap().gain.low, Decimal::from(200));
    assert!(potential.rows.first().unwrap().typed);
}

#[test]
fn areas_that_overlap_are_not_summed() {
    let input = PotentialInput {
        areas: vec![area("hk2"), area("vej_park")],
        ..fifty(&["0101"])
    };
    let potential = calculated(&input, &[private("0101", 300)]);
    assert_eq!(potential.totals, None);
    assert_eq!(potential.no_total, Some(Reason::AreasOverlap));
    let roads = potential
        .by_area
        .iter()
        .find(|one| one.area == area("vej_park"));
    assert_eq!(roads.unwrap().totals.unwrap().volume, Decimal::from(200));
}

#[test]
fn an_invented_row_anywhere_makes_the_result_illustrative() {
    let rows = illustrative_rows(&DefinitionKey::PLI, &[2022]);
    let input = PotentialInput {
        places: Places::Every,
        areas: Vec::new(),
        benchmark: Benchmark::TenBest,
        ..roads_of_2022()
    };
    let potential = calculated(&input, &rows);
    assert!(potential.illustrative);
    assert_eq!(potential.rows.len(), 6 * Municipality::all().len());
    assert_eq!(potential.coverage.known, potential.coverage.of);
    let code = NoteCode::Illustrative;
    assert!(potential.warnings.iter().any(|note| note.code == code));
    let total: Decimal = potential.rows.iter().filter_map(|row| row.volume).sum();
    assert_eq!(potential.totals.unwrap().volume, total);
}

#[test]
fn a_question_that_cannot_be_calculated_is_refused() {
    let refused = |input: PotentialInput| calculate(&input, &[]).unwrap_err();
    let peers = Benchmark::Peers {
        codes: Vec::new(),
        mean: crate::Mean::Simple,
    };
    let typed = TypedVolume {
        place: place("0101"),
        area: area("hk0"),
        volume: Decimal::ONE,
    };
    let hidden = TypedVolume {
        area: area("mad"),
        ..typed.clone()
    };
    let negative = TypedVolume {
        volume: Decimal::NEGATIVE_ONE,
        ..hidden.clone()
    };
    let base = roads_of_2022;
    let refusals = [
        refused(PotentialInput {
            year: 1999,
            ..base()
        }),
        refused(PotentialInput {
            definition: serde_json::from_str("\"x\"").unwrap(),
            ..base()
        }),
        refused(PotentialInput {
            evidence: "X".to_owned(),
            ..base()
        }),
        refused(PotentialInput {
            edition: "X".to_owned(),
            ..base()
        }),
        refused(PotentialInput {
            tender_round: 0,
            ..base()
        }),
        refused(PotentialInput {
            edition: "DI_2023".to_owned(),
            tender_round: 2,
            ..base()
        }),
        refused(PotentialInput {
            places: Places::Chosen(Vec::new()),
            ..base()
        }),
        refused(PotentialInput {
            benchmark: peers,
            ..base()
        }),
        refused(PotentialInput {
            benchmark: Benchmark::Given(decimal("100.1")),
            ..base()
        }),
        refused(PotentialInput {
            minimum_base: Some(Decimal::NEGATIVE_ONE),
            ..base()
        }),
        refused(PotentialInput {
            typed: vec![typed],
            ..base()
        }),
        refused(PotentialInput {
            typed: vec![negative],
            ..base()
        }),
        refused(PotentialInput {
            typed: vec![hidden.clone(), hidden],
            ..base()
        }),
    ];
    let codes: Vec<_> = refusals.iter().map(Coded::code).collect();
    assert_eq!(codes, PotentialRefusal::CODES);
    for refusal in refusals {
        assert_ne!(refusal.danish(), refusal.to_string());
        assert_eq!(refusal.field().len(), 1);
    }
}

fn fifty(codes: &[&str]) -> PotentialInput {
    of_places(codes, Benchmark::Given(Decimal::from(50)))
}

fn missing(potential: &Potential) -> Option<Reason> {
    potential.rows.first().unwrap().missing
}
