//! What one command brings too much of is refused before it is looked at.

use kernel::{
    Aggregate, LocalizedText,
    given::{given, nothing_yet},
};

use super::{correction::correct, makers::*};
use crate::{
    AgreedTerm, Contract,
    ContractCommand::{AgreeTerm, Award, Register, SetAwardCriteria},
    ContractRefusal, Correction, Path, Registration,
};

#[test]
fn so_many_and_no_more_are_registered_at_once() {
    for (registration, field, most) in [
        (with_suppliers(201), "suppliers", 200),
        (with_municipalities(201), "municipalities", 200),
        (with_clauses(201), "socialClauses", 200),
        (with_cases(201), "cases", 200),
    ] {
        nothing_yet::<Contract>()
            .when(Register(Box::new(registration)))
            .then_refused(too_many(most + 1, most, Path::of(field)));
    }
    for registration in [with_suppliers(200), with_clauses(200), with_cases(200)] {
        assert!(Contract::decide(None, Register(Box::new(registration))).is_ok());
    }
}

#[test]
fn everything_that_is_too_much_is_told_and_nothing_else() {
    let registration = Registration {
        title: LocalizedText::da(""),
        term: Some(with_options(51)),
        award_criteria: vec![criterion("pris", percent("1")); 51],
        ..with_suppliers(201)
    };
    nothing_yet::<Contract>()
        .when(Register(Box::new(registration)))
        .then_refused(ContractRefusal::Several(vec![
            too_many(201, 200, Path::of("suppliers")),
            too_many(51, 50, Path::of("awardCriteria")),
            too_many(51, 50, Path::of("term").then("options")),
        ]));
}

#[test]
fn no_command_brings_more() {
    let many = vec![criterion("pris", percent("1")); 51];
    let mut parted = service_quality_economy();
    parted[1].sub_criteria = many.clone();
    let below = Path::of("awardCriteria").nth(1).then("subCriteria");
    for (command, count, most, at) in [
        (
            Award {
                suppliers: with_suppliers(201).suppliers,
                on: untold(),
            },
            201,
            200,
            Path::of("suppliers"),
        ),
        (
            AgreeTerm {
                term: with_options(51),
                on: untold(),
            },
            51,
            50,
            Path::of("term").then("options"),
        ),
        (weigh(many), 51, 50, Path::of("awardCriteria")),
        (weigh(parted), 51, 50, below),
        (
            correct(vec![Correction::SignedOn(None); 201]),
            201,
            200,
            Path::default(),
        ),
    ] {
        given::<Contract>([registered()])
            .when(command)
            .then_refused(too_many(count, most, at));
    }
}

fn too_many(count: usize, most: usize, at: Path) -> ContractRefusal {
    ContractRefusal::TooMany { count, most, at }
}

fn weigh(criteria: Vec<crate::AwardCriterion>) -> crate::ContractCommand {
    SetAwardCriteria {
        criteria,
        on: untold(),
    }
}

fn with_suppliers(count: u32) -> Registration {
    Registration {
        suppliers: (0..count)
            .map(|number| supplier(&format!("Eksempel {number} A/S")))
            .collect(),
        ..registration()
    }
}

fn with_municipalities(count: usize) -> Registration {
    Registration {
        municipalities: vec![vejen(); count],
        ..registration()
    }
}

fn with_clauses(count: u32) -> Registration {
    Registration {
        social_clauses: (0..count)
            .map(|number| clause(number, &format!("Klausul {number}")))
            .collect(),
        ..registration()
    }
}

fn with_cases(count: u32) -> Registration {
    Registration {
        cases: (0..count).map(case).collect(),
        ..registration()
    }
}

fn with_options(count: u32) -> AgreedTerm {
    AgreedTerm {
        options: (0..count).map(|number| agreed_option(number, 12)).collect(),
        ..AgreedTerm::default()
    }
}
