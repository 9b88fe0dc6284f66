use chrono::NaiveDate;

use crate::{ExtensionOption, OptionState, Party, Term};

/// The option with the first notice day that is not over, else the first without one.
pub(super) fn next_option(term: &Term, on: NaiveDate) -> Option<&ExtensionOption> {
    buyers_options(term)
        .filter(|option| option.notice_by.is_none_or(|notice_by| on <= notice_by))
        .min_by_key(|option| option.notice_by.unwrap_or(NaiveDate::MAX))
}

/// The last day of one that is over, without a word on whether it was used.
pub(super) fn missed_option(term: &Term, on: NaiveDate) -> Option<NaiveDate> {
    buyers_options(term)
        .filter_map(|option| option.notice_by)
        .filter(|notice_by| *notice_by < on)
        .max()
}

/// Those that are open; what only the supplier may use is not the buyer's choice.
fn buyers_options(term: &Term) -> impl Iterator<Item = &ExtensionOption> {
    term.options
        .iter()
        .filter(|option| option.state == OptionState::Open)
        .filter(|option| option.by != Some(Party::Supplier))
}
