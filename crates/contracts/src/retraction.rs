use kernel::PartialDate;
use serde::{Deserialize, Serialize};

use crate::{Contract, ContractEvent, ContractRefusal, Path, check};

/// That the whole registration should never have been made; what stood stays readable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retraction {
    pub why: String,
    pub on: PartialDate,
}

impl Contract {
    /// It takes nothing away: the reason is put beside what stood.
    pub(crate) fn retract(
        &self,
        why: String,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        if why.trim().is_empty() {
            return Err(ContractRefusal::WhyMissing);
        }
        check::line(&why, &Path::of("why"))?;
        match &self.retraction {
            Some(former) if former.why == why => Ok(Vec::new()),
            Some(_) => Err(ContractRefusal::ContractRetracted),
            None => Ok(vec![ContractEvent::Retracted { why, on }]),
        }
    }
}
