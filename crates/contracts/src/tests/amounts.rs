use kernel::{
    Quantity,
    given::{given, nothing_yet},
};

use super::{ledger_makers::*, makers::*, makers_of_changes::*};
use crate::{
    Amendment, Contract,
    ContractCommand::{self, AgreeSocialClause, Amend, Correct, Register, SanctionClause},
    ContractRefusal, Correction, Judged, Path, Registration, ReportJudgement, Sanction,
    SanctionStep, SmallestGroup, SocialClause, Termination, check,
};

#[test]
fn no_contract_is_worth_less_than_nothing() {
    nothing_yet::<Contract>()
        .when(Register(Box::new(Registration {
            value: Some(kroner("-1")),
            ..registration()
        })))
        .then_refused(negative("value"));
    given::<Contract>(contract_of_a_million([]))
        .when(correct(Correction::Value(Some(kroner("-1")))))
        .then_refused(negative("value"));
}

#[test]
fn leaving_costs_nothing_or_more() {
    let cost = Some(kroner("-1"));
    given::<Contract>([registered()])
        .when(ContractCommand::Terminate(Termination {
            exit_cost: cost,
            ..termination("konkurs".to_owned(), date("2024"))
        }))
        .then_refused(negative("exitCost"));
    given::<Contract>([registered(), terminated("2024")])
        .when(correct(Correction::TerminationExitCost(cost)))
        .then_refused(negative("terminationExitCost"));
}

#[test]
fn a_penalty_takes_nothing_or_more() {
    given::<Contract>(promising(trainees()))
        .when(SanctionClause {
            clause: id(1),
            sanction: Sanction {
                step: SanctionStep::Penalty,
                amount: Some(kroner("-1")),
                why: "Praktikpladserne mangler".to_owned(),
            },
            smallest_group: SmallestGroup::default(),
            on: date("2024"),
        })
        .then_refused(negative("amount"));
}

#[test]
fn a_change_may_take_from_the_value_but_the_indexed_value_is_more_than_nothing() {
    given::<Contract>(contract_of_a_million([]))
        .when(amend(Some("-100000"), None))
        .then_state(|contract| assert_eq!(contract.amendments.len(), 1));
    for value in ["0", "-1"] {
        given::<Contract>(contract_of_a_million([]))
            .when(amend(None, Some(value)))
            .then_refused_with("AMOUNT_NOT_POSITIVE");
        given::<Contract>(contract_of_a_million([minor(1, "100")]))
            .when(correct(Correction::Amendment(Amendment {
                indexed_value: Some(kroner(value)),
                ..amendment(1)
            })))
            .then_refused_with("AMOUNT_NOT_POSITIVE");
    }
}

#[test]
fn nobody_promises_or_delivers_less_than_nothing() {
    given::<Contract>([registered()])
        .when(AgreeSocialClause {
            clause: SocialClause {
                promised: Some(trainee_years("-1")),
                ..trainees()
            },
            smallest_group: SmallestGroup::default(),
            on: untold(),
        })
        .then_refused(ContractRefusal::NotPositive {
            amount: decimal("-1"),
            at: Path::of("clause").then("promised"),
        });
    given::<Contract>(promising(trainees()))
        .when(tell(report(1, "-1")))
        .then_refused(negative("delivered"));
    given::<Contract>(then([reported(report(1, "1"))]))
        .when(judge(
            1,
            Judged {
                substitute: Some(flexjob("-1")),
                ..judgement(ReportJudgement::Substituted)
            },
        ))
        .then_refused_with("AMOUNT_NOT_POSITIVE");
}

#[test]
fn people_are_counted_whole_but_an_average_of_them_need_not_be() {
    let at = Path::of("delivered");
    let count = |quantity: Quantity| check::quantity(Some(&quantity), &at);
    assert_eq!(
        count(people("7.5")),
        Err(ContractRefusal::PeopleNotWhole {
            count: decimal("7.5"),
            at: at.clone(),
        })
    );
    assert_eq!(count(people("7")), Ok(()));
    assert_eq!(count(people("7.5").approximately()), Ok(()));
    assert_eq!(count(trainee_years("7.5")), Ok(()));
}

fn amend(value: Option<&str>, indexed: Option<&str>) -> ContractCommand {
    Amend {
        amendment: Amendment {
            value: value.map(kroner),
            indexed_value: indexed.map(kroner),
            ..amendment(1)
        },
        on: date("2025"),
    }
}

fn correct(correction: Correction) -> ContractCommand {
    Correct {
        corrections: vec![correction],
        why: "Tastefejl".to_owned(),
        smallest_group: SmallestGroup::default(),
        on: untold(),
    }
}

fn negative(field: &str) -> ContractRefusal {
    ContractRefusal::NotPositive {
        amount: decimal("-1"),
        at: Path::of(field),
    }
}
