use kernel::LocalizedText;

use super::makers::*;
use crate::{
    AgreedTerm, AwardCriterion, Contract, ContractEvent, CriterionKind, GroupWeights, TermPattern,
    Weight, group_weights, term_patterns,
};

#[test]
fn a_criterion_belongs_to_the_group_that_someone_says() {
    let told = AwardCriterion {
        kind: Some(CriterionKind::Price),
        ..criterion("økonomi", percent("40"))
    };
    assert_eq!(told.group(), Some(CriterionKind::Price));
}

#[test]
fn only_a_name_that_leaves_no_doubt_tells_the_group() {
    for (name, group) in [
        ("Pris", Some(CriterionKind::Price)),
        (" KVALITET ", Some(CriterionKind::Quality)),
        ("økonomi", Some(CriterionKind::Cost)),
        ("totalomkostninger", Some(CriterionKind::Cost)),
        ("service", None),
        ("pris og kvalitet", None),
        ("sortiment", None),
    ] {
        assert_eq!(criterion(name, percent("40")).group(), group, "{name}");
    }
    let english = AwardCriterion {
        name: LocalizedText::new("Kval.", "Quality"),
        ..criterion("", percent("40"))
    };
    assert_eq!(english.group(), Some(CriterionKind::Quality));
}

#[test]
fn a_group_weighs_what_its_criteria_weigh_together_in_each_contract() {
    let contracts = [
        weighs(service_quality_economy()),
        weighs(vec![
            criterion("pris", percent("50")),
            criterion("kvalitet", percent("50")),
        ]),
        weighs(vec![
            criterion("pris", percent("40")),
            criterion("kvalitet", percent("35")),
            criterion("sortiment", percent("15")),
            criterion("samarbejde", percent("10")),
        ]),
    ];
    assert_eq!(
        group_weights(&contracts),
        [
            group(Some(CriterionKind::Price), 2, ["40", "45", "50"]),
            group(Some(CriterionKind::Cost), 1, ["40", "40", "40"]),
            group(Some(CriterionKind::Quality), 3, ["30", "35", "50"]),
            group(None, 2, ["25", "27.5", "30"]),
        ]
    );
}

#[test]
fn what_is_weighed_otherwise_than_in_exact_per_cent_is_left_out() {
    let contracts = [
        weighs(vec![criterion("pris", Weight::OrderOfImportance(1))]),
        weighs(vec![
            criterion("pris", percent_between("40", "60")),
            criterion("kvalitet", percent("50")),
        ]),
        after([registered()]),
    ];
    assert_eq!(group_weights(&contracts), []);
}

#[test]
fn the_most_common_term_comes_first() {
    let contracts = [
        runs(term("2019-01", "2024-12")),
        runs(four_years_and_two_options()),
        runs(AgreedTerm {
            months: Some(48),
            options: vec![agreed_option(1, 12), agreed_option(2, 12)],
            ..AgreedTerm::default()
        }),
        runs(term("", "2026")),
    ];
    assert_eq!(
        term_patterns(&contracts),
        [pattern(Some(48), &[12, 12], 2), pattern(Some(72), &[], 1),]
    );
}

#[test]
fn a_length_is_counted_only_where_the_dates_leave_no_doubt() {
    for (starts, ends, months) in [
        ("2019-01-01", "2022-12-31", Some(48)),
        ("2019-01-01", "2023-01-01", Some(48)),
        ("2019-03-15", "2020-03-14", Some(12)),
        ("2019-01-01", "2022-12-15", None),
        ("2019-06", "2022-05", Some(36)),
        ("2019-06", "2022-06", None),
        ("2019", "2022", None),
        ("2019-01-01", "2022", None),
        ("2019-01~", "2022-12", None),
        ("2022-12-31", "2019-01-01", None),
    ] {
        let patterns = term_patterns(&[runs(term(starts, ends))]);
        let counted = patterns.first().and_then(|pattern| pattern.months);
        assert_eq!(counted, months, "{starts} to {ends}");
    }
}

#[test]
fn options_are_a_pattern_even_where_the_length_is_not_known() {
    let contract = runs(AgreedTerm {
        options: vec![agreed_option(1, 24)],
        ..AgreedTerm::default()
    });
    assert_eq!(term_patterns(&[contract]), [pattern(None, &[24], 1)]);
}

fn weighs(criteria: Vec<AwardCriterion>) -> Contract {
    after([
        registered(),
        ContractEvent::AwardCriteriaSet {
            criteria,
            on: untold(),
        },
    ])
}

fn runs(term: AgreedTerm) -> Contract {
    after([registered(), agreed(term)])
}

fn group(
    group: Option<CriterionKind>,
    contracts: usize,
    [min, median, max]: [&str; 3],
) -> GroupWeights {
    GroupWeights {
        group,
        contracts,
        min: decimal(min),
        median: decimal(median),
        max: decimal(max),
    }
}

fn pattern(months: Option<u32>, options: &[u32], contracts: usize) -> TermPattern {
    TermPattern {
        months,
        options: options.to_vec(),
        contracts,
    }
}
