//! What is saved at a later tender.

use kernel::Coded;

use super::{area, calculated, decimal, roads_of_2022};
use crate::{
    EvidenceSet, MethodEdition, NoteCode, Potential, PotentialInput, calculate, calculate_with,
    known_national_rows,
};

#[test]
fn the_first_tender_has_the_rate_of_the_evidence() {
    assert_eq!(rate("RESEARCH", 1), ["0", "5.5", "15"]);
}

#[test]
fn the_third_and_the_fourth_tender_are_capped_at_what_was_found() {
    assert_eq!(rate("VIVE_2015", 3), ["3.2", "3.2", "3.2"]);
    assert_eq!(rate("RESEARCH", 3), ["0", "3.2", "3.2"]);
    assert_eq!(rate("RESEARCH", 4), ["0", "1.7", "1.7"]);
    assert_eq!(rate("RESEARCH", 9), ["0", "1.7", "1.7"]);
    assert_eq!(rate("UDBUDSRAADET_2012_PAVING", 4), ["-68", "-28", "1.7"]);
}

#[test]
fn a_range_that_lies_above_the_cap_stays_a_range() {
    assert_eq!(rate("DI_10_15", 3), ["0", "3.2", "3.2"]);
    assert_eq!(rate("DI_10_15", 4), ["0", "1.7", "1.7"]);
    assert!(!warned(&at_round("DI_10_15", 3), NoteCode::NoInterval));
}

#[test]
fn evidence_of_one_number_says_that_it_has_no_range() {
    assert!(warned(&at_round("VIVE_2015", 1), NoteCode::NoInterval));
    assert!(!warned(&at_round("DI_10_15", 1), NoteCode::NoInterval));
}

#[test]
fn the_second_tender_lies_between_the_first_and_the_third_and_says_so() {
    assert_eq!(rate("VIVE_2015", 2), ["3.2", "4.35", "5.5"]);
    assert!(warned(&at_round("VIVE_2015", 2), NoteCode::RoundBetween));
    assert!(warned(&at_round("VIVE_2015", 3), NoteCode::RoundCapped));
}

#[test]
fn elsewhere_the_round_is_not_known_and_the_first_rate_is_used() {
    let input = PotentialInput {
        areas: vec![area("hk2")],
        year: 2017,
        definition: crate::DefinitionKey::IKU_2016,
        ..asked("RESEARCH", 3)
    };
    let rows: Vec<_> = known_national_rows()
        .into_iter()
        .map(|row| crate::AccountRow {
            base: Some(decimal("1000")),
            ..row
        })
        .collect();
    let potential = calculated(&input, &rows);
    assert!(warned(&potential, NoteCode::RoundNotKnown));
    assert_eq!(
        potential.rows.first().unwrap().rate.unwrap().high,
        decimal("15")
    );
}

#[test]
fn a_round_is_refused_by_a_method_that_knows_none_and_beyond_all_that_can_be() {
    let input = PotentialInput {
        edition: "DI_2023".to_owned(),
        ..asked("DI_10_15", 4)
    };
    let refusal = calculate(&input, &known_national_rows()).unwrap_err();
    assert_eq!(refusal.code(), "TENDER_ROUND_UNUSED");
    let first = PotentialInput {
        tender_round: 1,
        ..input
    };
    assert!(calculate(&first, &known_national_rows()).is_ok());
    let late = |round| calculate(&asked("RESEARCH", round), &known_national_rows());
    assert!(late(20).is_ok());
    assert_eq!(late(21).unwrap_err().code(), "TENDER_ROUND_INVALID");
}

#[test]
fn a_round_that_was_saved_before_is_run_again_as_it_was() {
    let input = PotentialInput {
        edition: "DI_2023".to_owned(),
        ..asked("DI_10_15", 99_999)
    };
    let evidence = EvidenceSet::of(&input.evidence).unwrap();
    let edition = MethodEdition::of(&input.edition).unwrap();
    assert!(calculate_with(&input, &known_national_rows(), evidence, edition).is_ok());
}

fn asked(evidence: &str, tender_round: u32) -> PotentialInput {
    PotentialInput {
        evidence: evidence.to_owned(),
        edition: "SAMSPIL_2026".to_owned(),
        tender_round,
        ..roads_of_2022()
    }
}

fn at_round(evidence: &str, tender_round: u32) -> Potential {
    calculated(&asked(evidence, tender_round), &known_national_rows())
}

fn rate(evidence: &str, tender_round: u32) -> [String; 3] {
    let potential = at_round(evidence, tender_round);
    let rate = potential.rows.first().unwrap().rate.unwrap();
    let (low, central, high) = rate.ordered();
    [low, central, high].map(|one| one.normalize().to_string())
}

fn warned(potential: &Potential, code: NoteCode) -> bool {
    potential.warnings.iter().any(|note| note.code == code)
}
