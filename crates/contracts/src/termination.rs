use kernel::PartialDate;
use serde::{Deserialize, Serialize};

use crate::{Contract, ContractEvent, ContractRefusal, Path, check};

/// That it was ended before its time, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Termination {
    pub on: PartialDate,
    pub ground: String,
}

impl Contract {
    pub(crate) fn terminate(
        &self,
        ground: String,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        if ground.trim().is_empty() {
            return Err(ContractRefusal::GroundMissing);
        }
        check::line(&ground, &Path::of("ground"))?;
        match &self.termination {
            Some(former) if former.ground == ground => Ok(Vec::new()),
            Some(_) => Err(ContractRefusal::AlreadyTerminated),
            None => Ok(vec![ContractEvent::Terminated { ground, on }]),
        }
    }

    pub(crate) fn refuse_if_terminated(&self) -> Result<(), ContractRefusal> {
        match self.termination {
            Some(_) => Err(ContractRefusal::ContractTerminated),
            None => Ok(()),
        }
    }
}
