//! What an effect says in one line, and whether its observations disagree.

use std::cmp::Reverse;

use kernel::PartialDate;

use crate::{Effect, Grade, Observation, ObservationRole};

impl Effect {
    pub fn standing(&self) -> impl Iterator<Item = &Observation> {
        self.observations
            .iter()
            .filter(|observation| observation.stands())
    }

    /// The best of what stands; words only when nothing does.
    pub fn grade(&self) -> Grade {
        self.standing()
            .map(Observation::grade)
            .min()
            .unwrap_or(Grade::E)
    }

    /// What stands of the effect itself: the best grade, then the newest period, then the newest known.
    pub fn headline(&self) -> Option<&Observation> {
        self.standing()
            .filter(|observation| observation.role != ObservationRole::Context)
            .max_by_key(|observation| {
                (
                    Reverse(observation.grade()),
                    observation.period.and_then(|period| period.latest()),
                    observation.known_from,
                )
            })
    }

    /// Two standing observations of the same thing cannot both be right.
    pub fn conflict(&self) -> bool {
        self.standing().enumerate().any(|(place, one)| {
            self.standing()
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
        let own = self.period.unwrap_or(PartialDate::UNKNOWN);
        let others = other.period.unwrap_or(PartialDate::UNKNOWN);
        self.view() == other.view()
            && self.recurrence == other.recurrence
            && !own.surely_before(&others)
            && !others.surely_before(&own)
    }

    fn is_apart_from(&self, other: &Self) -> bool {
        match (&self.value, &other.value) {
            (Some(own), Some(others)) => own.is_apart_from(others),
            (None, _) | (_, None) => false,
        }
    }
}
