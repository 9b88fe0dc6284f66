use chrono::NaiveDate;

use super::{ContractStatus, told::Told};
use crate::Contract;

/// Which steps of its life a contract has reached on a day.
pub(super) struct Milestones {
    published: Reached,
    awarded: Reached,
    started: Reached,
    ended: Reached,
    terminated: Reached,
    cancelled: Reached,
}

/// Whether a step has come whose day may be known to a span only.
#[derive(Clone, Copy)]
pub(super) struct Reached {
    pub(super) possibly: bool,
    pub(super) surely: bool,
}

impl Milestones {
    pub(super) fn of(contract: &Contract, on: NaiveDate) -> Self {
        let told = Told::of(contract);
        let ended_surely = told.ended_surely(on);
        let published = told.published(on);
        let awarded_possibly = told.awarded_possibly(on, published);
        let started = told
            .started(on, awarded_possibly)
            .and_surely_if(ended_surely);
        let awarded = Reached {
            possibly: awarded_possibly,
            surely: told.awarded_surely(on) || started.surely,
        };
        Self {
            published: published.and_surely_if(awarded.surely),
            awarded,
            started,
            ended: Reached {
                possibly: started.possibly && told.ended_possibly(on),
                surely: ended_surely,
            },
            terminated: told.terminated(on),
            cancelled: told.cancelled(on),
        }
    }

    /// Each status whose step may be reached and whose next step may not be.
    pub(super) fn possible(&self) -> Vec<ContractStatus> {
        if self.cancelled.surely {
            return vec![ContractStatus::Cancelled];
        }
        if self.terminated.surely {
            return vec![ContractStatus::Terminated];
        }
        [
            (Reached::SURELY, self.published, ContractStatus::Planned),
            (self.published, self.awarded, ContractStatus::Tendering),
            (self.awarded, self.started, ContractStatus::Awarded),
            (self.started, self.ended, ContractStatus::Active),
            (self.ended, Reached::NO, ContractStatus::Expired),
            (self.terminated, Reached::NO, ContractStatus::Terminated),
            (self.cancelled, Reached::NO, ContractStatus::Cancelled),
        ]
        .into_iter()
        .filter(|(step, next, _)| (step.possibly || step.surely) && !next.surely)
        .map(|(_, _, status)| status)
        .collect()
    }
}

impl Reached {
    pub(super) const NO: Self = Self {
        possibly: false,
        surely: false,
    };
    const SURELY: Self = Self {
        possibly: true,
        surely: true,
    };

    fn and_surely_if(self, surely: bool) -> Self {
        Self {
            surely: self.surely || surely,
            ..self
        }
    }
}
