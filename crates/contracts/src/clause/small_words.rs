//! Whether free text counts a group of people that is too small.

use rust_decimal::Decimal;

use super::{
    people_words::*,
    tokens::{Token, tokens},
};

/// How many words may stand between: `fire nye unge medarbejdere`.
const WORDS_BETWEEN: usize = 2;

/// The words that count fewer people than the least, and more than none.
pub(super) fn first_small_group(words: &str, least: u32) -> Option<String> {
    let tokens = tokens(words);
    (0..tokens.len()).find_map(|place| {
        let (count, tongue) = counted(&tokens[place])?;
        let few = !count.is_zero() && count < Decimal::from(least);
        let told = if few && !is_reference(&tokens[..place]) {
            group_after(&tokens, place, tongue)
                .or_else(|| in_a_scheme(&tokens, place))
                .or_else(|| group_before(&tokens, place))
        } else {
            None
        };
        told.map(spoken)
    })
}

/// `4 nye borgere`: from the number to the people.
fn group_after(tokens: &[Token], place: usize, tongue: Option<Tongue>) -> Option<&[Token]> {
    let linked = tokens[place + 1..]
        .iter()
        .take_while(|token| is_word_of(token, &LINKS))
        .count();
    let first = place + 1 + linked;
    for (between, token) in tokens[first..].iter().take(WORDS_BETWEEN + 1).enumerate() {
        let end = first + between;
        match token {
            Token::Mark(_) => return None,
            Token::Number(_) if linked == 0 => return None,
            Token::Number(_) => {}
            Token::Word(word) if between > 0 && ALSO_VERBS.contains(&word.as_str()) => {}
            Token::Word(word) if is_people(word, tongue) => {
                let of_things = tokens
                    .get(end + 1)
                    .is_some_and(|next| is_word_of(next, &THINGS));
                return (!of_things).then(|| &tokens[place..=end]);
            }
            Token::Word(word) if TURNS.contains(&word.as_str()) => return None,
            // “tre til ti borgere” are up to ten.
            Token::Word(_) if linked == 0 && counted(token).is_some() => return None,
            Token::Word(_) => {}
        }
    }
    None
}

/// `3 i løntilskud`, `tre kom i job`.
fn in_a_scheme(tokens: &[Token], place: usize) -> Option<&[Token]> {
    let came = tokens.get(place + 1)?;
    let end = (place + 2..=place + 3).find(|end| {
        tokens
            .get(*end)
            .is_some_and(|token| is_word_of(token, &SCHEMES))
    })?;
    is_word_of(came, &CAME_INTO).then(|| &tokens[place..=end])
}

/// `Praktikanter: 3` or `borgere var 3`, with nothing more that is counted.
fn group_before(tokens: &[Token], place: usize) -> Option<&[Token]> {
    let people = place.checked_sub(2)?;
    let Token::Word(word) = &tokens[people] else {
        return None;
    };
    let between = &tokens[people + 1];
    let listed = matches!(between, Token::Mark(':' | '='))
        || is_word_of(between, &["var", "er", "was", "were"]);
    let ends_there = matches!(tokens.get(place + 1), None | Some(Token::Mark(_)));
    (listed && ends_there && is_people(word, None)).then(|| &tokens[people..=place])
}

/// A number, and the tongue when it is a word.
fn counted(token: &Token) -> Option<(Decimal, Option<Tongue>)> {
    match token {
        Token::Number(number) => Some((*number, None)),
        Token::Word(word) => NUMBERS.iter().find_map(|(number, danish, english)| {
            let tongue = if danish.contains(&word.as_str()) {
                Tongue::Danish
            } else if english.contains(&word.as_str()) {
                Tongue::English
            } else {
                return None;
            };
            Some((Decimal::from(*number), Some(tongue)))
        }),
        Token::Mark(_) => None,
    }
}

/// In the tongue of the number, so that “to employees” and “fire employees” count nobody.
fn is_people(word: &str, tongue: Option<Tongue>) -> bool {
    match tongue {
        Some(Tongue::Danish) => is_danish_people(word),
        Some(Tongue::English) => ENGLISH_WORDS.contains(&word),
        None => is_danish_people(word) || ENGLISH_WORDS.contains(&word),
    }
}

fn is_danish_people(word: &str) -> bool {
    let owner = word.strip_suffix('s').unwrap_or(word);
    DANISH_WORDS.contains(&word)
        || DANISH_WORDS.contains(&owner)
        || DANISH_ENDINGS.iter().any(|ending| {
            owner
                .strip_suffix(ending)
                .is_some_and(|stem| DANISH_STEMS.iter().any(|people| stem.ends_with(people)))
        })
}

fn is_reference(before: &[Token]) -> bool {
    match before {
        [.., Token::Mark('§')] => true,
        [.., Token::Word(word), Token::Mark('.')] | [.., Token::Word(word)] => {
            REFERENCES.contains(&word.as_str())
        }
        [] | [.., Token::Mark(_) | Token::Number(_)] => false,
    }
}

fn is_word_of(token: &Token, words: &[&str]) -> bool {
    matches!(token, Token::Word(word) if words.contains(&word.as_str()))
}

fn spoken(tokens: &[Token]) -> String {
    let words: Vec<String> = tokens
        .iter()
        .map(|token| match token {
            Token::Number(number) => number.to_string(),
            Token::Word(word) => word.clone(),
            Token::Mark(mark) => mark.to_string(),
        })
        .collect();
    words.join(" ")
}
