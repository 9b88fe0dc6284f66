//! Personal identification numbers (CPR): `DDMMYY-NNNN` or `DDMMYYNNNN`.

use std::iter::once;

use crate::{ContractRefusal, Path};

/// Where the notices of EU tenders lie, whose numbers look the same: `120456-2019`.
const NOTICES: &str = "ted.europa.eu";

pub(super) fn none(words: &str, at: &Path) -> Result<(), ContractRefusal> {
    match words.split_whitespace().any(holds_one) {
        true => Err(ContractRefusal::PersonalNumber { at: at.clone() }),
        false => Ok(()),
    }
}

fn holds_one(word: &str) -> bool {
    let letters: Vec<char> = once(' ').chain(word.chars()).chain(once(' ')).collect();
    let is_one = |length: usize| {
        letters
            .windows(length + 2)
            .any(|window| is_number(window) && stands_alone(window))
    };
    is_one(10) || (is_one(11) && !word.to_lowercase().contains(NOTICES))
}

/// The letters between the first and the last are the number.
fn is_number(window: &[char]) -> bool {
    let Some((date, rest)) = window[1..window.len() - 1].split_at_checked(6) else {
        return false;
    };
    let serial = match rest {
        [dash, serial @ ..] if is_dash(*dash) => serial,
        _ => rest,
    };
    serial.len() == 4
        && serial.iter().all(char::is_ascii_digit)
        && two_digits(date, 0).is_some_and(|day| (1..=31).contains(&day))
        && two_digits(date, 2).is_some_and(|month| (1..=12).contains(&month))
        && two_digits(date, 4).is_some()
}

/// It is no part of a longer number.
fn stands_alone(window: &[char]) -> bool {
    let is_digit = |letter: Option<&char>| letter.is_some_and(char::is_ascii_digit);
    !is_digit(window.first()) && !is_digit(window.last())
}

fn two_digits(letters: &[char], from: usize) -> Option<u32> {
    let tens = letters.get(from)?.to_digit(10)?;
    let ones = letters.get(from + 1)?.to_digit(10)?;
    Some(tens * 10 + ones)
}

/// Whatever a word processor makes of a hyphen.
fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
