use kernel::PartialDate;

use super::{CataloguedIndicator, Edition, IndicatorEvent, IndicatorRefusal};
use crate::{Indicator, IndicatorDefinition};

const LONGEST_REASON: usize = 500;

impl CataloguedIndicator {
    pub(super) fn define(
        definition: IndicatorDefinition,
        on: PartialDate,
    ) -> Result<Vec<IndicatorEvent>, IndicatorRefusal> {
        definition.check()?;
        if Indicator::of(&definition.key).is_ok() {
            return Err(IndicatorRefusal::AlreadyDefined {
                key: definition.key,
            });
        }
        let definition = Box::new(definition.numbered(1));
        Ok(vec![IndicatorEvent::Defined { definition, on }])
    }

    pub(super) fn define_again(
        &self,
        definition: &IndicatorDefinition,
        on: PartialDate,
    ) -> Result<Vec<IndicatorEvent>, IndicatorRefusal> {
        let is_so = |edition: &Edition| {
            edition.why.is_none() && edition.since == on && edition.definition.says(definition)
        };
        if self.withdrawn.is_none() && self.editions.first().is_some_and(is_so) {
            return Ok(Vec::new());
        }
        Err(IndicatorRefusal::AlreadyDefined {
            key: self.indicator.key().to_owned(),
        })
    }

    pub(super) fn supersede(
        now: Option<&Self>,
        definition: IndicatorDefinition,
        why: String,
        on: PartialDate,
    ) -> Result<Vec<IndicatorEvent>, IndicatorRefusal> {
        reasoned(&why)?;
        let newest = match now {
            Some(now) => now.superseded_by(&definition)?,
            None => Indicator::of(&definition.key)?.definition(),
        };
        let newest = newest.ok_or_else(|| Indicator::unknown(&definition.key))?;
        definition.check()?;
        if now.is_some_and(|now| now.is_already(&definition, &why, on)) {
            return Ok(Vec::new());
        }
        if newest.says(&definition) {
            return Err(IndicatorRefusal::Unchanged {
                edition: newest.edition,
            });
        }
        let definition = Box::new(definition.numbered(newest.edition.saturating_add(1)));
        Ok(vec![IndicatorEvent::Superseded {
            definition,
            why,
            on,
        }])
    }

    /// What it means today, if that may be changed to this.
    fn superseded_by(
        &self,
        definition: &IndicatorDefinition,
    ) -> Result<Option<&IndicatorDefinition>, IndicatorRefusal> {
        self.is_of(&definition.key)?;
        match &self.withdrawn {
            Some(withdrawal) => Err(IndicatorRefusal::Withdrawn {
                key: definition.key.clone(),
                why: withdrawal.why.clone(),
            }),
            None => Ok(self.newest()),
        }
    }

    fn is_already(&self, definition: &IndicatorDefinition, why: &str, on: PartialDate) -> bool {
        self.editions.last().is_some_and(|newest| {
            newest.definition.says(definition)
                && newest.why.as_deref() == Some(why)
                && newest.since == on
        })
    }

    pub(super) fn withdraw_first(
        indicator: &Indicator,
        why: String,
        on: PartialDate,
    ) -> Result<Vec<IndicatorEvent>, IndicatorRefusal> {
        reasoned(&why)?;
        let indicator = Indicator::of(indicator.key())?;
        Ok(vec![IndicatorEvent::Withdrawn { indicator, why, on }])
    }

    pub(super) fn withdraw(
        &self,
        indicator: &Indicator,
        why: String,
        on: PartialDate,
    ) -> Result<Vec<IndicatorEvent>, IndicatorRefusal> {
        reasoned(&why)?;
        self.is_of(indicator.key())?;
        if self.withdrawn.is_some() {
            return Ok(Vec::new());
        }
        let indicator = self.indicator.clone();
        Ok(vec![IndicatorEvent::Withdrawn { indicator, why, on }])
    }

    fn is_of(&self, key: &str) -> Result<(), IndicatorRefusal> {
        if self.indicator.key() == key {
            return Ok(());
        }
        Err(IndicatorRefusal::KeyChanged {
            key: self.indicator.key().to_owned(),
        })
    }
}

impl IndicatorDefinition {
    fn numbered(self, edition: u32) -> Self {
        Self { edition, ..self }
    }

    /// It says the same, whatever edition it says it in.
    fn says(&self, other: &Self) -> bool {
        *self == other.clone().numbered(self.edition)
    }
}

fn reasoned(why: &str) -> Result<(), IndicatorRefusal> {
    if why.trim().is_empty() {
        return Err(IndicatorRefusal::WhyMissing);
    }
    let length = why.chars().count();
    if length <= LONGEST_REASON {
        return Ok(());
    }
    Err(IndicatorRefusal::TextTooLong {
        field: vec!["why".to_owned()],
        length,
        longest: LONGEST_REASON,
    })
}
