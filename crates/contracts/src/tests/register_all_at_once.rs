use kernel::{Aggregate, Coded, LocalizedText, given::nothing_yet};

use super::makers::*;
use crate::{
    AgreedTerm, Contract, ContractCommand::Register, ContractRefusal, Period, Registration, Rhythm,
    SocialClause,
};

#[test]
fn a_party_is_needed() {
    nothing_yet::<Contract>()
        .when(Register(Box::new(Registration {
            municipalities: Vec::new(),
            ..registration()
        })))
        .then_refused(ContractRefusal::PartyMissing);
    assert!(problems(in_the_name_of_elis()).is_empty());
}

#[test]
fn who_buys_on_behalf_of_all_is_one_of_them() {
    nothing_yet::<Contract>()
        .when(Register(Box::new(Registration {
            lead: Some(kolding()),
            ..registration()
        })))
        .then_refused(ContractRefusal::LeadNotAParty { code: kolding() });
    let led = Registration {
        municipalities: vec![vejen(), kolding()],
        lead: Some(kolding()),
        ..registration()
    };
    assert!(problems(led).is_empty());
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let wrong = Registration {
        title: LocalizedText::da(""),
        slug: "Vask".to_owned(),
        municipalities: vec![vejen(), vejen()],
        lead: Some(kolding()),
        suppliers: vec![supplier(""), elis(), elis()],
        owner_unit: Some("nn@eksempel.dk".to_owned()),
        award_criteria: weighed([percent("30"), percent("30"), percent("30")]),
        term: Some(AgreedTerm {
            options: vec![
                agreed_option(1, 0),
                agreed_option(2, 12),
                agreed_option(2, 6),
            ],
            ..term("2026", "2019")
        }),
        social_clauses: vec![clause(1, ""), clause(2, "Fem i job"), clause(3, " ")],
        ..registration()
    };
    let fields = [
        "title",
        "slug",
        "municipalities",
        "lead",
        "suppliers.0.name",
        "suppliers",
        "ownerUnit",
        "awardCriteria",
        "socialClauses.0.text",
        "socialClauses.2.text",
        "term.ends",
        "term.options.0.months",
        "term.options.2.id",
    ];
    assert_eq!(problems(wrong), fields);
}

#[test]
fn a_report_is_due_within_ten_years() {
    let due_within = |days| Registration {
        social_clauses: vec![SocialClause {
            rhythm: Some(Rhythm {
                every: Period::Year,
                within_days: days,
            }),
            ..clause(1, "Fem i job")
        }],
        ..registration()
    };
    assert!(problems(due_within(3_660)).is_empty());
    assert_eq!(
        problems(due_within(3_661)),
        ["socialClauses.0.rhythm.withinDays"]
    );
}

#[test]
fn several_refusals_have_the_code_of_the_first_and_each_its_own() {
    let refusal = Contract::decide(
        None,
        Register(Box::new(Registration {
            title: LocalizedText::da(""),
            slug: String::new(),
            ..registration()
        })),
    )
    .expect_err("two things are wrong");
    let codes: Vec<&str> = refusal.parts().iter().map(|part| part.code()).collect();
    assert_eq!(codes, ["TITLE_MISSING", "SLUG_INVALID"]);
    assert_eq!(refusal.code(), "TITLE_MISSING");
    assert_eq!(refusal.danish(), "2 ting skal rettes");
}

fn in_the_name_of_elis() -> Registration {
    Registration {
        municipalities: Vec::new(),
        suppliers: vec![elis()],
        ..registration()
    }
}

/// The fields of what is wrong, in their order.
fn problems(registration: Registration) -> Vec<String> {
    match Contract::decide(None, Register(Box::new(registration))) {
        Ok(_) => Vec::new(),
        Err(ContractRefusal::Several(all)) => all.iter().map(|one| one.field().join(".")).collect(),
        Err(one) => vec![one.field().join(".")],
    }
}
