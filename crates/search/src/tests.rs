mod asking;
mod finding;
mod properties;
mod stems;

use crate::{Hits, Piece, Wanted, snippet};

pub(super) fn wanted(text: &str) -> Wanted {
    Wanted::parse(text).expect("something is wanted")
}

/// The snippet of a text, with the hits in brackets.
pub(super) fn shown(asked: &str, text: &str) -> String {
    snippet(text, &Hits::of(&wanted(asked), text))
        .into_iter()
        .map(|Piece { text, is_hit }| if is_hit { format!("[{text}]") } else { text })
        .collect()
}
