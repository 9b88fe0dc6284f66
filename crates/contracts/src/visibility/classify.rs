use chrono::NaiveDate;
use kernel::{Instant, PartialDate, Told};

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
            before: former.map_or_else(Vec::new, |former| {
                former.opened_by(told.recorded_at, *class)
            }),
        };
        self.classified.insert(*part, classified);
    }
}

impl Classified {
    /// How it has been opened when at that moment it is said to be of a class.
    fn opened_by(self, moment: Instant, class: Visibility) -> Vec<Former> {
        let ended = self.opens().filter(|opens| *opens <= moment);
        let is_opened = self.class > Visibility::Public && (self.class > class || ended.is_some());
        let mut before = self.before;
        if is_opened {
            // Whom this kept from it, an earlier class did not let see it.
            before.retain(|former| former.class > self.class);
            before.push(Former {
                class: self.class,
                reason: self.reason,
                opened: ended.unwrap_or(moment),
            });
        }
        before
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
