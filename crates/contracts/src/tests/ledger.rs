use kernel::given::given;

use super::{ledger_makers::*, makers::*};
use crate::{
    ClauseReport, Contract, ContractRefusal, Days, DocumentReference, Path, Period,
    ReportJudgement::*, SocialClause,
};

#[test]
fn a_report_is_requested_once() {
    given::<Contract>(then([]))
        .when(request(first_half(), Some("2023-07-15")))
        .then([requested(first_half(), Some("2023-07-15"))]);
    given::<Contract>(then([requested(first_half(), None)]))
        .when(request(first_half(), None))
        .then_nothing();
    given::<Contract>(then([requested(first_half(), None)]))
        .when(request(first_half(), Some("2023-07-15")))
        .then([requested(first_half(), Some("2023-07-15"))]);
}

#[test]
fn a_request_is_for_a_known_clause_days_in_order_and_within_the_term() {
    given::<Contract>([registered()])
        .when(request(first_half(), None))
        .then_refused(ContractRefusal::UnknownClause);
    let crossed = days("2023-06-30", "2023-01-01");
    given::<Contract>(then([]))
        .when(request(crossed, None))
        .then_refused(ContractRefusal::DaysCrossed {
            days: crossed,
            at: Path::of("until"),
        });
    for outside in [
        days("2022-07-01", "2022-12-31"),
        days("2025-01-01", "2025-06-30"),
    ] {
        given::<Contract>(then([]))
            .when(request(outside, None))
            .then_refused(outside_term(outside));
    }
}

#[test]
fn a_report_is_received_with_its_document() {
    let documented = ClauseReport {
        document: Some(document("Indberetning 1. halvår")),
        words: Some("Holdt som aftalt".to_owned()),
        ..report(1, "2.5")
    };
    given::<Contract>(then([]))
        .when(tell(documented.clone()))
        .then([reported(documented)])
        .then_state(|contract| assert_eq!(contract.social_clauses[0].reports.len(), 1));
}

#[test]
fn a_report_lies_within_one_period_of_the_clause() {
    let spanning = ClauseReport {
        covers: days("2023-01-01", "2023-12-31"),
        ..report(1, "2.5")
    };
    given::<Contract>(then([]))
        .when(tell(spanning.clone()))
        .then_refused(ContractRefusal::ReportSpansPeriods {
            days: spanning.covers,
            period: first_half(),
            at: Path::of("until"),
        });
    let undivided = SocialClause {
        per: None,
        rhythm: None,
        ..trainees()
    };
    given::<Contract>(promising(undivided))
        .when(tell(spanning.clone()))
        .then([reported(spanning)]);
}

#[test]
fn the_periods_of_a_contract_begin_on_its_first_day() {
    let year = SocialClause {
        per: Some(Period::Year),
        ..trainees()
    };
    let events = |starts: &str| {
        [
            registered(),
            term_agreed(starts, ""),
            agreed_clause(year.clone()),
        ]
    };
    let covering = |covers: Days| ClauseReport {
        covers,
        ..report(1, "4")
    };
    let of_the_contract = covering(days("2023-04-15", "2024-04-14"));
    given::<Contract>(events("2023-04-15"))
        .when(tell(of_the_contract.clone()))
        .then([reported(of_the_contract.clone())]);
    given::<Contract>(events("2023"))
        .when(tell(of_the_contract))
        .then_refused_with("REPORT_SPANS_PERIODS");
    let of_the_calendar = covering(days("2023-01-01", "2023-12-31"));
    given::<Contract>(events("2023"))
        .when(tell(of_the_calendar.clone()))
        .then([reported(of_the_calendar)]);
}

#[test]
fn a_report_for_days_outside_the_term_is_refused() {
    for outside in [
        days("2022-07-01", "2022-12-31"),
        days("2025-01-01", "2025-06-30"),
    ] {
        let report = ClauseReport {
            covers: outside,
            ..report(1, "4")
        };
        given::<Contract>(then([]))
            .when(tell(report))
            .then_refused(outside_term(outside));
    }
}

#[test]
fn after_the_end_of_the_clause_or_the_contract_only_days_before_it_are_reported() {
    let second_half = ClauseReport {
        covers: days("2023-07-01", "2023-12-31"),
        ..report(1, "4")
    };
    for end in [ended("2023-03-31"), terminated("2023-03-31")] {
        given::<Contract>(then([end.clone()]))
            .when(tell(second_half.clone()))
            .then_refused(outside_term(second_half.covers));
        given::<Contract>(then([end]))
            .when(tell(report(1, "2")))
            .then([reported(report(1, "2"))]);
    }
}

#[test]
fn what_is_delivered_is_counted_as_it_was_promised() {
    let hours = ClauseReport {
        delivered: Some(kernel::Quantity::exactly(decimal("40"), unit("h"))),
        ..report(1, "")
    };
    given::<Contract>(then([]))
        .when(tell(hours))
        .then_refused(ContractRefusal::UnitDiffers {
            expected: unit("{trainee-year}"),
            found: unit("h"),
            at: Path::of("delivered"),
        });
}

#[test]
fn a_report_of_three_people_is_refused_in_numbers_and_in_words() {
    let unquantified = promising(clause(1, "Praktik med makker"));
    given::<Contract>(unquantified.clone())
        .when(tell(ClauseReport {
            delivered: Some(people("3")),
            ..report(1, "")
        }))
        .then_refused(ContractRefusal::SmallCell {
            count: decimal("3"),
            least: 5,
            at: Path::of("delivered"),
        });
    given::<Contract>(unquantified.clone())
        .when(tell(ClauseReport {
            words: Some("Tre praktikanter".to_owned()),
            ..report(1, "")
        }))
        .then_refused(small_words("words"));
    given::<Contract>(unquantified)
        .when(tell(ClauseReport {
            document: Some(document("Tre praktikanter")),
            ..report(1, "")
        }))
        .then_refused(ContractRefusal::SmallCellInWords {
            words: "tre praktikanter".to_owned(),
            least: 5,
            at: Path::of("document").then("title"),
        });
}

#[test]
fn the_same_report_is_nothing_new_whatever_its_id() {
    for number in [1, 2] {
        given::<Contract>(then([reported(report(1, "2.5"))]))
            .when(tell(report(number, "2.5")))
            .then_nothing();
    }
    given::<Contract>(then([reported(report(1, "2.5"))]))
        .when(tell(report(1, "3")))
        .then_refused(ContractRefusal::ReportTwice { at: Path::of("id") });
}

#[test]
fn a_report_takes_the_place_of_one_that_is_not_accepted() {
    let anew = ClauseReport {
        replaces: Some(id(1)),
        ..report(2, "3")
    };
    for former in [None, Some(Queried), Some(Rejected)] {
        let mut events = then([reported(report(1, "2.5"))]);
        events.extend(former.map(|former| judged(1, judgement(former))));
        given::<Contract>(events)
            .when(tell(anew.clone()))
            .then([reported(anew.clone())])
            .then_state(|contract| {
                assert!(contract.social_clauses[0].is_replaced(id(1)));
            });
    }
    for former in [Accepted, Substituted] {
        given::<Contract>(then([
            reported(report(1, "2.5")),
            judged(1, judgement(former)),
        ]))
        .when(tell(anew.clone()))
        .then_refused(ContractRefusal::ReportAccepted {
            at: Path::of("replaces"),
        });
    }
    given::<Contract>(then([]))
        .when(tell(anew.clone()))
        .then_refused(ContractRefusal::UnknownReport {
            at: Path::of("replaces"),
        });
    given::<Contract>(then([reported(report(1, "2.5")), reported(anew)]))
        .when(tell(ClauseReport {
            replaces: Some(id(1)),
            ..report(3, "4")
        }))
        .then_refused(ContractRefusal::ReportReplaced {
            at: Path::of("replaces"),
        });
}

fn document(title: &str) -> DocumentReference {
    DocumentReference {
        title: title.to_owned(),
        url: Some("https://example.dk/indberetning-3.pdf".to_owned()),
    }
}

fn outside_term(days: Days) -> ContractRefusal {
    ContractRefusal::ReportOutsideTerm {
        days,
        at: Path::of("from"),
    }
}

fn small_words(field: &str) -> ContractRefusal {
    ContractRefusal::SmallCellInWords {
        words: "tre praktikanter".to_owned(),
        least: 5,
        at: Path::of(field),
    }
}
