use async_graphql::{InputObject, MaybeUndefined};
use contracts::Correction;

use super::nullable;
use crate::{
    input::{At, Reading, contract::parts::RenewalInput},
    scalars::Edtf,
};

/// What should have been stated of how long it runs.
#[derive(Clone, InputObject)]
pub struct TermCorrections {
    /// Its first day.
    pub starts: MaybeUndefined<Edtf>,
    /// Its last day, without any option.
    pub ends: MaybeUndefined<Edtf>,
    /// How long it runs, in the words of the source.
    pub stated: MaybeUndefined<String>,
    /// Its length in months.
    pub months: MaybeUndefined<i32>,
    /// The last possible day, where a source says it.
    pub latest_possible_end: MaybeUndefined<Edtf>,
    /// How many months before it must be terminated.
    pub notice_months: MaybeUndefined<i32>,
    /// How many months a new tender takes.
    pub lead_time_months: MaybeUndefined<i32>,
    /// That it runs on by itself.
    pub renewal: MaybeUndefined<RenewalInput>,
}

impl TermCorrections {
    pub(super) fn read(self, reading: &mut Reading, at: &At) -> Vec<Correction> {
        let mut date = |field: &str, value: MaybeUndefined<Edtf>| {
            nullable(value, |value| reading.date(&at.then(field), value))
        };
        let starts = date("starts", self.starts);
        let ends = date("ends", self.ends);
        let latest = date("latestPossibleEnd", self.latest_possible_end);
        let stated = nullable(self.stated, Some);
        let mut count = |field: &str, value: MaybeUndefined<i32>| {
            nullable(value, |value| reading.count(&at.then(field), value))
        };
        let months = count("months", self.months);
        let notice = count("noticeMonths", self.notice_months);
        let lead_time = count("leadTimeMonths", self.lead_time_months);
        let renewal = nullable(self.renewal, |renewal| {
            renewal.read(reading, &at.then("renewal"))
        });
        [
            starts.map(Correction::Starts),
            ends.map(Correction::Ends),
            stated.map(Correction::Stated),
            months.map(Correction::Months),
            latest.map(Correction::LatestPossibleEnd),
            notice.map(Correction::NoticeMonths),
            lead_time.map(Correction::LeadTimeMonths),
            renewal.map(Correction::Renewal),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
