use chrono::NaiveDate;
use kernel::PartialDate;
use serde::{Deserialize, Serialize};

use super::{OptionId, Term, in_order};
use crate::{Contract, ContractEvent, ContractRefusal, Path, check};

/// How long it shall run, as it was agreed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreedTerm {
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
    pub options: Vec<AgreedOption>,
    /// As a source says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_possible_end: Option<PartialDate>,
    /// How long before it ends notice must be given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_months: Option<u32>,
}

/// A right to extend, as it was agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreedOption {
    pub id: OptionId,
    pub months: u32,
    /// The last day on which it can be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_by: Option<NaiveDate>,
}

impl AgreedTerm {
    pub(crate) fn check(&self, at: &Path) -> Result<(), ContractRefusal> {
        in_order(self.starts, self.ends, &at.then("ends"))?;
        let stated = at.then("stated");
        self.stated
            .iter()
            .try_for_each(|words| check::text(words, &stated))?;
        for (place, option) in self.options.iter().enumerate() {
            let at = at.then("options").nth(place);
            if option.months == 0 {
                let at = at.then("months");
                return Err(ContractRefusal::OptionLengthMissing { at });
            }
            if self.options[..place]
                .iter()
                .any(|other| other.id == option.id)
            {
                return Err(ContractRefusal::OptionTwice { at: at.then("id") });
            }
        }
        Ok(())
    }
}

impl From<AgreedTerm> for Term {
    /// With every option open.
    fn from(agreed: AgreedTerm) -> Self {
        Self::default().agreed_anew(agreed)
    }
}

impl Contract {
    pub(crate) fn agree_term(
        &self,
        term: AgreedTerm,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        term.check(&Path::of("term"))?;
        Ok(self.unless_so(ContractEvent::TermAgreed { term, on }))
    }
}
