use kernel::Money;
use rust_decimal::{Decimal, RoundingStrategy};

use super::threshold::Threshold;
use crate::{Contract, CooperationForm, MainNature};

const WORKS_PERCENT: Decimal = Decimal::from_parts(15, 0, 0, false, 0);
const OTHER_PERCENT: Decimal = Decimal::from_parts(10, 0, 0, false, 0);

/// What the sum of the changes is held against, all in one currency.
pub(super) struct Limits {
    /// More than nothing.
    pub(super) original: Option<Decimal>,
    /// The original is as the price clause has moved it.
    pub(super) indexed: bool,
    pub(super) percent: Decimal,
    pub(super) threshold: Option<Decimal>,
}

impl Limits {
    /// So many per cent of the original value, to two decimals.
    pub(super) fn share(&self, net: Decimal) -> Option<Decimal> {
        net.abs()
            .checked_div(self.original?)?
            .checked_mul(Decimal::ONE_HUNDRED)
            .map(|percent| {
                percent
                    .round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
                    .normalize()
            })
    }

    /// Either limit is reached; none when one is not known and the other not reached.
    pub(super) fn reached(&self, net: Decimal) -> Option<bool> {
        match (self.percent_reached(net), self.threshold_reached(net)) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            (Some(false) | None, Some(false) | None) => None,
        }
    }

    /// By the exact amount, not by the rounded share.
    pub(super) fn percent_reached(&self, net: Decimal) -> Option<bool> {
        self.original
            .map(|original| net.abs() >= original / Decimal::ONE_HUNDRED * self.percent)
    }

    pub(super) fn threshold_reached(&self, net: Decimal) -> Option<bool> {
        self.threshold.map(|threshold| net.abs() >= threshold)
    }
}

impl Contract {
    pub(super) fn limit_percent(&self) -> Decimal {
        if self.is_of_works() {
            WORKS_PERCENT
        } else {
            OTHER_PERCENT
        }
    }

    /// By the years in which its tender was published.
    pub(super) fn threshold(&self) -> Option<Money> {
        self.threshold_kind()
            .when(self.tender.as_ref()?.published_on?)
    }

    pub(super) fn threshold_kind(&self) -> Threshold {
        let light_regime = self.tender.as_ref().and_then(|tender| tender.light_regime);
        match (light_regime, self.is_of_works()) {
            (Some(true), _) => Threshold::LightRegime,
            (Some(false) | None, true) => Threshold::Works,
            (Some(false) | None, false) => Threshold::ServicesAndSupplies,
        }
    }

    fn is_of_works(&self) -> bool {
        match self.nature {
            Some(MainNature::Works) => true,
            Some(MainNature::Services | MainNature::Supplies) => false,
            None => self.form == CooperationForm::WorksContract,
        }
    }
}
