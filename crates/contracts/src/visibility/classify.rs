use chrono::NaiveDate;
use kernel::{Instant, PartialDate, Told};

use super::{Classified, Former, Part, SecrecyReason, Visibility};
use crate::{Contract, ContractEvent, ContractRefusal, SmallestGroup};

/// What a part is asked to be classified as.
pub(crate) struct Classification {
    pub(crate) class: Visibility,
    pub(crate) reason: Option<SecrecyReason>,
    pub(crate) until: Option<NaiveDate>,
}

impl Contract {
    pub(crate) fn classify(
        &self,
        part: Part,
        asked: Classification,
        least: SmallestGroup,
        on: PartialDate,
        today: NaiveDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let mut reason = asked.reason.iter();
        reason.try_for_each(|reason| reason.check(least))?;
        asked.check()?;
        asked.check_end(on, today)?;
        if self.is_classified_so(part, &asked) {
            return Ok(Vec::new());
        }
        let Classification {
            class,
            reason,
            until,
        } = asked;
        Ok(vec![ContractEvent::PartClassified {
            part,
            class,
            reason,
            until,
            on,
        }])
    }

    /// A part that nobody has classified is public, whatever the reason would be.
    fn is_classified_so(&self, part: Part, asked: &Classification) -> bool {
        match self.classified.get(&part) {
            Some(former) => {
                former.class == asked.class
                    && former.until == asked.until
                    && former.reason == asked.reason
            }
            None => asked.class == Visibility::Public,
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

impl Classification {
    fn check(&self) -> Result<(), ContractRefusal> {
        match (self.class, &self.reason, self.until) {
            (Visibility::Public, _, Some(_)) => Err(ContractRefusal::PublicWithAnEnd),
            (Visibility::Confidential, None, _) => Err(ContractRefusal::SecrecyReasonMissing),
            (Visibility::Confidential, Some(_), None) => Err(ContractRefusal::SecrecyEndMissing),
            (Visibility::Public | Visibility::Internal, _, _)
            | (Visibility::Confidential, Some(_), Some(_)) => Ok(()),
        }
    }

    /// It ends after today, and after the day on which it is said, as far as that is known.
    fn check_end(&self, on: PartialDate, today: NaiveDate) -> Result<(), ContractRefusal> {
        let said = on.earliest().map_or(today, |said| said.max(today));
        match self.until {
            Some(until) if until <= said => Err(ContractRefusal::SecrecyEndPassed { until, said }),
            Some(_) | None => Ok(()),
        }
    }
}
