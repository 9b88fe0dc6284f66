use std::collections::BTreeSet;

use chrono::Datelike;
use kernel::PartialDate;

use super::{Accounts, AccountsEvent, AccountsOpening, AccountsRefusal, AccountsRevision};
use super::{Judged, RowRefusal, RowTrouble, Telling, troubles};
use crate::{
    AccountRow, DefinitionKey, TableReference,
    limits::{check_slug, check_title, check_why},
};

const MOST_ROWS: usize = 100_000;

impl AccountsOpening {
    pub(super) fn open(self, telling: Telling) -> Result<Vec<AccountsEvent>, AccountsRefusal> {
        check_slug(&self.slug)?;
        check_title(&self.title)?;
        telling.check_day(self.on)?;
        let rows = admitted(self.rows.clone(), self.illustrative, telling)?;
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

    /// A set that is invented cannot be told otherwise.
    pub(super) fn check_kind(&self, illustrative: Option<bool>) -> Result<(), AccountsRefusal> {
        match (self.illustrative, illustrative) {
            (true, Some(false)) => Err(AccountsRefusal::StaysIllustrative),
            (true, Some(true) | None) | (false, Some(_) | None) => Ok(()),
        }
    }

    pub(super) fn revise(
        &self,
        rows: Vec<AccountRow>,
        why: String,
        table: Option<TableReference>,
        on: PartialDate,
        telling: Telling,
    ) -> Result<Vec<AccountsEvent>, AccountsRefusal> {
        let mut rows = admitted(rows, self.illustrative, telling)?;
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

impl Telling {
    /// Nobody has published what is still to come.
    pub(super) fn check_day(self, on: PartialDate) -> Result<(), AccountsRefusal> {
        match on.earliest() {
            Some(first) if first > self.today => Err(AccountsRefusal::OnInFuture { on }),
            Some(_) | None => Ok(()),
        }
    }

    /// Figures that are no invention have somebody who says them: of all the rows, or of each.
    fn check_source(self, rows: &[AccountRow]) -> Result<(), AccountsRefusal> {
        if self.has_source || rows.iter().all(|row| row.source.is_some()) {
            return Ok(());
        }
        Err(AccountsRefusal::SourceMissing)
    }
}

fn admitted(
    rows: Vec<AccountRow>,
    illustrative: bool,
    telling: Telling,
) -> Result<Vec<AccountRow>, AccountsRefusal> {
    if rows.is_empty() {
        return Err(AccountsRefusal::RowsMissing);
    }
    if rows.len() > MOST_ROWS {
        return Err(AccountsRefusal::TooManyRows {
            rows: rows.len(),
            most: MOST_ROWS,
        });
    }
    if !illustrative {
        telling.check_source(&rows)?;
    }
    let judged = Judged {
        this_year: telling.today.year(),
        illustrative,
        only: None,
    };
    let mut seen = BTreeSet::new();
    let mut refusals = Vec::new();
    for (number, row) in (1..).zip(&rows) {
        let twice = (!seen.insert(row.subject())).then_some(RowTrouble::Twice);
        let own = troubles(row).into_iter().chain(judged.troubles(row));
        let troubles = twice.into_iter().chain(own);
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
