use async_graphql::SimpleObject;

use super::{GapKind, Unlock};
use crate::words::LocalizedText;

/// A fact that is missing, and what could be answered if it were there. Danish: «manglende oplysning».
#[derive(Clone, SimpleObject)]
pub struct Gap {
    /// What is missing.
    pub kind: GapKind,
    /// For people.
    pub label: LocalizedText,
    /// The questions that it stands in the way of.
    pub unlocks: Vec<Unlock>,
    /// The same questions for people.
    pub opens: Vec<LocalizedText>,
}

impl From<contracts::Gap> for Gap {
    fn from(gap: contracts::Gap) -> Self {
        Self {
            kind: gap.kind.into(),
            label: gap.kind.words().into(),
            opens: gap
                .unlocks
                .iter()
                .map(|unlock| unlock.words().into())
                .collect(),
            unlocks: gap.unlocks.into_iter().map(Unlock::from).collect(),
        }
    }
}

/// How much of what a contract of its kind may tell is known. Danish: «datakvalitet».
#[derive(Clone, Copy, SimpleObject)]
pub struct Completeness {
    /// So many facts are known.
    pub known: usize,
    /// Of so many.
    pub expected: usize,
}
