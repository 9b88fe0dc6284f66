//! The parts of a statement.

use async_graphql::InputObject;
use effects::{Baseline, Components, Factor, MoneyBasis, ObservedValue};

use crate::{
    effect::{BaselineKind, GrossNet, OrdinalChange, Vat},
    input::{At, QuantityInput, Reading},
    scalars::{Decimal, Edtf},
};

/// So many of so many.
#[derive(Clone, InputObject)]
pub struct RatioInput {
    /// So many.
    pub numerator: Decimal,
    /// Of so many.
    pub denominator: Decimal,
    /// Of what.
    pub of: Option<String>,
}

/// Better, unchanged or worse.
#[derive(Clone, InputObject)]
pub struct OrdinalInput {
    /// Which way.
    pub change: OrdinalChange,
    /// What is said to have changed.
    pub words: String,
}

/// What a change is seen against.
#[derive(Clone, InputObject)]
pub struct BaselineInput {
    /// What it is.
    pub kind: BaselineKind,
    /// Its size.
    pub value: Option<QuantityInput>,
    /// When it was so.
    pub period: Option<Edtf>,
    /// More words.
    pub note: Option<String>,
}

/// What an amount of money is counted in.
#[derive(Clone, InputObject)]
pub struct MoneyBasisInput {
    /// Whether the costs of it have been taken off.
    #[graphql(default_with = "GrossNet::NotStated")]
    pub gross_net: GrossNet,
    /// What has been taken off, or was not.
    pub of: Option<String>,
    /// The year whose prices and wages it is in.
    pub price_level: Option<i32>,
    /// Whether VAT is in it.
    #[graphql(default_with = "Vat::NotStated")]
    pub vat: Vat,
}

/// One number that is multiplied.
#[derive(Clone, InputObject)]
pub struct FactorInput {
    /// How many.
    pub value: Decimal,
    /// As UCUM writes it, or ISO 4217, e.g. min, 1/d or DKK; 1 for a bare number.
    #[graphql(default = "1")]
    pub unit: String,
    /// How the source said it.
    pub words: Option<String>,
}

impl RatioInput {
    pub(super) fn read(self, reading: &mut Reading, at: &At) -> Option<ObservedValue> {
        let numerator = reading.decimal(&at.then("numerator"), &self.numerator);
        let denominator = reading.decimal(&at.then("denominator"), &self.denominator);
        Some(ObservedValue::Ratio {
            numerator: numerator?,
            denominator: denominator?,
            of: self.of,
        })
    }
}

impl BaselineInput {
    pub(super) fn read(self, reading: &mut Reading, at: &At) -> Option<Baseline> {
        let value = reading.optional(self.value, |reading, value| {
            value.read(reading, &at.then("value"))
        });
        let period = reading.optional_date(&at.then("period"), self.period);
        Some(Baseline {
            kind: self.kind.into(),
            value: value?,
            period: period?,
            note: self.note,
        })
    }
}

impl From<MoneyBasisInput> for MoneyBasis {
    fn from(money: MoneyBasisInput) -> Self {
        Self {
            net: money.gross_net.into(),
            of: money.of,
            price_level: money.price_level,
            vat: money.vat.into(),
        }
    }
}

/// The numbers that are multiplied; none make no components.
pub(super) fn components(
    reading: &mut Reading,
    at: &At,
    factors: Vec<FactorInput>,
) -> Option<Option<Components>> {
    let factors = reading.each(at, factors, |reading, at, factor| {
        Some(Factor {
            value: reading.decimal(&at.then("value"), &factor.value)?,
            unit: factor.unit,
            words: factor.words,
        })
    })?;
    Some((!factors.is_empty()).then_some(Components { factors }))
}
