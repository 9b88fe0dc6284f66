//! What is wrong within one part is told at once too.

use kernel::{
    Coded, LocalizedText,
    given::{given, nothing_yet},
};

use super::{ledger_makers::*, makers::*};
use crate::{
    AwardCriterion, Contract, ContractCommand as Command, ContractEvent, ContractRefusal,
    Correction, Registration, SmallestGroup, SocialClause,
};

#[test]
fn everything_that_is_wrong_with_the_criteria_is_told_at_once_however_they_are_told() {
    let expected = [
        "CRITERION_NAME_MISSING awardCriteria.0.name",
        "PERSONAL_NUMBER awardCriteria.0.note",
        "CRITERION_TWICE awardCriteria.2.name",
        "WEIGHTS_NOT_HUNDRED awardCriteria",
        "WEIGHT_NOT_POSITIVE awardCriteria.1.subCriteria.0.weight",
        "WEIGHTS_NOT_HUNDRED awardCriteria.2.subCriteria",
    ];
    let set = ContractEvent::AwardCriteriaSet {
        criteria: service_quality_economy(),
        on: untold(),
    };
    for (past, command) in [
        (
            vec![],
            Command::Register(Box::new(Registration {
                award_criteria: wrong_criteria(),
                ..registration()
            })),
        ),
        (
            vec![registered()],
            Command::SetAwardCriteria {
                criteria: wrong_criteria(),
                on: untold(),
            },
        ),
        (
            vec![registered(), set],
            correct(Correction::AwardCriteria(wrong_criteria())),
        ),
    ] {
        assert_eq!(told(past, command), expected);
    }
}

#[test]
fn the_words_and_the_promise_of_a_clause_are_told_at_once_however_it_is_told() {
    let wrong = || SocialClause {
        text: " ".to_owned(),
        promised: Some(people("3")),
        ..clause(1, "")
    };
    let expected = |at: &str| {
        [
            format!("CLAUSE_TEXT_MISSING {at}.text"),
            format!("SMALL_CELL {at}.promised"),
        ]
    };
    let whole = Registration {
        social_clauses: vec![clause(2, "Lærlinge"), wrong()],
        ..registration()
    };
    assert_eq!(
        told([], Command::Register(Box::new(whole))),
        expected("socialClauses.1")
    );
    let agree = Command::AgreeSocialClause {
        clause: wrong(),
        smallest_group: SmallestGroup::default(),
        on: untold(),
    };
    assert_eq!(told([registered()], agree), expected("clause"));
    assert_eq!(
        told(promising(trainees()), correct(Correction::Clause(wrong()))),
        expected("clauses")
    );
}

#[test]
fn every_supplier_is_looked_at() {
    let award = Command::Award {
        suppliers: vec![supplier(" "), elis(), supplier("010190-1234"), elis()],
        on: untold(),
    };
    assert_eq!(
        told([registered()], award),
        [
            "SUPPLIER_MISSING suppliers.0.name",
            "PERSONAL_NUMBER suppliers.2.name",
            "DUPLICATE_SUPPLIER suppliers",
        ]
    );
}

#[test]
fn one_thing_that_is_wrong_is_told_by_itself() {
    given::<Contract>([registered()])
        .when(Command::SetAwardCriteria {
            criteria: weighed([percent("90")]),
            on: untold(),
        })
        .then_refused_with("WEIGHTS_NOT_HUNDRED");
    nothing_yet::<Contract>()
        .when(Command::Register(Box::new(Registration {
            title: LocalizedText::da(" "),
            ..registration()
        })))
        .then_refused(ContractRefusal::TitleMissing);
}

/// Three that make 90, the first without a name and the third the second anew.
fn wrong_criteria() -> Vec<AwardCriterion> {
    let with = |name: &str, sub_criteria| AwardCriterion {
        sub_criteria,
        ..criterion(name, percent("30"))
    };
    vec![
        AwardCriterion {
            note: Some("010190-1234".to_owned()),
            ..criterion(" ", percent("30"))
        },
        with("Pris", weighed([percent("-5"), percent("30")])),
        with("pris", weighed([percent("20")])),
    ]
}

fn correct(correction: Correction) -> Command {
    Command::Correct {
        corrections: vec![correction],
        why: "Tastefejl".to_owned(),
        smallest_group: SmallestGroup::default(),
        on: untold(),
    }
}

/// The code and the field of each thing that is wrong.
fn told(past: impl IntoIterator<Item = ContractEvent>, command: Command) -> Vec<String> {
    let past: Vec<ContractEvent> = past.into_iter().collect();
    let now = (!past.is_empty()).then(|| after(past));
    let refusal = <Contract as kernel::Aggregate>::decide(now.as_ref(), command)
        .expect_err("several things are wrong");
    let all: &dyn Coded = &refusal;
    all.each()
        .iter()
        .map(|one| format!("{} {}", one.code(), one.field().join(".")))
        .collect()
}
