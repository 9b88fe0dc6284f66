use kernel::{PartialDate, Unit};

use crate::{
    Effect, GrossNet, Indicator, Observation, ObservationRole, ObservedValue, Realisation,
    Recurrence, Vat,
};

/// What two sizes must have in common to be like each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Class<'a> {
    pub indicator: &'a Indicator,
    /// None where the catalogue does not know the indicator.
    pub edition: Option<u32>,
    pub shape: Shape<'a>,
    pub role: ObservationRole,
    pub realisation: Realisation,
    pub recurrence: Recurrence,
    /// Of money only.
    pub money: Option<MoneyClass>,
    /// None where it is not stated.
    pub period: Option<Period>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape<'a> {
    Quantity {
        unit: &'a Unit,
    },
    /// So many of so many of what.
    Ratio {
        of: Option<&'a str>,
    },
}

/// What an amount of money is counted in, without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MoneyClass {
    pub net: GrossNet,
    pub price_level: Option<i32>,
    pub vat: Vat,
}

/// From when until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    pub from: PartialDate,
    pub until: Option<PartialDate>,
}

impl<'a> Class<'a> {
    /// None where the statement has no number.
    pub(super) fn of(effect: &'a Effect, observation: &'a Observation) -> Option<Self> {
        let shape = match observation.value.as_ref()? {
            ObservedValue::Quantity(quantity) => Shape::Quantity {
                unit: quantity.unit(),
            },
            ObservedValue::Ratio { of, .. } => Shape::Ratio { of: of.as_deref() },
            ObservedValue::Ordinal { .. } => return None,
        };
        Some(Self {
            indicator: &effect.indicator,
            edition: effect.definition().map(|definition| definition.edition),
            shape,
            role: observation.role,
            realisation: observation.realisation,
            recurrence: observation.recurrence,
            money: observation.money.as_ref().map(|money| MoneyClass {
                net: money.net,
                price_level: money.price_level,
                vat: money.vat,
            }),
            period: Period::of(observation),
        })
    }

    /// The same at another time.
    pub(super) fn ever(self) -> Self {
        Self {
            period: None,
            ..self
        }
    }

    /// The same words for the same class, to put classes in an order.
    pub(super) fn order(&self) -> String {
        format!("{self:?}")
    }
}

impl Period {
    fn of(observation: &Observation) -> Option<Self> {
        let from = observation.period.filter(|period| !period.is_unknown())?;
        let until = observation.period_until;
        Some(Self {
            from,
            until: until.filter(|until| !until.is_unknown() && *until != from),
        })
    }
}
