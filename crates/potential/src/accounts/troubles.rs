//! What is wrong with a row, wherever it comes from: a file that is read, or a command.

use rust_decimal::Decimal;

use super::RowTrouble;
use crate::{
    AccountRow,
    limits::{LARGEST_AMOUNT, YEARS},
};

/// What rows are judged by that they do not say themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    pub this_year: i32,
    /// The set that they are of is invented.
    pub illustrative: bool,
    /// The year whose rows alone are taken, and so judged; none where all are.
    pub only: Option<i32>,
}

impl Judged {
    pub(crate) fn troubles(&self, row: &AccountRow) -> Vec<RowTrouble> {
        let mut found = Vec::new();
        if self.is_to_come(row.year) {
            found.push(RowTrouble::YearToCome { year: row.year });
        }
        if self.takes(row.year) && row.illustrative && !self.illustrative {
            found.push(RowTrouble::Illustrative);
        }
        found
    }

    /// Nobody has accounts of a year that is still to come.
    pub(crate) fn is_to_come(&self, year: i32) -> bool {
        self.takes(year) && year > self.this_year
    }

    fn takes(&self, year: i32) -> bool {
        self.only.is_none_or(|only| only == year)
    }
}

/// What is wrong with a row by itself.
pub(crate) fn troubles(row: &AccountRow) -> Vec<RowTrouble> {
    let amounts = [row.private, row.control_bids, row.base];
    let large = |amount: &Decimal| amount.abs() > LARGEST_AMOUNT;
    let mut found = Vec::new();
    if !YEARS.contains(&row.year) {
        found.push(RowTrouble::Year { year: row.year });
    }
    if row.definition.definition().is_none() {
        found.push(RowTrouble::Definition {
            key: row.definition.to_string(),
        });
    }
    if row.private.is_none() && row.base.is_none() && row.share.is_none() {
        found.push(RowTrouble::Nothing);
    }
    if let Some(amount) = amounts.iter().flatten().find(|amount| large(amount)) {
        found.push(RowTrouble::TooLarge { amount: *amount });
    }
    if let Some(base) = row.base.filter(|base| *base < Decimal::ZERO) {
        found.push(RowTrouble::BaseNegative { base });
    }
    found.extend(of_share(row));
    if !row.is_of_a_year_of_its_definition() {
        found.push(RowTrouble::YearOutsideDefinition { year: row.year });
    }
    if !row.area.is_visible_in_accounts() {
        let area = row.area.clone();
        found.push(RowTrouble::AreaNotVisible { area });
    }
    found
}

/// What was published, and what the amounts make, are each a share; and they are the same one.
fn of_share(row: &AccountRow) -> Option<RowTrouble> {
    let over = |percent: &Decimal| *percent > Decimal::ONE_HUNDRED;
    let made = row.percent_of_amounts().ok().filter(over);
    match (row.share, made) {
        (Some(share), _) if share < Decimal::ZERO => Some(RowTrouble::ShareNegative { share }),
        (Some(share), _) if over(&share) => Some(RowTrouble::ShareOverHundred { share }),
        (Some(_) | None, Some(made)) => Some(RowTrouble::AmountsOverHundred {
            share: made.round_dp(2).normalize(),
        }),
        (Some(share), None) if row.share_disagrees() => Some(RowTrouble::ShareDisagrees { share }),
        (Some(_) | None, None) => None,
    }
}
