mod letters;

use std::ops::Range;

use letters::Letters;

/// Written with a dot that ends no sentence by itself.
const SHORT: [&str; 30] = [
    "pct", "mio", "mia", "mill", "kr", "ca", "pr", "tkr", "mkr", "miokr", "miakr", "feks", "bla",
    "fx", "maks", "max", "min", "mdr", "md", "nr", "stk", "kap", "omkr", "inkl", "ekskl", "dvs",
    "hhv", "ift", "kl", "t",
];
/// After these not even a capital letter begins a sentence.
const LEADING: [&str; 10] = [
    "ca", "pr", "nr", "stk", "kap", "feks", "bla", "fx", "kl", "hhv",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    Word,
    Number,
    Sign,
}

/// A word, a numeral or a single sign, with its place in the text.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub kind: TokenKind,
    /// A word is in small letters and without its dots.
    pub word: String,
    pub bytes: Range<usize>,
    pub chars: Range<usize>,
    pub sentence: usize,
    /// Nothing stands between it and the one before.
    pub is_glued: bool,
}

pub(super) fn tokens(text: &str) -> Vec<Token> {
    let letters = Letters::of(text);
    let mut tokens: Vec<Token> = Vec::new();
    let (mut at, mut sentence) = (0, 0);
    while let Some(letter) = letters.at(at) {
        if letter.is_whitespace() {
            at += 1;
            continue;
        }
        let (kind, core_end) = token_end(&letters, at, letter);
        let word = small(letters.slice(at..core_end), kind);
        let is_short = kind == TokenKind::Word && SHORT.contains(&word.as_str());
        let end = core_end + usize::from(is_short && letters.at(core_end) == Some('.'));
        let next = letters.after_space(end);
        let ends_sentence = match kind {
            TokenKind::Word if end > core_end => {
                next.is_some_and(char::is_uppercase) && !LEADING.contains(&word.as_str())
            }
            TokenKind::Word | TokenKind::Number => false,
            TokenKind::Sign if letter == '.' => !next.is_some_and(char::is_lowercase),
            TokenKind::Sign => matches!(letter, '!' | '?' | ';'),
        };
        tokens.push(Token {
            kind,
            word,
            bytes: letters.bytes(at..end),
            chars: at..end,
            sentence,
            is_glued: tokens.last().is_some_and(|before| before.chars.end == at),
        });
        sentence += usize::from(ends_sentence);
        at = end;
    }
    tokens
}

fn token_end(letters: &Letters, at: usize, letter: char) -> (TokenKind, usize) {
    let is_factor = |letter: char| matches!(letter, 'x' | 'X');
    if letter.is_ascii_digit() {
        (TokenKind::Number, letters.number_end(at))
    } else if is_factor(letter) && letters.is_between_digits(at) {
        (TokenKind::Sign, at + 1)
    } else if letter.is_alphabetic() {
        (TokenKind::Word, letters.word_end(at))
    } else {
        (TokenKind::Sign, at + 1)
    }
}

fn small(written: &str, kind: TokenKind) -> String {
    match kind {
        TokenKind::Number => written.to_owned(),
        TokenKind::Sign => written.to_lowercase(),
        TokenKind::Word => written
            .chars()
            .filter(|letter| *letter != '.')
            .flat_map(char::to_lowercase)
            .map(|letter| match letter {
                '²' | '₂' => '2',
                '³' => '3',
                other => other,
            })
            .collect(),
    }
}
