//! How much one command may bring, so that nobody waits for the one who brings more.

use crate::{ContractRefusal, Path};

/// Parties, clauses, cases and corrections.
pub(crate) const MOST: usize = 200;
/// What is weighed or chosen side by side: criteria of one level, options, phases.
pub(crate) const MOST_SIDE_BY_SIDE: usize = 50;

pub(crate) fn not_too_many(count: usize, most: usize, at: &Path) -> Result<(), ContractRefusal> {
    if count > most {
        return Err(ContractRefusal::TooMany {
            count,
            most,
            at: at.clone(),
        });
    }
    Ok(())
}
