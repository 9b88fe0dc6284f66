//! What holds of every calculation and every file.

use kernel::Municipality;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{JUDGED, area, roads_of_2022, row};
use crate::{
    AccountRow, AccountTable, Area, Benchmark, DefinitionKey, EvidenceEntry, EvidenceSet, Mean,
    MethodEdition, Place, Places, Potential, PotentialInput, Quality, Range, Rate, calculate_with,
    read_plain, read_statbank, text_of,
};

const AREAS: [&str; 4] = ["hk0", "hk2", "hk5", "vej_park"];

proptest! {
    #[test]
    fn low_is_never_above_central_nor_central_above_high(
        rows in any_rows(), input in any_input(), evidence in any_evidence(),
    ) {
        let potential = calculated(&input, &rows, &evidence);
        for row in &potential.rows {
            for range in row.gain.iter().chain(&row.net) {
                prop_assert!(in_order(range), "{row:?}");
            }
        }
        for totals in potential.totals.iter() {
            prop_assert!(in_order(&totals.gain) && in_order(&totals.net));
        }
    }

    #[test]
    fn no_volume_is_negative_or_above_its_base(
        rows in any_rows(), input in any_input(), evidence in any_evidence(),
    ) {
        let potential = calculated(&input, &rows, &evidence);
        for row in &potential.rows {
            prop_assert!(row.volume.is_none_or(|volume| volume >= Decimal::ZERO));
            prop_assert!(row.gap.is_none_or(|gap| gap >= Decimal::ZERO));
            if let (Some(volume), Some(base)) = (row.volume, row.base) {
                prop_assert!(volume <= base.max(Decimal::ZERO));
            }
        }
    }

    #[test]
    fn a_row_has_a_gain_or_a_reason_and_the_coverage_counts_them(
        rows in any_rows(), input in any_input(), evidence in any_evidence(),
    ) {
        let potential = calculated(&input, &rows, &evidence);
        for row in &potential.rows {
            prop_assert_eq!(row.gain.is_some(), row.missing.is_none());
        }
        let missing: usize = potential.coverage.missing.iter().map(|one| one.rows).sum();
        prop_assert_eq!(potential.coverage.known + missing, potential.coverage.of);
        prop_assert_eq!(potential.totals.is_some(), potential.no_total.is_none());
        prop_assert!(!potential.notes.is_empty());
    }

    #[test]
    fn the_order_of_rows_does_not_matter(
        (rows, shuffled) in any_rows().prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle())),
        input in any_input(),
        evidence in any_evidence(),
    ) {
        let one = calculated(&input, &rows, &evidence);
        prop_assert_eq!(one, calculated(&input, &shuffled, &evidence));
    }

    #[test]
    fn a_benchmark_lies_between_the_shares(rows in any_rows(), benchmark in any_benchmark()) {
        prop_assume!(!matches!(benchmark, Benchmark::Given(_)));
        let figure = benchmark.figure(&rows, &area("hk0"), None);
        prop_assert_eq!(figure.percent.is_none(), figure.missing.is_some());
        if let Some(percent) = figure.percent {
            let nearly = Decimal::new(1, 15);
            prop_assert!(percent >= -nearly && percent <= Decimal::ONE_HUNDRED + nearly);
        }
    }

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let _ = text_of(&bytes);
        let _ = read_plain(&text, &JUDGED);
        let _ = read_statbank(&text, AccountTable::illustrative(), &DefinitionKey::PLI, &JUDGED);
    }

    #[test]
    fn no_fields_make_a_reader_panic(fields in prop::collection::vec(any_field(), 0..60)) {
        let lines = |separator: &str, width: usize| {
            let lines: Vec<String> = fields.chunks(width).map(|line| line.join(separator)).collect();
            lines.join("\n")
        };
        let plain = "municipality,year,definition,area,private,control_bids,base";
        let read = read_plain(&format!("{plain}\n{}", lines(",", 7)), &JUDGED);
        if let Err(problems) = read {
            prop_assert!(!problems.is_empty());
        }
        let statbank = "OMRÅDE;FUNKTION;DRANST;ART;PRISENHED;TID;INDHOLD";
        let text = format!("{statbank}\n{}", lines(";", 7));
        let _ = read_statbank(&text, AccountTable::illustrative(), &DefinitionKey::PLI, &JUDGED);
    }
}

fn calculated(input: &PotentialInput, rows: &[AccountRow], evidence: &EvidenceSet) -> Potential {
    let edition = MethodEdition::of("SAMSPIL_2026").unwrap();
    calculate_with(input, rows, evidence, edition).unwrap()
}

fn in_order(range: &Range) -> bool {
    range.low <= range.central && range.central <= range.high
}

fn any_rows() -> impl Strategy<Value = Vec<AccountRow>> {
    prop::collection::vec(any_row(), 0..60)
}

fn any_row() -> impl Strategy<Value = AccountRow> {
    let share = prop::option::of((-50..1_100_i64).prop_map(|tenths| Decimal::new(tenths, 1)));
    let quality = prop::sample::select(&[
        Quality::Exact,
        Quality::Approximate,
        Quality::AtLeast,
        Quality::AtMost,
    ]);
    (
        0..16_usize,
        prop::sample::select(&AREAS),
        any_amount(),
        any_amount(),
        share,
        quality,
    )
        .prop_map(|(number, key, private, base, share, quality)| AccountRow {
            area: area(key),
            private,
            base,
            share,
            quality,
            ..row(match Municipality::all().get(number) {
                Some(municipality) if number > 0 => Place::Municipality(municipality.code),
                Some(_) | None => Place::National,
            })
        })
}

/// Small, large, negative and none; a stored one may be any.
fn any_amount() -> impl Strategy<Value = Option<Decimal>> {
    prop::option::of(prop_oneof![
        (-100..2_000_i64).prop_map(Decimal::from),
        (0..1_000_000_000_000_i64).prop_map(|oere| Decimal::new(oere, 2)),
        Just(Decimal::MAX),
    ])
}

fn any_input() -> impl Strategy<Value = PotentialInput> {
    let sixteen = Municipality::all().iter().take(16).map(|one| one.code);
    let chosen = Places::Chosen(sixteen.collect());
    let places = prop_oneof![Just(Places::National), Just(chosen)];
    let areas = prop::sample::subsequence(AREAS.as_slice(), 1..4);
    (places, areas, any_benchmark(), 1..6_u32).prop_map(
        |(places, areas, benchmark, tender_round)| PotentialInput {
            places,
            areas: areas.into_iter().map(area).collect::<Vec<Area>>(),
            benchmark,
            tender_round,
            ..roads_of_2022()
        },
    )
}

fn any_benchmark() -> impl Strategy<Value = Benchmark> {
    let peers = |mean| Benchmark::Peers {
        codes: Municipality::all()
            .iter()
            .take(5)
            .map(|one| one.code)
            .collect(),
        mean,
    };
    prop_oneof![
        Just(Benchmark::TenBest),
        Just(Benchmark::WeightedNational),
        Just(Benchmark::Median),
        Just(Benchmark::UpperQuartile),
        Just(Benchmark::Ninetieth),
        Just(peers(Mean::Simple)),
        Just(peers(Mean::Weighted)),
        (0..=1_000_i64).prop_map(|tenths| Benchmark::Given(Decimal::new(tenths, 1))),
    ]
}

/// Any rates on every area, also such that are below nothing or out of order.
fn any_evidence() -> impl Strategy<Value = EvidenceSet> {
    let rate = (
        -1_000..1_000_i64,
        prop::option::of(-1_000..1_000_i64),
        -1_000..1_000_i64,
    );
    rate.prop_map(|(low, central, high)| {
        let set = EvidenceSet::of("DI_10_15").unwrap();
        let entries = set.entries.iter().map(|entry| EvidenceEntry {
            rate: Some(Rate {
                low: Decimal::new(low, 1),
                central: central.map(|central| Decimal::new(central, 1)),
                high: Decimal::new(high, 1),
            }),
            ..entry.clone()
        });
        EvidenceSet {
            entries: entries.collect(),
            ..set.clone()
        }
    })
}

fn any_field() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("0101".to_owned()),
        Just("101".to_owned()),
        Just("2022".to_owned()),
        Just("pli".to_owned()),
        Just("vej_park".to_owned()),
        Just("22811".to_owned()),
        Just("LOBM".to_owned()),
        Just("1".to_owned()),
        Just("45".to_owned()),
        "[-0-9.,]{0,40}",
        "\\PC{0,5}",
    ]
}
