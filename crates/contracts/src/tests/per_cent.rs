use kernel::{LocalizedText, Quantity};

use super::{ledger_makers::*, makers::*};
use crate::{
    ClausePeriod, ClauseReport, ClauseStanding, Contract, ContractEvent, Days, Judged, Period,
    ReportJudgement::*, Rhythm, SocialClause, Substitute,
};

/// Past the due day of the year 2023.
const OVERDUE: &str = "2024-02-15";

#[test]
fn two_half_years_of_six_per_cent_are_not_a_year_of_twelve() {
    let halves = || [of_half(1, "6"), of_second_half(2, "6")];
    let accepted = || [1, 2].map(|number| judged(number, judgement(Accepted)));
    let first = first_period(halves().into_iter().chain(accepted()), OVERDUE);
    assert_eq!(first.standing, ClauseStanding::NotReported);
    assert_eq!(
        (first.reported, first.accepted, first.missing),
        (None, None, None)
    );
    assert_eq!(
        first.because,
        LocalizedText::new(
            "Lovet 10; procenter lægges ikke sammen, og ingen indberetning dækker hele perioden",
            "Promised 10; per cent are not added up, and no report covers the whole period"
        )
    );
    let unread = first_period(halves(), OVERDUE);
    assert_eq!(unread.standing, ClauseStanding::AwaitingReview);
    assert!(unread.because.da.contains("procenter lægges ikke sammen"));
}

#[test]
fn a_share_of_the_whole_year_counts_alone() {
    for (share, standing) in [
        ("12", ClauseStanding::Met),
        ("8", ClauseStanding::PartlyMet),
    ] {
        let year = [
            of_half(1, "6"),
            judged(1, judgement(Accepted)),
            of_year(2, share),
            judged(2, judgement(Accepted)),
        ];
        let first = first_period(year, OVERDUE);
        assert_eq!(first.standing, standing);
        assert_eq!(first.accepted, Some(per_cent(share)));
        assert_eq!(first.reported, Some(per_cent(share)));
    }
}

#[test]
fn of_two_shares_of_the_whole_year_the_newest_that_is_good_counts() {
    let accepted = [1, 2].map(|number| judged(number, judgement(Accepted)));
    let twice = [of_year(1, "6"), of_year(2, "7")];
    let first = first_period(twice.clone().into_iter().chain(accepted), OVERDUE);
    assert_eq!(first.accepted, Some(per_cent("7")));
    assert_eq!(first.standing, ClauseStanding::PartlyMet);
    let substituted = Judged {
        substitute: Some(Substitute {
            what: "Fleksjob".to_owned(),
            counts_as: Some(per_cent("4")),
        }),
        ..judgement(Substituted)
    };
    let good = [judged(1, judgement(Accepted)), judged(2, substituted)];
    let first = first_period(twice.into_iter().chain(good), OVERDUE);
    assert_eq!(
        (first.accepted, first.substituted),
        (None, Some(per_cent("4")))
    );
    assert_eq!(first.missing, Some(per_cent("6")));
}

#[test]
fn a_share_of_the_days_that_are_left_of_a_cut_period_is_of_the_whole() {
    let events = [
        ended("2023-06-30"),
        of_half(1, "10"),
        judged(1, judgement(Accepted)),
    ];
    assert_eq!(first_period(events, OVERDUE).standing, ClauseStanding::Met);
}

#[test]
fn shares_that_nothing_was_promised_of_are_not_added_up_either() {
    let unquantified = SocialClause {
        promised: None,
        ..ten_per_cent()
    };
    let mut events = promising(unquantified);
    events.extend([of_half(1, "6"), of_second_half(2, "6")]);
    let contract: Contract = after(events);
    let periods = contract.clause_periods(&contract.social_clauses[0], day(OVERDUE));
    assert_eq!(periods[0].reported, None);
}

/// Each year, told within 30 days after it.
fn ten_per_cent() -> SocialClause {
    SocialClause {
        promised: Some(per_cent("10")),
        per: Some(Period::Year),
        rhythm: Some(Rhythm {
            every: Period::Year,
            within_days: 30,
        }),
        ..clause(1, "Andel i praktik")
    }
}

fn first_period(events: impl IntoIterator<Item = ContractEvent>, on: &str) -> ClausePeriod {
    let mut all = promising(ten_per_cent());
    all.extend(events);
    let contract: Contract = after(all);
    let mut periods = contract.clause_periods(&contract.social_clauses[0], day(on));
    periods.remove(0)
}

fn of_half(number: u32, share: &str) -> ContractEvent {
    told(number, share, first_half())
}

fn of_second_half(number: u32, share: &str) -> ContractEvent {
    told(number, share, days("2023-07-01", "2023-12-31"))
}

fn of_year(number: u32, share: &str) -> ContractEvent {
    told(number, share, days("2023-01-01", "2023-12-31"))
}

fn told(number: u32, share: &str, covers: Days) -> ContractEvent {
    reported(ClauseReport {
        covers,
        delivered: Some(per_cent(share)),
        ..report(number, "")
    })
}

fn per_cent(share: &str) -> Quantity {
    Quantity::exactly(decimal(share), unit("%"))
}
