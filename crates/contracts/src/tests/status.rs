use super::makers::*;
use crate::{
    AgreedTerm, Contract, ContractEvent,
    ContractStatus::{self, Active, Awarded, Expired, Planned, Tendering, Terminated},
    StatusNote, Tender,
};

/// Tendered in 2019, runs until 2026; when it started is not told.
fn vejens_laundry() -> Contract {
    after([
        registered(),
        tender_published("2019"),
        term_agreed("", "2026"),
    ])
}

#[test]
fn vejens_laundry_is_active_or_expired_in_november_2026() {
    let status = vejens_laundry().status(day("2026-11-21"));
    assert_eq!(status.possible, [Active, Expired]);
    assert_eq!(status.why, StatusNote::EndNotToTheDay);
    assert!(!status.certain());
}

#[test]
fn vejens_laundry_goes_through_its_life() {
    for (on, possible) in [
        ("2018-12-31", vec![Planned]),
        ("2019-01-01", vec![Planned, Tendering, Awarded, Active]),
        ("2019-06-01", vec![Planned, Tendering, Awarded, Active]),
        ("2019-12-31", vec![Tendering, Awarded, Active]),
        ("2025-12-31", vec![Tendering, Awarded, Active]),
        ("2026-01-01", vec![Active]),
        ("2026-01-02", vec![Active, Expired]),
        ("2026-12-31", vec![Active, Expired]),
        ("2027-01-01", vec![Expired]),
    ] {
        assert_eq!(vejens_laundry().status(day(on)).possible, possible, "{on}");
    }
}

#[test]
fn an_award_on_a_day_that_is_not_told_is_not_before_the_tender() {
    let mut laundry = vejens_laundry();
    laundry.tender = laundry.tender.map(|tender| Tender {
        awarded_on: Some(kernel::PartialDate::UNKNOWN),
        ..tender
    });
    is_certainly(&laundry, "1950-01-01", Planned);
}

#[test]
fn a_contract_known_to_the_day_is_never_in_doubt() {
    let contract = after([
        registered(),
        ContractEvent::TenderPublished {
            tender: Tender {
                awarded_on: Some(date("2018-10-01")),
                ..tender("2018-03-01")
            },
            on: date("2018-03-01"),
        },
        signed("2018-11-01"),
        term_agreed("2019-01-01", "2022-12-31"),
    ]);
    for (on, status) in [
        ("2018-02-28", Planned),
        ("2018-03-01", Tendering),
        ("2018-10-01", Awarded),
        ("2018-12-31", Awarded),
        ("2019-01-01", Active),
        ("2022-12-31", Active),
        ("2023-01-01", Expired),
    ] {
        is_certainly(&contract, on, status);
    }
}

#[test]
fn an_exercised_option_keeps_it_active() {
    let contract = after([
        registered(),
        agreed(four_years_and_two_options()),
        ContractEvent::OptionExercised {
            option: option(1),
            late: false,
            on: date("2022-05-01"),
        },
    ]);
    is_certainly(&contract, "2023-12-31", Active);
    is_certainly(&contract, "2024-01-01", Expired);
}

#[test]
fn what_is_told_with_neither_tender_nor_award_counts_as_running() {
    let contract = after([registered()]);
    let status = contract.status(day("2026-11-21"));
    assert_eq!(status.possible, [Active, Expired]);
    assert_eq!(status.why, StatusNote::EndUnknown);
}

#[test]
fn what_is_told_with_an_end_only_runs_until_then() {
    let contract = after([registered(), term_agreed("", "2026")]);
    is_certainly(&contract, "2025-06-01", Active);
    assert_eq!(
        contract.status(day("2025-06-01")).why,
        StatusNote::ToldAsRunning
    );
    is_certainly(&contract, "2027-01-01", Expired);
}

#[test]
fn without_a_start_told_what_is_awarded_or_signed_may_have_started() {
    let contract = after([registered(), signed("2019-05-01"), term_agreed("", "2026")]);
    is_certainly(&contract, "2019-04-30", Planned);
    let status = contract.status(day("2019-05-01"));
    assert_eq!(status.possible, [Awarded, Active]);
    assert_eq!(status.why, StatusNote::StartUnknown);
}

#[test]
fn what_is_signed_on_a_day_that_is_not_told_is_awarded_or_active() {
    let contract = after([registered(), signed("XXXX"), term_agreed("", "2026")]);
    assert_eq!(
        contract.status(day("2019-05-01")).possible,
        [Awarded, Active]
    );
}

#[test]
fn a_tender_before_a_signing_may_be_awarded_at_any_day_between() {
    let contract = after([
        registered(),
        tender_published("2019-01-01"),
        signed("2019-12-31"),
        term_agreed("2020-01-01", ""),
    ]);
    let status = contract.status(day("2019-06-01"));
    assert_eq!(status.possible, [Tendering, Awarded]);
    assert_eq!(status.why, StatusNote::TenderNotToTheDay);
    is_certainly(&contract, "2019-12-31", Awarded);
}

#[test]
fn a_start_known_to_the_year_may_or_may_not_have_come() {
    let contract = after([registered(), term_agreed("2020", "2026")]);
    is_certainly(&contract, "2019-12-31", Planned);
    let status = contract.status(day("2020-06-01"));
    assert_eq!(status.possible, [Planned, Active]);
    assert_eq!(status.why, StatusNote::StartNotToTheDay);
    is_certainly(&contract, "2020-12-31", Active);
}

#[test]
fn an_unknown_end_may_have_come_once_it_has_started() {
    let contract = after([registered(), term_agreed("2020-01-01", "")]);
    is_certainly(&contract, "2019-12-31", Planned);
    is_certainly(&contract, "2020-01-01", Active);
    let status = contract.status(day("2020-01-02"));
    assert_eq!(status.possible, [Active, Expired]);
    assert_eq!(status.why, StatusNote::EndUnknown);
}

#[test]
fn the_latest_possible_end_bounds_an_unknown_end() {
    let contract = after([
        registered(),
        agreed(AgreedTerm {
            latest_possible_end: Some(date("2025")),
            ..term("2020-01-01", "")
        }),
    ]);
    let possible = contract.status(day("2025-12-31")).possible;
    assert_eq!(possible, [Active, Expired]);
    is_certainly(&contract, "2026-01-01", Expired);
}

#[test]
fn a_terminated_contract_is_terminated_from_that_day() {
    let contract = after([
        registered(),
        term_agreed("2019-01-01", "2026-12-31"),
        terminated("2024"),
    ]);
    is_certainly(&contract, "2023-12-31", Active);
    let status = contract.status(day("2024-06-01"));
    assert_eq!(status.possible, [Active, Terminated]);
    assert_eq!(status.why, StatusNote::TerminationNotToTheDay);
    is_certainly(&contract, "2024-12-31", Terminated);
    is_certainly(&contract, "2027-01-01", Terminated);
}

#[test]
fn only_doubt_is_explained_and_in_both_languages() {
    assert_eq!(StatusNote::Certain.words(), None);
    let words = StatusNote::EndUnknown.words().expect("a doubt has words");
    assert_eq!(words.da, "Udløbet er ukendt.");
    assert_eq!(words.en.as_deref(), Some("The end is unknown."));
}

#[track_caller]
pub(super) fn is_certainly(contract: &Contract, on: &str, expected: ContractStatus) {
    let status = contract.status(day(on));
    assert_eq!(status.possible, [expected], "{on}");
    assert!(status.certain());
}
