use kernel::PartialDate;

use super::{AgreedOption, ExtensionOption, OptionId, OptionState, Term};
use crate::{Contract, ContractEvent, ContractRefusal};

impl Contract {
    pub(crate) fn exercise_option(
        &self,
        id: OptionId,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let option = self.term.option(id)?;
        match option.state {
            OptionState::Exercised => Ok(Vec::new()),
            OptionState::Lapsed => Err(option.already_decided()),
            OptionState::Open => {
                self.refuse_if_terminated()?;
                option.refuse_if_late(on)?;
                Ok(vec![ContractEvent::OptionExercised { option: id, on }])
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
            OptionState::Lapsed => Ok(Vec::new()),
            OptionState::Exercised => Err(option.already_decided()),
            OptionState::Open => Ok(vec![ContractEvent::OptionLapsed { option: id, on }]),
        }
    }
}

impl Term {
    pub(crate) fn decide_option(&mut self, id: OptionId, state: OptionState, on: PartialDate) {
        if let Some(option) = self.options.iter_mut().find(|option| option.id == id) {
            option.state = state;
            option.decided_on = Some(on);
        }
    }

    pub(super) fn option_agreed_anew(&self, agreed: AgreedOption) -> ExtensionOption {
        let former = self.options.iter().find(|former| former.id == agreed.id);
        ExtensionOption {
            id: agreed.id,
            months: agreed.months,
            notice_by: agreed.notice_by,
            state: former.map_or(OptionState::Open, |former| former.state),
            decided_on: former.and_then(|former| former.decided_on),
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
    fn already_decided(&self) -> ContractRefusal {
        ContractRefusal::OptionAlreadyDecided { state: self.state }
    }

    fn refuse_if_late(&self, on: PartialDate) -> Result<(), ContractRefusal> {
        match (self.notice_by, on.earliest()) {
            (Some(notice_by), Some(earliest)) if earliest > notice_by => {
                Err(ContractRefusal::OptionNoticePassed { notice_by })
            }
            (Some(_) | None, Some(_) | None) => Ok(()),
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
