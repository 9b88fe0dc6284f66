use std::ops::Range;

/// So many letters tell two words apart; databases take no word of any length.
const LONGEST: usize = 40;
/// So many bytes of a text are searched; PostgreSQL takes no text of any length.
const LARGEST: usize = 200_000;
/// Stands between two passages, so that no phrase runs from one into the next; no word has this letter, as it is compared as s.
const BETWEEN: &str = "ß";

/// A word of a text, in the letters that it is compared by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub letters: String,
    /// Where it stands, in bytes.
    pub place: Range<usize>,
}

/// The words of a text in their order: letters and digits, whatever stands between them.
pub fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let from = loop {
            let (place, letter) = rest.next()?;
            if begins(letter) {
                break place;
            }
        };
        while rest.next_if(|(_, letter)| belongs(*letter)).is_some() {}
        let until = rest.peek().map_or(text.len(), |(place, _)| *place);
        Some(Word {
            letters: compared(&text[from..until]),
            place: from..until,
        })
    })
}

/// All words of some passages, as a database is given them.
pub fn passages<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut all = String::new();
    for text in texts {
        for (place, word) in words(text).enumerate() {
            if all.len() + BETWEEN.len() + word.letters.len() > LARGEST {
                return all;
            }
            if !all.is_empty() {
                all.push(' ');
                if place == 0 {
                    all.push_str(BETWEEN);
                    all.push(' ');
                }
            }
            all.push_str(&word.letters);
        }
    }
    all
}

/// Some marks count as letters, but without one before them they leave nothing to compare.
fn begins(letter: char) -> bool {
    letter.is_alphanumeric() && !is_mark(letter)
}

/// Inside a word also the marks that are put on the letter before.
fn belongs(letter: char) -> bool {
    letter.is_alphanumeric() || is_mark(letter)
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// Small letters without accents; aa, ä and ö are the Danish å, æ and ø, so that Ålborg is Aalborg.
fn compared(word: &str) -> String {
    let mut letters = word.chars().flat_map(char::to_lowercase).peekable();
    let mut compared = String::with_capacity(word.len());
    let mut length = 0;
    while let Some(letter) = letters.next() {
        let pair = letters.peek().and_then(|next| danish_pair(letter, *next));
        match pair {
            Some(one) => {
                letters.next();
                compared.push(one);
            }
            None if is_mark(letter) => continue,
            None => plain(letter, &mut compared),
        }
        length += 1;
        if length == LONGEST {
            break;
        }
    }
    compared
}

/// The one letter that two are read as.
fn danish_pair(letter: char, next: char) -> Option<char> {
    match (letter, next) {
        ('a', 'a' | '\u{30a}') => Some('å'),
        ('a', '\u{308}') => Some('æ'),
        ('o', '\u{308}') => Some('ø'),
        _ => None,
    }
}

fn plain(letter: char, compared: &mut String) {
    compared.push(match letter {
        'ä' => 'æ',
        'ö' => 'ø',
        'á' | 'à' | 'â' | 'ã' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' => 'o',
        'ú' | 'ù' | 'û' => 'u',
        'ü' | 'ý' => 'y',
        'ç' => 'c',
        'ñ' => 'n',
        'ß' => 's',
        other => other,
    });
}
