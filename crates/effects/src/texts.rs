//! How long a text may be.

use kernel::Source;

use crate::{EffectRefusal, ObservationStatement, ObservedValue, StatementRefusal};

const LONGEST_NAME: usize = 500;
const LONGEST_QUOTE: usize = 5_000;

impl ObservationStatement {
    pub(crate) fn check_texts(&self) -> Result<(), StatementRefusal> {
        let baseline = self.baseline.as_ref();
        let money = self.money.as_ref();
        quote(&["stated"], Some(&self.stated))?;
        name(&["measuredBy"], self.measured_by.as_ref())?;
        name(&["validatedBy"], self.validated_by.as_ref())?;
        check_source(&self.stated_in)?;
        let note = baseline.and_then(|baseline| baseline.note.as_ref());
        quote(&["baseline", "note"], note)?;
        quote(&["counterfactual"], self.counterfactual.as_ref())?;
        name(&["money", "of"], money.and_then(|money| money.of.as_ref()))?;
        name(&["missingBecause"], self.missing_because.as_ref())?;
        for factor in self.components.iter().flat_map(|told| &told.factors) {
            name(&["components", "factors"], factor.words.as_ref())?;
            name(&["components", "factors"], Some(&factor.unit))?;
        }
        match &self.value {
            Some(ObservedValue::Ordinal { words, .. }) => name(&["value", "words"], Some(words)),
            Some(ObservedValue::Ratio { of, .. }) => name(&["value", "of"], of.as_ref()),
            Some(ObservedValue::Quantity(_)) | None => Ok(()),
        }
    }
}

fn check_source(source: &Source) -> Result<(), StatementRefusal> {
    name(&["statedIn", "publisher"], Some(&source.publisher))?;
    name(&["statedIn", "title"], Some(&source.title))?;
    quote(&["statedIn", "quote"], source.quote.as_ref())
}

fn name(field: &'static [&'static str], text: Option<&String>) -> Result<(), StatementRefusal> {
    within(field, text, LONGEST_NAME)
}

fn quote(field: &'static [&'static str], text: Option<&String>) -> Result<(), StatementRefusal> {
    within(field, text, LONGEST_QUOTE)
}

fn within(
    field: &'static [&'static str],
    text: Option<&String>,
    longest: usize,
) -> Result<(), StatementRefusal> {
    let length = text.map_or(0, |text| text.chars().count());
    if length <= longest {
        return Ok(());
    }
    Err(StatementRefusal::TextTooLong {
        field,
        length,
        longest,
    })
}

/// A name, a place, a reason: a line or two.
pub(crate) fn short(field: &'static str, text: &str) -> Result<(), EffectRefusal> {
    at_most(LONGEST_NAME, field, text)
}

/// Words that are given as they were said.
pub(crate) fn quoted(field: &'static str, text: &str) -> Result<(), EffectRefusal> {
    at_most(LONGEST_QUOTE, field, text)
}

fn at_most(longest: usize, field: &'static str, text: &str) -> Result<(), EffectRefusal> {
    let length = text.chars().count();
    if length <= longest {
        return Ok(());
    }
    Err(EffectRefusal::TextTooLong {
        field,
        length,
        longest,
    })
}
