use super::Context;
use crate::reading::{
    Per, Reading, Shift,
    direction::{self, ShiftRead},
    draft::Draft,
    per::{is_once, per, per_before},
    scan::Scan,
    text::Text,
};

/// So many words after a figure still tell of it.
const AFTER: usize = 8;
/// So many words before it do.
const BEFORE: usize = 12;
/// So many words lie between "svarende til" and its figure at most.
const REACH: usize = 5;
const MEAN: [&str; 4] = ["gennemsnit", "snit", "gennemsnitlig", "gennemsnitligt"];

/// A figure with the words that are its own: up to the figures beside it.
pub(super) struct Around<'a, 't> {
    pub text: &'a Text<'t>,
    pub draft: &'a Draft,
    pub floor: usize,
    pub ceiling: usize,
}

impl Around<'_, '_> {
    pub(super) fn in_sentence(&self, at: usize) -> bool {
        self.text.sentence(at) == self.text.sentence(self.draft.first)
    }

    fn before(&self) -> impl Iterator<Item = usize> {
        let nearest = self.draft.first.saturating_sub(BEFORE).max(self.floor);
        (nearest..self.draft.first)
            .rev()
            .take_while(|at| self.in_sentence(*at))
    }

    fn after(&self) -> impl Iterator<Item = usize> {
        (self.draft.end..self.ceiling.min(self.draft.end + AFTER))
            .take_while(|at| self.in_sentence(*at))
    }

    /// "Svarende til", as it is written.
    pub(super) fn says_same(&self) -> Option<&str> {
        let says = |at: &usize| {
            ["svarende til", "svarer til"]
                .iter()
                .any(|words| self.text.says(*at, words))
        };
        let at = self.before().take(REACH).find(says)?;
        Some(self.text.slice(at, at + 2))
    }

    pub(super) fn add_rate(&self, context: &mut Context) {
        let mut free = self.draft.end;
        for at in self.after() {
            if let Some((rate, end)) = per(self.text, at).filter(|_| at >= free) {
                context.per.push(rate);
                free = end;
            }
        }
        if context.per.is_empty() {
            context.per = self
                .before()
                .find_map(|at| per_before(self.text, at))
                .into_iter()
                .collect();
        }
        context.is_once = self.before().any(|at| is_once(self.text.word(at)));
        context
            .readings
            .extend(context.per.iter().map(Per::reading));
    }

    pub(super) fn add_mean(&self, context: &mut Context) {
        let mut around = self.before().chain(self.after());
        let said = around.find(|at| MEAN.contains(&self.text.word(*at)));
        if let (Some(at), false) = (said, context.mean) {
            context.mean = true;
            let words = self.text.slice(at, at + 1);
            context
                .readings
                .push(Reading::of(words, "et gennemsnit", "a mean"));
        }
    }

    pub(super) fn add_shift(&self, context: &mut Context) {
        let (first, counts) = (self.draft.first, self.draft.is_counted());
        let read = direction::before(self.text, first, self.floor, counts)
            .or_else(|| direction::after(self.text, self.draft.end, self.draft.is_percent()));
        let Some(ShiftRead {
            shift,
            at,
            is_unclear,
        }) = read
        else {
            return;
        };
        let (da, en) = match shift {
            Shift::Up => ("en stigning", "a rise"),
            Shift::Down => ("et fald", "a fall"),
        };
        context.shift = Some(shift);
        context.is_shift_unclear = is_unclear;
        let words = self.text.slice(at, at + 1);
        context.readings.push(Reading::of(words, da, en));
    }

    /// "I 2023 (2020)": the period, and when it was said.
    pub(super) fn add_period(&self, scan: &Scan, context: &mut Context) {
        let year_at = |at: usize| scan.years.iter().find(|year| year.at == at);
        let is_period = |at: usize| year_at(at).filter(|year| year.is_period);
        let Some(period) = self
            .after()
            .find_map(is_period)
            .or_else(|| self.before().find_map(is_period))
        else {
            return;
        };
        let said = year_at(period.at + 2).filter(|year| year.is_bracketed);
        context.period = Some(period.stated.year);
        context.known_from = said.map(|year| year.stated.year);
        let words = &period.stated.stated;
        context
            .readings
            .push(Reading::of(words, "perioden", "the period"));
        if let Some(said) = said {
            let words = &said.stated.stated;
            context
                .readings
                .push(Reading::of(words, "kendt fra", "known from"));
        }
    }
}
