use super::{Reading, text::Text};
use crate::Recurrence;

/// For each of what a size comes: "om året", "pr. borger".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Per {
    pub words: String,
    pub every: Every,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Every {
    Day,
    Week,
    Month,
    Year,
    Contract,
    /// Anything else, by its word.
    Other(String),
}

/// What begins a rate; the thing itself follows.
const EACH: [&str; 5] = ["pr", "per", "hver", "hvert", "/"];
/// Whole phrases; those of one word may stand before the number.
const PHRASES: [(&str, Every); 19] = [
    ("i døgnet", Every::Day),
    ("om dagen", Every::Day),
    ("dagligt", Every::Day),
    ("daglig", Every::Day),
    ("daglige", Every::Day),
    ("om ugen", Every::Week),
    ("i ugen", Every::Week),
    ("ugentligt", Every::Week),
    ("ugentlig", Every::Week),
    ("ugentlige", Every::Week),
    ("om måneden", Every::Month),
    ("månedligt", Every::Month),
    ("månedlig", Every::Month),
    ("månedlige", Every::Month),
    ("om året", Every::Year),
    ("årligt", Every::Year),
    ("årlig", Every::Year),
    ("årlige", Every::Year),
    ("p a", Every::Year),
];
/// What comes once and not again.
const ONCE: [&str; 3] = ["engangsbesparelse", "engangsgevinst", "engangsbeløb"];

impl Every {
    /// As UCUM has it below the line.
    pub fn ucum(&self) -> Option<&'static str> {
        match self {
            Self::Day => Some("d"),
            Self::Week => Some("wk"),
            Self::Month => Some("mo"),
            Self::Year => Some("a"),
            Self::Contract => Some("{contract}"),
            Self::Other(_) => None,
        }
    }

    /// None for what is no class of its own.
    pub fn recurrence(&self) -> Option<Recurrence> {
        match self {
            Self::Day => Some(Recurrence::PerDay),
            Self::Year => Some(Recurrence::PerYear),
            Self::Contract => Some(Recurrence::PerContract),
            Self::Week | Self::Month | Self::Other(_) => None,
        }
    }

    /// Time that is not said as a class.
    pub(super) fn is_unclassed_time(&self) -> bool {
        match self {
            Self::Week | Self::Month => true,
            Self::Day | Self::Year | Self::Contract | Self::Other(_) => false,
        }
    }

    fn of(word: &str) -> Self {
        match word {
            "dag" | "døgn" => Self::Day,
            "uge" => Self::Week,
            "måned" | "md" => Self::Month,
            "år" => Self::Year,
            "kontrakt" | "aftale" => Self::Contract,
            other => Self::Other(other.to_owned()),
        }
    }

    fn reading(&self, words: &str) -> Reading {
        let (da, en) = match self {
            Self::Day => ("hver dag", "each day"),
            Self::Week => ("hver uge", "each week"),
            Self::Month => ("hver måned", "each month"),
            Self::Year => ("hvert år", "each year"),
            Self::Contract => ("for hver kontrakt", "for each contract"),
            Self::Other(_) => ("for hver af det nævnte", "for each of what is named"),
        };
        Reading::of(words, da, en)
    }
}

impl Per {
    pub(super) fn reading(&self) -> Reading {
        self.every.reading(&self.words)
    }
}

/// The rate that is said there, and where it ends.
pub(super) fn per(text: &Text, at: usize) -> Option<(Per, usize)> {
    if let Some((phrase, every)) = PHRASES.iter().find(|(phrase, _)| text.says(at, phrase)) {
        let end = at + phrase.split(' ').count();
        let words = text.slice(at, end).to_owned();
        return Some((
            Per {
                words,
                every: every.clone(),
            },
            end,
        ));
    }
    let is_each = EACH.contains(&text.word(at)) && text.is_word(at + 1);
    is_each.then(|| {
        let words = text.slice(at, at + 2).to_owned();
        let every = Every::of(text.word(at + 1));
        (Per { words, every }, at + 2)
    })
}

/// "Årlige besparelser på": the one-word rates may stand before the number.
pub(super) fn per_before(text: &Text, at: usize) -> Option<Per> {
    let is_one_word = |phrase: &str| !phrase.contains(' ') && text.word(at) == phrase;
    let (_, every) = PHRASES.iter().find(|(phrase, _)| is_one_word(phrase))?;
    Some(Per {
        words: text.slice(at, at + 1).to_owned(),
        every: every.clone(),
    })
}

/// The word says that it comes once.
pub(super) fn is_once(word: &str) -> bool {
    ONCE.contains(&word)
}
