use kernel::PartialDate;

use super::{Correction, Field};
use crate::{Contract, ContractEvent, ContractRefusal, OptionState, Path, SmallestGroup, check};

impl Contract {
    pub(crate) fn correct(
        &self,
        corrections: Vec<Correction>,
        why: &str,
        least: SmallestGroup,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        check::why(why, least)?;
        if corrections.is_empty() {
            return Err(ContractRefusal::NothingToCorrect);
        }
        check::not_too_many(corrections.len(), check::MOST, &Path::default())?;
        let corrections: Vec<Correction> = corrections
            .into_iter()
            .map(Correction::without_a_day_of_no_decision)
            .collect();
        each_once(&corrections)?;
        let (events, corrected) = self.corrected_by(&corrections, why, on)?;
        corrected.check_all_so(&corrections)?;
        events
            .iter()
            .filter_map(ContractEvent::correction)
            .try_for_each(|correction| corrected.check(correction, least))?;
        Ok(events)
    }

    /// An event for each field that is not so already, and what is so after all of them.
    fn corrected_by(
        &self,
        corrections: &[Correction],
        why: &str,
        on: PartialDate,
    ) -> Result<(Vec<ContractEvent>, Self), ContractRefusal> {
        let mut corrected = self.clone();
        let mut events = Vec::new();
        for correction in corrections {
            let field = correction.field();
            let corrects = self.version_that_stated(field)?;
            let former = corrected
                .stated(field)
                .ok_or(ContractRefusal::NotStated { field })?;
            if former == *correction {
                continue;
            }
            corrected.put_right(correction.clone());
            events.push(ContractEvent::Corrected {
                was: former.words(),
                becomes: correction.words(),
                correction: correction.clone(),
                why: why.to_owned(),
                corrects,
                on,
            });
        }
        Ok((events, corrected))
    }

    /// What one of them withdraws, no other of them puts right.
    fn check_all_so(&self, corrections: &[Correction]) -> Result<(), ContractRefusal> {
        let not_so = corrections
            .iter()
            .find(|correction| self.stated(correction.field()).as_ref() != Some(*correction));
        match not_so.map(Correction::field) {
            Some(field) => Err(ContractRefusal::NotStated { field }),
            None => Ok(()),
        }
    }

    fn version_that_stated(&self, field: Field) -> Result<i64, ContractRefusal> {
        self.told
            .get(&field)
            .copied()
            .ok_or(ContractRefusal::NotStated { field })
    }
}

/// Two corrections of one field at a time would leave open which of them is right.
fn each_once(corrections: &[Correction]) -> Result<(), ContractRefusal> {
    for (place, correction) in corrections.iter().enumerate() {
        let field = correction.field();
        if corrections[..place]
            .iter()
            .any(|other| other.field() == field)
        {
            return Err(ContractRefusal::CorrectedTwice { field });
        }
    }
    Ok(())
}

impl ContractEvent {
    fn correction(&self) -> Option<&Correction> {
        let Self::Corrected { correction, .. } = self else {
            return None;
        };
        Some(correction)
    }
}

impl Correction {
    /// An option that is open was not decided on any day.
    fn without_a_day_of_no_decision(mut self) -> Self {
        if let Self::Option {
            state: OptionState::Open,
            decided_on,
            ..
        } = &mut self
        {
            *decided_on = None;
        }
        self
    }
}
