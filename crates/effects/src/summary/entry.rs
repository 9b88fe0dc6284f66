use std::cmp::Reverse;

use kernel::Quantity;

use super::{Class, Member, numbers::typical, reading::Told};
use crate::{EffectId, Observation, ObservedValue};

/// One effect in a bucket, by the statement that stands for it.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The effect that the statement is of.
    pub member: Member<'a>,
    /// The first, by id, of the effects that are this one.
    pub first: EffectId,
    pub class: Class<'a>,
    /// The one that goes before the others; never an average.
    pub observation: &'a Observation,
    /// What else is said of the same, by the same order.
    pub others: Vec<&'a Observation>,
    /// They cannot all be right.
    pub conflict: bool,
}

/// From the least to the most that is said of one effect.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread<'a> {
    pub lowest: &'a Quantity,
    pub highest: &'a Quantity,
}

impl PartialEq for Entry<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.first == other.first
            && self.class == other.class
            && self.observation == other.observation
            && self.others == other.others
    }
}

impl<'a> Entry<'a> {
    /// None of nothing told.
    pub(super) fn of(first: EffectId, mut told: Vec<Told<'a>>) -> Option<Self> {
        told.sort_by_key(|told| Reverse(told.observation.rank()));
        let (best, others) = told.split_first()?;
        let values = || {
            told.iter()
                .filter_map(|told| told.observation.value.as_ref())
        };
        let conflict = values().enumerate().any(|(place, one)| {
            values()
                .skip(place + 1)
                .any(|other| one.is_apart_from(other))
        });
        Some(Self {
            member: best.member,
            first,
            class: best.class,
            observation: best.observation,
            others: others.iter().map(|told| told.observation).collect(),
            conflict,
        })
    }

    /// All that is said of it here, what is shown best first.
    pub(super) fn statements(&self) -> impl Iterator<Item = &'a Observation> {
        std::iter::once(self.observation).chain(self.others.iter().copied())
    }

    /// None of a ratio.
    pub fn quantity(&self) -> Option<&'a Quantity> {
        quantity(self.observation)
    }

    /// None where only one thing is said.
    pub fn spread(&self) -> Option<Spread<'a>> {
        let said = self.others.iter().copied().chain([self.observation]);
        let mut said: Vec<&'a Quantity> = said.filter_map(quantity).collect();
        said.sort_by_key(|quantity| typical(quantity));
        let (lowest, highest) = (said.first()?, said.last()?);
        (lowest != highest).then_some(Spread { lowest, highest })
    }
}

pub(super) fn quantity(observation: &Observation) -> Option<&Quantity> {
    match observation.value.as_ref()? {
        ObservedValue::Quantity(quantity) => Some(quantity),
        ObservedValue::Ratio { .. } | ObservedValue::Ordinal { .. } => None,
    }
}
