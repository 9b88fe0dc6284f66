use kernel::Quantity;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::small_words;
use crate::{ContractRefusal, Path, check};

const PEOPLE: &str = "{person}";

/// The fewest people that may be told of; a smaller group could be known one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SmallestGroup(pub u32);

impl Default for SmallestGroup {
    fn default() -> Self {
        Self(5)
    }
}

impl SmallestGroup {
    /// The quantity counts no people, enough of them, none at all, or “under” so many.
    pub(crate) fn check_quantity(
        self,
        quantity: Option<&Quantity>,
        at: &Path,
    ) -> Result<(), ContractRefusal> {
        match quantity
            .filter(counts_people)
            .and_then(|people| self.too_few(people))
        {
            Some(count) => Err(self.small_cell(count, at)),
            None => Ok(()),
        }
    }

    /// As any quantity, and not a promise to nobody.
    pub(crate) fn check_promise(
        self,
        promised: Option<&Quantity>,
        at: &Path,
    ) -> Result<(), ContractRefusal> {
        self.check_quantity(promised, at)?;
        match promised.filter(counts_people).and_then(largest) {
            Some(count) if count < self.least() => Err(self.small_cell(count, at)),
            Some(_) | None => Ok(()),
        }
    }

    /// The words tell of no group of people that is smaller.
    pub fn check_words(self, words: &str, at: &Path) -> Result<(), ContractRefusal> {
        match small_words::first_small_group(words, self.0) {
            Some(words) => Err(ContractRefusal::SmallCellInWords {
                words,
                least: self.0,
                at: at.clone(),
            }),
            None => Ok(()),
        }
    }

    /// A text of the ledger: not too long, and of no small group.
    pub(super) fn check_text(self, words: &str, at: &Path) -> Result<(), ContractRefusal> {
        check::text(words, at)?;
        self.check_words(words, at)
    }

    /// A text of the ledger that must be there.
    pub(crate) fn check_told(self, words: &str, at: &Path) -> Result<(), ContractRefusal> {
        if words.trim().is_empty() {
            return Err(ContractRefusal::WordsMissing { at: at.clone() });
        }
        self.check_text(words, at)
    }

    /// The number by which the quantity tells of too few.
    fn too_few(self, people: &Quantity) -> Option<Decimal> {
        let few = |count: &Decimal| !count.is_zero() && *count < self.least();
        match (people.point(), people.lower(), people.upper()) {
            (Some(point), _, _) if few(&point) => Some(point),
            (_, _, Some(upper)) if few(&upper) => Some(upper),
            (None, lower, Some(upper)) if people.is_upper_open() && upper == self.least() => {
                lower.filter(|lower| *lower > Decimal::ONE || people.is_lower_open() && few(lower))
            }
            (None, Some(lower), None) if few(&lower) => Some(lower),
            (_, _, _) => None,
        }
    }

    fn small_cell(self, count: Decimal, at: &Path) -> ContractRefusal {
        ContractRefusal::SmallCell {
            count,
            least: self.0,
            at: at.clone(),
        }
    }

    fn least(self) -> Decimal {
        Decimal::from(self.0)
    }
}

fn counts_people(quantity: &&Quantity) -> bool {
    quantity.unit().ucum() == PEOPLE
}

fn largest(quantity: &Quantity) -> Option<Decimal> {
    [quantity.point(), quantity.lower(), quantity.upper()]
        .into_iter()
        .flatten()
        .max()
}
