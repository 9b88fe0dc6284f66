//! What a number may not hide.

use kernel::MunicipalityCode;

use super::*;
use crate::{
    MoneyBasis, Realisation, Vat,
    summary::{Caution, KeyValue, Method},
};

#[test]
fn money_of_which_nothing_is_told_is_added_with_a_word_on_it() {
    let known = [saved(1, 10, None), saved(2, 20, None)];
    let group = together(&known);
    assert_eq!(group.value, Some(quantity(exactly(30, "DKK"))));
    assert!(group.cautions.contains(&Caution::MoneyBasisNotStated));
}

#[test]
fn to_tell_nothing_of_money_and_to_tell_that_it_is_not_stated_are_one() {
    let known = [
        saved(1, 10, None),
        saved(2, 20, Some(MoneyBasis::default())),
    ];
    comes_to(&known, exactly(30, "DKK"));
}

#[test]
fn money_with_all_of_its_basis_told_needs_no_word() {
    let basis = MoneyBasis {
        net: crate::GrossNet::Net,
        price_level: Some(2023),
        vat: Vat::Excluded,
        of: None,
    };
    let known = [saved(1, 10, Some(basis.clone())), saved(2, 20, Some(basis))];
    let group = together(&known);
    assert!(!group.cautions.contains(&Caution::MoneyBasisNotStated));
}

#[test]
fn a_potential_is_shown_as_one_and_is_no_progress() {
    let potential = ObservationStatement {
        realisation: Realisation::Potential,
        ..once(11, 2021, exactly(-5, "kW.h"))
    };
    let summary = effect(1, "energy.change", [potential]);
    let summary = summed(std::slice::from_ref(&summary), &by([]));
    assert!(summary.cautions.contains(&Caution::PotentialIncluded));
    assert!(!summary.cautions.contains(&Caution::SuccessOnly));
    assert_eq!(
        (summary.directions.improved, summary.directions.not_stated),
        (0, 1)
    );
}

#[test]
fn one_effect_in_several_roles_has_the_number_that_is_shown_best() {
    let modelled = ObservationStatement {
        role: ObservationRole::Modelled,
        independence: Independence::Supplier,
        ..once(12, 2021, exactly(-52, "h/a"))
    };
    let known = [effect(
        1,
        "care.need.change",
        [once(11, 2021, exactly(-27, "h/a")), modelled],
    )];
    comes_to(&known, exactly(-27, "h/a"));
}

#[test]
fn one_effect_told_of_two_places_stands_once_under_both() {
    let place = |number: u32, code: &str| {
        saved(number, 10, None).under(500 + number, contract(json!({ "municipalities": [code] })))
    };
    let known = [place(1, "0575"), place(2, "0621").same_as(1)];
    let groups = summed(&known, &by([SummaryDimension::Municipality])).groups;
    assert_eq!(groups.len(), 1);
    let both =
        ["0575", "0621"].map(|code| KeyValue::Municipality(MunicipalityCode::parse(code).unwrap()));
    assert_eq!(
        groups[0].keys,
        [crate::summary::Key::Several(both.to_vec())]
    );
    assert_eq!(groups[0].value, Some(quantity(exactly(10, "DKK"))));
}

#[test]
fn what_is_stated_goes_before_what_is_estimated_whichever_was_recorded_first() {
    let hours = |number, point, status| ObservationStatement {
        recurrence: Recurrence::PerYear,
        period: None,
        status,
        ..once(number, 2021, exactly(point, "h/a"))
    };
    for (stated, estimated) in [(11, 12), (12, 11)] {
        let mut said = [
            hours(stated, -75, ObservationStatus::Final),
            hours(estimated, -52, ObservationStatus::Estimated),
        ];
        said.sort_by_key(|statement| statement.id);
        let known = [effect(1, "care.need.change", said)];
        comes_to(&known, exactly(-75, "h/a"));
        let headline = known[0].effect.headline().unwrap();
        assert_eq!(headline.id, id(stated));
    }
}

#[test]
fn of_two_shown_alike_the_one_that_says_least_stands_whichever_was_recorded_first() {
    for (more, less) in [(11, 12), (12, 11)] {
        let mut said = [
            once(more, 2021, exactly(-30, "kW.h")),
            once(less, 2021, exactly(-10, "kW.h")),
        ];
        said.sort_by_key(|statement| statement.id);
        comes_to(&[effect(1, "energy.change", said)], exactly(-10, "kW.h"));
    }
}

#[test]
fn a_middle_between_two_reaches_as_far_as_either_may() {
    let share = |number: u32, value| {
        effect(
            number,
            "cost.change.relative",
            [once(number + 10, 2021, value)],
        )
    };
    let known = [share(1, between(0, 200, "%")), share(2, exactly(110, "%"))];
    let median = together(&known).distribution.unwrap().median.unwrap();
    assert_eq!(median, quantity(between(0, 200, "%")));
    let known = [share(1, over(5, "%")), share(2, exactly(9, "%"))];
    let median = together(&known).distribution.unwrap().median.unwrap();
    assert_eq!((median.point(), median.upper()), (None, None));
    assert!(median.is_lower_open());
}

#[test]
fn shares_of_nobody_knows_what_are_not_one_share() {
    let of = |number, of: Option<&str>, period| {
        let told = ObservationStatement {
            period,
            ..once(
                number + 10,
                2021,
                ObservedValue::Ratio {
                    numerator: Decimal::from(number),
                    denominator: Decimal::TEN,
                    of: of.map(str::to_owned),
                },
            )
        };
        effect(number, "physique.improved.share", [told])
    };
    let year = Some(PartialDate::year(2021));
    refused_with(
        &[of(6, None, year), of(9, None, year)],
        RefusalReason::UnlikeUnits,
    );
    refused_with(
        &[of(6, Some("skoler"), None), of(9, Some("skoler"), None)],
        RefusalReason::PeriodNotStated,
    );
}

#[test]
fn one_effect_as_two_shares_is_told_in_one_unit() {
    let of = |number: u32, of: &str| {
        let value = ObservedValue::Ratio {
            numerator: Decimal::from(9),
            denominator: Decimal::TEN,
            of: Some(of.to_owned()),
        };
        once(number, 2021, value)
    };
    let known = [effect(
        1,
        "physique.improved.share",
        [of(11, "skoler"), of(12, "skolerne")],
    )];
    let cautions = together(&known).cautions;
    assert!(!cautions.contains(&Caution::SameEffectInTwoUnits));
}

#[test]
fn percentages_are_weighed_by_baselines_of_one_time_only() {
    let known = [lower(1, 2019, None), lower(2, 2019, None)];
    let group = together(&known);
    assert_eq!(group.method, Method::WeightedByBaseline);
    let known = [lower(1, 2019, None), lower(2, 2015, None)];
    refused_with(&known, RefusalReason::PercentagesAreNotAdded);
}

#[test]
fn percentages_of_no_stated_time_are_not_weighed() {
    let undated = |number: u32| {
        let mut known = lower(number, 2019, None);
        known.effect.observations[0].period = None;
        known
    };
    let known = [undated(1), undated(2)];
    refused_with(&known, RefusalReason::PeriodNotStated);
    assert_eq!(only(&together(&known)).weighted, None);
}

#[test]
fn a_mean_by_about_so_much_is_about_so_much() {
    let group = [lower(1, 2019, Some("about")), lower(2, 2019, None)];
    let group = together(&group);
    assert!(group.value.unwrap().is_approximate());
}

/// 10 per cent down from 100 tonnes in a year before.
fn lower(number: u32, before: i32, about: Option<&str>) -> Known {
    let size = quantity(exactly(100, "t"));
    let statement = ObservationStatement {
        baseline: Some(Baseline {
            kind: BaselineKind::OwnBefore,
            value: Some(match about {
                Some(_) => size.approximately(),
                None => size,
            }),
            period: Some(PartialDate::year(before)),
            note: None,
        }),
        ..once(number + 10, 2021, exactly(-10, "%"))
    };
    effect(number, "cost.change.relative", [statement])
}

fn saved(number: u32, kroner: i64, money: Option<MoneyBasis>) -> Known {
    let statement = ObservationStatement {
        money,
        ..once(number + 10, 2021, exactly(kroner, "DKK"))
    };
    effect(number, "money.saved", [statement])
}
