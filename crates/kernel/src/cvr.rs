use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use thiserror::Error;

use crate::{Coded, written::written};

/// The number of a company in the Danish business register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cvr(u32);

const WEIGHTS: [u32; 8] = [2, 7, 6, 5, 4, 3, 2, 1];

impl Cvr {
    /// Eight digits whose check digit is right; spaces and a leading `DK` are passed over.
    pub fn parse(text: &str) -> Result<Self, CvrRefusal> {
        let bare: String = text.split_whitespace().collect();
        let number = bare
            .strip_prefix("DK")
            .or(bare.strip_prefix("dk"))
            .unwrap_or(&bare);
        let digits: Vec<u32> = number
            .chars()
            .map(|digit| digit.to_digit(10))
            .collect::<Option<_>>()
            .filter(|digits: &Vec<u32>| digits.first().is_some_and(|first| *first != 0))
            .ok_or_else(|| CvrRefusal::NotANumber {
                written: written(text),
            })?;
        if digits.len() != WEIGHTS.len() {
            return Err(CvrRefusal::Length {
                written: written(text),
                found: digits.len(),
            });
        }
        let sum: u32 = digits
            .iter()
            .zip(WEIGHTS)
            .map(|(digit, weight)| digit * weight)
            .sum();
        if !sum.is_multiple_of(11) {
            return Err(CvrRefusal::CheckDigit {
                written: written(text),
            });
        }
        Ok(Self(
            digits.iter().fold(0, |number, digit| number * 10 + digit),
        ))
    }
}

impl fmt::Display for Cvr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08}", self.0)
    }
}

impl Serialize for Cvr {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Cvr {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map(Self).map_err(D::Error::custom)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CvrRefusal {
    #[error("“{written}” is not a CVR number: write eight digits, the first not 0")]
    NotANumber { written: String },
    #[error("“{written}” is not a CVR number: it has {found} digits, not 8")]
    Length { written: String, found: usize },
    #[error("“{written}” is not a CVR number: its check digit is wrong")]
    CheckDigit { written: String },
}

impl Coded for CvrRefusal {
    fn danish(&self) -> String {
        match self {
            Self::NotANumber { written } => format!(
                "“{written}” er ikke et CVR-nummer: skriv otte cifre, hvoraf det første ikke er 0"
            ),
            Self::Length { written, found } => {
                format!("“{written}” er ikke et CVR-nummer: det har {found} cifre, ikke 8")
            }
            Self::CheckDigit { written } => {
                format!("“{written}” er ikke et CVR-nummer: kontrolcifret er forkert")
            }
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::NotANumber { .. } | Self::Length { .. } | Self::CheckDigit { .. } => {
                "INVALID_CVR"
            }
        }
    }
}
