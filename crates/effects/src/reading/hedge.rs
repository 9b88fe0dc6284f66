use rust_decimal::Decimal;

use super::{Reading, Size, WarningKind, text::Text};

/// What a word before a number makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hedge {
    Over,
    AtLeast,
    UpTo,
    Under,
    Barely,
    Well,
    About,
    Mean,
}

/// The longer phrase stands before the shorter that it ends with.
const HEDGES: [(&str, Hedge); 43] = [
    ("ikke mere end", Hedge::UpTo),
    ("ikke flere end", Hedge::UpTo),
    ("ikke mindre end", Hedge::AtLeast),
    ("ikke færre end", Hedge::AtLeast),
    ("lidt mere end", Hedge::Well),
    ("lidt flere end", Hedge::Well),
    ("lidt mindre end", Hedge::Barely),
    ("godt og vel", Hedge::Well),
    ("mere end", Hedge::Over),
    ("flere end", Hedge::Over),
    ("større end", Hedge::Over),
    ("højere end", Hedge::Over),
    ("mindre end", Hedge::Under),
    ("færre end", Hedge::Under),
    ("lavere end", Hedge::Under),
    ("ikke over", Hedge::UpTo),
    ("ikke under", Hedge::AtLeast),
    ("lidt over", Hedge::Well),
    ("lige over", Hedge::Well),
    ("lidt under", Hedge::Barely),
    ("lige under", Hedge::Barely),
    ("op til", Hedge::UpTo),
    ("rundt regnet", Hedge::About),
    ("tæt på", Hedge::About),
    ("i gennemsnit", Hedge::Mean),
    ("i snit", Hedge::Mean),
    ("over", Hedge::Over),
    ("mindst", Hedge::AtLeast),
    ("minimum", Hedge::AtLeast),
    ("højst", Hedge::UpTo),
    ("højest", Hedge::UpTo),
    ("maksimalt", Hedge::UpTo),
    ("maks", Hedge::UpTo),
    ("max", Hedge::UpTo),
    ("under", Hedge::Under),
    ("knap", Hedge::Barely),
    ("næsten", Hedge::Barely),
    ("godt", Hedge::Well),
    ("ca", Hedge::About),
    ("cirka", Hedge::About),
    ("omkring", Hedge::About),
    ("omtrent", Hedge::About),
    ("gennemsnitligt", Hedge::Mean),
];
/// "Overview over" is of tasks, not more than so many.
const OVERVIEWS: [&str; 4] = ["overblik", "overblikket", "oversigt", "oversigten"];
/// So many hedges stand before one number at most.
const MOST: usize = 4;

/// Everything that is said before a number about how exact it is.
#[derive(Debug, Default)]
pub(super) struct Hedges {
    pub first: usize,
    hedges: Vec<Hedge>,
    pub readings: Vec<Reading>,
}

impl Hedges {
    /// Those that stand right before the word, not further back than the floor.
    pub(super) fn before(text: &Text, at: usize, floor: usize) -> Self {
        let mut found = Self {
            first: at,
            ..Self::default()
        };
        while found.hedges.len() < MOST {
            let Some((start, hedge)) = hedge_before(text, found.first, floor) else {
                break;
            };
            let reading = hedge.reading(text.slice(start, found.first));
            found.readings.insert(0, reading);
            found.hedges.push(hedge);
            found.first = start;
        }
        found
    }

    /// "Over fire år" after another size: in the course of them.
    pub(super) fn course(first: usize, words: &str) -> Self {
        Self {
            first,
            hedges: Vec::new(),
            readings: vec![Reading::of(words, "i løbet af", "in the course of")],
        }
    }

    pub(super) fn is_mean(&self) -> bool {
        self.hedges.contains(&Hedge::Mean)
    }

    /// Nothing that changes a number.
    pub(super) fn is_plain(&self) -> bool {
        self.hedges.iter().all(|hedge| *hedge == Hedge::Mean)
    }

    /// The size of one number; the hedge nearest to it decides the bound.
    pub(super) fn size(&self, number: Decimal) -> Size {
        let from = |open| Size {
            lower: Some(number),
            lower_open: open,
            ..Size::default()
        };
        let to = |open| Size {
            upper: Some(number),
            upper_open: open,
            ..Size::default()
        };
        let bound = self.hedges.iter().find_map(|hedge| match hedge {
            Hedge::Over | Hedge::Well => Some(from(true)),
            Hedge::AtLeast => Some(from(false)),
            Hedge::UpTo => Some(to(false)),
            Hedge::Under | Hedge::Barely => Some(to(true)),
            Hedge::About | Hedge::Mean => None,
        });
        Size {
            approximate: self.is_approximate(),
            ..bound.unwrap_or_else(|| Size::exactly(number))
        }
    }

    /// The size of two numbers, and whether all that was said found a place in it.
    pub(super) fn range(&self, lower: Decimal, upper: Decimal) -> (Size, Option<WarningKind>) {
        let size = Size {
            approximate: self.is_approximate(),
            ..Size::between(lower, upper)
        };
        let fits = |hedge: &Hedge| matches!(hedge, Hedge::About | Hedge::Mean);
        let warning = (!self.hedges.iter().all(fits)).then_some(WarningKind::HedgeUnused);
        (size, warning)
    }

    fn is_approximate(&self) -> bool {
        let about = |hedge: &Hedge| matches!(hedge, Hedge::About | Hedge::Barely | Hedge::Well);
        self.hedges.iter().any(about)
    }
}

impl Hedge {
    fn reading(self, words: &str) -> Reading {
        let (da, en) = match self {
            Self::Over => (
                "nedre grænse, selv ikke nået",
                "a lower bound, itself not reached",
            ),
            Self::AtLeast => ("nedre grænse", "a lower bound"),
            Self::UpTo => ("øvre grænse", "an upper bound"),
            Self::Under => (
                "øvre grænse, selv ikke nået",
                "an upper bound, itself not reached",
            ),
            Self::Barely => ("omtrent, lidt mindre", "about, a little less"),
            Self::Well => ("omtrent, lidt mere", "about, a little more"),
            Self::About => ("omtrent", "about"),
            Self::Mean => ("et gennemsnit", "a mean"),
        };
        Reading::of(words, da, en)
    }
}

fn hedge_before(text: &Text, at: usize, floor: usize) -> Option<(usize, Hedge)> {
    HEDGES.iter().find_map(|(words, hedge)| {
        let start = at.checked_sub(words.split(' ').count())?;
        let is_overview = *words == "over" && OVERVIEWS.contains(&text.earlier(start, 1));
        let in_sentence = text.sentence(start) == text.sentence(at);
        (start >= floor && text.says(start, words) && in_sentence && !is_overview)
            .then_some((start, *hedge))
    })
}
