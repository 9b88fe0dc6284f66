use super::{CataloguedIndicator, IndicatorRefusal};
use crate::{Indicator, IndicatorDefinition};

/// An indicator with what it means to whoever claims by it today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    pub indicator: Indicator,
    /// None where the catalogue of the program says it.
    pub definition: Option<IndicatorDefinition>,
}

impl Meaning {
    /// Of a key, with what the log tells of it; a withdrawn indicator is refused.
    pub fn of(key: &str, told: Option<&CataloguedIndicator>) -> Result<Self, IndicatorRefusal> {
        let Some(told) = told else {
            return Ok(Self {
                indicator: Indicator::of(key)?,
                definition: None,
            });
        };
        if let Some(withdrawal) = &told.withdrawn {
            return Err(IndicatorRefusal::Withdrawn {
                key: told.indicator.key().to_owned(),
                why: withdrawal.why.clone(),
            });
        }
        Ok(Self {
            indicator: told.indicator.clone(),
            definition: told.editions.last().map(|newest| newest.definition.clone()),
        })
    }
}
