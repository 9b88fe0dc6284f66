use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{Days, Obligation, ReceivedReport, grid::Grid};

/// What was told of one period: the days that were reported or asked about, and the reports that count.
#[derive(Default)]
pub(super) struct Told<'a> {
    pub(super) days: Option<Days>,
    pub(super) reports: Vec<&'a ReceivedReport>,
}

impl Obligation {
    /// By the place of the period that it begins in; all in the first place where the whole life is one.
    pub(super) fn told_by_place(&self, grid: Option<&Grid>) -> BTreeMap<i64, Told<'_>> {
        let place = |day: NaiveDate| grid.map_or(0, |grid| grid.place(day));
        let reported = self.reports.iter().map(|received| received.report.covers);
        let requested = self.requests.iter().map(|request| request.what.covers);
        let mut told: BTreeMap<i64, Told> = BTreeMap::new();
        for covers in reported.chain(requested) {
            told.entry(place(covers.from)).or_default().reach(covers);
        }
        for received in self.counting_reports() {
            let of_period = told.entry(place(received.report.covers.from)).or_default();
            of_period.reports.push(received);
        }
        told
    }
}

impl Told<'_> {
    fn reach(&mut self, covers: Days) {
        self.days = Some(self.days.map_or(covers, |days| Days {
            from: days.from.min(covers.from),
            until: days.until.max(covers.until),
        }));
    }
}

/// For each of these days, which follow each other, the last that was told of days that meet them.
pub(super) fn last_meeting<T: Copy>(
    days: &[Days],
    told: impl DoubleEndedIterator<Item = (Days, T)>,
) -> Vec<Option<T>> {
    let mut open: BTreeSet<usize> = (0..days.len()).collect();
    let mut found = vec![None; days.len()];
    for (covers, what) in told.rev() {
        let first = days.partition_point(|days| days.until < covers.from);
        let end = days.partition_point(|days| days.from <= covers.until);
        let met: Vec<usize> = open.range(first..end.max(first)).copied().collect();
        for place in met {
            open.remove(&place);
            found[place] = Some(what);
        }
    }
    found
}
