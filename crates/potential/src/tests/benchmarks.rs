use rust_decimal::Decimal;

use super::{area, calculated, code, decimal, of_places, place, private, row};
use crate::{AccountRow, Benchmark, BenchmarkFigure, Mean, NoteCode, Place, Quality, Reason};

const ELEVEN: [&str; 11] = [
    "0101", "0147", "0151", "0153", "0155", "0157", "0159", "0161", "0163", "0165", "0167",
];

#[test]
fn the_sentence_of_the_benchmark_is_of_the_one_that_was_used() {
    let said = |benchmark: Benchmark| {
        let sentences = calculated(&of_places(&["0101"], benchmark), &[]).sentences;
        let of_benchmark = sentences.into_iter().map(|sentence| sentence.da);
        let of_benchmark = of_benchmark.filter(|words| words.starts_with("Målestokken"));
        of_benchmark.collect::<Vec<_>>()
    };
    for (benchmark, words) in [
        (
            Benchmark::TenBest,
            "Målestokken er det simple gennemsnit af de ti kommuner med den højeste andel",
        ),
        (
            Benchmark::Median,
            "Målestokken er medianen af kommunernes andele",
        ),
        (
            Benchmark::WeightedNational,
            "Målestokken er hele landets vægtede andel",
        ),
        (
            Benchmark::Given(Decimal::TEN),
            "Målestokken er en andel, som er givet i spørgsmålet",
        ),
    ] {
        assert_eq!(said(benchmark), [words]);
    }
}

#[test]
fn the_ten_best_are_a_simple_mean_that_names_them() {
    let figure = figure(&Benchmark::TenBest, &eleven());
    assert_eq!(figure.percent, Some(Decimal::from(64)));
    assert_eq!(figure.over, 11);
    assert_eq!(figure.members.len(), 10);
    assert_eq!(figure.members.first().unwrap().municipality, code("0165"));
    assert_eq!(
        figure.made.da,
        "Simpelt gennemsnit af de ti højeste andele blandt 11 kommuner"
    );
}

#[test]
fn fewer_than_ten_make_no_ten_best() {
    let mut rows = eleven();
    rows.truncate(9);
    let figure = figure(&Benchmark::TenBest, &rows);
    assert_eq!(figure.missing, Some(Reason::BenchmarkTooFew));
    assert_eq!(figure.percent, None);
}

#[test]
fn equal_shares_stand_in_the_order_of_their_codes() {
    let mut rows: Vec<AccountRow> = ELEVEN.iter().rev().map(|code| private(code, 500)).collect();
    let names = |rows: &[AccountRow]| {
        let members = figure(&Benchmark::TenBest, rows).members;
        members
            .iter()
            .map(|one| one.municipality.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&rows), ELEVEN[..10]);
    rows.reverse();
    assert_eq!(names(&rows), ELEVEN[..10]);
}

#[test]
fn the_middle_the_quartile_and_the_ninetieth_lie_between_neighbours() {
    let rows = eleven();
    let percent = |benchmark: Benchmark| figure(&benchmark, &rows).percent.unwrap();
    assert_eq!(percent(Benchmark::Median), Decimal::from(60));
    assert_eq!(percent(Benchmark::UpperQuartile), Decimal::from(85));
    assert_eq!(percent(Benchmark::Ninetieth), Decimal::from(100));
}

#[test]
fn the_weighted_mean_is_the_sum_of_numerators_over_denominators() {
    let small = private("0101", 900);
    let large = AccountRow {
        private: Some(decimal("1000")),
        base: Some(decimal("9000")),
        ..row(place("0147"))
    };
    let rows = [small, large];
    let percent = |benchmark| figure(&benchmark, &rows).percent;
    assert_eq!(
        percent(Benchmark::WeightedNational),
        Some(Decimal::from(19))
    );
    let peers = |mean| Benchmark::Peers {
        codes: vec![code("0101"), code("0147")],
        mean,
    };
    assert_eq!(percent(peers(Mean::Weighted)), Some(Decimal::from(19)));
    let simple = percent(peers(Mean::Simple)).unwrap();
    assert_eq!(simple.round_dp(2), decimal("50.56"));
}

#[test]
fn the_countrys_own_row_is_the_weighted_national_share() {
    let country = AccountRow {
        share: Some(decimal("43")),
        ..row(Place::National)
    };
    let rows = [vec![country], eleven()].concat();
    let figure = figure(&Benchmark::WeightedNational, &rows);
    assert_eq!(figure.percent, Some(decimal("43")));
}

#[test]
fn who_has_too_small_a_base_or_a_bound_only_is_left_out() {
    let mut rows = eleven();
    rows.push(AccountRow {
        share: Some(Decimal::from(80)),
        quality: Quality::AtLeast,
        ..row(place("0169"))
    });
    rows.push(AccountRow {
        share: Some(Decimal::from(99)),
        ..row(place("0173"))
    });
    let over = |minimum| {
        Benchmark::Median
            .figure(&rows, &area("vej_park"), minimum)
            .over
    };
    assert_eq!(over(None), 12);
    assert_eq!(over(Some(Decimal::from(500))), 11);
    assert_eq!(over(Some(Decimal::from(5_000))), 0);
}

#[test]
fn a_bound_of_the_country_is_no_benchmark_and_an_approximate_one_says_so() {
    let country = |quality| AccountRow {
        share: Some(decimal("90")),
        quality,
        ..row(Place::National)
    };
    let of = |quality| {
        let rows = [vec![country(quality)], eleven()].concat();
        figure(&Benchmark::WeightedNational, &rows)
    };
    let bound = of(Quality::AtLeast);
    assert_eq!(bound.percent, None);
    assert_eq!(bound.missing, Some(Reason::ShareIsABound));
    let about = of(Quality::Approximate);
    assert_eq!(
        (about.percent, about.approximate),
        (Some(decimal("90")), true)
    );
    assert!(!of(Quality::Exact).approximate);
    let rows = [vec![country(Quality::Approximate)], eleven()].concat();
    assert!(!figure(&Benchmark::Median, &rows).approximate);
}

#[test]
fn a_weighted_mean_is_over_those_whose_amounts_are_known() {
    let published = |municipality, share| AccountRow {
        share: Some(decimal(share)),
        ..row(place(municipality))
    };
    let rows = [
        published("0147", "90"),
        published("0151", "80"),
        private("0101", 400),
    ];
    let peers = Benchmark::Peers {
        codes: vec![code("0147"), code("0151"), code("0101")],
        mean: Mean::Weighted,
    };
    let weighted = figure(&peers, &rows);
    assert_eq!((weighted.over, weighted.members.len()), (1, 1));
    assert_eq!(
        weighted.made.da,
        "Vægtet gennemsnit af 1 af 3 valgte kommuner"
    );
    let national = figure(&Benchmark::WeightedNational, &rows);
    assert_eq!((national.percent, national.over), (Some(decimal("40")), 1));
}

#[test]
fn a_peer_that_is_chosen_twice_is_one() {
    let peers = Benchmark::Peers {
        codes: vec![code("0101"), code("0101")],
        mean: Mean::Simple,
    };
    let figure = figure(&peers, &eleven());
    assert_eq!(
        figure.made.da,
        "Simpelt gennemsnit af 1 af 1 valgte kommuner"
    );
}

#[test]
fn a_municipality_held_against_itself_is_warned_of() {
    let warned = |place: &str| {
        let peers = Benchmark::Peers {
            codes: vec![code("0101")],
            mean: Mean::Simple,
        };
        let potential = calculated(&of_places(&[place], peers), &eleven());
        let mut warnings = potential.warnings.iter();
        warnings.any(|note| note.code == NoteCode::PeerIsItself)
    };
    assert!(warned("0101"));
    assert!(!warned("0147"));
}

fn figure(benchmark: &Benchmark, rows: &[AccountRow]) -> BenchmarkFigure {
    benchmark.figure(rows, &area("vej_park"), None)
}

/// Shares of 10, 20 … 100 per cent, and of 100 once more.
fn eleven() -> Vec<AccountRow> {
    let thousandths = (1..=11_i64).map(|number| (number * 100).min(1_000));
    ELEVEN
        .iter()
        .zip(thousandths)
        .map(|(code, part)| private(code, part))
        .collect()
}
