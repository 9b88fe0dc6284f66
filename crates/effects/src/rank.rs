//! Which of several statements goes before the others.

use std::cmp::{Ordering, Reverse};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::{
    Grade, Observation, ObservationRole, ObservationStatus, ObservedValue, OrdinalChange,
    Realisation,
};

/// How far to the front a statement stands; the greatest comes first, and when it was recorded is nothing to it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rank<'a> {
    place: Place,
    observation: &'a Observation,
}

/// What it is, its grade, its period, how firmly it is told, its publication, and the least it says: of words, the worst.
type Place = (
    Standing,
    Reverse<Grade>,
    Option<NaiveDate>,
    Firmness,
    Option<NaiveDate>,
    Option<Reverse<Decimal>>,
    Option<OrdinalChange>,
);

/// What is there before what is missing, what came before what might, and then by role.
type Standing = (bool, bool, Role);

/// What was found before what was calculated, that before what was promised, and that before what is only told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    Around,
    Told,
    Expected,
    AimedAt,
    Agreed,
    Calculated,
    Measured,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Firmness {
    Estimated,
    Provisional,
    Final,
}

impl Observation {
    pub(crate) fn rank(&self) -> Rank<'_> {
        let published = self.stated_in.published_on;
        let place = (
            self.standing(),
            Reverse(self.grade()),
            self.ends().latest(),
            self.firmness_of_status(),
            published.and_then(|published| published.latest()),
            self.value
                .as_ref()
                .and_then(face)
                .map(|size| Reverse(size.abs())),
            self.value.as_ref().and_then(change),
        );
        Rank {
            place,
            observation: self,
        }
    }

    fn standing(&self) -> Standing {
        let role = match self.role {
            ObservationRole::Measured => Role::Measured,
            ObservationRole::Modelled => Role::Calculated,
            ObservationRole::Agreed => Role::Agreed,
            ObservationRole::Target => Role::AimedAt,
            ObservationRole::Forecast => Role::Expected,
            ObservationRole::Narrated => Role::Told,
            ObservationRole::Context => Role::Around,
        };
        let is_there = self.stated_as != ObservationStatus::Missing;
        (is_there, self.realisation != Realisation::Potential, role)
    }

    fn firmness_of_status(&self) -> Firmness {
        match self.stated_as {
            ObservationStatus::Estimated => Firmness::Estimated,
            ObservationStatus::Provisional => Firmness::Provisional,
            ObservationStatus::Final
            | ObservationStatus::Disputed
            | ObservationStatus::Retracted
            | ObservationStatus::Missing => Firmness::Final,
        }
    }

    /// As it would be if it had been recorded as another was.
    fn recorded_as(&self, other: &Self) -> Self {
        Self {
            id: other.id,
            supersedes: other.supersedes,
            superseded_by: other.superseded_by,
            recorded_at: other.recorded_at,
            known_from: other.known_from,
            ..self.clone()
        }
    }
}

impl Ord for Rank<'_> {
    /// Where all that places them is alike, by their words, then by all that is kept of them, and by id only where they say the same.
    fn cmp(&self, other: &Self) -> Ordering {
        let (own, others) = (self.observation, other.observation);
        self.place
            .cmp(&other.place)
            .then_with(|| others.stated.cmp(&own.stated))
            .then_with(|| {
                let own = own.recorded_as(others);
                if own == *others {
                    return Ordering::Equal;
                }
                kept(others).cmp(&kept(&own))
            })
            .then_with(|| own.id.cmp(&others.id))
    }
}

impl PartialOrd for Rank<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Rank<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Rank<'_> {}

/// The number by which sizes are held against each other, a ratio in per cent; none of words.
fn face(value: &ObservedValue) -> Option<Decimal> {
    match value {
        ObservedValue::Quantity(quantity) => {
            let bound = || quantity.lower().or(quantity.upper());
            quantity.point().or_else(bound)
        }
        ObservedValue::Ratio {
            numerator,
            denominator,
            of: _,
        } => Decimal::ONE_HUNDRED
            .checked_mul(*numerator)?
            .checked_div(*denominator),
        ObservedValue::Ordinal { .. } => None,
    }
}

fn change(value: &ObservedValue) -> Option<OrdinalChange> {
    match value {
        ObservedValue::Ordinal { change, words: _ } => Some(*change),
        ObservedValue::Quantity(_) | ObservedValue::Ratio { .. } => None,
    }
}

/// As it stands in the log, whose form never changes.
fn kept(observation: &Observation) -> String {
    serde_json::to_string(observation).expect("a statement is kept as JSON")
}
