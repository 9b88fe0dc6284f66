use super::text::Text;
use crate::OrdinalChange;

/// They judge by themselves; that something grew may be good or bad.
const IMPROVED: [&str; 10] = [
    "bedre",
    "forbedret",
    "forbedrede",
    "forbedrer",
    "forbedring",
    "styrker",
    "styrket",
    "styrkede",
    "løftet",
    "løfter",
];
const UNCHANGED: [&str; 3] = ["uændret", "uændrede", "uforandret"];
const WORSE: [&str; 7] = [
    "dårligere",
    "forværret",
    "forværrer",
    "forværring",
    "forringet",
    "forringer",
    "forringelse",
];

/// Better, worse or as before, and where the words end.
pub(super) fn ordinal(text: &Text, at: usize) -> Option<(OrdinalChange, usize)> {
    let word = text.word(at);
    let change = if IMPROVED.contains(&word) {
        OrdinalChange::Improved
    } else if UNCHANGED.contains(&word) {
        OrdinalChange::Unchanged
    } else if WORSE.contains(&word) {
        OrdinalChange::Worse
    } else {
        return None;
    };
    let with_noun = text.is_word(at + 1) && text.sentence(at + 1) == text.sentence(at);
    Some((change, at + 1 + usize::from(with_noun)))
}
