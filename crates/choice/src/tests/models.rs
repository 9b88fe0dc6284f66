//! One model holds at a time, as far as the days are known.

use FreeChoiceModel::{Approval, Tender, Voucher};
use contracts::FreeChoiceModel;
use kernel::given::given;

use super::{adopt, adopted, date, day, home_care, opened, opened_as};
use crate::{FreeChoice, FreeChoiceEvent, Opening};

#[test]
fn no_model_is_known_until_one_is_told() {
    assert_eq!(on("2026-01-01", &[]), []);
}

#[test]
fn a_new_model_takes_the_place_of_the_former_from_its_day_on() {
    let told = [
        adopted(Approval, "2010-01-01"),
        adopted(Tender, "2016-03-01"),
    ];
    assert_eq!(on("2009-12-31", &told), []);
    assert_eq!(on("2010-01-01", &told), [(Approval, true)]);
    assert_eq!(on("2016-02-29", &told), [(Approval, true)]);
    assert_eq!(on("2016-03-01", &told), [(Tender, true)]);
}

#[test]
fn within_a_year_of_change_either_model_may_hold() {
    let told = [adopted(Approval, "2010-01-01"), adopted(Tender, "2016")];
    assert_eq!(
        on("2016-06-01", &told),
        [(Approval, false), (Tender, false)]
    );
    assert_eq!(on("2016-12-31", &told), [(Tender, true)]);
}

#[test]
fn a_model_of_an_unknown_day_may_hold_on_any_until_the_next_is_adopted() {
    let told = [adopted(Approval, "XXXX"), adopted(Tender, "2016-01-01")];
    assert_eq!(on("1990-01-01", &told), [(Approval, false)]);
    assert_eq!(on("2016-01-01", &told), [(Tender, true)]);
}

#[test]
fn a_model_that_is_told_after_another_of_a_day_it_does_not_know_may_be_the_newer() {
    let told = [adopted(Tender, "2016-01-01"), adopted(Voucher, "XXXX")];
    assert_eq!(on("2020-01-01", &told), [(Tender, false), (Voucher, false)]);
}

#[test]
fn history_may_be_told_afterwards() {
    let told = [adopted(Tender, "2016-01-01"), adopted(Approval, "2010")];
    assert_eq!(on("2015-01-01", &told), [(Approval, true)]);
    assert_eq!(on("2020-01-01", &told), [(Tender, true)]);
}

#[test]
fn a_model_may_come_back() {
    let told = [
        adopted(Approval, "2010"),
        adopted(Tender, "2013"),
        adopted(Approval, "2016"),
    ];
    assert_eq!(on("2014-01-01", &told), [(Tender, true)]);
    assert_eq!(on("2017-01-01", &told), [(Approval, true)]);
}

#[test]
fn the_model_of_the_opening_holds_from_its_day() {
    given::<FreeChoice>([opened_as(Opening {
        model: Some(Voucher),
        on: date("2025-07-01"),
        ..home_care()
    })])
    .then_state(|choice| {
        assert!(choice.model_on(day("2025-06-30")).is_empty());
        assert!(choice.model_on(day("2025-07-01"))[0].certain);
    });
}

#[test]
fn adopting_what_is_adopted_does_nothing() {
    given::<FreeChoice>([opened(), adopted(Tender, "2016")])
        .when(adopt(Tender, "2016"))
        .then_nothing();
}

#[test]
fn adopting_on_a_later_day_what_holds_then_does_nothing() {
    given::<FreeChoice>([opened(), adopted(Tender, "2016"), adopted(Approval, "2020")])
        .when(adopt(Tender, "2018-06-01"))
        .then_nothing();
    given::<FreeChoice>([opened(), adopted(Tender, "2016")])
        .when(adopt(Tender, "2016-05-01"))
        .then([adopted(Tender, "2016-05-01")]);
    given::<FreeChoice>([opened(), adopted(Tender, "2016"), adopted(Approval, "2020")])
        .when(adopt(Tender, "2021"))
        .then([adopted(Tender, "2021")]);
}

#[test]
fn of_two_models_of_the_same_day_the_later_told_holds() {
    let told = [adopted(Tender, "2016"), adopted(Approval, "2016")];
    assert_eq!(on("2017-01-01", &told), [(Approval, true)]);
    given::<FreeChoice>([vec![opened()], told.to_vec()].concat())
        .when(adopt(Tender, "2016"))
        .then([adopted(Tender, "2016")]);
}

fn on(text: &str, told: &[FreeChoiceEvent]) -> Vec<(FreeChoiceModel, bool)> {
    let mut models = Vec::new();
    given::<FreeChoice>([vec![opened()], told.to_vec()].concat()).then_state(|choice| {
        models = choice
            .model_on(day(text))
            .iter()
            .map(|on| (on.model, on.certain))
            .collect();
    });
    models
}
