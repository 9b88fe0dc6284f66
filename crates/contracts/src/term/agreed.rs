use chrono::NaiveDate;
use kernel::PartialDate;
use serde::{Deserialize, Serialize};

use super::{OptionId, Renewal, Term, in_order};
use crate::{Contract, ContractEvent, ContractRefusal, Party, Path, check};

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renewal: Option<Renewal>,
    /// How long a new tender takes, when that is not what the procedure usually takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead_time_months: Option<u32>,
}

/// A right to extend, as it was agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreedOption {
    pub id: OptionId,
    pub months: u32,
    /// The last day on which it can be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_by: Option<NaiveDate>,
    /// Who may use it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Party>,
}

impl AgreedTerm {
    pub(crate) fn check(&self, at: &Path) -> Result<(), ContractRefusal> {
        let options = at.then("options");
        check::not_too_many(self.options.len(), check::MOST_SIDE_BY_SIDE, &options)?;
        self.check_itself(at)?;
        (0..self.options.len()).try_for_each(|place| self.check_option(place, at))
    }

    /// Without its options.
    pub(crate) fn check_itself(&self, at: &Path) -> Result<(), ContractRefusal> {
        in_order(self.starts, self.ends, &at.then("ends"))?;
        let stated = at.then("stated");
        self.stated
            .iter()
            .try_for_each(|words| check::text(words, &stated))?;
        check::months(self.months, &at.then("months"))?;
        check::months(self.notice_months, &at.then("noticeMonths"))?;
        check::months(self.lead_time_months, &at.then("leadTimeMonths"))?;
        self.renewal
            .iter()
            .try_for_each(|renewal| renewal.check(&at.then("renewal")))
    }

    /// The option at a place, beside those before it.
    pub(crate) fn check_option(&self, place: usize, at: &Path) -> Result<(), ContractRefusal> {
        let at = at.then("options").nth(place);
        let option = &self.options[place];
        check::some_months(option.months, &at.then("months"))?;
        match self.options[..place]
            .iter()
            .any(|other| other.id == option.id)
        {
            true => Err(ContractRefusal::OptionTwice { at: at.then("id") }),
            false => Ok(()),
        }
    }
}

impl Renewal {
    pub(crate) fn check(&self, at: &Path) -> Result<(), ContractRefusal> {
        check::some_months(self.months, &at.then("months"))?;
        check::months(self.notice_months, &at.then("noticeMonths"))
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
        let at = Path::of("term");
        term.check(&at)?;
        // What is told now may not fit what was told before.
        self.term
            .agreed_anew(term.clone())
            .check_order(&at.then("ends"))?;
        Ok(self.unless_so(ContractEvent::TermAgreed { term, on }))
    }
}
