use crate::{
    Dated, LodgedComplaint, Obligation, Termination,
    danish::{
        self, amount, complaint_outcome, date, listed, party, sanction_step, termination_kind,
    },
};

pub(super) fn dated(told: &Dated<String>) -> String {
    format!("{}: {}", date(told.on), told.what)
}

/// `opsagt 2024, med virkning fra 2025: Fejl i driften`.
pub(super) fn terminated(termination: &Termination) -> String {
    let how = termination.kind.map_or("ophørt", termination_kind);
    let by = termination.by.map(|by| format!("af {}", party(by)));
    let effective = termination
        .effective_on
        .map(|on| format!("med virkning fra {}", date(on)));
    let cost = termination
        .exit_cost
        .map(|cost| format!("omkostning {}", amount(cost)));
    let beside = listed([by, effective, cost].into_iter().flatten());
    let ground = Some(&termination.ground)
        .filter(|ground| !ground.is_empty())
        .map(|ground| format!(": {ground}"));
    format!(
        "{how} {}{}{}",
        date(termination.on),
        beside.map_or(String::new(), |beside| format!(" ({beside})")),
        ground.unwrap_or_default()
    )
}

/// The clause with how far it has come.
pub(super) fn so_far(obligation: &Obligation) -> String {
    let judged = obligation
        .reports
        .iter()
        .filter(|report| report.judged.is_some())
        .count();
    let reports = match obligation.reports.len() {
        0 => None,
        1 => Some(format!("1 indberetning, {judged} vurderet")),
        count => Some(format!("{count} indberetninger, {judged} vurderet")),
    };
    let sanction = obligation
        .sanctions
        .last()
        .map(|last| format!("sanktion: {}", sanction_step(last.what.step)));
    let ended = obligation
        .ended
        .as_ref()
        .map(|end| format!("ophørt {}: {}", date(end.on), end.why));
    let mut words = danish::clause(&obligation.clause);
    for told in [reports, sanction, ended].into_iter().flatten() {
        words.push_str("; ");
        words.push_str(&told);
    }
    words
}

pub(super) fn complaint_so_far(lodged: &LodgedComplaint) -> String {
    let complaint = &lodged.complaint;
    let decided = lodged.decided.as_ref().map(|decided| {
        let words = decided
            .words
            .as_ref()
            .map_or(String::new(), |words| format!(" ({words})"));
        format!(
            "{} {}{words}",
            complaint_outcome(decided.outcome),
            date(decided.on)
        )
    });
    format!(
        "{} {}: {}; {}",
        complaint.body,
        date(lodged.on),
        complaint.about,
        decided.unwrap_or_else(|| "verserer".to_owned())
    )
}
