use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{AccountRow, Quality, Reason};

/// The part of the tasks in private hands, in per cent, unrounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    pub percent: Decimal,
    pub quality: Quality,
    /// It is derived from amounts, not read as published.
    pub derived: bool,
}

impl AccountRow {
    /// The share, or why there is none; from amounts where they are known, else as published.
    pub fn share(&self) -> Result<Share, Reason> {
        let derived = self.percent_of_amounts();
        let share = match (derived, self.share) {
            (Ok(percent), _) => Share {
                percent,
                quality: match self.quality {
                    Quality::Approximate => Quality::Approximate,
                    Quality::Exact | Quality::AtLeast | Quality::AtMost => Quality::Exact,
                },
                derived: true,
            },
            (Err(_), Some(percent)) => Share {
                percent,
                quality: self.quality,
                derived: false,
            },
            (Err(reason), None) => return Err(reason),
        };
        if share.percent > Decimal::ONE_HUNDRED {
            Err(Reason::ShareOverHundred)
        } else if share.percent < Decimal::ZERO {
            Err(Reason::ShareBelowZero)
        } else {
            Ok(share)
        }
    }

    /// What the definition counts as exposed to competition, in kroner.
    pub fn exposed(&self) -> Result<Decimal, Reason> {
        let private = self.private.ok_or(Reason::NoShare)?;
        let definition = self.definition.definition().ok_or(Reason::NoDefinition)?;
        if !definition.counts_control_bids {
            return Ok(private);
        }
        let won = self.control_bids.ok_or(Reason::ControlBidsUnknown)?;
        private.checked_add(won).ok_or(Reason::TooLarge)
    }

    /// The published share cannot be of the amounts beside it; of rounded amounts that is not said.
    pub(crate) fn share_disagrees(&self) -> bool {
        let Some((derived, share)) = self.percent_of_amounts().ok().zip(self.share) else {
            return false;
        };
        match self.quality {
            Quality::Exact => {
                let half_of_the_last_digit = Decimal::try_new(5, share.scale() + 1);
                let apart = derived.checked_sub(share).unwrap_or(Decimal::MAX).abs();
                apart > half_of_the_last_digit.unwrap_or_default()
            }
            Quality::Approximate => false,
            Quality::AtLeast => derived < share,
            Quality::AtMost => derived > share,
        }
    }

    /// Its definition holds for its year, as far as the catalogue knows.
    pub(crate) fn is_of_a_year_of_its_definition(&self) -> bool {
        let definition = self.definition.definition();
        definition.is_none_or(|known| {
            known.first_year.is_none_or(|first| self.year >= first)
                && known.last_year.is_none_or(|last| self.year <= last)
        })
    }

    /// The share as the amounts make it, or why they do not.
    pub(crate) fn percent_of_amounts(&self) -> Result<Decimal, Reason> {
        let exposed = self.exposed()?;
        let base = self.base.ok_or(Reason::NoBase)?;
        if base <= Decimal::ZERO {
            return Err(Reason::BaseNotPositive);
        }
        exposed
            .checked_mul(Decimal::ONE_HUNDRED)
            .and_then(|hundredfold| hundredfold.checked_div(base))
            .ok_or(Reason::TooLarge)
    }
}
