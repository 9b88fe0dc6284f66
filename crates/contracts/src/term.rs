mod agreed;
mod options;

use chrono::{Datelike, Months, NaiveDate};
use kernel::{DatePrecision, Id, PartialDate};
use serde::{Deserialize, Serialize};

pub use agreed::{AgreedOption, AgreedTerm};

use crate::{ContractRefusal, Path};

pub type OptionId = Id<ExtensionOption>;

/// How long it runs, with what has become of its options.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<PartialDate>,
    /// Without any option.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<PartialDate>,
    /// In the words of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<ExtensionOption>,
    /// As a source says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_possible_end: Option<PartialDate>,
    /// How long before it ends notice must be given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_months: Option<u32>,
}

/// A right to extend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtensionOption {
    pub id: OptionId,
    pub months: u32,
    /// The last day on which it can be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_by: Option<NaiveDate>,
    pub state: OptionState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<PartialDate>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OptionState {
    Open,
    Exercised,
    Lapsed,
}

impl Term {
    /// The last day as things stand: with the options that are exercised.
    pub fn current_end(&self) -> Option<PartialDate> {
        self.ends_after(&[OptionState::Exercised])
    }

    /// The last day that is possible: as a source says it, else with every option that has not lapsed.
    pub fn latest_possible_end(&self) -> Option<PartialDate> {
        self.latest_possible_end
            .filter(|end| !end.is_unknown())
            .or_else(|| self.ends_after(&[OptionState::Exercised, OptionState::Open]))
    }

    /// What is agreed now, with what was decided of the same options.
    pub(crate) fn agreed_anew(&self, agreed: AgreedTerm) -> Self {
        Self {
            starts: agreed.starts,
            ends: agreed.ends,
            stated: agreed.stated,
            months: agreed.months,
            options: agreed
                .options
                .into_iter()
                .map(|option| self.option_agreed_anew(option))
                .collect(),
            latest_possible_end: agreed.latest_possible_end,
            notice_months: agreed.notice_months,
        }
    }

    /// It does not surely end before it starts.
    pub(crate) fn check_order(&self, at: &Path) -> Result<(), ContractRefusal> {
        in_order(self.starts, self.ends, at)
    }

    /// With the months of every option in one of these states; none when it is not known.
    fn ends_after(&self, states: &[OptionState]) -> Option<PartialDate> {
        let months = self
            .options
            .iter()
            .filter(|option| states.contains(&option.state))
            .fold(0_u32, |months, option| months.saturating_add(option.months));
        self.ends
            .map(|ends| extended(ends, months))
            .filter(|end| !end.is_unknown())
    }
}

fn in_order(
    starts: Option<PartialDate>,
    ends: Option<PartialDate>,
    at: &Path,
) -> Result<(), ContractRefusal> {
    match (starts, ends) {
        (Some(starts), Some(ends)) if ends.surely_before(&starts) => {
            Err(ContractRefusal::EndBeforeStart {
                starts,
                ends,
                at: at.clone(),
            })
        }
        (Some(_) | None, Some(_) | None) => Ok(()),
    }
}

/// So many months later; what ends with a month still does.
fn extended(ends: PartialDate, months: u32) -> PartialDate {
    let ends_with_a_month = ends
        .earliest()
        .filter(|_| ends.precision() == DatePrecision::Day)
        .and_then(|day| day.succ_opt())
        .filter(|following| following.day() == 1);
    ends_with_a_month
        .and_then(|first| first.checked_add_months(Months::new(months))?.pred_opt())
        .map_or_else(
            || ends.plus_months(months),
            |last| match ends.is_approximate() {
                true => PartialDate::day(last).approximately(),
                false => PartialDate::day(last),
            },
        )
}
