//! The rules, one sentence each.

mod clauses;
mod correction;
mod correction_words;
mod criteria;
mod fold;
mod format;
mod makers;
mod options;
mod properties;
mod refusals;
mod register;
mod signing;
mod status;
mod tender;
mod term;
mod termination;
