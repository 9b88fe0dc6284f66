use std::collections::BTreeSet;

use kernel::PartialDate;
use rust_decimal::Decimal;

use super::{Accounts, AccountsEvent, AccountsOpening, AccountsRefusal, AccountsRevision};
use super::{RowRefusal, RowTrouble};
use crate::{
    AccountRow, DefinitionKey, TableReference,
    limits::{LARGEST_AMOUNT, YEARS, check_slug, check_title, check_why},
};

const MOST_ROWS: usize = 100_000;

impl AccountsOpening {
    pub(super) fn open(self) -> Result<Vec<AccountsEvent>, AccountsRefusal> {
        check_slug(&self.slug)?;
        check_title(&self.title)?;
        let rows = admitted(self.rows.clone(), self.illustrative)?;
        let opened = Self { rows, ..self };
        Ok(vec![AccountsEvent::Opened(Box::new(opened))])
    }
}

impl Accounts {
    pub(super) fn of(opened: &AccountsOpening) -> Self {
        Self {
            slug: opened.slug.clone(),
            title: opened.title.clone(),
            illustrative: opened.illustrative,
            rows: opened.rows.clone(),
            table: opened.table.clone(),
            version: 1,
            revisions: Vec::new(),
            sources: Vec::new(),
        }
    }

    pub(super) fn open_again(
        &self,
        opening: AccountsOpening,
    ) -> Result<Vec<AccountsEvent>, AccountsRefusal> {
        let rows = ordered(opening.rows, opening.illustrative);
        let same = self.slug == opening.slug
            && self.title == opening.title
            && self.illustrative == opening.illustrative
            && self.rows == rows
            && self.table == opening.table;
        if same {
            Ok(Vec::new())
        } else {
            Err(AccountsRefusal::AlreadyOpened)
        }
    }

    pub(super) fn revise(
        &self,
        rows: Vec<AccountRow>,
        why: String,
        table: Option<TableReference>,
        on: PartialDate,
    ) -> Result<Vec<AccountsEvent>, AccountsRefusal> {
        let mut rows = admitted(rows, self.illustrative)?;
        let unchanged: BTreeSet<Block> = blocks(&rows)
            .into_iter()
            .filter(|block| part(&self.rows, block).eq(part(&rows, block)))
            .collect();
        rows.retain(|row| !unchanged.contains(&block(row)));
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        check_why(&why)?;
        Ok(vec![AccountsEvent::Revised {
            rows,
            why,
            table,
            on,
        }])
    }

    pub(super) fn revised(
        mut self,
        rows: &[AccountRow],
        why: &str,
        table: Option<&TableReference>,
        on: PartialDate,
    ) -> Self {
        let replaced = blocks(rows);
        self.rows.retain(|row| !replaced.contains(&block(row)));
        self.rows.extend_from_slice(rows);
        self.rows.sort();
        self.table = table.cloned().or(self.table);
        self.version += 1;
        self.revisions.push(AccountsRevision {
            why: why.to_owned(),
            on,
        });
        self
    }
}

/// A year by a definition: what is replaced together.
type Block = (i32, DefinitionKey);

fn block(row: &AccountRow) -> Block {
    (row.year, row.definition.clone())
}

fn blocks(rows: &[AccountRow]) -> BTreeSet<Block> {
    rows.iter().map(block).collect()
}

fn part<'a>(rows: &'a [AccountRow], of: &'a Block) -> impl Iterator<Item = &'a AccountRow> {
    rows.iter()
        .filter(move |row| row.year == of.0 && row.definition == of.1)
}

/// The rows of an illustrative set are each marked so, since rows are calculated on without their set.
fn ordered(mut rows: Vec<AccountRow>, illustrative: bool) -> Vec<AccountRow> {
    if illustrative {
        rows.iter_mut().for_each(|row| row.illustrative = true);
    }
    rows.sort();
    rows
}

fn admitted(rows: Vec<AccountRow>, illustrative: bool) -> Result<Vec<AccountRow>, AccountsRefusal> {
    if rows.is_empty() {
        return Err(AccountsRefusal::RowsMissing);
    }
    if rows.len() > MOST_ROWS {
        return Err(AccountsRefusal::TooManyRows {
            rows: rows.len(),
            most: MOST_ROWS,
        });
    }
    let mut seen = BTreeSet::new();
    let mut refusals = Vec::new();
    for (number, row) in (1..).zip(&rows) {
        let twice = (!seen.insert(row.subject())).then_some(RowTrouble::Twice);
        let troubles = twice.into_iter().chain(troubles(row, illustrative));
        refusals.extend(troubles.map(|trouble| RowRefusal {
            row: number,
            trouble,
        }));
    }
    if refusals.is_empty() {
        Ok(ordered(rows, illustrative))
    } else {
        Err(AccountsRefusal::Rows(refusals))
    }
}

fn troubles(row: &AccountRow, illustrative: bool) -> Vec<RowTrouble> {
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
    if amounts.iter().all(Option::is_none) && row.share.is_none() {
        found.push(RowTrouble::Nothing);
    }
    if let Some(amount) = amounts.iter().flatten().find(|amount| large(amount)) {
        found.push(RowTrouble::TooLarge { amount: *amount });
    }
    if let Some(base) = row.base.filter(|base| *base < Decimal::ZERO) {
        found.push(RowTrouble::BaseNegative { base });
    }
    found.extend(row.share.and_then(|share| of_share(row, share)));
    if !row.is_of_a_year_of_its_definition() {
        found.push(RowTrouble::YearOutsideDefinition { year: row.year });
    }
    if !row.area.is_visible_in_accounts() {
        let area = row.area.clone();
        found.push(RowTrouble::AreaNotVisible { area });
    }
    if row.illustrative && !illustrative {
        found.push(RowTrouble::Illustrative);
    }
    found
}

/// What is wrong with a share as it was published.
fn of_share(row: &AccountRow, share: Decimal) -> Option<RowTrouble> {
    if share < Decimal::ZERO {
        Some(RowTrouble::ShareNegative { share })
    } else if share > Decimal::ONE_HUNDRED {
        Some(RowTrouble::ShareOverHundred { share })
    } else if row.share_disagrees() {
        Some(RowTrouble::ShareDisagrees { share })
    } else {
        None
    }
}
