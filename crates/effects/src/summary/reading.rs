//! Which statements of an effect count, and why there is no number where there is none.

use contracts::SmallestGroup;
use kernel::Quantity;
use rust_decimal::Decimal;

use super::{Class, Kept, Member, Missing, SummaryGap};
use crate::{Effect, EffectId, Observation, ObservationRole, ObservationStatus, ObservedValue};

const PEOPLE: &str = "{person}";

/// A statement with a number, and whose it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told<'a> {
    pub(super) member: Member<'a>,
    pub(super) observation: &'a Observation,
    pub(super) class: Class<'a>,
}

/// What counts, was found, and is looked at.
pub(super) fn counting<'a>(
    effect: &'a Effect,
    kept: &Kept,
) -> impl Iterator<Item = &'a Observation> {
    effect.observations.iter().filter(|observation| {
        observation.counts()
            && observation.status != ObservationStatus::Missing
            && kept.keeps(observation)
    })
}

/// The numbers of an effect that may be shown.
pub(super) fn numbers<'a>(
    member: Member<'a>,
    kept: &Kept,
    smallest: SmallestGroup,
) -> Vec<Told<'a>> {
    counting(member.effect, kept)
        .filter(|observation| tells_a_number(observation))
        .filter(|observation| !is_small(observation, smallest))
        .filter_map(|observation| {
            Some(Told {
                member,
                observation,
                class: Class::of(member.effect, observation)?,
            })
        })
        .collect()
}

/// Why there is no number of effects that are the same.
pub(super) fn why_none(
    first: EffectId,
    members: &[Member<'_>],
    kept: &Kept,
    smallest: SmallestGroup,
) -> Missing {
    let told: Vec<&Observation> = members
        .iter()
        .flat_map(|member| counting(member.effect, kept))
        .collect();
    let all = || {
        members
            .iter()
            .flat_map(|member| &member.effect.observations)
    };
    let looked_at = || all().filter(|observation| kept.keeps(observation));
    let missing = all().find(|observation| {
        observation.stands() && observation.status == ObservationStatus::Missing
    });
    let context = |observation: &&Observation| observation.role == ObservationRole::Context;
    let small = |observation: &&Observation| is_small(observation, smallest);
    let gap = if told.iter().any(small) {
        SummaryGap::SmallCell
    } else if told.is_empty() && missing.is_some() {
        SummaryGap::MissingStated
    } else if told.is_empty() && looked_at().all(|observation| !observation.stands()) {
        SummaryGap::Retracted
    } else if !told.is_empty() && told.iter().all(context) {
        SummaryGap::ContextOnly
    } else {
        SummaryGap::NoNumber
    };
    let because = missing.and_then(|observation| observation.missing_because.clone());
    Missing::of(first, gap).with(because.filter(|_| gap == SummaryGap::MissingStated))
}

fn tells_a_number(observation: &Observation) -> bool {
    match observation.role {
        ObservationRole::Forecast
        | ObservationRole::Target
        | ObservationRole::Agreed
        | ObservationRole::Modelled
        | ObservationRole::Measured => true,
        ObservationRole::Narrated | ObservationRole::Context => false,
    }
}

/// It counts so few people that they could be known again; “nine of ten” is a way to say a share.
pub(super) fn is_small(observation: &Observation, smallest: SmallestGroup) -> bool {
    match &observation.value {
        Some(ObservedValue::Quantity(quantity)) => tells_of_few(quantity, smallest),
        Some(ObservedValue::Ratio { .. } | ObservedValue::Ordinal { .. }) | None => false,
    }
}

/// It counts people, and so few that they could be known again.
pub(super) fn tells_of_few(quantity: &Quantity, smallest: SmallestGroup) -> bool {
    let most = [quantity.point(), quantity.lower(), quantity.upper()]
        .into_iter()
        .flatten()
        .map(|count| count.abs())
        .max();
    quantity.unit().ucum() == PEOPLE
        && most.is_some_and(|most| !most.is_zero() && most < Decimal::from(smallest.0))
}
