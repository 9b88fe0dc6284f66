use kernel::{Money, given::given};

use super::{ledger_makers::*, makers::*};
use crate::{
    ClauseReport, Contract, ContractCommand, ContractRefusal, Judged, Path, ReportJudgement::*,
    SanctionStep::*, SmallestGroup, Substitute,
};

#[test]
fn a_report_is_judged_and_judged_anew_when_an_audit_finds_more() {
    given::<Contract>(then([reported(report(1, "2.5"))]))
        .when(judge(1, judgement(Accepted)))
        .then([judged(1, judgement(Accepted))]);
    let accepted = then([reported(report(1, "2.5")), judged(1, judgement(Accepted))]);
    given::<Contract>(accepted.clone())
        .when(judge(1, judgement(Accepted)))
        .then_nothing();
    given::<Contract>(accepted)
        .when(judge(1, judgement(Rejected)))
        .then([judged(1, judgement(Rejected))])
        .then_state(|contract| {
            let received = &contract.social_clauses[0].reports[0];
            assert_eq!(received.judged, Some(judgement(Rejected)));
        });
}

#[test]
fn a_report_that_is_unknown_or_replaced_is_not_judged() {
    given::<Contract>(then([]))
        .when(judge(1, judgement(Accepted)))
        .then_refused(ContractRefusal::UnknownReport {
            at: Path::of("report"),
        });
    let anew = ClauseReport {
        replaces: Some(id(1)),
        ..report(2, "3")
    };
    given::<Contract>(then([reported(report(1, "2.5")), reported(anew)]))
        .when(judge(1, judgement(Accepted)))
        .then_refused(ContractRefusal::ReportReplaced {
            at: Path::of("report"),
        });
}

#[test]
fn a_query_and_a_rejection_say_why_and_a_substitution_what() {
    let reported = then([reported(report(1, "2.5"))]);
    for unexplained in [Queried, Rejected] {
        given::<Contract>(reported.clone())
            .when(judge(
                1,
                Judged {
                    why: None,
                    ..judgement(unexplained)
                },
            ))
            .then_refused(missing(Path::of("why")));
    }
    let substituted = |substitute: Option<Substitute>| {
        judge(
            1,
            Judged {
                substitute,
                ..judgement(Substituted)
            },
        )
    };
    given::<Contract>(reported.clone())
        .when(substituted(None))
        .then_refused(ContractRefusal::SubstituteMissing);
    given::<Contract>(reported.clone())
        .when(substituted(Some(Substitute {
            what: " ".to_owned(),
            ..flexjob("1")
        })))
        .then_refused(missing(Path::of("substitute").then("what")));
    given::<Contract>(reported)
        .when(substituted(Some(Substitute {
            counts_as: Some(people("6")),
            ..flexjob("1")
        })))
        .then_refused(ContractRefusal::UnitDiffers {
            expected: unit("{trainee-year}"),
            found: person(),
            at: Path::of("substitute").then("countsAs"),
        });
}

#[test]
fn the_ladder_goes_up_or_stands_and_never_down() {
    let penalty = then([sanctioned(Penalty, "2023-09")]);
    for (step, on) in [
        (Penalty, "2023-10"),
        (Withheld, "2023-10"),
        (Terminated, "2024"),
    ] {
        given::<Contract>(penalty.clone())
            .when(punish(step, on))
            .then([sanctioned(step, on)]);
    }
    given::<Contract>(penalty.clone())
        .when(punish(Penalty, "2023-09"))
        .then_nothing();
    given::<Contract>(penalty)
        .when(punish(Dialogue, "2023-10"))
        .then_refused(ContractRefusal::SanctionStepBack { now: Penalty });
}

#[test]
fn lifted_begins_the_ladder_anew() {
    given::<Contract>(then([]))
        .when(punish(Lifted, "2023-10"))
        .then_nothing();
    given::<Contract>(then([sanctioned(Penalty, "2023-09")]))
        .when(punish(Lifted, "2023-10"))
        .then([sanctioned(Lifted, "2023-10")]);
    let lifted = then([
        sanctioned(Penalty, "2023-09"),
        sanctioned(Lifted, "2023-10"),
    ]);
    given::<Contract>(lifted.clone())
        .when(punish(Lifted, "2023-11"))
        .then_nothing();
    given::<Contract>(lifted)
        .when(punish(Dialogue, "2024"))
        .then([sanctioned(Dialogue, "2024")]);
}

#[test]
fn a_sanction_says_why_and_how_much() {
    let sanction = |why: &str| ContractCommand::SanctionClause {
        clause: id(1),
        sanction: crate::Sanction {
            step: Penalty,
            amount: Some(Money::dkk(decimal("25000"))),
            why: why.to_owned(),
        },
        smallest_group: SmallestGroup::default(),
        on: untold(),
    };
    given::<Contract>(then([]))
        .when(sanction(""))
        .then_refused(missing(Path::of("why")));
    given::<Contract>(then([]))
        .when(sanction("Tre praktikanter manglede"))
        .then_refused_with("SMALL_CELL");
    given::<Contract>(then([]))
        .when(sanction("Bod efter kontraktens punkt 7"))
        .then_state(|contract| {
            let sanction = &contract.social_clauses[0].sanctions[0].what;
            assert_eq!(sanction.amount, Some(Money::dkk(decimal("25000"))));
        });
}

#[test]
fn a_clause_ends_once_and_is_never_removed() {
    given::<Contract>(then([]))
        .when(end("2023-12-31"))
        .then([ended("2023-12-31")])
        .then_state(|contract| assert!(contract.social_clauses[0].ended.is_some()));
    for again in ["2023-12-31", "XXXX"] {
        given::<Contract>(then([ended("2023-12-31")]))
            .when(end(again))
            .then_nothing();
    }
    given::<Contract>(then([ended("2023-12-31")]))
        .when(end("2024"))
        .then_refused(ContractRefusal::ClauseEnded {
            on: date("2023-12-31"),
        });
    given::<Contract>(then([]))
        .when(ContractCommand::EndSocialClause {
            smallest_group: SmallestGroup::default(),
            clause: id(1),
            why: String::new(),
            on: untold(),
        })
        .then_refused(missing(Path::of("why")));
}

fn missing(at: Path) -> ContractRefusal {
    ContractRefusal::WordsMissing { at }
}

#[test]
fn the_same_days_are_not_accepted_twice() {
    given::<Contract>(then([
        reported(report(1, "2")),
        reported(report(2, "2")),
        judged(1, judgement(Accepted)),
    ]))
    .when(judge(2, judgement(Accepted)))
    .then_refused(ContractRefusal::ReportsOverlap {
        at: Path::of("report"),
    });
}

#[test]
fn what_stands_for_a_counted_promise_is_counted() {
    let uncounted = Substitute {
        counts_as: None,
        ..flexjob("1")
    };
    let substituted = Judged {
        substitute: Some(uncounted),
        ..judgement(Substituted)
    };
    given::<Contract>(then([reported(report(1, "2"))]))
        .when(judge(1, substituted))
        .then_refused(ContractRefusal::WordsMissing {
            at: Path::of("substitute").then("countsAs"),
        });
}
