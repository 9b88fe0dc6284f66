use super::{GapKind, Unlock};
use crate::Contract;

impl Contract {
    /// The questions of this contract that the missing fact stands in the way of.
    pub(super) fn unlocked_by(&self, kind: GapKind) -> Vec<Unlock> {
        match kind {
            GapKind::Owner => vec![Unlock::Responsibility],
            GapKind::Value => vec![Unlock::ChangeMeter, Unlock::GainPerValue],
            GapKind::End => vec![Unlock::Decision, Unlock::Practice],
            GapKind::Start => self.unlocked_by_the_start(),
            GapKind::TenderDate => vec![Unlock::ChangeMeter],
            GapKind::Procedure => vec![Unlock::Decision],
            GapKind::AwardCriteria | GapKind::TaskArea => vec![Unlock::Practice],
            GapKind::Municipality => vec![Unlock::Responsibility, Unlock::Place],
            GapKind::Supplier | GapKind::SupplierNumber => vec![Unlock::SupplierExposure],
            GapKind::Form => vec![Unlock::ChangeMeter, Unlock::Practice],
            GapKind::Particulars => vec![Unlock::GainPerValue, Unlock::Practice],
            GapKind::ClauseQuantity => vec![Unlock::GainPerValue, Unlock::ClauseStanding],
            GapKind::ClauseRhythm => vec![Unlock::ClauseStanding],
        }
    }

    /// It tells the end where the length is known, and the periods where something is promised in numbers.
    fn unlocked_by_the_start(&self) -> Vec<Unlock> {
        let tells_the_end = self.term.months.is_some() && self.term.current_end().is_none();
        let tells_periods = self
            .social_clauses
            .iter()
            .any(|obligation| obligation.ended.is_none() && obligation.clause.promised.is_some());
        [
            tells_the_end.then_some(Unlock::Decision),
            Some(Unlock::Practice),
            tells_periods.then_some(Unlock::ClauseStanding),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
