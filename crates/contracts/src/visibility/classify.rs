use chrono::NaiveDate;
use kernel::{PartialDate, Told};

use super::{Classified, Former, Part, SecrecyReason, Visibility};
use crate::{Contract, ContractEvent, ContractRefusal, SmallestGroup};

impl Contract {
    pub(crate) fn classify(
        &self,
        part: Part,
        class: Visibility,
        reason: Option<SecrecyReason>,
        until: Option<NaiveDate>,
        least: SmallestGroup,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        reason.iter().try_for_each(|reason| reason.check(least))?;
        match (class, &reason, until) {
            (Visibility::Public, _, Some(_)) => return Err(ContractRefusal::PublicWithAnEnd),
            (Visibility::Confidential, None, _) => {
                return Err(ContractRefusal::SecrecyReasonMissing);
            }
            (Visibility::Confidential, Some(_), None) => {
                return Err(ContractRefusal::SecrecyEndMissing);
            }
            (Visibility::Public | Visibility::Internal, _, _)
            | (Visibility::Confidential, Some(_), Some(_)) => {}
        }
        check_end(until, on)?;
        if self.is_classified_so(part, class, reason.as_ref(), until) {
            return Ok(Vec::new());
        }
        Ok(vec![ContractEvent::PartClassified {
            part,
            class,
            reason,
            until,
            on,
        }])
    }

    /// A part that nobody has classified is public, whatever the reason would be.
    fn is_classified_so(
        &self,
        part: Part,
        class: Visibility,
        reason: Option<&SecrecyReason>,
        until: Option<NaiveDate>,
    ) -> bool {
        match self.classified.get(&part) {
            Some(former) => {
                former.class == class && former.until == until && former.reason.as_ref() == reason
            }
            None => class == Visibility::Public,
        }
    }

    /// What is said last holds; who was kept from it until then has not seen it before.
    pub(crate) fn note_class(&mut self, told: &Told<ContractEvent>) {
        let ContractEvent::PartClassified {
            part,
            class,
            reason,
            until,
            on: _,
        } = &told.event
        else {
            return;
        };
        let former = self.classified.remove(part);
        let classified = Classified {
            class: *class,
            reason: reason.clone(),
            until: *until,
            since: told.recorded_at,
            before: former.and_then(|former| former.opened_at(told.recorded_at, *class)),
        };
        self.classified.insert(*part, classified);
    }
}

impl Classified {
    /// What it was, when it was narrower until that moment.
    fn opened_at(self, moment: kernel::Instant, class: Visibility) -> Option<Former> {
        let was_shut = self.class > class && self.opens().is_none_or(|opens| moment < opens);
        was_shut.then_some(Former {
            class: self.class,
            reason: self.reason,
        })
    }
}

/// It ends after the day on which it is said, as far as that is known.
fn check_end(until: Option<NaiveDate>, on: PartialDate) -> Result<(), ContractRefusal> {
    match (until, on.earliest()) {
        (Some(until), Some(said)) if until <= said => {
            Err(ContractRefusal::SecrecyEndPassed { until, said })
        }
        (Some(_) | None, Some(_) | None) => Ok(()),
    }
}
