use std::fmt;

use iso_currency::Currency;
use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{Coded, danish_number, written::written};

/// An exact amount of one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    amount: Decimal,
    currency: Currency,
}

impl Money {
    /// An amount with no more decimals than its currency has.
    pub fn new(amount: Decimal, currency: Currency) -> Result<Self, MoneyRefusal> {
        let amount = amount.normalize();
        let allowed = decimals(currency);
        if amount.scale() > allowed {
            return Err(MoneyRefusal::TooManyDecimals {
                amount,
                currency: currency.code(),
                allowed,
            });
        }
        Ok(Self { amount, currency })
    }

    /// An amount such as `-1234.50` and an ISO 4217 code.
    pub fn parse(amount: &str, currency: &str) -> Result<Self, MoneyRefusal> {
        let currency =
            Currency::from_code(currency).ok_or_else(|| MoneyRefusal::UnknownCurrency {
                written: written(currency),
            })?;
        let exact = plain(amount)
            .then(|| Decimal::from_str_exact(amount).ok())
            .flatten()
            .ok_or_else(|| MoneyRefusal::NotANumber {
                written: written(amount),
            })?;
        Self::new(exact, currency)
    }

    /// Danish kroner, rounded to whole øre.
    pub fn dkk(amount: Decimal) -> Self {
        let rounded = amount.round_dp_with_strategy(
            decimals(Currency::DKK),
            RoundingStrategy::MidpointAwayFromZero,
        );
        Self {
            amount: rounded.normalize(),
            currency: Currency::DKK,
        }
    }

    pub fn amount(&self) -> Decimal {
        self.amount
    }

    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// The amount in the smallest unit of its currency; none when that is too large a number.
    pub fn minor_units(&self) -> Option<i64> {
        Decimal::from(10_u64.checked_pow(decimals(self.currency))?)
            .checked_mul(self.amount)?
            .to_i64()
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency.code())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MoneyRefusal {
    #[error("“{written}” is not an amount: write it as 1234.50")]
    NotANumber { written: String },
    #[error("{amount} {currency} has more than the {allowed} decimals of the currency")]
    TooManyDecimals {
        amount: Decimal,
        currency: &'static str,
        allowed: u32,
    },
    #[error("“{written}” is not a currency: write its ISO 4217 code, such as DKK")]
    UnknownCurrency { written: String },
}

impl Coded for MoneyRefusal {
    fn danish(&self) -> String {
        match self {
            Self::NotANumber { written } => {
                format!("“{written}” er ikke et beløb: skriv det som 1234.50")
            }
            Self::TooManyDecimals {
                amount,
                currency,
                allowed,
            } => format!(
                "{} {currency} har flere decimaler end valutaens {allowed}",
                danish_number(*amount)
            ),
            Self::UnknownCurrency { written } => {
                format!("“{written}” er ikke en valuta: skriv dens ISO 4217-kode, f.eks. DKK")
            }
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::NotANumber { .. } | Self::TooManyDecimals { .. } => "INVALID_MONEY",
            Self::UnknownCurrency { .. } => "UNKNOWN_CURRENCY",
        }
    }
}

fn decimals(currency: Currency) -> u32 {
    currency.exponent().map_or(0, u32::from)
}

fn plain(amount: &str) -> bool {
    let unsigned = amount.strip_prefix('-').unwrap_or(amount);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    [whole, fraction]
        .iter()
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}
