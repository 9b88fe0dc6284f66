use super::makers::*;
use crate::{AgreedTerm, ContractEvent, Renewal, Term};

#[test]
fn a_start_and_a_length_make_an_end() {
    for (starts, months, ends) in [
        ("2019-01-01", 48, "2022-12-31"),
        ("2019-05-15", 12, "2020-05-14"),
        ("2019-03-01", 12, "2020-02-29"),
        ("2019-05", 12, "2020-05~"),
        ("2003", 276, "2026~"),
        ("2003-01-01~", 12, "2003-12-31~"),
    ] {
        let term = after([registered(), agreed(lasting(starts, months))]).term;
        assert_eq!(term.current_end(), Some(date(ends)), "{starts}");
    }
    assert_eq!(Term::from(lasting("XXXX", 12)).current_end(), None);
    assert_eq!(Term::from(lasting("2019-01-01", 0)).current_end(), None);
}

#[test]
fn an_end_that_is_told_goes_before_the_length() {
    let told = AgreedTerm {
        ends: Some(date("2023-06-30")),
        ..lasting("2019-01-01", 48)
    };
    assert_eq!(Term::from(told).current_end(), Some(date("2023-06-30")));
}

#[test]
fn what_has_run_longer_than_a_source_said_is_not_cut_short() {
    let term = after([
        registered(),
        agreed(AgreedTerm {
            latest_possible_end: Some(date("2022")),
            options: vec![agreed_option(1, 12)],
            ..term("", "2022-12-31")
        }),
        ContractEvent::OptionExercised {
            option: option(1),
            late: false,
            on: untold(),
        },
    ])
    .term;
    assert_eq!(term.latest_possible_end(), Some(date("2023-12-31")));
}

#[test]
fn the_end_moves_with_exercised_options_and_may_move_with_open_ones() {
    let exercise = |number| ContractEvent::OptionExercised {
        option: option(number),
        late: false,
        on: untold(),
    };
    let lapse = |number| ContractEvent::OptionLapsed {
        option: option(number),
        on: untold(),
    };
    for (decided, current, latest) in [
        (vec![], "2022-12-31", "2024-12-31"),
        (vec![exercise(1)], "2023-12-31", "2024-12-31"),
        (vec![exercise(1), lapse(2)], "2023-12-31", "2023-12-31"),
        (vec![exercise(1), exercise(2)], "2024-12-31", "2024-12-31"),
        (vec![lapse(1), lapse(2)], "2022-12-31", "2022-12-31"),
    ] {
        let mut events = vec![registered(), agreed(four_years_and_two_options())];
        events.extend(decided);
        let term = after(events).term;
        assert_eq!(term.current_end(), Some(date(current)));
        assert_eq!(term.latest_possible_end(), Some(date(latest)));
    }
}

#[test]
fn what_ends_with_a_month_still_does_when_it_is_extended() {
    for (ends, months, extended) in [
        ("2026-06-30", 6, "2026-12-31"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2027-02-28", 12, "2028-02-29"),
        ("2026-05-15", 1, "2026-06-15"),
        ("2026", 24, "2028"),
        ("2026", 6, "2027~"),
        ("2026-11", 3, "2027-02"),
    ] {
        let term = AgreedTerm {
            options: vec![agreed_option(1, months)],
            ..term("", ends)
        };
        let term = after([registered(), agreed(term)]).term;
        assert_eq!(term.latest_possible_end(), Some(date(extended)));
    }
}

#[test]
fn the_latest_possible_end_is_what_a_source_says_it_is() {
    let term = after([
        registered(),
        agreed(AgreedTerm {
            latest_possible_end: Some(date("2025")),
            options: vec![agreed_option(1, 12)],
            ..term("", "2022")
        }),
    ])
    .term;
    assert_eq!(term.latest_possible_end(), Some(date("2025")));
}

#[test]
fn an_unknown_end_stays_unknown() {
    assert_eq!(Term::default().current_end(), None);
    let term = after([registered(), term_agreed("2019", "XXXX")]).term;
    assert_eq!(term.current_end(), None);
    assert_eq!(term.latest_possible_end(), None);
}

#[test]
fn options_without_end_of_months_make_no_known_end() {
    let term = after([
        registered(),
        agreed(AgreedTerm {
            options: vec![agreed_option(1, u32::MAX), agreed_option(2, u32::MAX)],
            ..term("", "2026-12-31")
        }),
    ])
    .term;
    assert_eq!(term.latest_possible_end(), None);
}

#[test]
fn the_latest_day_is_that_of_the_end_or_of_the_termination() {
    let ends = term_agreed("", "2026");
    let renewing = agreed(AgreedTerm {
        renewal: Some(Renewal {
            months: 12,
            notice_months: None,
        }),
        ..term("", "2026")
    });
    let longer = agreed(AgreedTerm {
        latest_possible_end: Some(date("2028")),
        ..term("", "2026")
    });
    for (events, latest) in [
        (vec![registered()], None),
        (vec![registered(), ends.clone()], Some("2026-12-31")),
        (vec![registered(), longer], Some("2028-12-31")),
        (vec![registered(), renewing.clone()], None),
        (
            vec![registered(), renewing, terminated("2025-06")],
            Some("2025-06-30"),
        ),
        (
            vec![registered(), ends, terminated("XXXX")],
            Some("2026-12-31"),
        ),
    ] {
        assert_eq!(after(events).latest_day(), latest.map(day));
    }
}

fn lasting(starts: &str, months: u32) -> AgreedTerm {
    AgreedTerm {
        months: Some(months),
        ..term(starts, "")
    }
}
