//! Small makers of what happens to a social clause.

use kernel::{Quantity, Unit};

use super::makers::*;
use crate::{
    ClauseReport, ContractCommand, ContractEvent, Days, Judged, Party, Period, ReportJudgement,
    ReportRequest, Rhythm, Sanction, SanctionStep, SmallestGroup, SocialClause, Substitute,
};

/// Four trainee years for each half year, reported within 30 days.
pub(super) fn trainees() -> SocialClause {
    SocialClause {
        promised: Some(trainee_years("4")),
        per: Some(Period::HalfYear),
        rhythm: Some(Rhythm {
            every: Period::HalfYear,
            within_days: 30,
        }),
        ..clause(1, "Praktikpladser")
    }
}

/// A contract of the years 2023 and 2024 with such a clause.
pub(super) fn promising(clause: SocialClause) -> Vec<ContractEvent> {
    vec![
        registered(),
        term_agreed("2023-01-01", "2024-12-31"),
        agreed_clause(clause),
    ]
}

pub(super) fn agreed_clause(clause: SocialClause) -> ContractEvent {
    ContractEvent::SocialClauseAgreed {
        clause,
        on: untold(),
    }
}

pub(super) fn trainee_years(count: &str) -> Quantity {
    Quantity::exactly(decimal(count), unit("{trainee-year}"))
}

pub(super) fn unit(ucum: &str) -> Unit {
    Unit::of(ucum).expect("a test counts in units of the catalogue")
}

pub(super) fn days(from: &str, until: &str) -> Days {
    Days {
        from: day(from),
        until: day(until),
    }
}

pub(super) fn first_half() -> Days {
    days("2023-01-01", "2023-06-30")
}

/// By the supplier, on the first half of 2023.
pub(super) fn report(number: u32, delivered: &str) -> ClauseReport {
    ClauseReport {
        id: id(number),
        covers: first_half(),
        delivered: (!delivered.is_empty()).then(|| trainee_years(delivered)),
        words: None,
        by: Party::Supplier,
        document: None,
        replaces: None,
    }
}

pub(super) fn reported(report: ClauseReport) -> ContractEvent {
    ContractEvent::ClauseReported {
        clause: id(1),
        report,
        on: untold(),
    }
}

pub(super) fn tell(report: ClauseReport) -> ContractCommand {
    ContractCommand::ReportSocialClause {
        clause: id(1),
        report,
        smallest_group: SmallestGroup::default(),
        on: untold(),
    }
}

pub(super) fn requested(covers: Days, due_by: Option<&str>) -> ContractEvent {
    ContractEvent::ClauseReportRequested {
        clause: id(1),
        request: ReportRequest {
            covers,
            due_by: due_by.map(day),
        },
        on: untold(),
    }
}

pub(super) fn request(covers: Days, due_by: Option<&str>) -> ContractCommand {
    ContractCommand::RequestClauseReport {
        clause: id(1),
        covers,
        due_by: due_by.map(day),
        on: untold(),
    }
}

/// With a reason where one is needed.
pub(super) fn judgement(judgement: ReportJudgement) -> Judged {
    let (why, substitute) = match judgement {
        ReportJudgement::Accepted => (None, None),
        ReportJudgement::Queried | ReportJudgement::Rejected => {
            (Some("Bilaget mangler".to_owned()), None)
        }
        ReportJudgement::Substituted => (None, Some(flexjob("1"))),
    };
    Judged {
        judgement,
        why,
        substitute,
        on: untold(),
    }
}

pub(super) fn flexjob(counts_as: &str) -> Substitute {
    Substitute {
        what: "Fleksjob".to_owned(),
        counts_as: Some(trainee_years(counts_as)),
    }
}

pub(super) fn judged(number: u32, judged: Judged) -> ContractEvent {
    ContractEvent::ClauseReportJudged {
        clause: id(1),
        report: id(number),
        judgement: judged.judgement,
        why: judged.why,
        substitute: judged.substitute,
        on: judged.on,
    }
}

pub(super) fn judge(number: u32, judged: Judged) -> ContractCommand {
    ContractCommand::JudgeClauseReport {
        report: id(number),
        judgement: judged.judgement,
        why: judged.why,
        substitute: judged.substitute,
        smallest_group: SmallestGroup::default(),
        on: judged.on,
    }
}

pub(super) fn sanctioned(step: SanctionStep, on: &str) -> ContractEvent {
    ContractEvent::ClauseSanctioned {
        clause: id(1),
        sanction: sanction(step),
        on: date(on),
    }
}

pub(super) fn punish(step: SanctionStep, on: &str) -> ContractCommand {
    ContractCommand::SanctionClause {
        clause: id(1),
        sanction: sanction(step),
        smallest_group: SmallestGroup::default(),
        on: date(on),
    }
}

fn sanction(step: SanctionStep) -> Sanction {
    Sanction {
        step,
        amount: None,
        why: "Praktikpladserne mangler".to_owned(),
    }
}

pub(super) fn ended(on: &str) -> ContractEvent {
    ContractEvent::SocialClauseEnded {
        clause: id(1),
        why: "Afløst af en ny klausul".to_owned(),
        on: date(on),
    }
}

pub(super) fn end(on: &str) -> ContractCommand {
    ContractCommand::EndSocialClause {
        smallest_group: SmallestGroup::default(),
        clause: id(1),
        why: "Afløst af en ny klausul".to_owned(),
        on: date(on),
    }
}

/// These events after a contract with the clause of trainees.
pub(super) fn then(events: impl IntoIterator<Item = ContractEvent>) -> Vec<ContractEvent> {
    let mut all = promising(trainees());
    all.extend(events);
    all
}
