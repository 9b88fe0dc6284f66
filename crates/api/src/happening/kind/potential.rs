use potential::{AccountsEvent, CalculationEvent};

use crate::happening::{
    AccountsOpened, AccountsRevised, CalculationRetracted, CalculationSaved, Happening,
    told::Happened,
};

impl Happening {
    pub(super) fn of_accounts(told: Happened, event: &AccountsEvent) -> Self {
        match event {
            AccountsEvent::Opened(opening) => AccountsOpened {
                told,
                rows: opening.rows.len(),
                illustrative: opening.illustrative,
            }
            .into(),
            AccountsEvent::Revised { rows, why, .. } => AccountsRevised {
                told,
                rows: rows.len(),
                why: why.clone(),
            }
            .into(),
        }
    }

    pub(super) fn of_calculation(told: Happened, event: &CalculationEvent) -> Self {
        match event {
            CalculationEvent::Saved(saved) => CalculationSaved {
                told,
                illustrative: saved.result.illustrative,
            }
            .into(),
            CalculationEvent::Retracted { why, .. } => CalculationRetracted {
                told,
                why: why.clone(),
            }
            .into(),
        }
    }
}
