//! How many of the things in scope have a value, and why the others have none.

use async_graphql::{Enum, SimpleObject};
use contracts::DecisionGap;

use crate::{query::Node, words::LocalizedText};

/// How many of the things in scope have a value, and why the others have none. Danish: «dækning».
#[derive(Clone, SimpleObject)]
pub struct Coverage {
    /// So many have one.
    pub n: usize,
    /// Of so many in scope.
    pub total: usize,
    /// The others, each with its reason.
    pub missing: Vec<Missing>,
}

/// A thing in scope that has no value. Danish: «mangler».
#[derive(Clone, SimpleObject)]
pub struct Missing {
    /// The thing.
    pub node: Node,
    /// Why it has none.
    pub reason: MissingReason,
    /// Why, for people.
    pub because: LocalizedText,
}

/// Why a thing has no value. Danish: «årsag til manglende tal».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
pub enum MissingReason {
    /// When it ends is not known. Danish: «udløb ukendt».
    EndUnknown,
    /// Its length is known, but not when it began. Danish: «start ukendt».
    StartUnknown,
    /// What the tender was weighed on is not told. Danish: «ingen tildelingskriterier».
    NoAwardCriteria,
    /// The criteria have points, ranges or ranks. Danish: «vægte ikke i procent».
    WeightsNotInPercent,
    /// How long it runs is not told. Danish: «løbetid ukendt».
    TermUnknown,
    /// No amount was promised. Danish: «ikke kvantificeret».
    NotQuantified,
    /// For which period the amount was promised cannot be told. Danish: «periode ukendt».
    NoPeriod,
    /// Nobody has told what came of a promise. Danish: «levering ikke oplyst».
    DeliveryUnknown,
    /// What came cannot be held against what was promised. Danish: «kan ikke sammenlignes».
    NotComparable,
}

impl From<DecisionGap> for MissingReason {
    fn from(gap: DecisionGap) -> Self {
        match gap {
            DecisionGap::EndUnknown => Self::EndUnknown,
            DecisionGap::StartUnknown => Self::StartUnknown,
        }
    }
}

impl Coverage {
    /// Of all that have a value, and the others.
    pub(crate) fn new(n: usize, missing: Vec<Missing>) -> Self {
        Self {
            n,
            total: n + missing.len(),
            missing,
        }
    }
}

impl Missing {
    pub(crate) fn new(
        node: impl Into<Node>,
        reason: MissingReason,
        because: impl Into<LocalizedText>,
    ) -> Self {
        Self {
            node: node.into(),
            reason,
            because: because.into(),
        }
    }
}
