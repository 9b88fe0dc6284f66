mod agreed;
mod end;
mod options;
mod renewal;

use chrono::NaiveDate;
use kernel::{Id, PartialDate};
use serde::{Deserialize, Serialize};

pub use agreed::{AgreedOption, AgreedTerm};
pub use renewal::Renewal;

use crate::{ContractRefusal, Dated, Party, Path};

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renewal: Option<Renewal>,
    /// How long a new tender takes, when that is not what the procedure usually takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead_time_months: Option<u32>,
    /// The months by which it was renewed by itself, each time with its day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub renewed: Vec<Dated<u32>>,
}

/// A right to extend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtensionOption {
    pub id: OptionId,
    pub months: u32,
    /// The last day on which it can be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_by: Option<NaiveDate>,
    /// Who may use it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Party>,
    pub state: OptionState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<PartialDate>,
    /// It was used after its notice day, and both sides took it as used.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub late: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OptionState {
    Open,
    Exercised,
    Lapsed,
}

impl Term {
    /// What is agreed now; what it leaves out stays as it was, and so does what was decided of its options.
    pub(crate) fn agreed_anew(&self, agreed: AgreedTerm) -> Self {
        let mut options = self.options.clone();
        for option in agreed.options {
            let anew = self.option_agreed_anew(option);
            match options.iter_mut().find(|former| former.id == anew.id) {
                Some(former) => *former = anew,
                None => options.push(anew),
            }
        }
        Self {
            starts: agreed.starts.or(self.starts),
            ends: agreed.ends.or(self.ends),
            stated: agreed.stated.or_else(|| self.stated.clone()),
            months: agreed.months.or(self.months),
            options,
            latest_possible_end: agreed.latest_possible_end.or(self.latest_possible_end),
            notice_months: agreed.notice_months.or(self.notice_months),
            renewal: agreed.renewal.or(self.renewal),
            lead_time_months: agreed.lead_time_months.or(self.lead_time_months),
            renewed: self.renewed.clone(),
        }
    }

    /// It does not surely end before it starts.
    pub(crate) fn check_order(&self, at: &Path) -> Result<(), ContractRefusal> {
        in_order(self.starts, self.ends, at)
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
