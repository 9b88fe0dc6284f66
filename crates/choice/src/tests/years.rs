//! Every year has a number or a reason, and what differs stands side by side.

use kernel::given::given;
use rust_decimal::Decimal;

use super::{decimal, missing, opened, percent, persons, share, stated};
use crate::{FreeChoice, FreeChoiceEvent, MissingShare, ShareFigure};

#[test]
fn every_year_asked_has_a_number_or_a_reason() {
    told(&[
        ("2016", missing(MissingShare::NotPublished)),
        ("2017", percent("27.5")),
    ])
    .then_state(|choice| {
        let years: Vec<_> = choice
            .shares(2015..=2017)
            .iter()
            .map(|of_year| (of_year.year, of_year.percent(), of_year.missing))
            .collect();
        assert_eq!(
            years,
            [
                (2015, None, Some(MissingShare::Unknown)),
                (2016, None, Some(MissingShare::NotPublished)),
                (2017, Some(decimal("27.5")), None),
            ]
        );
        assert_eq!(
            choice.missing([2017, 2016, 2015]),
            [
                (2016, MissingShare::NotPublished),
                (2015, MissingShare::Unknown)
            ]
        );
        assert_eq!(choice.years(), [2016, 2017]);
    });
}

#[test]
fn two_numbers_of_a_year_stand_side_by_side_and_are_never_averaged() {
    told(&[("2017", percent("20")), ("2017", percent("30"))]).then_state(|choice| {
        let of_year = choice.share(2017);
        assert!(of_year.conflict);
        assert_eq!(of_year.percent(), None);
        let figures: Vec<_> = of_year.stated.iter().map(|share| share.figure).collect();
        assert_eq!(figures, [percent("20"), percent("30")]);
    });
}

#[test]
fn numbers_that_are_the_same_share_are_no_conflict() {
    for (one, other, conflict) in [
        (percent("27.5"), percent("27.50"), false),
        (percent("27.5"), persons(55, 200), false),
        (percent("33"), persons(100, 300), false),
        (percent("33.3"), persons(100, 300), false),
        (persons(100, 300), percent("33.4"), true),
        (persons(55, 200), persons(110, 400), false),
        (persons(55, 200), persons(56, 200), true),
        (percent("27.5"), missing(MissingShare::Suppressed), false),
    ] {
        told(&[("2017", one), ("2017", other)]).then_state(|choice| {
            let of_year = choice.share(2017);
            assert_eq!(of_year.conflict, conflict, "{one:?} beside {other:?}");
            assert_eq!(of_year.percent().is_none(), conflict);
            assert_eq!(of_year.missing, None);
        });
    }
}

#[test]
fn a_number_of_about_a_year_is_shown_but_contradicts_nothing() {
    told(&[("2017", percent("20")), ("2017~", percent("30"))]).then_state(|choice| {
        assert_eq!(choice.share(2017).stated.len(), 2);
        assert!(!choice.share(2017).conflict);
    });
}

#[test]
fn a_number_of_a_year_that_nobody_names_belongs_to_none() {
    told(&[("XXXX", percent("27.5"))]).then_state(|choice| {
        assert_eq!(choice.shares_of_no_year().len(), 1);
        assert!(choice.years().is_empty());
        assert_eq!(choice.missing([2017]), [(2017, MissingShare::Unknown)]);
    });
}

#[test]
fn of_two_reasons_the_later_told_is_given() {
    told(&[
        ("2017", missing(MissingShare::Unknown)),
        ("2017", missing(MissingShare::NotCounted)),
    ])
    .then_state(|choice| {
        assert_eq!(choice.missing([2017]), [(2017, MissingShare::NotCounted)]);
    });
}

#[test]
fn persons_are_told_in_per_cent_exactly() {
    assert_eq!(persons(55, 200).percent(), Some(decimal("27.5")));
    assert_eq!(persons(55, 0).percent(), None::<Decimal>);
}

fn told(shares: &[(&str, ShareFigure)]) -> kernel::given::Given<FreeChoice> {
    let shares = (10..)
        .zip(shares)
        .map(|(number, (year, figure))| stated(share(number, year, *figure)));
    let events: Vec<FreeChoiceEvent> = std::iter::once(opened()).chain(shares).collect();
    given::<FreeChoice>(events)
}
