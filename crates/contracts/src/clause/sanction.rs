use kernel::PartialDate;

use super::{ClauseId, Obligation, Sanction, SanctionStep, SmallestGroup};
use crate::{Contract, ContractEvent, ContractRefusal, Dated, Path, check};

impl Contract {
    pub(crate) fn sanction_clause(
        &self,
        clause: ClauseId,
        sanction: Sanction,
        least: SmallestGroup,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let obligation = self.obligation(clause)?;
        least.check_told(&sanction.why, &Path::of("why"))?;
        check::money(sanction.amount, &Path::of("amount"))?;
        let same = Dated {
            what: sanction.clone(),
            on,
        };
        let standing = obligation.standing_sanctions();
        match (standing.last(), sanction.step) {
            (None, SanctionStep::Lifted) => Ok(Vec::new()),
            (Some(_), _) if standing.contains(&same) => Ok(Vec::new()),
            (Some(last), step) if step < last.what.step => Err(ContractRefusal::SanctionStepBack {
                now: last.what.step,
            }),
            (Some(_) | None, _) => Ok(vec![ContractEvent::ClauseSanctioned {
                clause,
                sanction,
                on,
            }]),
        }
    }
}

impl Obligation {
    /// The step of the ladder after the last one; none after the last of all.
    pub(super) fn next_step(&self) -> Option<SanctionStep> {
        let last = self.standing_sanctions().last();
        match last.map(|sanction| sanction.what.step) {
            None | Some(SanctionStep::Lifted) => Some(SanctionStep::Dialogue),
            Some(SanctionStep::Dialogue) => Some(SanctionStep::Penalty),
            Some(SanctionStep::Penalty) => Some(SanctionStep::Withheld),
            Some(SanctionStep::Withheld) => Some(SanctionStep::Terminated),
            Some(SanctionStep::Terminated) => None,
        }
    }
}

impl SanctionStep {
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Dialogue => "dialogue",
            Self::Penalty => "penalty",
            Self::Withheld => "payment withheld",
            Self::Terminated => "termination",
            Self::Lifted => "lifted",
        }
    }
}
