//! What is missing over all effects, and what would unlock most.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use contracts::ContractId;
use kernel::LocalizedText;

use super::{Contracted, Subject, SummaryGap, place::Placed};
use crate::Recurrence;

/// A fact that is missing of some effects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    pub kind: LackKind,
    /// The effects and contracts where it is missing.
    pub subjects: Vec<Subject>,
}

/// A fact that can be missing of an effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LackKind {
    /// An effect of the contract.
    Effect,
    Number,
    Period,
    Recurrence,
    Baseline,
    ContractValue,
    /// Somebody else than the supplier who says so.
    OtherMeasurer,
}

/// What a fact that is missing stands in the way of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LackUnlocks {
    Sum,
    Distribution,
    OverTime,
    WeightedMean,
    PerThousand,
    Grade,
}

impl LackKind {
    pub fn unlocks(self) -> &'static [LackUnlocks] {
        use LackUnlocks::{Distribution, Grade, OverTime, PerThousand, Sum, WeightedMean};
        match self {
            Self::Effect | Self::Number => &[Sum, Distribution, PerThousand],
            Self::Period | Self::Recurrence => &[Sum, OverTime],
            Self::Baseline => &[WeightedMean, Grade],
            Self::ContractValue => &[PerThousand],
            Self::OtherMeasurer => &[Grade],
        }
    }

    pub fn words(self) -> LocalizedText {
        let (da, en) = match self {
            Self::Effect => ("Effekt af kontrakten", "An effect of the contract"),
            Self::Number => ("Tal for effekten", "A number of the effect"),
            Self::Period => ("Perioden, tallet gælder", "The period of the number"),
            Self::Recurrence => (
                "Om tallet gælder én gang, pr. år eller pr. dag",
                "Whether the number comes once, every year or every day",
            ),
            Self::Baseline => ("Nulpunktet", "The baseline"),
            Self::ContractValue => ("Kontraktens værdi", "The value of the contract"),
            Self::OtherMeasurer => (
                "Andre end leverandøren, der har målt",
                "Somebody else than the supplier who measured",
            ),
        };
        LocalizedText::new(da, en)
    }
}

pub(super) fn lacks(placed: &[Placed<'_>], silent: &[Contracted<'_>]) -> Vec<Lack> {
    let mut lacks: BTreeMap<LackKind, BTreeSet<Subject>> = BTreeMap::new();
    let mut lack = |kind, subject| {
        lacks.entry(kind).or_default().insert(subject);
    };
    for told in silent {
        lack(LackKind::Effect, Subject::Contract(told.id));
    }
    for (id, told) in valueless(placed, silent) {
        if told {
            lack(LackKind::ContractValue, Subject::Contract(id));
        }
    }
    for one in placed {
        for kind in of_one(one) {
            lack(kind, Subject::Effect(one.named()));
        }
    }
    let mut lacks: Vec<Lack> = lacks
        .into_iter()
        .map(|(kind, subjects)| Lack {
            kind,
            subjects: subjects.into_iter().collect(),
        })
        .collect();
    lacks.sort_by_key(|lack| {
        let lacking = lack.subjects.len();
        (
            Reverse(lacking * lack.kind.unlocks().len()),
            Reverse(lacking),
        )
    });
    lacks
}

/// Every contract once, and whether its value is missing.
fn valueless(placed: &[Placed<'_>], silent: &[Contracted<'_>]) -> BTreeMap<ContractId, bool> {
    let members = placed.iter().flat_map(|one| &one.members);
    members
        .filter_map(|member| member.contract)
        .chain(silent.iter().copied())
        .map(|told| (told.id, told.contract.value.is_none()))
        .collect()
}

fn of_one(placed: &Placed<'_>) -> Vec<LackKind> {
    if let Some(missing) = &placed.missing {
        return match missing.gap {
            SummaryGap::NoNumber | SummaryGap::Retracted | SummaryGap::MissingStated => {
                vec![LackKind::Number]
            }
            SummaryGap::SmallCell
            | SummaryGap::InAnotherBucket
            | SummaryGap::NoContractValue
            | SummaryGap::ContextOnly
            | SummaryGap::NoEffectTold
            | SummaryGap::NoDeliveryTold
            | SummaryGap::NoCountTold => Vec::new(),
        };
    }
    let any = |lacking: fn(&super::Entry<'_>) -> bool| placed.entries.iter().any(lacking);
    let baseline = |entry: &super::Entry<'_>| {
        let baseline = entry.observation.baseline.as_ref();
        !entry.class.is_added() && baseline.is_none_or(|baseline| baseline.value.is_none())
    };
    [
        any(|entry| entry.class.period.is_none()).then_some(LackKind::Period),
        any(|entry| entry.class.recurrence == Recurrence::Unspecified)
            .then_some(LackKind::Recurrence),
        placed
            .entries
            .iter()
            .any(baseline)
            .then_some(LackKind::Baseline),
        placed.is_the_suppliers().then_some(LackKind::OtherMeasurer),
    ]
    .into_iter()
    .flatten()
    .collect()
}
