//! What an effect says in one line, and whether its observations disagree.

use crate::{Effect, Grade, Observation, ObservationRole};

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

    /// What counts of the effect itself and goes before the rest of it.
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
