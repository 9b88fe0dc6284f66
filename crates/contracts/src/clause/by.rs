use chrono::NaiveDate;
use kernel::PartialDate;

use super::{Obligation, ReceivedReport};

impl Obligation {
    /// As it stood on a day: without what surely came later.
    pub(crate) fn by(&self, on: NaiveDate) -> Self {
        let came = |day: PartialDate| day.earliest().is_none_or(|earliest| earliest <= on);
        let judged = |received: &ReceivedReport| {
            let judged = received.judged.clone();
            ReceivedReport {
                judged: judged.filter(|judged| came(judged.on)),
                ..received.clone()
            }
        };
        Self {
            requests: self
                .requests
                .iter()
                .filter(|request| came(request.on))
                .cloned()
                .collect(),
            reports: self
                .reports
                .iter()
                .filter(|received| came(received.on))
                .map(judged)
                .collect(),
            sanctions: self
                .sanctions
                .iter()
                .filter(|sanction| came(sanction.on))
                .cloned()
                .collect(),
            ..self.clone()
        }
    }
}
