//! Suppliers come and go.

use kernel::given::given;

use super::{approve, approved, date, day, end, left, opened, supplier};
use crate::{
    ApprovedCount, DepartureReason, FreeChoice, FreeChoiceCommand, FreeChoiceEvent,
    FreeChoiceRefusal,
};

#[test]
fn a_supplier_can_be_chosen_from_its_approval_until_it_leaves() {
    let told = [approved("A", "2010-05-01"), left("A", "2017-06-01")];
    assert_eq!(on("2010-04-30", &told), []);
    assert_eq!(on("2010-05-01", &told), [("A".to_owned(), true)]);
    assert_eq!(on("2017-05-31", &told), [("A".to_owned(), true)]);
    assert_eq!(on("2017-06-01", &told), []);
}

#[test]
fn within_a_year_of_coming_or_going_a_supplier_may_be_there() {
    let told = [approved("A", "2010"), left("A", "2017")];
    assert_eq!(on("2010-07-01", &told), [("A".to_owned(), false)]);
    assert_eq!(on("2011-01-01", &told), [("A".to_owned(), true)]);
    assert_eq!(on("2017-07-01", &told), [("A".to_owned(), false)]);
    assert_eq!(on("2017-12-31", &told), []);
}

#[test]
fn a_supplier_of_unknown_days_may_be_there_on_any() {
    assert_eq!(
        on("1990-01-01", &[approved("A", "XXXX")]),
        [("A".to_owned(), false)]
    );
    assert_eq!(
        on("2026-01-01", &[approved("A", "2010"), left("A", "XXXX")]),
        [("A".to_owned(), false)]
    );
}

#[test]
fn the_count_tells_the_certain_from_the_possible() {
    given::<FreeChoice>([
        opened(),
        approved("A", "2010"),
        approved("B", "XXXX"),
        approved("C", "2011"),
        left("C", "2012"),
    ])
    .then_state(|choice| {
        let count = ApprovedCount {
            certain: 1,
            possible: 2,
        };
        assert_eq!(choice.approved_count_on(day("2020-01-01")), count);
    });
}

#[test]
fn approving_who_is_approved_does_nothing() {
    given::<FreeChoice>([opened(), approved("Lev-Vel", "2010")])
        .when(approve(" lev-vel ", "2010"))
        .then_nothing();
}

#[test]
fn a_supplier_is_not_approved_twice_at_a_time() {
    let refusal = FreeChoiceRefusal::AlreadyApproved {
        name: "A".to_owned(),
        since: date("2010"),
    };
    given::<FreeChoice>([opened(), approved("A", "2010")])
        .when(approve("A", "2012"))
        .then_refused(refusal.clone());
    given::<FreeChoice>([opened(), approved("A", "2010"), left("A", "2017")])
        .when(approve("A", "2016"))
        .then_refused(refusal);
}

#[test]
fn a_supplier_that_left_may_come_back() {
    let told = [
        approved("A", "2010"),
        left("A", "2017"),
        approved("A", "2017"),
    ];
    given::<FreeChoice>([opened(), approved("A", "2010"), left("A", "2017")])
        .when(approve("A", "2017"))
        .then([approved("A", "2017")]);
    assert_eq!(on("2017-07-01", &told), [("A".to_owned(), false)]);
    assert_eq!(on("2018-01-01", &told), [("A".to_owned(), true)]);
}

#[test]
fn a_supplier_has_a_name() {
    given::<FreeChoice>([opened()])
        .when(approve(" ", "2010"))
        .then_refused(FreeChoiceRefusal::SupplierMissing);
    given::<FreeChoice>([opened()])
        .when(approve(&"a".repeat(501), "2010"))
        .then_refused_with("TEXT_TOO_LONG");
}

#[test]
fn who_was_never_approved_does_not_leave() {
    given::<FreeChoice>([opened(), approved("A", "2010")])
        .when(end("B", "2017"))
        .then_refused(FreeChoiceRefusal::UnknownSupplier);
}

#[test]
fn a_supplier_does_not_leave_before_it_came() {
    let asked = [opened(), approved("A", "2010")];
    given::<FreeChoice>(asked.clone())
        .when(end("A", "2009"))
        .then_refused(FreeChoiceRefusal::LeftBeforeApproved {
            approved: date("2010"),
            left: date("2009"),
        });
    given::<FreeChoice>(asked)
        .when(end("A", "2010-02"))
        .then([left("A", "2010-02")]);
}

#[test]
fn a_supplier_leaves_once() {
    let told = [opened(), approved("A", "2010"), left("A", "2017")];
    given::<FreeChoice>(told.clone())
        .when(end("A", "2017"))
        .then_nothing();
    given::<FreeChoice>(told.clone())
        .when(end("A", "2018"))
        .then_refused(FreeChoiceRefusal::AlreadyLeft { left: date("2017") });
    given::<FreeChoice>(told)
        .when(FreeChoiceCommand::EndApproval {
            supplier: supplier("A").key(),
            why: DepartureReason::Bankrupt,
            stated: None,
            on: date("2017"),
        })
        .then_refused(FreeChoiceRefusal::AlreadyLeft { left: date("2017") });
}

fn on(text: &str, told: &[FreeChoiceEvent]) -> Vec<(String, bool)> {
    let mut suppliers = Vec::new();
    given::<FreeChoice>([vec![opened()], told.to_vec()].concat()).then_state(|choice| {
        suppliers = choice
            .suppliers_on(day(text))
            .into_iter()
            .map(|on| (on.supplier.name, on.certain))
            .collect();
    });
    suppliers
}
