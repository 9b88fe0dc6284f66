use kernel::Money;
use rust_decimal::Decimal;

use super::{Amendment, AmendmentId, LegalGround, limits::Limits};
use crate::{Contract, Dated, Warning};

/// What the changes under § 180 add up to beside the original value; no verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeMeter {
    /// As the price clause has moved it, where a change says so.
    pub original: Option<Money>,
    /// The net sum.
    pub changed: Money,
    /// Increases and decreases alike.
    pub changed_gross: Money,
    pub percent: Option<Decimal>,
    pub limit_percent: Decimal,
    /// The EU threshold of the period in which the tender was published; none where it is not known.
    pub threshold: Option<Money>,
    /// Whether either limit is reached; none where too little is known to say.
    pub crossed: Option<bool>,
    /// The change at which it happened first.
    pub crossed_by: Option<AmendmentId>,
    pub notes: Vec<Warning>,
}

impl Contract {
    pub fn change_meter(&self) -> ChangeMeter {
        let zero = self.meter_zero();
        let limits = self.limits(zero);
        let steps = self.steps(zero);
        let net = sum(steps.iter().map(|(_, amount)| *amount));
        let mut meter = ChangeMeter {
            original: self.original_value(),
            changed: money(net, zero),
            changed_gross: money(sum(steps.iter().map(|(_, amount)| amount.abs())), zero),
            percent: limits.share(net),
            limit_percent: limits.percent,
            threshold: self.threshold(),
            crossed: self.crossed(&limits, net, steps.len()),
            crossed_by: first_crossing(&limits, &steps),
            notes: Vec::new(),
        };
        meter.notes = self.meter_notes(&meter, &limits);
        meter
    }

    /// What § 180 adds up.
    pub(super) fn minor_changes(&self) -> impl Iterator<Item = &Amendment> {
        self.amendments
            .iter()
            .map(|dated| &dated.what)
            .filter(|amendment| amendment.ground == LegalGround::MinorValue)
    }

    /// Nothing, in the currency of the changes, so that putting the value right does not move their sum.
    fn meter_zero(&self) -> Money {
        self.minor_changes()
            .find_map(|amendment| amendment.value)
            .or_else(|| self.original_value())
            .map_or_else(
                || Money::dkk(Decimal::ZERO),
                |told| money(Decimal::ZERO, told),
            )
    }

    /// As the newest change that speaks of it says, else as it was agreed.
    fn original_value(&self) -> Option<Money> {
        self.indexed_value().or(self.value)
    }

    fn indexed_value(&self) -> Option<Money> {
        self.amendments
            .iter()
            .filter(|dated| dated.what.indexed_value.is_some())
            .reduce(newer)
            .and_then(|dated| dated.what.indexed_value)
    }

    fn limits(&self, zero: Money) -> Limits {
        let comparable = |told: Option<Money>| {
            told.filter(|told| told.currency() == zero.currency())
                .map(|told| told.amount())
        };
        Limits {
            original: comparable(self.original_value()).filter(|value| *value > Decimal::ZERO),
            indexed: self.indexed_value().is_some(),
            percent: self.limit_percent(),
            threshold: comparable(self.threshold()),
        }
    }

    /// Each change that can be added, in the order in which it was recorded.
    fn steps(&self, zero: Money) -> Vec<(AmendmentId, Decimal)> {
        self.minor_changes()
            .filter_map(|amendment| amendment.value.map(|value| (amendment.id, value)))
            .filter(|(_, value)| value.currency() == zero.currency())
            .map(|(id, value)| (id, value.amount()))
            .collect()
    }

    /// A change that could not be added leaves open what is not reached without it.
    fn crossed(&self, limits: &Limits, net: Decimal, added: usize) -> Option<bool> {
        match (self.minor_changes().count(), limits.reached(net)) {
            (0, _) => Some(false),
            (_, Some(true)) => Some(true),
            (all, Some(false)) => (all == added).then_some(false),
            (_, None) => None,
        }
    }
}

fn first_crossing(limits: &Limits, steps: &[(AmendmentId, Decimal)]) -> Option<AmendmentId> {
    let mut running = Decimal::ZERO;
    steps
        .iter()
        .find(|(_, amount)| {
            running = running.saturating_add(*amount);
            limits.reached(running) == Some(true)
        })
        .map(|(id, _)| *id)
}

/// The one that surely came later, else the one that was recorded later.
fn newer<'a>(one: &'a Dated<Amendment>, other: &'a Dated<Amendment>) -> &'a Dated<Amendment> {
    if other.on.surely_before(&one.on) {
        one
    } else {
        other
    }
}

fn sum(amounts: impl Iterator<Item = Decimal>) -> Decimal {
    amounts.fold(Decimal::ZERO, Decimal::saturating_add)
}

/// An amount in the currency of another.
fn money(amount: Decimal, like: Money) -> Money {
    let currency = like.currency();
    let decimals = currency.exponent().map_or(0, u32::from);
    Money::new(amount.round_dp(decimals), currency)
        .expect("it is rounded to the decimals of its currency")
}
