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
    /// Nobody has told of a free choice there. Danish: «frit valg ikke oplyst».
    FreeChoiceUnknown,
    /// The share of the year is not told. Danish: «andel ikke oplyst».
    ShareUnknown,
    /// A share is told, but not of which year it is. Danish: «andelens år ikke oplyst».
    ShareYearUnknown,
    /// The share of the year is not published. Danish: «andel ikke offentliggjort».
    ShareNotPublished,
    /// The share of the year is not counted. Danish: «andel ikke opgjort».
    ShareNotCounted,
    /// So few chose that they could be known. Danish: «for få til at blive omtalt».
    ShareSuppressed,
    /// So few people that they could be known again. Danish: «for få personer».
    SmallCell,
    /// It has a number of another kind, which stands by itself. Danish: «tal af anden art».
    InAnotherBucket,
    /// What the contract is worth is not told. Danish: «kontraktværdi ukendt».
    NoContractValue,
    /// The number was looked for, and is not there. Danish: «tallet findes ikke».
    MissingStated,
    /// Told in words or as a direction only. Danish: «uden tal».
    NoNumber,
    /// What had been said is taken back. Danish: «trukket tilbage».
    Retracted,
    /// Only the surroundings are told, which are no effect. Danish: «kun baggrund».
    ContextOnly,
    /// No effect of the contract is told. Danish: «ingen effekt oplyst».
    NoEffectTold,
    /// No accepted report tells how much came. Danish: «ingen godkendt levering».
    NoDeliveryTold,
    /// Nobody has told a number of people. Danish: «intet antal oplyst».
    NoCountTold,
    /// Who asks may not see it. Danish: «tilbageholdt».
    Withheld,
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
