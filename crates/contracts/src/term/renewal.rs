use kernel::PartialDate;
use serde::{Deserialize, Serialize};

use super::Term;
use crate::{Contract, ContractEvent, ContractRefusal};

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
        if self.term.renewal.is_none() {
            return Err(ContractRefusal::NotRenewable);
        }
        // Days that are not told are the same too: said twice they would move the end twice.
        if self.term.renewed.contains(&on) {
            return Ok(Vec::new());
        }
        self.refuse_if_terminated()?;
        Ok(vec![ContractEvent::Renewed { on }])
    }
}

impl Term {
    /// What the renewals that came have added.
    pub(super) fn months_renewed(&self) -> u32 {
        let times = u32::try_from(self.renewed.len()).unwrap_or(u32::MAX);
        self.renewal
            .map_or(0, |renewal| renewal.months.saturating_mul(times))
    }
}
