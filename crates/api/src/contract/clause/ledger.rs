use std::collections::HashMap;

use contracts::{Obligation, ReceivedReport, ReportId};

use super::ClauseReport;

/// The reports of a clause, each found by its id, with the one that took its place.
pub(crate) struct Ledger<'a> {
    reports: HashMap<ReportId, &'a ReceivedReport>,
    later: HashMap<ReportId, ReportId>,
}

impl<'a> Ledger<'a> {
    pub(crate) fn of(obligation: &'a Obligation) -> Self {
        let received = obligation.reports.iter();
        let mut later = HashMap::new();
        for report in received.clone().map(|received| &received.report) {
            if let Some(former) = report.replaces {
                later.entry(former).or_insert(report.id);
            }
        }
        Self {
            reports: received
                .map(|received| (received.report.id, received))
                .collect(),
            later,
        }
    }

    /// In the order that they are asked for.
    pub(super) fn told(&self, ids: impl IntoIterator<Item = ReportId>) -> Vec<ClauseReport> {
        ids.into_iter()
            .filter_map(|id| self.reports.get(&id))
            .map(|received| {
                ClauseReport::of(received, self.later.get(&received.report.id).copied())
            })
            .collect()
    }
}
