//! What was promised of an effect, and what came of it.

use kernel::Quantity;
use rust_decimal::Decimal;

use crate::{Direction, Effect, Observation, ObservationRole, ObservedValue, StudyDesign};

/// What came of what was promised, at its face value: “about 10” is 10 here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliveryStanding {
    NothingPromised,
    /// Nobody has told what came.
    NotKnown,
    Met,
    /// Some of it came.
    PartlyMet,
    NotMet,
    /// What came is not told in the same unit, period and rhythm, or not how it was found (`design` NONE), or it leaves it open.
    NotComparable,
}

/// What part a statement has in a promise.
enum Part {
    Promise,
    Delivery,
    Neither,
}

impl Effect {
    /// What counts of what was expected, aimed at or agreed.
    pub fn promised(&self) -> impl Iterator<Item = &Observation> {
        self.counting()
            .filter(|observation| matches!(observation.part(), Part::Promise))
    }

    /// What counts of what was measured or told; what is only calculated never stands for it.
    pub fn delivered(&self) -> impl Iterator<Item = &Observation> {
        self.counting()
            .filter(|observation| matches!(observation.part(), Part::Delivery))
    }

    /// By the firmest promise that something measured can be held against.
    pub fn delivery(&self) -> DeliveryStanding {
        if self.promised().next().is_none() {
            return DeliveryStanding::NothingPromised;
        }
        if self.delivered().next().is_none() {
            return DeliveryStanding::NotKnown;
        }
        let better = self
            .definition()
            .map_or(Direction::Neither, |definition| definition.direction);
        self.pairs()
            .max_by_key(|(promise, delivery)| {
                (promise.firmness(), promise.known_from, delivery.rank())
            })
            .map_or(
                DeliveryStanding::NotComparable,
                |(promise, delivery)| match (promise.size(), delivery.size()) {
                    (Some(promised), Some(came)) => held_against(promised, came, better),
                    (None, _) | (_, None) => DeliveryStanding::NotComparable,
                },
            )
    }

    /// Each promise with each size that was measured of the same thing.
    fn pairs(&self) -> impl Iterator<Item = (&Observation, &Observation)> {
        self.promised().flat_map(|promise| {
            self.delivered()
                .filter(|delivery| delivery.answers(promise))
                .map(move |delivery| (promise, delivery))
        })
    }
}

impl Observation {
    fn part(&self) -> Part {
        match self.role {
            ObservationRole::Forecast | ObservationRole::Target | ObservationRole::Agreed => {
                Part::Promise
            }
            ObservationRole::Measured | ObservationRole::Narrated => Part::Delivery,
            ObservationRole::Modelled | ObservationRole::Context => Part::Neither,
        }
    }

    /// What is agreed binds more than what is aimed at, and that more than what is expected.
    fn firmness(&self) -> u8 {
        match self.role {
            ObservationRole::Agreed => 2,
            ObservationRole::Target => 1,
            ObservationRole::Forecast
            | ObservationRole::Modelled
            | ObservationRole::Measured
            | ObservationRole::Narrated
            | ObservationRole::Context => 0,
        }
    }

    /// It says how it was found, is in the unit and rhythm of the promise, and not surely at another time.
    fn answers(&self, promise: &Self) -> bool {
        let one_unit = match (self.size(), promise.size()) {
            (Some(own), Some(others)) => own.unit() == others.unit(),
            (None, _) | (_, None) => false,
        };
        one_unit
            && self.design != StudyDesign::None
            && self.recurrence == promise.recurrence
            && self.may_be_at_once(promise)
            && self.may_be_counted_alike(promise)
    }

    fn size(&self) -> Option<&Quantity> {
        match &self.value {
            Some(ObservedValue::Quantity(quantity)) => Some(quantity),
            Some(ObservedValue::Ratio { .. } | ObservedValue::Ordinal { .. }) | None => None,
        }
    }
}

fn held_against(promised: &Quantity, came: &Quantity, better: Direction) -> DeliveryStanding {
    let (least, came_least, came_most) = match better {
        Direction::UpIsBetter => (lowest(promised), lowest(came), highest(came)),
        Direction::DownIsBetter => (
            highest(promised).map(turned),
            highest(came).map(turned),
            lowest(came).map(turned),
        ),
        Direction::Neither => return DeliveryStanding::NotComparable,
    };
    match (least, came_least, came_most) {
        (Some(promised), Some(least), _) if least >= promised => DeliveryStanding::Met,
        (Some(promised), _, Some(most)) if most < promised && most <= Decimal::ZERO => {
            DeliveryStanding::NotMet
        }
        (Some(promised), Some(least), Some(most)) if most < promised && least > Decimal::ZERO => {
            DeliveryStanding::PartlyMet
        }
        (_, _, _) => DeliveryStanding::NotComparable,
    }
}

fn lowest(quantity: &Quantity) -> Option<Decimal> {
    quantity.point().or(quantity.lower())
}

fn highest(quantity: &Quantity) -> Option<Decimal> {
    quantity.point().or(quantity.upper())
}

/// So that more is better.
fn turned(size: Decimal) -> Decimal {
    -size
}
