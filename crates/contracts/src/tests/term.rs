use kernel::given::given;

use super::makers::*;
use crate::{
    AgreedTerm, Contract, ContractCommand::AgreeTerm, ContractEvent, ContractRefusal, OptionState,
    Path, Term,
};

#[test]
fn a_term_is_agreed() {
    given::<Contract>([registered()])
        .when(agree(term("2019", "2026")))
        .then([term_agreed("2019", "2026")]);
}

#[test]
fn a_term_just_agreed_has_open_options_only() {
    let term = Term::from(four_years_and_two_options());
    assert!(
        term.options
            .iter()
            .all(|option| option.state == OptionState::Open)
    );
    assert_eq!(
        term,
        after([registered(), agreed(four_years_and_two_options())]).term
    );
}

#[test]
fn agreeing_the_same_term_again_is_nothing_new() {
    given::<Contract>([registered(), agreed(four_years_and_two_options())])
        .when(agree(four_years_and_two_options()))
        .then_nothing();
}

#[test]
fn a_term_does_not_surely_end_before_it_starts() {
    given::<Contract>([registered()])
        .when(agree(term("2026-05-02", "2026-05-01")))
        .then_refused(ContractRefusal::EndBeforeStart {
            starts: date("2026-05-02"),
            ends: date("2026-05-01"),
            at: Path::of("term").then("ends"),
        });
}

#[test]
fn a_term_may_start_and_end_in_the_same_year() {
    given::<Contract>([registered()])
        .when(agree(term("2026-05", "2026")))
        .then([term_agreed("2026-05", "2026")]);
}

#[test]
fn an_option_extends_by_some_months() {
    given::<Contract>([registered()])
        .when(agree(AgreedTerm {
            options: vec![agreed_option(1, 12), agreed_option(2, 0)],
            ..term("", "2026")
        }))
        .then_refused(ContractRefusal::OptionLengthMissing {
            at: Path::of("term").then("options").nth(1).then("months"),
        });
}

#[test]
fn an_option_is_there_once() {
    given::<Contract>([registered()])
        .when(agree(AgreedTerm {
            options: vec![agreed_option(1, 12), agreed_option(1, 24)],
            ..term("", "2026")
        }))
        .then_refused(ContractRefusal::OptionTwice {
            at: Path::of("term").then("options").nth(1).then("id"),
        });
}

#[test]
fn the_words_of_the_source_are_at_most_5000_characters() {
    given::<Contract>([registered()])
        .when(agree(AgreedTerm {
            stated: Some("x".repeat(5_001)),
            ..AgreedTerm::default()
        }))
        .then_refused(ContractRefusal::TextTooLong {
            length: 5_001,
            longest: 5_000,
            at: Path::of("term").then("stated"),
        });
}

#[test]
fn a_new_term_replaces_the_former_and_keeps_what_was_decided_of_its_options() {
    let exercised = ContractEvent::OptionExercised {
        option: option(1),
        on: date("2022-05"),
    };
    given::<Contract>([
        registered(),
        agreed(four_years_and_two_options()),
        exercised,
    ])
    .when(agree(AgreedTerm {
        options: vec![agreed_option(1, 24), agreed_option(3, 6)],
        ..term("2019-01-01", "2023-12-31")
    }))
    .then_state(|contract| {
        let options = &contract.term.options;
        assert_eq!(options.len(), 2);
        assert_eq!(options[0].state, OptionState::Exercised);
        assert_eq!(options[0].decided_on, Some(date("2022-05")));
        assert_eq!(options[0].months, 24);
        assert_eq!(options[1].state, OptionState::Open);
    });
}

#[test]
fn the_end_moves_with_exercised_options_and_may_move_with_open_ones() {
    let exercise = |number| ContractEvent::OptionExercised {
        option: option(number),
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

fn agree(term: AgreedTerm) -> crate::ContractCommand {
    AgreeTerm { term, on: untold() }
}
