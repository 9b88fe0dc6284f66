use std::{cmp::Ordering, fmt::Debug};

use kernel::{PartialDate, QuantityKind, Unit};

use crate::{
    Effect, GrossNet, Indicator, MoneyBasis, Observation, ObservationRole, ObservedValue,
    Realisation, Recurrence, Vat,
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

impl Shape<'_> {
    /// By its code; so many of so many is told in per cent.
    pub(super) fn unit(&self) -> &str {
        match self {
            Self::Quantity { unit } => unit.ucum(),
            Self::Ratio { .. } => "%",
        }
    }
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
        let (shape, in_money) = match observation.value.as_ref()? {
            ObservedValue::Quantity(quantity) => {
                let unit = quantity.unit();
                let in_money = unit.quantity_kind() == Some(QuantityKind::Money);
                (Shape::Quantity { unit }, in_money)
            }
            ObservedValue::Ratio { of, .. } => (Shape::Ratio { of: of.as_deref() }, false),
            ObservedValue::Ordinal { .. } => return None,
        };
        Some(Self {
            indicator: &effect.indicator,
            edition: effect.definition().map(|definition| definition.edition),
            shape,
            role: observation.role,
            realisation: observation.realisation,
            recurrence: observation.recurrence,
            money: in_money.then(|| MoneyClass::of(observation.money.as_ref())),
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

    /// By the words of the first thing in which they differ.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        by_words(&self.indicator, &other.indicator)
            .then_with(|| by_words(&self.edition, &other.edition))
            .then_with(|| by_words(&self.shape, &other.shape))
            .then_with(|| by_words(&self.role, &other.role))
            .then_with(|| by_words(&self.realisation, &other.realisation))
            .then_with(|| by_words(&self.recurrence, &other.recurrence))
            .then_with(|| by_words(&self.money, &other.money))
            .then_with(|| by_words(&self.period, &other.period))
    }
}

fn by_words<T: Debug + PartialEq>(one: &T, other: &T) -> Ordering {
    match one == other {
        true => Ordering::Equal,
        false => format!("{one:?}").cmp(&format!("{other:?}")),
    }
}

impl MoneyClass {
    /// What nobody tells is not stated.
    fn of(told: Option<&MoneyBasis>) -> Self {
        Self {
            net: told.map_or(GrossNet::NotStated, |told| told.net),
            price_level: told.and_then(|told| told.price_level),
            vat: told.map_or(Vat::NotStated, |told| told.vat),
        }
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
