mod saving;

use std::ops::RangeInclusive;

use kernel::{PartialDate, Quantity};
use serde::{Deserialize, Serialize};

pub use saving::SavingSettlement;

use crate::{Contract, ContractEvent, ContractRefusal, CooperationForm, Path, check};

/// Those in which a saving can be measured.
const YEARS: RangeInclusive<i32> = 1900..=2100;
/// A hundred years, in months.
const LONGEST_PAYBACK: u32 = 1_200;

/// What only a contract of one form has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Particulars {
    Esco {
        guaranteed_saving: Quantity,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        baseline_year: Option<i32>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        payback_years: Option<u32>,
        /// What follows when the saving is not reached, or is more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        settlement: Option<String>,
    },
    /// Citizens choose; nobody is promised any turnover.
    FreeChoice {
        model: FreeChoiceModel,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        approved_on: Option<PartialDate>,
    },
    PrivateInstitution {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        approved_on: Option<PartialDate>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        places: Option<u32>,
    },
    InnovationPartnership {
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        phases: Vec<String>,
    },
    OperatingAgreement {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        self_governing: Option<bool>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        places: Option<u32>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FreeChoiceModel {
    Approval,
    Tender,
    Voucher,
}

impl Contract {
    pub(crate) fn agree_particulars(
        &self,
        particulars: Particulars,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        particulars.check(self.form, &Path::of("particulars"))?;
        Ok(self.unless_so(ContractEvent::ParticularsAgreed { particulars, on }))
    }
}

impl Particulars {
    /// Whether it can promise any turnover; where citizens choose, it cannot.
    pub fn guarantees_turnover(&self) -> bool {
        match self {
            Self::FreeChoice { .. } | Self::PrivateInstitution { .. } => false,
            Self::Esco { .. }
            | Self::InnovationPartnership { .. }
            | Self::OperatingAgreement { .. } => true,
        }
    }

    /// Its name in the API.
    fn word(&self) -> &'static str {
        match self {
            Self::Esco { .. } => "esco",
            Self::FreeChoice { .. } => "freeChoice",
            Self::PrivateInstitution { .. } => "privateInstitution",
            Self::InnovationPartnership { .. } => "innovationPartnership",
            Self::OperatingAgreement { .. } => "operatingAgreement",
        }
    }

    /// They belong to the form, and each is within reason.
    pub(crate) fn check(&self, form: CooperationForm, at: &Path) -> Result<(), ContractRefusal> {
        if form != self.form() {
            return Err(ContractRefusal::ParticularsOfAnotherForm { form });
        }
        let at = at.then(self.word());
        match self {
            Self::Esco {
                guaranteed_saving: _,
                baseline_year,
                payback_years,
                settlement,
            } => {
                baseline_year
                    .iter()
                    .try_for_each(|year| check_year(*year, &at.then("baselineYear")))?;
                payback_years
                    .iter()
                    .try_for_each(|years| check_payback(*years, &at.then("paybackYears")))?;
                settlement
                    .iter()
                    .try_for_each(|words| check::text(words, &at.then("settlement")))
            }
            Self::InnovationPartnership { phases } => check_phases(phases, &at.then("phases")),
            Self::FreeChoice { .. }
            | Self::PrivateInstitution { .. }
            | Self::OperatingAgreement { .. } => Ok(()),
        }
    }

    /// The only form that has them.
    fn form(&self) -> CooperationForm {
        match self {
            Self::Esco { .. } => CooperationForm::Esco,
            Self::FreeChoice { .. } => CooperationForm::FreeChoice,
            Self::PrivateInstitution { .. } => CooperationForm::PrivateInstitution,
            Self::InnovationPartnership { .. } => CooperationForm::InnovationPartnership,
            Self::OperatingAgreement { .. } => CooperationForm::OperatingAgreement,
        }
    }
}

fn check_year(year: i32, at: &Path) -> Result<(), ContractRefusal> {
    if YEARS.contains(&year) {
        return Ok(());
    }
    Err(ContractRefusal::YearOutOfReach {
        year,
        first: *YEARS.start(),
        last: *YEARS.end(),
        at: at.clone(),
    })
}

fn check_payback(years: u32, at: &Path) -> Result<(), ContractRefusal> {
    let months = years.saturating_mul(12);
    if months <= LONGEST_PAYBACK {
        return Ok(());
    }
    Err(ContractRefusal::MonthsTooMany {
        months,
        most: LONGEST_PAYBACK,
        at: at.clone(),
    })
}

fn check_phases(phases: &[String], at: &Path) -> Result<(), ContractRefusal> {
    check::not_too_many(phases.len(), check::MOST_SIDE_BY_SIDE, at)?;
    for (place, phase) in phases.iter().enumerate() {
        let here = at.nth(place);
        check::told(phase, &here)?;
        check::line(phase, &here)?;
    }
    Ok(())
}
