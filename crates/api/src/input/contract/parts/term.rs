use async_graphql::{ID, InputObject};
use contracts::{AgreedOption, AgreedTerm, Renewal};
use kernel::{Id, Instant};

use crate::{
    contract::Party,
    input::{At, Reading},
    scalars::{Date, Edtf},
    user_error::UserErrorCode,
};

/// How long it runs; when it has been told before, what is left out stays as it was.
#[derive(Clone, InputObject)]
pub struct TermInput {
    /// Its first day.
    pub starts: Option<Edtf>,
    /// Its last day, without any option.
    pub ends: Option<Edtf>,
    /// The words of the source.
    pub stated: Option<String>,
    /// Its length in months, where that is what is stated.
    pub months: Option<i32>,
    /// Rights to extend it.
    #[graphql(default)]
    pub options: Vec<ExtensionOptionInput>,
    /// The last possible day, where a source says it.
    pub latest_possible_end: Option<Edtf>,
    /// How many months before it must be terminated.
    pub notice_months: Option<i32>,
    /// That it runs on by itself. Danish: «automatisk fornyelse».
    pub renewal: Option<RenewalInput>,
    /// How many months a new tender takes, when that is not what its procedure usually takes. Danish: «udbudsvarsel».
    pub lead_time_months: Option<i32>,
}

/// That a contract runs on by itself unless someone gives notice. Danish: «automatisk fornyelse».
#[derive(Clone, InputObject)]
pub struct RenewalInput {
    /// By how many months, each time.
    pub months: i32,
    /// How many months before the end notice must be given to stop it.
    pub notice_months: Option<i32>,
}

impl RenewalInput {
    pub(in crate::input::contract) fn read(
        self,
        reading: &mut Reading,
        at: &At,
    ) -> Option<Renewal> {
        let months = reading.count(&at.then("months"), self.months);
        let notice = reading.optional_count(&at.then("noticeMonths"), self.notice_months);
        Some(Renewal {
            months: months?,
            notice_months: notice?,
        })
    }
}

/// A right to extend.
#[derive(Clone, InputObject)]
pub struct ExtensionOptionInput {
    /// The option, when it has been agreed before; a new one if left out.
    pub id: Option<ID>,
    /// By how many months.
    pub months: i32,
    /// The last day to say so.
    pub notice_by: Option<Date>,
    /// Who may use it.
    pub by: Option<Party>,
}

impl TermInput {
    pub(crate) fn read(self, reading: &mut Reading, at: &At, now: Instant) -> Option<AgreedTerm> {
        let starts = reading.optional_date(&at.then("starts"), self.starts);
        let ends = reading.optional_date(&at.then("ends"), self.ends);
        let latest = reading.optional_date(&at.then("latestPossibleEnd"), self.latest_possible_end);
        let options = reading.each(&at.then("options"), self.options, |reading, at, option| {
            option.read(reading, at, now)
        });
        let months = reading.optional_count(&at.then("months"), self.months);
        let notice = reading.optional_count(&at.then("noticeMonths"), self.notice_months);
        let lead_time = reading.optional_count(&at.then("leadTimeMonths"), self.lead_time_months);
        let renewal = reading.optional(self.renewal, |reading, renewal| {
            renewal.read(reading, &at.then("renewal"))
        });
        Some(AgreedTerm {
            starts: starts?,
            ends: ends?,
            stated: self.stated,
            months: months?,
            options: options?,
            latest_possible_end: latest?,
            notice_months: notice?,
            renewal: renewal?,
            lead_time_months: lead_time?,
        })
    }
}

impl ExtensionOptionInput {
    fn read(self, reading: &mut Reading, at: &At, now: Instant) -> Option<AgreedOption> {
        let id = match self.id {
            Some(id) => reading.id(
                &at.then("id"),
                &id,
                "ExtensionOption",
                UserErrorCode::UnknownOption,
            ),
            None => Some(Id::new(now)),
        };
        let months = reading.count(&at.then("months"), self.months);
        Some(AgreedOption {
            id: id?,
            months: months?,
            notice_by: self.notice_by.map(|Date(day)| day),
            by: self.by.map(Into::into),
        })
    }
}
