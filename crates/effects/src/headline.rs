//! What an effect says in one line, and whether its observations disagree.

use std::cmp::Reverse;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::{
    Effect, Grade, Observation, ObservationId, ObservationRole, ObservationStatus, ObservedValue,
};

/// How far to the front a statement stands; the greatest comes first, and when it was recorded is nothing to it.
pub(crate) type Rank = (
    Reverse<Grade>,
    Option<NaiveDate>,
    bool,
    Option<NaiveDate>,
    Option<Reverse<Decimal>>,
    ObservationId,
);

impl Effect {
    pub fn standing(&self) -> impl Iterator<Item = &Observation> {
        self.observations
            .iter()
            .filter(|observation| observation.stands())
    }

    /// What stands and has not been superseded.
    pub fn counting(&self) -> impl Iterator<Item = &Observation> {
        self.observations
            .iter()
            .filter(|observation| observation.counts())
    }

    /// The best of what counts; words only when nothing does.
    pub fn grade(&self) -> Grade {
        self.counting()
            .map(Observation::grade)
            .min()
            .unwrap_or(Grade::E)
    }

    /// What counts of the effect itself: the best grade, then the newest period, then what is stated before what is estimated, then the newest published, then the least.
    pub fn headline(&self) -> Option<&Observation> {
        self.counting()
            .filter(|observation| observation.role != ObservationRole::Context)
            .max_by_key(|observation| observation.rank())
    }

    /// Two observations of the same thing that count cannot both be right.
    pub fn conflict(&self) -> bool {
        self.counting().enumerate().any(|(place, one)| {
            self.counting()
                .skip(place + 1)
                .any(|other| one.is_comparable(other) && one.is_apart_from(other))
        })
    }
}

/// Whether a statement looks ahead, tells what came, or what is around.
#[derive(PartialEq)]
enum View {
    Ahead,
    Back,
    Around,
}

impl Observation {
    /// By grade, then period, then whether it was stated or only estimated, then publication, then the least it says.
    pub(crate) fn rank(&self) -> Rank {
        let published = self.stated_in.published_on;
        (
            Reverse(self.grade()),
            self.ends().latest(),
            self.stated_as != ObservationStatus::Estimated,
            published.and_then(|published| published.latest()),
            self.face_value().map(|size| Reverse(size.abs())),
            self.id,
        )
    }

    fn face_value(&self) -> Option<Decimal> {
        match self.value.as_ref()? {
            ObservedValue::Quantity(quantity) => {
                let bound = || quantity.lower().or(quantity.upper());
                quantity.point().or_else(bound)
            }
            ObservedValue::Ratio { .. } | ObservedValue::Ordinal { .. } => None,
        }
    }

    fn view(&self) -> View {
        match self.role {
            ObservationRole::Forecast | ObservationRole::Target | ObservationRole::Agreed => {
                View::Ahead
            }
            ObservationRole::Modelled | ObservationRole::Measured | ObservationRole::Narrated => {
                View::Back
            }
            ObservationRole::Context => View::Around,
        }
    }

    fn is_comparable(&self, other: &Self) -> bool {
        self.view() == other.view()
            && self.recurrence == other.recurrence
            && self.may_be_at_once(other)
            && self.may_be_counted_alike(other)
    }

    fn is_apart_from(&self, other: &Self) -> bool {
        match (&self.value, &other.value) {
            (Some(own), Some(others)) => own.is_apart_from(others),
            (None, _) | (_, None) => false,
        }
    }
}
