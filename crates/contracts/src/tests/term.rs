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
fn a_term_agreed_anew_keeps_what_it_leaves_out_and_what_was_decided_of_its_options() {
    let exercised = ContractEvent::OptionExercised {
        option: option(1),
        late: false,
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
        assert_eq!(options.len(), 3);
        assert_eq!(options[0].state, OptionState::Exercised);
        assert_eq!(options[0].decided_on, Some(date("2022-05")));
        assert_eq!(options[0].months, 24);
        assert_eq!(options[0].notice_by, Some(day("2022-05-31")));
        assert_eq!(options[1].months, 12);
        assert_eq!(options[2].state, OptionState::Open);
    });
}

#[test]
fn a_new_end_is_not_surely_before_the_start_that_was_told_before() {
    given::<Contract>([registered(), term_agreed("2026-05-02", "")])
        .when(agree(term("", "2026-05-01")))
        .then_refused(ContractRefusal::EndBeforeStart {
            starts: date("2026-05-02"),
            ends: date("2026-05-01"),
            at: Path::of("term").then("ends"),
        });
}

#[test]
fn no_length_is_more_than_a_hundred_years() {
    let too_long = |term: AgreedTerm, at: Path| {
        given::<Contract>([registered()])
            .when(agree(term))
            .then_refused(ContractRefusal::MonthsTooMany {
                months: 1_201,
                most: 1_200,
                at,
            });
    };
    let at = |field: &str| Path::of("term").then(field);
    let told = AgreedTerm::default;
    let many = Some(1_201);
    too_long(
        AgreedTerm {
            months: many,
            ..told()
        },
        at("months"),
    );
    too_long(
        AgreedTerm {
            notice_months: many,
            ..told()
        },
        at("noticeMonths"),
    );
    too_long(
        AgreedTerm {
            lead_time_months: many,
            ..told()
        },
        at("leadTimeMonths"),
    );
    too_long(
        AgreedTerm {
            options: vec![agreed_option(1, 1_201)],
            ..told()
        },
        at("options").nth(0).then("months"),
    );
}

fn agree(term: AgreedTerm) -> crate::ContractCommand {
    AgreeTerm { term, on: untold() }
}
