//! The data that the crate carries can all be read.

use std::collections::BTreeSet;

use kernel::given::nothing_yet;

use super::{opened_with, opening};
use crate::{
    AccountTable, Accounts, AccountsOpening, Area, Benchmark, CalculationEvent, DefinitionKey,
    EvidenceSet, Line, MethodEdition, NoteCode, Part, Place, Quality, Reason, ShareDefinition,
    Sign, Verified, illustrative_rows, known_municipal_rows, known_national_rows,
};

#[test]
fn the_definitions_are_known_by_their_keys() {
    let keys: Vec<&str> = ShareDefinition::all()
        .iter()
        .map(|one| one.key.as_str())
        .collect();
    assert_eq!(keys, ["iku_before_2016", "iku_2016", "pli"]);
    let counts = |key: DefinitionKey| key.definition().unwrap().counts_control_bids;
    assert!(counts(DefinitionKey::IKU_2016));
    assert!(!counts(DefinitionKey::PLI));
    assert!(
        ShareDefinition::all()
            .iter()
            .all(|one| !one.sources.is_empty())
    );
}

#[test]
fn the_table_of_accounts_says_that_it_is_illustrative() {
    let table = AccountTable::illustrative();
    assert!(table.illustrative);
    assert!(
        table
            .rows
            .iter()
            .any(|row| row.verified == Verified::Unverified)
    );
    assert!(table.rows.iter().all(|row| row.note.is_some()));
    let json = serde_json::to_string(table).unwrap();
    assert_eq!(&AccountTable::from_json(&json).unwrap(), table);
    assert!(AccountTable::from_json("{}").is_err());
}

#[test]
fn a_line_is_counted_once_in_each_part_of_an_area() {
    let table = AccountTable::illustrative();
    let line = Line {
        function: "22811",
        art: "45",
        owner: Some("4"),
    };
    let counted = table.counted(line);
    let once: BTreeSet<(&Area, Part)> = counted
        .iter()
        .map(|(area, part, _)| (*area, *part))
        .collect();
    assert_eq!(once.len(), counted.len());
    let keys: BTreeSet<&str> = once.iter().map(|(area, _)| area.key()).collect();
    assert_eq!(keys, BTreeSet::from(["hk2", "total", "vej_park"]));
    assert!(counted.iter().all(|(_, _, sign)| *sign == Sign::Add));
}

#[test]
fn an_evidence_set_has_rates_in_order_with_a_source_each() {
    let keys: BTreeSet<&str> = EvidenceSet::all()
        .iter()
        .map(|set| set.key.as_str())
        .collect();
    assert_eq!(keys.len(), EvidenceSet::all().len());
    for entry in EvidenceSet::all().iter().flat_map(|set| &set.entries) {
        assert_ne!(entry.source.publisher, "");
        assert!(entry.rate.is_some() != entry.no_rate.is_some());
        if let Some(rate) = &entry.rate {
            let (low, central, high) = rate.ordered();
            assert_eq!((low, high), (rate.low, rate.high));
            assert_eq!(central, rate.central.unwrap_or(central));
        }
        for area in entry.areas.iter().flatten() {
            assert_eq!(Area::of(area.key()).as_ref(), Ok(area));
        }
    }
    let research = EvidenceSet::of("RESEARCH").unwrap();
    assert!(research.entries.iter().all(|entry| entry.judgement));
}

#[test]
fn a_method_names_its_evidence_and_says_what_it_includes() {
    for edition in MethodEdition::all() {
        assert!(EvidenceSet::of(&edition.evidence).is_some());
        assert_eq!(
            edition.includes.transaction,
            edition.transaction_percent.is_some()
        );
        assert_eq!(edition.includes.round_decay, !edition.round_caps.is_empty());
        assert!(
            edition
                .sentences
                .iter()
                .all(|sentence| sentence.en.is_some())
        );
    }
}

#[test]
fn a_method_tells_of_the_benchmark_that_it_is_held_against_and_of_no_other() {
    let saved: CalculationEvent =
        serde_json::from_str(include_str!("../../fixtures/saved.json")).unwrap();
    let CalculationEvent::Saved(saved) = saved else {
        panic!("a saved calculation is saved");
    };
    for edition in MethodEdition::all().iter().chain([&saved.edition]) {
        for benchmark in [&edition.benchmark, &Benchmark::Median] {
            let mut told = edition.sentences_with(benchmark);
            told.retain(|sentence| {
                let english = sentence.en.as_deref().unwrap_or_default();
                sentence.da.contains("ålestok") || english.contains("benchmark")
            });
            assert_eq!(told, [benchmark.sentence()], "{}", edition.key);
        }
    }
}

#[test]
fn the_known_rows_can_be_loaded_each_with_its_source() {
    let rows = [known_national_rows(), known_municipal_rows()].concat();
    assert!(
        rows.iter()
            .all(|row| row.source.is_some() && !row.illustrative)
    );
    let rows_of =
        |municipality: &Place| rows.iter().filter(|row| row.place == *municipality).count();
    assert_eq!(rows_of(&super::place("0270")), 4);
    let holstebro = rows
        .iter()
        .find(|row| row.place == super::place("0661") && row.year == 2021);
    assert_eq!(holstebro.unwrap().quality, Quality::AtLeast);
    nothing_yet::<Accounts>()
        .when(opened_with(opening(rows)))
        .then_state(|accounts| assert_eq!(accounts.years().first(), Some(&2007)));
}

#[test]
fn the_illustrative_rows_are_complete_the_same_every_time_and_marked() {
    let rows = illustrative_rows(&DefinitionKey::PLI, &[2021, 2022, 2023]);
    assert_eq!(
        rows,
        illustrative_rows(&DefinitionKey::PLI, &[2021, 2022, 2023])
    );
    assert_eq!(rows.len(), 3 * 99 * 8);
    for row in &rows {
        assert!(row.illustrative);
        assert_eq!(row.note.as_deref(), Some("illustrativ"));
        assert!(row.share().is_ok(), "{row:?}");
    }
    nothing_yet::<Accounts>()
        .when(opened_with(AccountsOpening {
            illustrative: true,
            ..opening(rows)
        }))
        .then_state(|accounts| assert!(accounts.illustrative));
    let iku = illustrative_rows(&DefinitionKey::IKU_2016, &[2022]);
    assert!(
        iku.iter()
            .all(|row| row.control_bids.is_some() && row.share().is_ok())
    );
}

#[test]
fn every_reason_and_note_has_its_words_in_both_languages() {
    for reason in Reason::ALL {
        let stored = serde_json::to_value(reason).unwrap();
        assert!(reason.text().en.is_some());
        assert_eq!(serde_json::from_value::<Reason>(stored).unwrap(), reason);
    }
    for note in NoteCode::ALL {
        assert!(note.text().en.is_some());
    }
}
