use std::collections::BTreeMap;

use contracts::ContractId;
use kernel::LocalizedText;
use rust_decimal::Decimal;

use super::{Contracted, Options, place::Placed};
use crate::{EffectId, Grade};

/// How much of a scope has a number, how well that is shown, and why the rest has none.
#[derive(Clone, Debug, PartialEq)]
pub struct Coverage {
    pub n: usize,
    pub total: usize,
    pub missing: Vec<Missing>,
    /// Of all that is told, the best first.
    pub grades: BTreeMap<Grade, usize>,
    /// How many of those with a number nobody but the supplier tells of.
    pub supplier_only: usize,
    /// Too little of the scope has a number to show it without a word.
    pub thin: bool,
}

/// A thing in the scope without a number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing {
    pub subject: Subject,
    pub gap: SummaryGap,
    /// In the words of who looked for it.
    pub because: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    Effect(EffectId),
    Contract(ContractId),
}

/// Why there is no number; what says most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SummaryGap {
    /// So few people that they could be known again.
    SmallCell,
    /// It has a number of another kind.
    InAnotherBucket,
    /// The contract has no value, or there is no contract.
    NoContractValue,
    /// Looked for, and not there.
    MissingStated,
    /// Words or a direction only.
    NoNumber,
    Retracted,
    ContextOnly,
    NoEffectTold,
    /// No accepted report tells how much came of a clause.
    NoDeliveryTold,
    /// Nobody has counted the people.
    NoCountTold,
}

impl Coverage {
    pub(super) fn of(placed: &[Placed<'_>], silent: &[Contracted<'_>], options: &Options) -> Self {
        let with: Vec<&Placed<'_>> = placed.iter().filter(|one| one.missing.is_none()).collect();
        let missing = placed.iter().filter_map(|one| one.missing.clone());
        let silent = silent.iter().map(|told| Missing {
            subject: Subject::Contract(told.id),
            gap: SummaryGap::NoEffectTold,
            because: None,
        });
        let mut grades = BTreeMap::new();
        for grade in placed.iter().filter_map(Placed::grade) {
            *grades.entry(grade).or_default() += 1;
        }
        let supplier_only = with.iter().filter(|one| one.is_the_suppliers()).count();
        Self {
            grades,
            supplier_only,
            ..Self::counted(with.len(), missing.chain(silent).collect(), options)
        }
    }

    /// By numbers alone.
    pub(super) fn counted(n: usize, mut missing: Vec<Missing>, options: &Options) -> Self {
        missing.sort_unstable();
        let total = n + missing.len();
        Self {
            n,
            total,
            missing,
            grades: BTreeMap::new(),
            supplier_only: 0,
            thin: Decimal::from(n) < options.thin_below * Decimal::from(total),
        }
    }
}

impl Missing {
    pub(super) fn of(effect: EffectId, gap: SummaryGap) -> Self {
        Self {
            subject: Subject::Effect(effect),
            gap,
            because: None,
        }
    }

    pub(super) fn with(self, because: Option<String>) -> Self {
        Self { because, ..self }
    }

    /// The reason that says most, of the first effect.
    pub(super) fn or(self, other: &Self) -> Self {
        let subject = self.subject.min(other.subject);
        let said = if other.gap < self.gap {
            other.clone()
        } else {
            self
        };
        Self { subject, ..said }
    }
}

impl SummaryGap {
    pub fn words(self) -> LocalizedText {
        let (da, en) = match self {
            Self::SmallCell => (
                "Så få personer, at de kunne genkendes; tallet vises ikke.",
                "So few people that they could be known again; the number is not shown.",
            ),
            Self::InAnotherBucket => (
                "Tallet er af en anden art og står for sig.",
                "The number is of another kind and stands by itself.",
            ),
            Self::NoContractValue => (
                "Kontraktens værdi er ikke oplyst.",
                "The value of the contract is not told.",
            ),
            Self::MissingStated => (
                "Der er ledt efter tallet, og det findes ikke.",
                "The number was looked for, and is not there.",
            ),
            Self::NoNumber => (
                "Effekten er kun fortalt, uden tal.",
                "The effect is told in words only, without a number.",
            ),
            Self::Retracted => (
                "Det, der var sagt, er trukket tilbage.",
                "What had been said is taken back.",
            ),
            Self::ContextOnly => (
                "Kun baggrund er oplyst; det er ikke en effekt.",
                "Only the surroundings are told; that is no effect.",
            ),
            Self::NoEffectTold => (
                "Ingen har oplyst en effekt af kontrakten.",
                "Nobody has told an effect of the contract.",
            ),
            Self::NoDeliveryTold => (
                "Ingen godkendt indberetning oplyser, hvor meget der er leveret.",
                "No accepted report tells how much was delivered.",
            ),
            Self::NoCountTold => (
                "Ingen har oplyst et antal personer.",
                "Nobody has told a number of people.",
            ),
        };
        LocalizedText::new(da, en)
    }
}
