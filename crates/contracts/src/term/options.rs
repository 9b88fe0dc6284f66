use kernel::PartialDate;

use super::{AgreedOption, ExtensionOption, OptionId, OptionState, Term};
use crate::{Contract, ContractEvent, ContractRefusal};

impl Contract {
    pub(crate) fn exercise_option(
        &self,
        id: OptionId,
        accepted_late: bool,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let option = self.term.option(id)?;
        match option.state {
            OptionState::Exercised if option.was_decided(on) => Ok(Vec::new()),
            OptionState::Exercised | OptionState::Lapsed => Err(option.already_decided()),
            OptionState::Open => {
                self.refuse_if_terminated()?;
                let late = option.is_late(on);
                match (late, option.notice_by) {
                    (true, Some(notice_by)) if !accepted_late => {
                        Err(ContractRefusal::OptionNoticePassed { notice_by })
                    }
                    (late, _) => Ok(vec![ContractEvent::OptionExercised {
                        option: id,
                        late,
                        on,
                    }]),
                }
            }
        }
    }

    pub(crate) fn lapse_option(
        &self,
        id: OptionId,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let option = self.term.option(id)?;
        match option.state {
            OptionState::Lapsed if option.was_decided(on) => Ok(Vec::new()),
            OptionState::Exercised | OptionState::Lapsed => Err(option.already_decided()),
            OptionState::Open => Ok(vec![ContractEvent::OptionLapsed { option: id, on }]),
        }
    }
}

impl Term {
    pub(crate) fn decide_option(
        &mut self,
        id: OptionId,
        state: OptionState,
        late: bool,
        on: PartialDate,
    ) {
        if let Some(option) = self.options.iter_mut().find(|option| option.id == id) {
            option.state = state;
            option.decided_on = Some(on);
            option.late = late;
        }
    }

    pub(super) fn option_agreed_anew(&self, agreed: AgreedOption) -> ExtensionOption {
        let former = self.options.iter().find(|former| former.id == agreed.id);
        ExtensionOption {
            id: agreed.id,
            months: agreed.months,
            notice_by: agreed
                .notice_by
                .or(former.and_then(|former| former.notice_by)),
            by: agreed.by.or(former.and_then(|former| former.by)),
            state: former.map_or(OptionState::Open, |former| former.state),
            decided_on: former.and_then(|former| former.decided_on),
            late: former.is_some_and(|former| former.late),
        }
    }

    fn option(&self, id: OptionId) -> Result<&ExtensionOption, ContractRefusal> {
        self.options
            .iter()
            .find(|option| option.id == id)
            .ok_or(ContractRefusal::UnknownOption)
    }
}

impl ExtensionOption {
    /// On that day, as far as it is told: the same decision told once more.
    fn was_decided(&self, on: PartialDate) -> bool {
        on.is_unknown() || self.decided_on == Some(on)
    }

    fn already_decided(&self) -> ContractRefusal {
        ContractRefusal::OptionAlreadyDecided { state: self.state }
    }

    /// The notice day was surely over.
    pub(crate) fn is_late(&self, on: PartialDate) -> bool {
        match (self.notice_by, on.earliest()) {
            (Some(notice_by), Some(earliest)) => earliest > notice_by,
            (Some(_) | None, Some(_) | None) => false,
        }
    }
}

impl OptionState {
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Exercised => "exercised",
            Self::Lapsed => "lapsed",
        }
    }
}
