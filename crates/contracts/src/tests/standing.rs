use kernel::{LocalizedText, Quantity, QuantityParts};

use super::{ledger_makers::*, makers::*};
use crate::{
    ClausePeriod, ClauseReport, ClauseStanding, Contract, ContractEvent, Judged,
    ReportJudgement::*, SanctionStep, SocialClause,
};

/// Past the due day of the first half of 2023.
const OVERDUE: &str = "2023-08-15";

#[test]
fn two_and_a_half_of_four_and_one_in_a_flexible_job_are_partly_met() {
    let first = first_period(
        then([
            reported(report(1, "2.5")),
            judged(1, judgement(Accepted)),
            reported(report(2, "1")),
            judged(2, judgement(Substituted)),
        ]),
        OVERDUE,
    );
    assert_eq!(first.standing, ClauseStanding::PartlyMet);
    assert_eq!(first.reported, Some(trainee_years("3.5")));
    assert_eq!(first.accepted, Some(trainee_years("2.5")));
    assert_eq!(first.substituted, Some(trainee_years("1")));
    assert_eq!(first.missing, Some(trainee_years("0.5")));
    assert_eq!(first.next_step, Some(SanctionStep::Dialogue));
    assert_eq!(
        first.because,
        LocalizedText::new(
            "Lovet 4, godkendt 2,5, erstattet 1: 0,5 mangler",
            "Promised 4, accepted 2.5, substituted 1: 0.5 missing"
        )
    );
}

#[test]
fn what_is_accepted_meets_the_promise() {
    let met = then([reported(report(1, "4")), judged(1, judgement(Accepted))]);
    let first = first_period(met, "2023-07-15");
    assert_eq!(first.standing, ClauseStanding::Met);
    assert_eq!(first.missing, None);
    assert_eq!(first.because.da, "Lovet 4, godkendt 4: intet mangler");
}

#[test]
fn a_substitute_for_all_that_lacks_is_said_apart() {
    let substituted = Judged {
        substitute: Some(flexjob("4")),
        ..judgement(Substituted)
    };
    let events = then([reported(report(1, "0")), judged(1, substituted)]);
    assert_eq!(standing(events, OVERDUE), ClauseStanding::Substituted);
}

#[test]
fn a_report_awaits_review_until_it_is_judged() {
    let unread = then([reported(report(1, "3"))]);
    let queried = then([reported(report(1, "3")), judged(1, judgement(Queried))]);
    for events in [unread, queried] {
        let first = first_period(events, OVERDUE);
        assert_eq!(first.standing, ClauseStanding::AwaitingReview);
        assert_eq!(first.next_step, None);
        assert_eq!(
            first.because.da,
            "Lovet 4, indberettet 3: afventer vurdering"
        );
    }
}

#[test]
fn what_is_rejected_or_zero_is_not_met() {
    let rejected = then([reported(report(1, "4")), judged(1, judgement(Rejected))]);
    let zero = then([reported(report(1, "0")), judged(1, judgement(Accepted))]);
    for events in [rejected, zero] {
        let first = first_period(events, OVERDUE);
        assert_eq!(first.standing, ClauseStanding::NotMet);
        assert_eq!(first.missing, Some(trainee_years("4")));
        assert_eq!(first.because.da, "Lovet 4, godkendt 0: 4 mangler");
    }
}

#[test]
fn nothing_is_due_before_its_day_and_nothing_reported_after_it() {
    let first = first_period(then([]), "2023-07-30");
    assert_eq!(first.due_by, Some(day("2023-07-30")));
    assert_eq!(first.standing, ClauseStanding::NotDue);
    let partly = then([reported(report(1, "2")), judged(1, judgement(Accepted))]);
    assert_eq!(
        first_period(partly, "2023-07-30").standing,
        ClauseStanding::NotDue
    );
    let first = first_period(then([]), "2023-07-31");
    assert_eq!(first.standing, ClauseStanding::NotReported);
    assert_eq!(
        first.because,
        LocalizedText::new(
            "Lovet 4; intet indberettet, fristen var 30. juli 2023",
            "Promised 4; nothing reported, it was due by 30 July 2023"
        )
    );
}

#[test]
fn a_request_sets_the_due_day() {
    let first = first_period(then([requested(first_half(), Some("2023-09-01"))]), OVERDUE);
    assert!(first.requested);
    assert_eq!(first.due_by, Some(day("2023-09-01")));
    assert_eq!(first.standing, ClauseStanding::NotDue);
}

#[test]
fn of_a_promise_without_a_quantity_no_number_is_made() {
    let unquantified = SocialClause {
        promised: None,
        ..trainees()
    };
    let mut events = promising(unquantified);
    assert_eq!(
        standing(events.clone(), "2022-01-01"),
        ClauseStanding::NotQuantified
    );
    events.extend([reported(report(1, "4")), judged(1, judgement(Accepted))]);
    let first = first_period(events, OVERDUE);
    assert_eq!(first.standing, ClauseStanding::NotQuantified);
    assert_eq!((first.promised, first.missing), (None, None));
}

#[test]
fn a_report_without_a_number_tells_nothing_of_a_counted_promise() {
    let events = then([reported(report(1, "")), judged(1, judgement(Accepted))]);
    let first = first_period(events, OVERDUE);
    assert_eq!(first.standing, ClauseStanding::NotReported);
    assert_eq!(first.because.da, "Lovet 4; der er ikke oplyst nogen mængde");
}

#[test]
fn a_report_whose_place_is_taken_never_counts() {
    let anew = ClauseReport {
        replaces: Some(id(1)),
        ..report(2, "4")
    };
    let first = first_period(
        then([
            reported(report(1, "3")),
            judged(1, judgement(Queried)),
            reported(anew),
        ]),
        OVERDUE,
    );
    assert_eq!(first.reported, Some(trainee_years("4")));
    assert_eq!(first.reports, [id(2)]);
}

#[test]
fn a_sum_of_small_groups_stays_under_five() {
    let job = SocialClause {
        promised: Some(people("10")),
        ..trainees()
    };
    let of_people = |number: u32, delivered: Quantity| ClauseReport {
        delivered: Some(delivered),
        ..report(number, "")
    };
    let mut events = promising(job);
    events.extend([
        reported(of_people(1, under_five())),
        judged(1, judgement(Accepted)),
        reported(of_people(2, people("0"))),
        judged(2, judgement(Accepted)),
    ]);
    let first = first_period(events, OVERDUE);
    assert_eq!(first.accepted, Some(under_five()));
    assert_eq!(first.standing, ClauseStanding::PartlyMet);
    assert_eq!(
        first.because.da,
        "Lovet 10, godkendt under 5: højst 10 mangler"
    );
}

#[test]
fn the_next_step_is_one_up_the_ladder() {
    for (steps, next) in [
        (vec![], Some(SanctionStep::Dialogue)),
        (vec![SanctionStep::Dialogue], Some(SanctionStep::Penalty)),
        (vec![SanctionStep::Penalty], Some(SanctionStep::Withheld)),
        (vec![SanctionStep::Withheld], Some(SanctionStep::Terminated)),
        (vec![SanctionStep::Terminated], None),
        (
            vec![SanctionStep::Penalty, SanctionStep::Lifted],
            Some(SanctionStep::Dialogue),
        ),
    ] {
        let steps = steps.into_iter().map(|step| sanctioned(step, "2023-07"));
        assert_eq!(first_period(then(steps), OVERDUE).next_step, next);
    }
}

#[test]
fn a_clause_stands_as_its_newest_period_that_is_due_or_reported() {
    let met_first = || then([reported(report(1, "4")), judged(1, judgement(Accepted))]);
    assert_eq!(standing(then([]), "2023-07-01"), ClauseStanding::NotDue);
    assert_eq!(standing(then([]), OVERDUE), ClauseStanding::NotReported);
    assert_eq!(standing(met_first(), "2024-01-30"), ClauseStanding::Met);
    assert_eq!(
        standing(met_first(), "2024-01-31"),
        ClauseStanding::NotReported
    );
}

#[test]
fn a_clause_that_ended_says_so_from_the_day_after() {
    let events = then([ended("2023-09-15")]);
    assert_eq!(
        standing(events.clone(), "2023-09-15"),
        ClauseStanding::NotReported
    );
    assert_eq!(standing(events, "2023-09-16"), ClauseStanding::Ended);
}

fn standing(events: Vec<ContractEvent>, on: &str) -> ClauseStanding {
    let contract: Contract = after(events);
    contract.clause_standing(&contract.social_clauses[0], day(on))
}

fn periods(events: Vec<ContractEvent>, on: &str) -> Vec<ClausePeriod> {
    let contract: Contract = after(events);
    contract.clause_periods(&contract.social_clauses[0], day(on))
}

fn first_period(events: Vec<ContractEvent>, on: &str) -> ClausePeriod {
    let mut periods = periods(events, on);
    periods.remove(0)
}

fn under_five() -> Quantity {
    Quantity::from_parts(QuantityParts {
        point: None,
        lower: None,
        upper: Some(decimal("5")),
        lower_open: false,
        upper_open: true,
        approximate: false,
        unit: person(),
    })
    .expect("an upper bound is enough")
}

#[test]
fn what_came_later_is_not_seen_on_an_earlier_day() {
    let later = Judged {
        on: date("2023-09-01"),
        ..judgement(Accepted)
    };
    let events = || then([reported(report(1, "4")), judged(1, later.clone())]);
    let before = first_period(events(), "2023-08-31");
    assert_eq!(before.standing, ClauseStanding::AwaitingReview);
    assert_eq!(
        first_period(events(), "2023-09-01").standing,
        ClauseStanding::Met
    );
}
