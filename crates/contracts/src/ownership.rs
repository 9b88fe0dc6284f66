use kernel::PartialDate;

use crate::{Contract, ContractEvent, ContractRefusal, Part, Path, SmallestGroup, check};

impl Contract {
    /// None: nobody owns it any longer.
    pub(crate) fn assign_owner(
        &self,
        unit: Option<String>,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        check::owner_unit(unit.as_deref())?;
        if self.owner_unit == unit {
            return Ok(Vec::new());
        }
        Ok(vec![ContractEvent::OwnerAssigned { unit, on }])
    }

    pub(crate) fn follow_up(
        &self,
        words: Option<String>,
        least: SmallestGroup,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        if let Some(words) = &words {
            let at = Path::of("words");
            check::told(words, &at)?;
            check::text(words, &at)?;
            least.check_words(words, &at)?;
        }
        if self.is_followed_up(words.as_deref(), on) {
            return Ok(Vec::new());
        }
        Ok(vec![ContractEvent::FollowedUp { words, on }])
    }

    /// When someone last did something about it; unknown when no day of it is told, none also where some of what counts is withheld.
    pub fn last_follow_up(&self) -> Option<PartialDate> {
        let told_in = [Part::FollowUps, Part::Sanctions, Part::Particulars];
        if told_in.into_iter().any(|part| self.withholds(part)) {
            return None;
        }
        let ledger = self.social_clauses.iter().flat_map(|obligation| {
            let reports = obligation.reports.iter().flat_map(|received| {
                let judged = received.judged.as_ref().map(|judged| judged.on);
                [Some(received.on), judged].into_iter().flatten()
            });
            reports.chain(obligation.sanctions.iter().map(|sanction| sanction.on))
        });
        self.followed_up
            .iter()
            .map(|followed_up| followed_up.on)
            .chain(ledger)
            .chain(self.amendments.iter().map(|amendment| amendment.on))
            .chain(self.settlements.iter().map(|settlement| settlement.on))
            .max_by_key(PartialDate::earliest)
    }

    /// On a known day the same is the same; without a day only what was said last is said again.
    fn is_followed_up(&self, words: Option<&str>, on: PartialDate) -> bool {
        let is_same =
            |other: &crate::Dated<Option<String>>| other.on == on && other.what.as_deref() == words;
        match on.is_unknown() {
            true => self.followed_up.last().is_some_and(is_same),
            false => self.followed_up.iter().any(is_same),
        }
    }
}
