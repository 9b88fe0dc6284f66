use rust_decimal::Decimal;

use super::Scan;
use crate::reading::{
    PercentKind, Reading, WarningKind,
    draft::{Content, Draft},
    ratio::ratio,
    unit::UnitRead,
};

/// Words that are a change of so many per cent.
const CHANGES: [(&str, i64); 9] = [
    ("halveret", -50),
    ("halverer", -50),
    ("halvere", -50),
    ("halvering", -50),
    ("fordoblet", 100),
    ("fordobler", 100),
    ("fordoble", 100),
    ("fordobling", 100),
    ("tredoblet", 200),
];

impl Scan<'_, '_> {
    pub(super) fn ratio(&mut self, at: usize) -> Option<usize> {
        let read = ratio(self.text, at)?;
        let hedges = self.hedges(at);
        if !hedges.is_plain() {
            self.warning(WarningKind::HedgeUnused, hedges.first, read.end);
        }
        let (numerator, denominator) = (read.numerator.normalize(), read.denominator.normalize());
        let content = Content::Ratio {
            numerator,
            denominator,
            of: read.of,
        };
        let mut draft = Draft::new(read.first, content, read.end);
        draft.readings.push(Reading::of(
            self.text.slice(read.first, read.end),
            format!("{numerator} ud af {denominator}"),
            format!("{numerator} out of {denominator}"),
        ));
        self.drafts.push(draft.hedged(hedges));
        Some(read.end)
    }

    /// "Halveret", as a change in per cent.
    pub(super) fn change(&mut self, at: usize) -> Option<usize> {
        let word = self.text.word(at);
        let (_, percent) = CHANGES.iter().find(|(change, _)| *change == word)?;
        let hedges = self.hedges(at);
        let size = hedges.size(Decimal::from(percent.abs()));
        let content = Content::Size {
            size: if *percent < 0 { size.negated() } else { size },
            is_signed: true,
        };
        let mut draft = Draft::new(at, content, at + 1);
        draft.unit = UnitRead {
            unit: kernel::Unit::of("%").ok(),
            end: at + 1,
            percent: Some(PercentKind::Relative),
            ..UnitRead::default()
        };
        let meaning = format!("{percent} %");
        draft
            .readings
            .push(Reading::of(word, meaning.clone(), meaning));
        self.drafts.push(draft.hedged(hedges));
        Some(at + 1)
    }
}
