//! What the parts of one statement owe each other.

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use kernel::{Money, PartialDate, Unit};

use crate::{
    GrossNet, MoneyBasis, Observation, ObservationRole, ObservationStatement, ObservationStatus,
    ObservedValue, Realisation, StatementRefusal, Vat,
};

const PRICE_YEARS: RangeInclusive<i32> = 1900..=2100;

impl ObservationStatement {
    /// What is missing has a reason and no value; what is there has no such reason.
    pub(crate) fn check_missing(&self) -> Result<(), StatementRefusal> {
        let reason = self.missing_because.as_deref().map(str::trim);
        match (self.status == ObservationStatus::Missing, reason) {
            (true, None | Some("")) => Err(StatementRefusal::MissingWithoutReason),
            (true, Some(_)) if self.value.is_some() => Err(StatementRefusal::ValueOfMissing),
            (false, Some(_)) => Err(StatementRefusal::ReasonWithoutMissing),
            (true, Some(_)) | (false, None) => Ok(()),
        }
    }

    /// How somebody stands to the agreement is told of somebody.
    pub(crate) fn check_validation(&self) -> Result<(), StatementRefusal> {
        let validator = self.validated_by.as_deref().map(str::trim);
        match (self.validation, validator) {
            (Some(_), None | Some("")) => Err(StatementRefusal::ValidationWithoutValidator),
            (Some(_), Some(_)) | (None, _) => Ok(()),
        }
    }

    /// What is measured or told of has begun today.
    pub(crate) fn check_begun(&self, today: NaiveDate) -> Result<(), StatementRefusal> {
        let told = match self.role {
            ObservationRole::Measured | ObservationRole::Narrated => self.period,
            ObservationRole::Forecast
            | ObservationRole::Target
            | ObservationRole::Agreed
            | ObservationRole::Modelled
            | ObservationRole::Context => None,
        };
        match told {
            Some(period) if PartialDate::day(today).surely_before(&period) => {
                Err(StatementRefusal::MeasuredInFuture { period, today })
            }
            Some(_) | None => Ok(()),
        }
    }

    /// A period ends where or after it begins.
    pub(crate) fn check_period(&self) -> Result<(), StatementRefusal> {
        match (self.period, self.period_until) {
            (None, Some(until)) => Err(StatementRefusal::PeriodReversed { from: None, until }),
            (Some(from), Some(until)) if until.surely_before(&from) => {
                Err(StatementRefusal::PeriodReversed {
                    from: Some(from),
                    until,
                })
            }
            (Some(_), Some(_)) | (_, None) => Ok(()),
        }
    }

    /// Prices are those of a year from 1900 to 2100.
    pub(crate) fn check_price_level(&self) -> Result<(), StatementRefusal> {
        match self.money.as_ref().and_then(|money| money.price_level) {
            Some(year) if !PRICE_YEARS.contains(&year) => {
                Err(StatementRefusal::PriceLevelInvalid { year })
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Money alone has a net, a price level and VAT; freed time alone is not money.
    pub(crate) fn check_money(
        &self,
        indicator_unit: Option<&Unit>,
    ) -> Result<(), StatementRefusal> {
        let unit = match &self.value {
            Some(ObservedValue::Quantity(quantity)) => Some(quantity.unit()),
            Some(ObservedValue::Ratio { .. } | ObservedValue::Ordinal { .. }) | None => {
                indicator_unit
            }
        };
        match unit.filter(|unit| is_money(unit)) {
            None if self.money.is_some() => Err(StatementRefusal::MoneyBasisWithoutMoney),
            Some(_) if self.realisation == Realisation::FreedTime => {
                Err(StatementRefusal::FreedTimeInMoney)
            }
            Some(_) | None => Ok(()),
        }
    }
}

/// It is a currency of ISO 4217.
fn is_money(unit: &Unit) -> bool {
    Money::parse("0", unit.ucum()).is_ok()
}

impl Observation {
    /// From when to when it was so, where that is told.
    pub(crate) fn begins(&self) -> PartialDate {
        self.period.unwrap_or(PartialDate::UNKNOWN)
    }

    /// The last that its period may reach.
    pub(crate) fn ends(&self) -> PartialDate {
        self.period_until.unwrap_or(self.begins())
    }

    /// Their periods may be one.
    pub(crate) fn may_be_at_once(&self, other: &Self) -> bool {
        !self.ends().surely_before(&other.begins()) && !other.ends().surely_before(&self.begins())
    }

    /// Nothing that is told of their money says that they are counted unlike.
    pub(crate) fn may_be_counted_alike(&self, other: &Self) -> bool {
        match (&self.money, &other.money) {
            (Some(own), Some(others)) => own.may_be(others),
            (None, _) | (_, None) => true,
        }
    }
}

impl MoneyBasis {
    fn may_be(&self, other: &Self) -> bool {
        let net = self.net == other.net
            || self.net == GrossNet::NotStated
            || other.net == GrossNet::NotStated;
        let vat =
            self.vat == other.vat || self.vat == Vat::NotStated || other.vat == Vat::NotStated;
        let prices = match (self.price_level, other.price_level) {
            (Some(own), Some(others)) => own == others,
            (None, _) | (_, None) => true,
        };
        net && vat && prices
    }
}
