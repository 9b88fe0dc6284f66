//! What is promised in social clauses, and what comes of it.

use kernel::{Quantity, Unit};
use proptest::{option, prelude::*, sample::select};

use super::{any_date, any_money, any_party, any_words};
use crate::{
    ClauseKind, ClauseReport, Days, DocumentReference, Period, ReportJudgement, ReportRequest,
    Rhythm, Sanction, SanctionStep, SocialClause, Substitute,
    tests::makers::{self, day, decimal, id, people, person},
};

pub(in crate::tests::properties) fn any_quantity() -> impl Strategy<Value = Quantity> {
    let trainee_years = Unit::of("{trainee-year}").expect("trainee years are in the catalogue");
    let under_five = Quantity::between(None, Some(decimal("5")), person())
        .expect("there is a bound")
        .upper_open();
    select(vec![
        people("0"),
        people("4"),
        people("5"),
        under_five,
        Quantity::exactly(decimal("2.5"), trainee_years.clone()),
        Quantity::exactly(decimal("4"), trainee_years),
    ])
}

pub(in crate::tests::properties) fn any_clause() -> impl Strategy<Value = SocialClause> {
    let kind = select(vec![ClauseKind::Employment, ClauseKind::Other]);
    (
        1_u32..3,
        kind,
        any_words(),
        option::of(any_quantity()),
        option::of(any_period()),
        option::of(any_rhythm()),
        option::of(any_date()),
    )
        .prop_map(
            |(number, kind, text, promised, per, rhythm, agreed_on)| SocialClause {
                kind,
                promised,
                per,
                rhythm,
                agreed_on,
                ..makers::clause(number, &text)
            },
        )
}

fn any_period() -> impl Strategy<Value = Period> {
    select(vec![
        Period::Contract,
        Period::Year,
        Period::HalfYear,
        Period::Quarter,
        Period::Month,
    ])
}

fn any_rhythm() -> impl Strategy<Value = Rhythm> {
    (any_period(), select(vec![0, 30, u32::MAX]))
        .prop_map(|(every, within_days)| Rhythm { every, within_days })
}

/// Whole years and half years, and days that are crossed.
pub(in crate::tests::properties) fn any_days() -> impl Strategy<Value = Days> {
    select(vec![
        ("2019-01-01", "2019-12-31"),
        ("2019-01-01", "2019-06-30"),
        ("2019-07-01", "2019-12-31"),
        ("2020-01-01", "2020-12-31"),
        ("2026-11-01", "2026-11-30"),
        ("2022-12-31", "2019-01-01"),
    ])
    .prop_map(|(from, until)| Days {
        from: day(from),
        until: day(until),
    })
}

pub(in crate::tests::properties) fn any_request() -> impl Strategy<Value = ReportRequest> {
    let due_by = option::of(super::any_day());
    (any_days(), due_by).prop_map(|(covers, due_by)| ReportRequest { covers, due_by })
}

pub(in crate::tests::properties) fn any_report() -> impl Strategy<Value = ClauseReport> {
    (
        1_u32..5,
        any_days(),
        option::of(any_quantity()),
        option::of(any_words()),
        any_party(),
        option::of(any_document()),
        option::weighted(0.3, 1_u32..5),
    )
        .prop_map(
            |(number, covers, delivered, words, by, document, replaces)| ClauseReport {
                id: id(number),
                covers,
                delivered,
                words,
                by,
                document,
                replaces: replaces.map(id),
            },
        )
}

fn any_document() -> impl Strategy<Value = DocumentReference> {
    (any_words(), option::of(any_words())).prop_map(|(title, url)| DocumentReference { title, url })
}

pub(in crate::tests::properties) fn any_judgement() -> impl Strategy<Value = ReportJudgement> {
    select(vec![
        ReportJudgement::Accepted,
        ReportJudgement::Queried,
        ReportJudgement::Rejected,
        ReportJudgement::Substituted,
    ])
}

pub(in crate::tests::properties) fn any_substitute() -> impl Strategy<Value = Substitute> {
    (any_words(), option::of(any_quantity()))
        .prop_map(|(what, counts_as)| Substitute { what, counts_as })
}

pub(in crate::tests::properties) fn any_sanction() -> impl Strategy<Value = Sanction> {
    let step = select(vec![
        SanctionStep::Dialogue,
        SanctionStep::Penalty,
        SanctionStep::Withheld,
        SanctionStep::Terminated,
        SanctionStep::Lifted,
    ]);
    (step, option::of(any_money()), any_words()).prop_map(|(step, amount, why)| Sanction {
        step,
        amount,
        why,
    })
}
