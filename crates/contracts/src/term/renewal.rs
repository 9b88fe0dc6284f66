use kernel::PartialDate;
use serde::{Deserialize, Serialize};

use super::Term;
use crate::{Contract, ContractEvent, ContractRefusal, Dated};

/// It runs on by itself unless someone gives notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Renewal {
    /// How long, each time.
    pub months: u32,
    /// How long before the end notice must be given to stop it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_months: Option<u32>,
}

impl Contract {
    pub(crate) fn renew(&self, on: PartialDate) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let Some(renewal) = self.term.renewal else {
            return Err(ContractRefusal::NotRenewable);
        };
        // Days that are not told are the same too: said twice they would move the end twice.
        if self.term.renewed.iter().any(|renewed| renewed.on == on) {
            return Ok(Vec::new());
        }
        self.refuse_if_terminated()?;
        Ok(vec![ContractEvent::Renewed {
            months: Some(renewal.months),
            on,
        }])
    }
}

impl Term {
    /// By so many months or, where that is not told, by those that hold now.
    pub(crate) fn renewed_by(&mut self, months: Option<u32>, on: PartialDate) {
        let what = months.unwrap_or_else(|| each_time(self.renewal));
        self.renewed.push(Dated { what, on });
    }

    /// The renewals that came by what was told wrongly came by what should have been told.
    pub(crate) fn renewal_put_right(&mut self, renewal: Option<Renewal>) {
        let wrongly = each_time(self.renewal);
        self.renewed
            .iter_mut()
            .filter(|renewed| renewed.what == wrongly)
            .for_each(|renewed| renewed.what = each_time(renewal));
        self.renewal = renewal;
    }

    /// What the renewals that came have added.
    pub(super) fn months_renewed(&self) -> u32 {
        self.renewed
            .iter()
            .fold(0, |months, renewed| months.saturating_add(renewed.what))
    }
}

fn each_time(renewal: Option<Renewal>) -> u32 {
    renewal.map_or(0, |renewal| renewal.months)
}
