mod shares;
mod sizes;

use super::{
    Warning, WarningKind,
    draft::Draft,
    hedge::Hedges,
    spelled::scale,
    text::Text,
    year::{YearRead, no_size, year},
};

const SEVERAL: [&str; 4] = ["flere", "adskillige", "mange", "nogle"];
/// One walk over the words, from the first to the last.
pub(super) struct Scan<'s, 't> {
    text: &'s Text<'t>,
    pub drafts: Vec<Draft>,
    pub years: Vec<YearRead>,
    pub warnings: Vec<Warning>,
}

impl<'s, 't> Scan<'s, 't> {
    pub(super) fn of(text: &'s Text<'t>) -> Self {
        let mut scan = Self {
            text,
            drafts: Vec::new(),
            years: Vec::new(),
            warnings: Vec::new(),
        };
        let mut at = 0;
        while at < text.len() {
            at = scan.step(at).max(at + 1);
        }
        scan
    }

    pub(super) fn warning(&mut self, kind: WarningKind, first: usize, end: usize) {
        self.warnings.push(Warning {
            kind,
            words: self.text.slice(first, end).to_owned(),
            span: Some(self.text.span(first, end)),
        });
    }

    /// Where the next step begins.
    fn step(&mut self, at: usize) -> usize {
        no_size(self.text, at)
            .or_else(|| self.vague(at))
            .or_else(|| self.ratio(at))
            .or_else(|| self.year(at))
            .or_else(|| self.change(at))
            .or_else(|| self.number(at))
            .unwrap_or(at + 1)
    }

    fn vague(&mut self, at: usize) -> Option<usize> {
        let word = self.text.word(at);
        let is_several = SEVERAL.contains(&word) && scale(self.text.word(at + 1)).is_some();
        let is_heaps = matches!(word, "hundredvis" | "tusindvis" | "snesevis");
        let end = at + 1 + usize::from(is_several);
        (is_several || is_heaps).then(|| {
            self.warning(WarningKind::VagueNumber, at, end);
            end
        })
    }

    fn year(&mut self, at: usize) -> Option<usize> {
        let read = year(self.text, at)?;
        self.years.push(read);
        Some(at + 1)
    }

    fn take(&mut self, draft: Draft) -> usize {
        let (first, end) = (draft.first, draft.end);
        if let Some(warning) = draft.unit.warning {
            self.warning(warning, first, end);
        }
        self.drafts.push(draft);
        end
    }

    fn hedges(&self, at: usize) -> Hedges {
        Hedges::before(self.text, at, self.floor())
    }

    /// Words before it belong to figures that are read already.
    fn floor(&self) -> usize {
        self.drafts.last().map_or(0, |draft| draft.end)
    }
}
