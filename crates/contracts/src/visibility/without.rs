use super::{Part, words::WITHHELD};
use crate::{Amendment, ContractEvent, Correction};

impl ContractEvent {
    /// The same event to those from whom some parts are withheld that it tells of beside other things.
    pub(super) fn without(self, withheld: &[Part]) -> Self {
        withheld
            .iter()
            .fold(self, |event, part| event.without_one(*part))
    }

    fn without_one(mut self, part: Part) -> Self {
        match part {
            Part::Value => self.leave_out_amounts(),
            Part::OwnerUnit => {
                if let Self::Registered { owner_unit, .. } = &mut self {
                    *owner_unit = None;
                }
            }
            // What tells of these tells of nothing else.
            Part::AwardCriteria | Part::Particulars | Part::Sanctions | Part::FollowUps => {}
        }
        self
    }

    fn leave_out_amounts(&mut self) {
        if let Self::Registered { value, .. } = self {
            *value = None;
        }
        if let Self::SavingSettled { settlement, .. } = self {
            settlement.settled = None;
        }
        if let Self::Terminated { exit_cost, .. } = self {
            *exit_cost = None;
        }
        if let Self::Amended { amendment, .. } = self {
            amendment.leave_out_amounts();
        }
        if let Self::Corrected {
            correction: Correction::Amendment(amendment),
            was,
            becomes,
            why,
            ..
        } = self
        {
            amendment.leave_out_amounts();
            for words in [was, becomes, why] {
                WITHHELD.clone_into(words);
            }
        }
    }
}

impl Amendment {
    /// Its words go, too: they are where an amount is told again.
    fn leave_out_amounts(&mut self) {
        self.value = None;
        self.indexed_value = None;
        WITHHELD.clone_into(&mut self.description);
        self.why = None;
    }
}
