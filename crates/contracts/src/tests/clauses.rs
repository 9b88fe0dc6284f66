use kernel::{Quantity, Unit, given::given};

use super::makers::*;
use crate::{
    ClauseKind, Contract, ContractCommand::AgreeSocialClause, ContractEvent::SocialClauseAgreed,
    ContractRefusal, Obligation, Path, SmallestGroup, SocialClause,
};

#[test]
fn a_social_clause_is_agreed_on_the_day_of_the_event() {
    given::<Contract>([registered()])
        .when(agree(clause(1, "Fem i job"), "2021"))
        .then([agreed(clause(1, "Fem i job"), "2021")])
        .then_state(|contract| {
            assert_eq!(
                contract.social_clauses,
                [Obligation::from(SocialClause {
                    agreed_on: Some(date("2021")),
                    ..clause(1, "Fem i job")
                })]
            );
        });
}

#[test]
fn the_same_kind_and_text_is_the_same_clause() {
    given::<Contract>([registered(), agreed(clause(1, "Fem i job"), "2021")])
        .when(agree(clause(2, "Fem i job"), "2022"))
        .then_nothing();
}

#[test]
fn the_same_text_of_another_kind_is_another_clause() {
    let other = SocialClause {
        kind: ClauseKind::JobTraining,
        ..clause(2, "Fem i job")
    };
    given::<Contract>([registered(), agreed(clause(1, "Fem i job"), "2021")])
        .when(agree(other.clone(), "2021"))
        .then([agreed(other, "2021")]);
}

#[test]
fn another_clause_has_another_id() {
    given::<Contract>([registered(), agreed(clause(1, "Fem i job"), "2021")])
        .when(agree(clause(1, "Ti i praktik"), "2021"))
        .then_refused(ContractRefusal::ClauseTwice {
            at: Path::of("clause").then("id"),
        });
}

#[test]
fn a_social_clause_has_a_text() {
    given::<Contract>([registered()])
        .when(agree(clause(1, "\n"), "2021"))
        .then_refused(ContractRefusal::ClauseTextMissing {
            at: Path::of("clause").then("text"),
        });
}

#[test]
fn a_social_clause_is_at_most_5000_characters() {
    given::<Contract>([registered()])
        .when(agree(clause(1, &"ø".repeat(5_001)), "2021"))
        .then_refused(ContractRefusal::TextTooLong {
            length: 5_001,
            longest: 5_000,
            at: Path::of("clause").then("text"),
        });
}

#[test]
fn fewer_than_five_people_are_not_counted() {
    for promised in [people("4"), people("0"), at_least("3")] {
        given::<Contract>([registered()])
            .when(agree(promising(promised), "2021"))
            .then_refused_with("SMALL_CELL");
    }
    for promised in [people("5"), at_least("5"), trainee_years("2")] {
        given::<Contract>([registered()])
            .when(agree(promising(promised.clone()), "2021"))
            .then([agreed(promising(promised), "2021")]);
    }
}

#[test]
fn the_refusal_of_a_small_group_says_how_small() {
    given::<Contract>([registered()])
        .when(agree(promising(people("4")), "2021"))
        .then_refused(ContractRefusal::SmallCell {
            count: decimal("4"),
            least: 5,
            at: Path::of("clause").then("promised"),
        });
}

fn agree(clause: SocialClause, on: &str) -> crate::ContractCommand {
    AgreeSocialClause {
        clause,
        smallest_group: SmallestGroup::default(),
        on: date(on),
    }
}

fn agreed(clause: SocialClause, on: &str) -> crate::ContractEvent {
    SocialClauseAgreed {
        clause,
        on: date(on),
    }
}

fn promising(promised: Quantity) -> SocialClause {
    SocialClause {
        promised: Some(promised),
        ..clause(1, "I job")
    }
}

fn at_least(count: &str) -> Quantity {
    Quantity::between(Some(decimal(count)), None, person()).expect("a lower bound is enough")
}

fn trainee_years(count: &str) -> Quantity {
    let unit = Unit::of("{trainee-year}").expect("trainee years are in the catalogue");
    Quantity::exactly(decimal(count), unit)
}
