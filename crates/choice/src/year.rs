use chrono::Datelike;

use kernel::DatePrecision;
use rust_decimal::Decimal;

use crate::{FreeChoice, MissingShare, Share};

/// What is told of one year: shares side by side, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareOfYear<'a> {
    pub year: i32,
    /// Those with a number, in the order recorded, also of about this year.
    pub stated: Vec<&'a Share>,
    /// None when there is a number.
    pub missing: Option<MissingShare>,
    /// Two that are surely of this year cannot both be so; they are never averaged.
    pub conflict: bool,
}

impl FreeChoice {
    /// What is told of a year: always a number or a reason.
    pub fn share(&self, year: i32) -> ShareOfYear<'_> {
        let (stated, reasons): (Vec<_>, Vec<_>) = self
            .standing()
            .filter(|share| share.is_of(year))
            .partition(|share| share.figure.missing().is_none());
        let missing = match stated.is_empty() {
            true => reasons.last().and_then(|share| share.figure.missing()),
            false => None,
        };
        ShareOfYear {
            year,
            missing: missing.or(stated.is_empty().then_some(MissingShare::Unknown)),
            conflict: conflict(&stated),
            stated,
        }
    }

    /// For every year asked, in that order, a number or a reason.
    pub fn shares(&self, years: impl IntoIterator<Item = i32>) -> Vec<ShareOfYear<'_>> {
        years.into_iter().map(|year| self.share(year)).collect()
    }

    /// The years asked that have no number, each with its reason.
    pub fn missing(&self, years: impl IntoIterator<Item = i32>) -> Vec<(i32, MissingShare)> {
        self.shares(years)
            .into_iter()
            .filter_map(|of_year| Some((of_year.year, of_year.missing?)))
            .collect()
    }

    /// The shares that are told without saying of which year; they belong to none.
    pub fn shares_of_no_year(&self) -> Vec<&Share> {
        self.standing()
            .filter(|share| share.year.is_unknown())
            .collect()
    }

    /// The years that something is told of, each once, the earliest first.
    pub fn years(&self) -> Vec<i32> {
        let mut years: Vec<i32> = self.standing().filter_map(Share::of_year).collect();
        years.sort_unstable();
        years.dedup();
        years
    }

    fn standing(&self) -> impl Iterator<Item = &Share> {
        self.shares.iter().filter(|share| share.stands())
    }
}

impl ShareOfYear<'_> {
    /// Per cent, where nobody contradicts it.
    pub fn percent(&self) -> Option<Decimal> {
        match self.conflict {
            true => None,
            false => self.stated.first().and_then(|share| share.figure.percent()),
        }
    }
}

impl Share {
    fn is_of(&self, year: i32) -> bool {
        self.of_year() == Some(year)
    }

    fn of_year(&self) -> Option<i32> {
        self.year.earliest().map(|first| first.year())
    }

    fn is_surely_of_its_year(&self) -> bool {
        self.year.precision() == DatePrecision::Year && !self.year.is_approximate()
    }
}

fn conflict(stated: &[&Share]) -> bool {
    let sure: Vec<&Share> = stated
        .iter()
        .copied()
        .filter(|share| share.is_surely_of_its_year())
        .collect();
    sure.iter().enumerate().any(|(place, share)| {
        sure[..place]
            .iter()
            .any(|other| share.figure.is_apart_from(&other.figure))
    })
}
