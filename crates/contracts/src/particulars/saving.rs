use kernel::{Money, PartialDate, Quantity};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Particulars, check_year};
use crate::{Contract, ContractEvent, ContractRefusal, Dated, Path};

/// What a year's saving under an ESCO contract came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavingSettlement {
    pub year: i32,
    pub saving: Quantity,
    /// What the supplier paid for a shortfall, or was paid for a surplus (negative).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Money>,
}

impl Contract {
    pub(crate) fn settle_saving(
        &self,
        settlement: SavingSettlement,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let guaranteed = self
            .guaranteed_saving()
            .ok_or(ContractRefusal::NoSavingGuaranteed)?;
        if settlement.saving.unit() != guaranteed.unit() {
            return Err(ContractRefusal::UnitDiffers {
                expected: guaranteed.unit().clone(),
                found: settlement.saving.unit().clone(),
                at: Path::of("saving"),
            });
        }
        check_year(settlement.year, &Path::of("year"))?;
        let told = |other: &Dated<SavingSettlement>| other.what == settlement;
        if self.settlements.iter().any(told) {
            return Ok(Vec::new());
        }
        Ok(vec![ContractEvent::SavingSettled { settlement, on }])
    }

    /// By how much the saving of a year is more than was guaranteed at the least; negative when it is less.
    pub fn saving_balance(&self, settlement: &SavingSettlement) -> Option<Decimal> {
        let guaranteed = self
            .guaranteed_saving()
            .filter(|guaranteed| guaranteed.unit() == settlement.saving.unit())?;
        let least = guaranteed.lower().or(guaranteed.point())?;
        let saved = settlement.saving.point().or(settlement.saving.lower())?;
        saved.checked_sub(least)
    }

    fn guaranteed_saving(&self) -> Option<&Quantity> {
        match self.particulars.as_ref()? {
            Particulars::Esco {
                guaranteed_saving, ..
            } => Some(guaranteed_saving),
            Particulars::FreeChoice { .. }
            | Particulars::PrivateInstitution { .. }
            | Particulars::InnovationPartnership { .. }
            | Particulars::OperatingAgreement { .. } => None,
        }
    }
}
