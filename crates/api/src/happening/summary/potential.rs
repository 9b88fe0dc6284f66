use kernel::LocalizedText;
use potential::{AccountsEvent, CalculationEvent};

use super::said;

pub(super) fn of_accounts(event: &AccountsEvent) -> LocalizedText {
    match event {
        AccountsEvent::Opened(opening) => {
            let (rows, title) = (opening.rows.len(), &opening.title);
            let (da, en) = match opening.illustrative {
                true => ("Illustrativt regnskab", "Illustrative accounts"),
                false => ("Regnskab", "Accounts"),
            };
            LocalizedText {
                da: format!("{da} indlæst med {rows} rækker: {}", title.da),
                en: (title.en.as_ref()).map(|title| format!("{en} read with {rows} rows: {title}")),
            }
        }
        AccountsEvent::Revised { rows, why, .. } => said(
            format!("Regnskab revideret med {} rækker: {why}", rows.len()),
            format!("Accounts revised with {} rows: {why}", rows.len()),
        ),
    }
}

pub(super) fn of_calculation(event: &CalculationEvent) -> LocalizedText {
    match event {
        CalculationEvent::Saved(saved) => LocalizedText {
            da: format!("Beregning gemt: {}", saved.title.da),
            en: (saved.title.en.as_ref()).map(|title| format!("Calculation saved: {title}")),
        },
        CalculationEvent::Retracted { why, .. } => said(
            format!("Beregning trukket tilbage: {why}"),
            format!("Calculation retracted: {why}"),
        ),
    }
}
