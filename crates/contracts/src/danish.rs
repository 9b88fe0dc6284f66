//! What things are called in Danish, where a sentence needs it.

mod fields;
mod kinds;
mod numbers;
mod particulars;
mod things;

pub(crate) use fields::{corrected_first, field_first};
pub(crate) use kinds::{
    award_basis, clause_kind, complaint_outcome, criterion_kind, every, free_choice_model,
    light_regime, nature, option_state, party, per, publication, sanction_step, section,
    termination_kind, transfer_ground,
};
pub(crate) use numbers::{amount, date, day, months, quantity};
pub(crate) use particulars::particulars;
pub(crate) use things::{
    amendment, clause, criterion, listed, localized, municipality, renewal, settlement, supplier,
    transfer,
};
