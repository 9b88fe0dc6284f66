//! What holds of the ledger whatever is asked.

use kernel::Aggregate;
use proptest::{collection::vec, option, prelude::*, sample::select};
use rust_decimal::Decimal;

use super::{ledger_makers::*, makers::*};
use crate::{
    ClausePeriod, ClauseReport, ClauseStanding, Contract, ContractCommand, Days, Judged,
    Obligation, ReportJudgement, SanctionStep, Substitute,
};

proptest! {
    #[test]
    fn each_report_stands_in_one_period_at_most_and_none_that_is_replaced(
        commands in vec(any_ledger_command(), 0..30),
        on in any_day(),
    ) {
        let contract = taken(commands);
        let obligation = contract.social_clauses[0].by(on);
        let standing: Vec<_> = contract
            .clause_periods(&obligation, on)
            .into_iter()
            .flat_map(|period| period.reports)
            .collect();
        for (place, report) in standing.iter().enumerate() {
            prop_assert!(!standing[..place].contains(report));
            prop_assert!(!obligation.is_replaced(*report));
        }
        let begun = obligation
            .counting_reports()
            .filter(|received| received.report.covers.from <= on)
            .all(|received| standing.contains(&received.report.id));
        prop_assert!(begun);
    }

    #[test]
    fn the_sums_of_the_periods_are_those_of_the_reports(
        commands in vec(any_ledger_command(), 0..30),
    ) {
        let contract = taken(commands);
        let obligation = &contract.social_clauses[0];
        let periods = contract.clause_periods(obligation, day("2030-01-01"));
        let reported = total(&periods, |period| period.reported.as_ref()?.point());
        let accepted = total(&periods, |period| period.accepted.as_ref()?.point());
        prop_assert_eq!(reported, delivered(obligation, |_| true));
        prop_assert_eq!(accepted, delivered(obligation, |judged| {
            judged.is_some_and(|judged| judged.judgement == ReportJudgement::Accepted)
        }));
    }

    #[test]
    fn there_is_a_standing_on_every_day_and_something_missing_only_when_not_kept(
        commands in vec(any_ledger_command(), 0..30),
        on in any_day(),
    ) {
        let contract = taken(commands);
        let obligation = &contract.social_clauses[0];
        let standing = contract.clause_standing(obligation, on);
        prop_assert_ne!(standing, ClauseStanding::NotQuantified);
        for period in contract.clause_periods(obligation, on) {
            let not_kept = [ClauseStanding::PartlyMet, ClauseStanding::NotMet];
            prop_assert_eq!(period.missing.is_some(), not_kept.contains(&period.standing));
            prop_assert!(period.days.from <= period.days.until);
        }
    }

    #[test]
    fn what_has_just_been_done_in_the_ledger_is_nothing_new(
        commands in vec(any_ledger_command(), 0..30),
    ) {
        let mut contract = after(promising(trainees()));
        for command in commands {
            if let Ok(events) = Contract::decide(Some(&contract), command.clone()) {
                events.iter().for_each(|event| contract.apply(event));
                prop_assert_eq!(Contract::decide(Some(&contract), command), Ok(Vec::new()));
            }
        }
    }
}

fn taken(commands: Vec<ContractCommand>) -> Contract {
    commands
        .into_iter()
        .fold(after(promising(trainees())), |mut contract, command| {
            Contract::decide(Some(&contract), command)
                .unwrap_or_default()
                .iter()
                .for_each(|event| contract.apply(event));
            contract
        })
}

fn any_ledger_command() -> impl Strategy<Value = ContractCommand> {
    prop_oneof![
        1 => (any_days(), option::of(any_day())).prop_map(|(covers, due_by)| {
            ContractCommand::RequestClauseReport {
                clause: id(1),
                covers,
                due_by,
                on: untold(),
            }
        }),
        4 => any_report().prop_map(tell),
        4 => (1_u32..8, any_judgement()).prop_map(|(number, judged)| judge(number, judged)),
        1 => (any_step(), select(vec!["2023-09", "2024", "XXXX"]))
            .prop_map(|(step, on)| punish(step, on)),
        1 => select(vec!["2023-12-31", "2024", "XXXX"]).prop_map(end),
    ]
}

fn any_report() -> impl Strategy<Value = ClauseReport> {
    let delivered = select(vec!["", "0", "1.5", "4", "79228162514264337593543950335"]);
    (1_u32..8, any_days(), delivered, option::of(1_u32..8)).prop_map(
        |(number, covers, delivered, replaces)| ClauseReport {
            covers,
            replaces: replaces.map(id),
            ..report(number, delivered)
        },
    )
}

fn any_judgement() -> impl Strategy<Value = Judged> {
    let judgements = vec![
        ReportJudgement::Accepted,
        ReportJudgement::Queried,
        ReportJudgement::Rejected,
        ReportJudgement::Substituted,
    ];
    (select(judgements), option::of(select(vec!["1", "4"]))).prop_map(|(kind, counts_as)| Judged {
        substitute: (kind == ReportJudgement::Substituted).then(|| Substitute {
            what: "Fleksjob".to_owned(),
            counts_as: counts_as.map(trainee_years),
        }),
        ..judgement(kind)
    })
}

fn any_step() -> impl Strategy<Value = SanctionStep> {
    select(vec![
        SanctionStep::Dialogue,
        SanctionStep::Penalty,
        SanctionStep::Withheld,
        SanctionStep::Terminated,
        SanctionStep::Lifted,
    ])
}

fn any_days() -> impl Strategy<Value = Days> {
    select(vec![
        first_half(),
        days("2023-01-01", "2023-03-31"),
        days("2023-04-01", "2023-06-30"),
        days("2023-07-01", "2023-12-31"),
        days("2024-07-01", "2024-12-31"),
        days("2024-07-01", "2025-01-31"),
        days("2023-01-01", "2022-01-01"),
        days("2030-01-01", "2030-06-30"),
    ])
}

fn any_day() -> impl Strategy<Value = chrono::NaiveDate> {
    select(
        [
            "1000-01-01",
            "2023-01-01",
            "2023-07-30",
            "2024-08-01",
            "9999-12-31",
        ]
        .map(day)
        .to_vec(),
    )
}

fn total(periods: &[ClausePeriod], part: impl Fn(&ClausePeriod) -> Option<Decimal>) -> Decimal {
    periods
        .iter()
        .filter_map(part)
        .fold(Decimal::ZERO, Decimal::saturating_add)
}

fn delivered(obligation: &Obligation, counts: impl Fn(Option<&Judged>) -> bool) -> Decimal {
    obligation
        .counting_reports()
        .filter(|received| counts(received.judged.as_ref()))
        .filter_map(|received| received.report.delivered.as_ref()?.point())
        .fold(Decimal::ZERO, Decimal::saturating_add)
}
