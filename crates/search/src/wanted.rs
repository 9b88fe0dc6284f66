use crate::{TextRefusal, small::is_small, stem, words};

const LONGEST: usize = 200;

/// What is asked for: all of the terms, and none of the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub all: Vec<Term>,
    pub none: Vec<Term>,
}

/// A part of what is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Term {
    /// These words, one after the other; one word is a phrase of one.
    Phrase(Vec<Stemmed>),
    /// A word that begins so.
    Beginning(Stemmed),
}

/// A word that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Stemmed {
    /// As words are compared by them.
    pub letters: String,
    pub stem: String,
}

impl Stemmed {
    pub(crate) fn of(letters: String) -> Self {
        Self {
            stem: stem(&letters),
            letters,
        }
    }
}

impl Wanted {
    /// Plain words, `"phrases"`, `-what is not to be there`, and `begin*`; whatever else is written is read as words.
    pub fn parse(text: &str) -> Result<Self, TextRefusal> {
        let length = text.chars().count();
        if length > LONGEST {
            return Err(TextRefusal::TooLong {
                length,
                longest: LONGEST,
            });
        }
        if words(text).next().is_none() {
            return Err(TextRefusal::NoWord);
        }
        let mut wanted = Self {
            all: Vec::new(),
            none: Vec::new(),
        };
        for chunk in chunks(text) {
            let terms = chunk.terms();
            match chunk.excluded {
                true => wanted.none.extend(terms),
                false => wanted.all.extend(terms),
            }
        }
        if wanted.all.is_empty() {
            return Err(TextRefusal::NothingWanted);
        }
        Ok(wanted.without_small_words())
    }

    fn without_small_words(mut self) -> Self {
        if !self.all.iter().all(Term::is_small) {
            self.all.retain(|term| !term.is_small());
        }
        self
    }
}

impl Term {
    fn is_small(&self) -> bool {
        match self {
            Self::Phrase(words) => matches!(&words[..], [word] if is_small(&word.letters)),
            Self::Beginning(_) => false,
        }
    }
}

/// A piece of what is written: between spaces, or between quotes.
struct Chunk<'a> {
    text: &'a str,
    excluded: bool,
    /// It ends with a star.
    open: bool,
}

impl Chunk<'_> {
    fn terms(&self) -> Vec<Term> {
        let words = words(self.text).map(|word| Stemmed::of(word.letters));
        let mut words: Vec<Stemmed> = words.collect();
        let begun = if self.open { words.pop() } else { None };
        let phrase = (!words.is_empty()).then_some(Term::Phrase(words));
        phrase
            .into_iter()
            .chain(begun.map(Term::Beginning))
            .collect()
    }
}

fn chunks(text: &str) -> Vec<Chunk<'_>> {
    let mut chunks = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (excluded, said) = match rest.strip_prefix('-') {
            Some(said) => (true, said),
            None => (false, rest),
        };
        let (text, after) = match said.strip_prefix(QUOTES) {
            Some(quoted) => quoted.split_once(QUOTES).unwrap_or((quoted, "")),
            None => {
                let ends = |letter: char| letter.is_whitespace() || QUOTES.contains(&letter);
                said.split_at(said.find(ends).unwrap_or(said.len()))
            }
        };
        let after_star = after.strip_prefix('*');
        chunks.push(Chunk {
            text,
            excluded,
            open: after_star.is_some() || text.ends_with('*'),
        });
        rest = after_star.unwrap_or(after).trim_start();
    }
    chunks
}

const QUOTES: [char; 5] = ['"', '“', '”', '«', '»'];
