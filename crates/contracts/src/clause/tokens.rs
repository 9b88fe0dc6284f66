use std::iter::Peekable;

use rust_decimal::Decimal;

/// A piece of free text, in small letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Number(Decimal),
    Word(String),
    /// A mark after which something else is spoken of.
    Mark(char),
}

/// The words, numbers and marks of a text, in their order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let composed = text.to_lowercase().replace("e\u{301}", "é");
    let mut letters = composed.chars().filter_map(plain).peekable();
    let mut tokens = Vec::new();
    while let Some(letter) = letters.next() {
        if letter.is_alphanumeric() {
            tokens.push(whole(letter, &mut letters));
        } else if !letter.is_whitespace() && !matches!(letter, '(' | ')') {
            tokens.push(Token::Mark(letter));
        }
    }
    tokens
}

/// As it is read: wide digits are digits, and what takes no room is not there.
fn plain(letter: char) -> Option<char> {
    match letter {
        '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => Some(' '),
        '０'..='９' => char::from_digit(u32::from(letter) - u32::from('０'), 10),
        _ => Some(letter),
    }
}

/// A word goes on after a hyphen, `long-term`, `4-årig`; a number goes on after a point or a comma, `2,5`, and ends at a hyphen, `3-4`.
fn whole(first: char, letters: &mut Peekable<impl Iterator<Item = char> + Clone>) -> Token {
    let mut written = String::from(first);
    while let Some(next) = letters.peek().copied() {
        let following = letters.clone().nth(1);
        let goes_on = next.is_alphanumeric()
            || match (is_number(&written), following) {
                (true, Some(after)) if matches!(next, '.' | ',') => after.is_ascii_digit(),
                (true, Some(after)) if next == '-' => after.is_alphabetic(),
                (false, Some(after)) if next == '-' => after.is_alphanumeric(),
                (true | false, Some(_) | None) => false,
            };
        if !goes_on {
            break;
        }
        written.push(next);
        letters.next();
    }
    number(&written).map_or(Token::Word(written), Token::Number)
}

fn is_number(written: &str) -> bool {
    written
        .chars()
        .all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ','))
}

/// Three digits after a point or a comma are thousands, `1.000`; others are decimals.
fn number(written: &str) -> Option<Decimal> {
    if !is_number(written) {
        return None;
    }
    match written.rsplit_once(['.', ',']) {
        Some((whole, decimals)) if decimals.len() != 3 => {
            format!("{}.{decimals}", whole.replace(['.', ','], ""))
                .parse()
                .ok()
        }
        Some(_) | None => written.replace(['.', ','], "").parse().ok(),
    }
}
