//! The rules of one clause or amendment that is put right, and of the value that they are told beside.

use kernel::{Money, Quantity};

use crate::{Amendment, Contract, ContractRefusal, Path, SmallestGroup, SocialClause, check};

impl Contract {
    /// It is no other clause's words, and what was reported can still be measured by it.
    pub(super) fn check_clause(
        &self,
        clause: &SocialClause,
        least: SmallestGroup,
        at: &Path,
    ) -> Result<(), ContractRefusal> {
        clause.check(least, at)?;
        let (same, others): (Vec<_>, Vec<_>) = self
            .social_clauses
            .iter()
            .partition(|obligation| obligation.clause.id == clause.id);
        if others.iter().any(|other| other.clause.is_same_as(clause)) {
            return Err(ContractRefusal::ClauseSaidTwice { at: at.clone() });
        }
        same.iter()
            .flat_map(|obligation| &obligation.reports)
            .filter_map(|received| received.report.delivered.as_ref())
            .try_for_each(|delivered| same_unit(clause.promised.as_ref(), delivered, at))
    }

    /// In the contract's currency, as when it was made.
    pub(super) fn check_amendment(
        &self,
        amendment: &Amendment,
        at: &Path,
    ) -> Result<(), ContractRefusal> {
        amendment.check_words(at)?;
        self.check_amounts(amendment, at)
    }

    /// In the currency of what has changed since.
    pub(super) fn check_value(
        &self,
        value: Option<Money>,
        at: &Path,
    ) -> Result<(), ContractRefusal> {
        check::money(value, at)?;
        self.amendments
            .iter()
            .flat_map(|amendment| [amendment.what.value, amendment.what.indexed_value])
            .flatten()
            .try_for_each(|changed| check::currency(changed.currency().code(), value, at))
    }
}

fn same_unit(
    promised: Option<&Quantity>,
    delivered: &Quantity,
    at: &Path,
) -> Result<(), ContractRefusal> {
    match promised {
        Some(promised) if promised.unit() != delivered.unit() => {
            Err(ContractRefusal::UnitDiffers {
                expected: delivered.unit().clone(),
                found: promised.unit().clone(),
                at: at.then("promised"),
            })
        }
        Some(_) | None => Ok(()),
    }
}
