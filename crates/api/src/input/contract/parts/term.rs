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
    pub months: Option<u32>,
    /// Rights to extend it.
    #[graphql(default)]
    pub options: Vec<ExtensionOptionInput>,
    /// The last possible day, where a source says it.
    pub latest_possible_end: Option<Edtf>,
    /// How many months before it must be terminated.
    pub notice_months: Option<u32>,
    /// That it runs on by itself. Danish: «automatisk forlængelse».
    pub renewal: Option<RenewalInput>,
    /// How many months a new tender takes, when that is not what its procedure usually takes. Danish: «udbudsvarsel».
    pub lead_time_months: Option<u32>,
}

/// That a contract runs on by itself unless someone gives notice. Danish: «automatisk forlængelse».
#[derive(Clone, InputObject)]
pub struct RenewalInput {
    /// By how many months, each time.
    pub months: u32,
    /// How many months before the end notice must be given to stop it.
    pub notice_months: Option<u32>,
}

impl From<RenewalInput> for Renewal {
    fn from(renewal: RenewalInput) -> Self {
        Self {
            months: renewal.months,
            notice_months: renewal.notice_months,
        }
    }
}

/// A right to extend.
#[derive(Clone, InputObject)]
pub struct ExtensionOptionInput {
    /// The option, when it has been agreed before; a new one if left out.
    pub id: Option<ID>,
    /// By how many months.
    pub months: u32,
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
        Some(AgreedTerm {
            starts: starts?,
            ends: ends?,
            stated: self.stated,
            months: self.months,
            options: options?,
            latest_possible_end: latest?,
            notice_months: self.notice_months,
            renewal: self.renewal.map(Renewal::from),
            lead_time_months: self.lead_time_months,
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
        Some(AgreedOption {
            id: id?,
            months: self.months,
            notice_by: self.notice_by.map(|Date(day)| day),
            by: self.by.map(Into::into),
        })
    }
}
