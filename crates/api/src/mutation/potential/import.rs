use std::collections::{BTreeMap, BTreeSet};

use async_graphql::{Context, Result};
use potential::{AccountRow, Accounts, DefinitionKey};
use store::{Document, Step};

use crate::{
    input::Importing,
    mutation::{
        ImportAccountsPayload,
        carry_out::{Carried, carry_out},
        payload::{AccountsScope, ImportedRows, SkippedLines},
    },
    viewer::Subject,
};

pub(super) async fn import(
    ctx: &Context<'_>,
    fingerprint: String,
    importing: Importing,
    known: Option<Document<Accounts>>,
) -> Result<ImportAccountsPayload> {
    let rows = compared(&importing.rows, known.as_ref().map(|known| &known.state));
    let skipped = importing.skipped.iter().map(|skipped| SkippedLines {
        because: skipped.because.into(),
        lines: skipped.lines,
    });
    let skipped = skipped.collect();
    let step = Step::Accounts {
        id: importing.id,
        expected: importing.told.expected_version,
        command: importing.command,
    };
    let carried: Carried<Accounts> =
        carry_out(ctx, Subject::Accounts, fingerprint, importing.told, step).await?;
    Ok(ImportAccountsPayload {
        account_set: carried.view.map(Into::into),
        rows: carried.user_errors.is_empty().then_some(rows),
        skipped,
        position: carried.position,
        user_errors: carried.user_errors,
    })
}

/// What the rows of a file do to those of a data set.
fn compared(rows: &[AccountRow], known: Option<&Accounts>) -> ImportedRows {
    let told = known.map_or(&[][..], |known| &known.rows);
    let illustrative = known.is_some_and(|known| known.illustrative);
    let before: BTreeMap<_, _> = told.iter().map(|row| (row.subject(), row)).collect();
    let is_unchanged = |row: &&AccountRow| {
        before.get(&row.subject()).is_some_and(|before| {
            let illustrative = row.illustrative || illustrative;
            AccountRow {
                illustrative,
                ..(*row).clone()
            } == **before
        })
    };
    let known = rows
        .iter()
        .filter(|row| before.contains_key(&row.subject()));
    let (known, unchanged) = (known.count(), rows.iter().filter(is_unchanged).count());
    let scopes: BTreeSet<_> = rows.iter().map(scope).collect();
    let replaced = told.iter().filter(|before| scopes.contains(&scope(before)));
    ImportedRows {
        read: rows.len(),
        added: rows.len() - known,
        changed: known - unchanged,
        unchanged,
        removed: replaced.count().saturating_sub(known),
        scopes: scopes
            .into_iter()
            .map(|(year, definition)| AccountsScope {
                year,
                definition: definition.to_string(),
            })
            .collect(),
    }
}

/// What is replaced together.
fn scope(row: &AccountRow) -> (i32, &DefinitionKey) {
    (row.year, &row.definition)
}
