//! One option, clause or amendment is put right as a whole.

use kernel::{Money, given::given};

use super::{correction::correct, makers::*};
use crate::{
    Amendment, ClauseKind, Contract,
    ContractEvent::{
        self, Amended, Corrected, OptionExercised, SocialClauseAgreed, SocialClauseEnded,
    },
    ContractRefusal, Correction, Field, LegalGround, OptionState, Party, Path, SocialClause,
};

#[test]
fn a_decision_recorded_by_mistake_is_open_again() {
    given::<Contract>([
        registered(),
        agreed(four_years_and_two_options()),
        OptionExercised {
            option: option(1),
            late: false,
            on: date("2022-05-01"),
        },
    ])
    .when(correct([first_option(12, OptionState::Open)]))
    .then([Corrected {
        correction: first_option(12, OptionState::Open),
        was: "12 måneder, kan udnyttes senest 31. maj 2022: udnyttet 1. maj 2022".to_owned(),
        becomes: "12 måneder, kan udnyttes af begge parter senest 31. maj 2022: åben".to_owned(),
        why: "Ny kilde".to_owned(),
        corrects: 3,
        on: untold(),
    }])
    .then_state(|contract| {
        assert_eq!(contract.term.current_end(), Some(date("2022-12-31")));
        let option = &contract.term.options[0];
        assert_eq!(option.state, OptionState::Open);
        assert_eq!(option.decided_on, None);
        assert_eq!(option.by, Some(Party::Both));
    });
}

#[test]
fn whether_an_option_was_used_late_follows_from_the_days() {
    let used_on = |on: &str| Correction::Option {
        id: option(1),
        months: 12,
        notice_by: Some(day("2022-05-31")),
        by: None,
        state: OptionState::Exercised,
        decided_on: Some(date(on)),
    };
    for (on, late) in [("2022-05-31", false), ("2022-06-01", true)] {
        given::<Contract>([registered(), agreed(four_years_and_two_options())])
            .when(correct([used_on(on)]))
            .then_state(|contract| assert_eq!(contract.term.options[0].late, late, "{on}"));
    }
}

#[test]
fn an_option_has_months_and_not_too_many() {
    for (months, refusal) in [
        (
            0,
            ContractRefusal::OptionLengthMissing {
                at: Path::of("options").then("months"),
            },
        ),
        (
            1_201,
            ContractRefusal::MonthsTooMany {
                months: 1_201,
                most: 1_200,
                at: Path::of("options").then("months"),
            },
        ),
    ] {
        given::<Contract>([registered(), agreed(four_years_and_two_options())])
            .when(correct([first_option(months, OptionState::Open)]))
            .then_refused(refusal);
    }
}

#[test]
fn what_is_not_there_is_not_put_right() {
    for (correction, field) in [
        (
            first_option(12, OptionState::Open),
            Field::Option(option(1)),
        ),
        (
            Correction::Clause(clause(1, "Fem i job")),
            Field::Clause(id(1)),
        ),
        (
            Correction::Amendment(amendment("100")),
            Field::Amendment(id(1)),
        ),
    ] {
        given::<Contract>([registered()])
            .when(correct([correction]))
            .then_refused(ContractRefusal::NotStated { field });
    }
}

#[test]
fn a_clause_keeps_what_came_of_it() {
    let ended = SocialClauseEnded {
        clause: id(1),
        why: "Opfyldt".to_owned(),
        on: date("2026"),
    };
    let right = SocialClause {
        kind: ClauseKind::JobTraining,
        promised: Some(people("6")),
        ..clause(1, "Seks i praktik")
    };
    given::<Contract>([registered(), clause_agreed(1, "Fem i job"), ended])
        .when(correct([Correction::Clause(right.clone())]))
        .then_state(|contract| {
            assert_eq!(contract.social_clauses[0].clause, right);
            assert!(contract.social_clauses[0].ended.is_some());
        });
}

#[test]
fn a_corrected_clause_obeys_the_rules_of_a_clause() {
    let two_clauses = || {
        given::<Contract>([
            registered(),
            clause_agreed(1, "Fem i job"),
            clause_agreed(2, "Ti i praktik"),
        ])
    };
    two_clauses()
        .when(correct([Correction::Clause(clause(1, " "))]))
        .then_refused(ContractRefusal::ClauseTextMissing {
            at: Path::of("clauses").then("text"),
        });
    two_clauses()
        .when(correct([Correction::Clause(clause(1, "Ti i praktik"))]))
        .then_refused(ContractRefusal::ClauseSaidTwice {
            at: Path::of("clauses"),
        });
    two_clauses()
        .when(correct([Correction::Clause(SocialClause {
            promised: Some(people("3")),
            ..clause(1, "Job")
        })]))
        .then_refused_with("SMALL_CELL");
}

#[test]
fn a_correction_adds_no_amendment_and_moves_no_sum() {
    given::<Contract>([registered(), amended("100"), term_agreed("", "2026")])
        .when(correct([
            Correction::Ends(Some(date("2027"))),
            Correction::Value(Some(kroner("5000"))),
        ]))
        .then_state(|contract| {
            assert_eq!(contract.amendments.len(), 1);
            assert_eq!(contract.amendments[0].what.value, Some(kroner("100")));
        });
}

#[test]
fn the_value_of_an_amendment_is_put_right_in_its_place() {
    given::<Contract>([registered(), amended("1000000")])
        .when(correct([Correction::Amendment(amendment("100000.5"))]))
        .then([Corrected {
            correction: Correction::Amendment(amendment("100000.5")),
            was: "§ 180: Flere vaskedage (1.000.000 kr.)".to_owned(),
            becomes: "§ 180: Flere vaskedage (100.000,50 kr.)".to_owned(),
            why: "Ny kilde".to_owned(),
            corrects: 2,
            on: untold(),
        }])
        .then_state(|contract| assert_eq!(contract.amendments.len(), 1));
}

#[test]
fn an_amendment_is_described_and_in_the_currency_of_the_contract() {
    let put_right = |amendment: Amendment| {
        given::<Contract>([registered(), amended("100")])
            .when(correct([Correction::Amendment(amendment)]))
    };
    put_right(Amendment {
        description: " ".to_owned(),
        ..amendment("100")
    })
    .then_refused(ContractRefusal::WordsMissing {
        at: Path::of("amendments").then("description"),
    });
    put_right(Amendment {
        value: Some(Money::parse("100", "EUR").expect("an amount")),
        ..amendment("100")
    })
    .then_refused(ContractRefusal::CurrencyDiffers {
        expected: "DKK",
        found: "EUR",
        at: Path::of("amendments").then("value"),
    });
    given::<Contract>([registered(), amended("100")])
        .when(correct([Correction::Value(Some(
            Money::parse("5000", "EUR").expect("an amount"),
        ))]))
        .then_refused(ContractRefusal::CurrencyDiffers {
            expected: "DKK",
            found: "EUR",
            at: Path::of("value"),
        });
}

fn first_option(months: u32, state: OptionState) -> Correction {
    Correction::Option {
        id: option(1),
        months,
        notice_by: Some(day("2022-05-31")),
        by: Some(Party::Both),
        state,
        decided_on: None,
    }
}

fn clause_agreed(number: u32, text: &str) -> ContractEvent {
    SocialClauseAgreed {
        clause: clause(number, text),
        on: untold(),
    }
}

fn amended(value: &str) -> ContractEvent {
    Amended {
        amendment: amendment(value),
        on: date("2024"),
    }
}

fn amendment(value: &str) -> Amendment {
    Amendment {
        id: id(1),
        ground: LegalGround::MinorValue,
        description: "Flere vaskedage".to_owned(),
        why: None,
        value: Some(kroner(value)),
        indexed_value: None,
    }
}

fn kroner(amount: &str) -> Money {
    Money::parse(amount, "DKK").expect("an amount")
}
