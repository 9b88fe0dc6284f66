use super::Scan;
use crate::reading::{
    Reading, WarningKind,
    amount::{Amount, amount},
    draft::{Content, Draft},
    hedge::Hedges,
    product::product,
    range::{RangeRead, range},
    text::Text,
    unit::{UnitRead, unit},
    year::could_be_year,
};

impl Scan<'_, '_> {
    pub(super) fn number(&mut self, at: usize) -> Option<usize> {
        let is_between = self.text.word(at) == "mellem";
        let start = at + usize::from(is_between);
        let first = match amount(self.text, start) {
            Ok(first) => first?,
            Err(unread) => {
                if let Some(warning) = unread.warning {
                    self.warning(warning, start, unread.end);
                }
                return Some(unread.end);
            }
        };
        for warning in &first.warnings {
            self.warning(*warning, first.first, first.end);
        }
        self.product(&first)
            .or_else(|| self.range(at, &first, is_between))
            .or_else(|| self.single(&first))
    }

    fn product(&mut self, first: &Amount) -> Option<usize> {
        let read = product(self.text, first)?;
        for (warning, first, end) in read.warnings {
            self.warning(warning, first, end);
        }
        let hedges = self.hedges(first.first);
        let content = Content::Size {
            size: hedges.size(read.value),
            is_signed: false,
        };
        let mut draft = Draft::new(first.first, content, read.unit.end);
        draft.components = Some(read.components);
        draft.readings.push(read.reading);
        Some(self.take(draft.in_unit(read.unit).hedged(hedges)))
    }

    fn range(&mut self, at: usize, first: &Amount, is_between: bool) -> Option<usize> {
        let (lower, upper) = match range(self.text, first, is_between)? {
            RangeRead::Between { lower, upper } => (lower, upper),
            RangeRead::FromTo { end } => {
                self.warning(WarningKind::FromTo, at, end);
                return None;
            }
            RangeRead::Reversed { end } => {
                self.warning(WarningKind::RangeReversed, at, end);
                return Some(end);
            }
        };
        for warning in &upper.warnings {
            self.warning(*warning, upper.first, upper.end);
        }
        let hedges = self.hedges(at);
        let (size, warning) = hedges.range(lower.value, upper.value);
        if let Some(warning) = warning {
            self.warning(warning, hedges.first, upper.end);
        }
        let content = Content::Size {
            size,
            is_signed: lower.value.is_sign_negative(),
        };
        let mut draft = Draft::new(at, content, upper.end);
        let words = self.text.slice(at, upper.end);
        draft.readings.push(Reading::of(
            words,
            "nedre og øvre grænse",
            "a lower and an upper bound",
        ));
        let draft = draft.in_unit(self.unit_of(&upper));
        Some(self.take(draft.hedged(hedges)))
    }

    fn single(&mut self, number: &Amount) -> Option<usize> {
        let (first, unit) = match self.currency_before(number) {
            Some(unit) => (number.first - 1, unit),
            None => (number.first, self.unit_of(number)),
        };
        if could_be_year(self.text, number.first).is_some() && unit.unit.is_none() {
            self.warning(WarningKind::CouldBeYear, number.first, number.end);
        }
        let mut hedges = self.hedges(first);
        if self.text.earlier(first, 1) == "over" && lasts(&unit) {
            self.warning(WarningKind::OverTime, hedges.first, unit.end);
            if self
                .drafts
                .last()
                .is_some_and(|draft| draft.end == hedges.first)
            {
                hedges = Hedges::course(hedges.first, self.text.slice(first - 1, first));
            }
        }
        let content = Content::Size {
            size: hedges.size(number.value),
            is_signed: number.value.is_sign_negative(),
        };
        let mut draft = Draft::new(first, content, number.end);
        draft.readings.push(number_reading(self.text, number));
        Some(self.take(draft.in_unit(unit).hedged(hedges)))
    }

    fn unit_of(&self, number: &Amount) -> UnitRead {
        match number.is_money {
            true => self.crowns(number.end - 1, number.end, number.end),
            false => unit(self.text, number.end),
        }
    }

    /// "Kr. 500", where no unit follows.
    fn currency_before(&self, number: &Amount) -> Option<UnitRead> {
        let is_there = matches!(self.text.earlier(number.first, 1), "kr" | "dkk")
            && number.first > self.floor()
            && self.unit_of(number).unit.is_none();
        is_there.then(|| self.crowns(number.first - 1, number.first, number.end))
    }

    fn crowns(&self, from: usize, to: usize, end: usize) -> UnitRead {
        UnitRead {
            unit: kernel::Unit::of("DKK").ok(),
            words: Some(self.text.slice(from, to).to_owned()),
            end,
            ..UnitRead::default()
        }
    }
}

/// It says how long, so that "over" before it may say when.
fn lasts(unit: &UnitRead) -> bool {
    match &unit.unit {
        Some(unit) => matches!(unit.ucum(), "a" | "mo"),
        None => unit
            .words
            .as_deref()
            .is_some_and(|words| matches!(words, "dage" | "døgn" | "uger" | "uge" | "dag")),
    }
}

fn number_reading(text: &Text, number: &Amount) -> Reading {
    let meaning = kernel::danish_number(number.value);
    let english = number.value.normalize().to_string();
    Reading::of(text.slice(number.first, number.end), meaning, english)
}
