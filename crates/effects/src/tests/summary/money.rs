use super::*;
use crate::{
    GrossNet, MoneyBasis, Vat,
    summary::{Caution, PerThousand, SummaryGap},
};

#[test]
fn two_price_levels_are_not_added() {
    let known = [saved(1, 10, Some(2022)), saved(2, 10, Some(2023))];
    refused_with(&known, RefusalReason::UnlikeMoney);
}

#[test]
fn a_sum_of_money_with_no_price_level_is_shown_with_a_word_on_it() {
    let known = [saved(1, 10, None), saved(2, 10, None)];
    comes_to(&known, exactly(20, "DKK"));
    assert!(
        together(&known)
            .cautions
            .contains(&Caution::MoneyBasisNotStated)
    );
}

#[test]
fn freed_time_is_never_kroner() {
    let freed = ObservationStatement {
        realisation: Realisation::FreedTime,
        ..once(11, 2021, exactly(10, "DKK"))
    };
    let known = [effect(1, "money.saved", [freed])];
    refused_with(&known, RefusalReason::FreedTimeIsNotMoney);
    assert_eq!(together(&known).distribution, None);
}

#[test]
fn per_thousand_kroner_is_sum_over_sum_with_each_contract_once() {
    let large = contract(kroner(1_000_000));
    let small = contract(kroner(500_000));
    let known = [
        saved(1, 10_000, None).under(51, large.clone()),
        saved(2, 5_000, None).under(51, large),
        saved(3, 15_000, None).under(52, small),
    ];
    let ratio = per_thousand(&known);
    assert_eq!(ratio.value, Some(quantity(exactly(20, "DKK"))));
    assert_eq!(
        ratio.contract_value.unwrap().amount(),
        Decimal::from(1_500_000)
    );
    assert_eq!((ratio.coverage.n, ratio.coverage.total), (3, 3));
}

#[test]
fn per_thousand_kroner_leaves_out_whoever_has_no_value_and_says_so() {
    let known = [
        saved(1, 10_000, None).under(51, contract(kroner(1_000_000))),
        saved(2, 99_000, None).under(52, contract(json!({}))),
    ];
    let ratio = per_thousand(&known);
    assert_eq!(ratio.value, Some(quantity(exactly(10, "DKK"))));
    assert_eq!((ratio.coverage.n, ratio.coverage.total), (1, 2));
    assert_eq!(ratio.coverage.missing[0].gap, SummaryGap::NoContractValue);
}

fn saved(number: u32, kroner: i64, price_level: Option<i32>) -> Known {
    let statement = ObservationStatement {
        money: Some(MoneyBasis {
            net: GrossNet::Net,
            of: None,
            price_level,
            vat: Vat::Excluded,
        }),
        ..once(number + 10, 2021, exactly(kroner, "DKK"))
    };
    effect(number, "money.saved", [statement])
}

fn per_thousand(known: &[Known]) -> PerThousand {
    only(&together(known)).per_thousand.clone().unwrap()
}
