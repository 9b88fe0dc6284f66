use std::ops::Range;

use crate::Hits;

/// So many letters before the first hit, and so many in all.
const BEFORE: usize = 60;
const LENGTH: usize = 200;
const LEFT_OUT: &str = "…";

/// A piece of a snippet, that is a hit or is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub is_hit: bool,
}

/// The text around the first hit, in pieces that are the text again when they are put together.
pub fn snippet(text: &str, hits: &Hits) -> Vec<Piece> {
    let first = hits.places.first().map_or(0, |place| place.start);
    let from = begin(text, first);
    let until = end(text, from, hits);
    let mut pieces = Vec::new();
    if from > 0 {
        push(&mut pieces, LEFT_OUT, false);
    }
    let mut told = from;
    for Range { start, end } in &hits.places {
        if *end > until {
            break;
        }
        push(&mut pieces, &text[told..*start], false);
        push(&mut pieces, &text[*start..*end], true);
        told = *end;
    }
    push(&mut pieces, &text[told..until], false);
    if until < text.len() {
        push(&mut pieces, LEFT_OUT, false);
    }
    pieces
}

fn push(pieces: &mut Vec<Piece>, text: &str, is_hit: bool) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.is_hit == is_hit => last.text.push_str(text),
        Some(_) | None => pieces.push(Piece {
            text: text.to_owned(),
            is_hit,
        }),
    }
}

/// A little before the first hit, where a word begins.
fn begin(text: &str, first: usize) -> usize {
    let before = &text[..first];
    let Some((near, _)) = before.char_indices().rev().nth(BEFORE) else {
        return 0;
    };
    let space = before[near..].find(char::is_whitespace);
    space.map_or(first, |space| {
        let rest = &before[near + space..];
        first - rest.trim_start().len()
    })
}

/// Where so much is told, at the end of a word, and never within a hit.
fn end(text: &str, from: usize, hits: &Hits) -> usize {
    let Some((far, _)) = text[from..].char_indices().nth(LENGTH) else {
        return text.len();
    };
    let far = from + far;
    let first = hits.places.first().map_or(from, |place| place.end);
    let space = text[from..far].rfind(char::is_whitespace);
    let word = space.map_or(far, |space| {
        from + text[from..from + space].trim_end().len()
    });
    let cut = |place: &&Range<usize>| place.start < word && word < place.end;
    let whole = hits.places.iter().find(cut);
    whole.map_or(word, |place| place.start).max(first)
}
