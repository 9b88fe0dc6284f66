//! The rules of one clause or amendment that is put right, and of the value that they are told beside.

use kernel::{Money, Quantity};

use crate::{Amendment, Contract, ContractRefusal, Path, SmallestGroup, SocialClause, check};

const KRONER: &str = "DKK";

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
            return Err(ContractRefusal::ClauseTwice { at: at.clone() });
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
        let description = at.then("description");
        check::told(&amendment.description, &description)?;
        check::text(&amendment.description, &description)?;
        let why = at.then("why");
        amendment
            .why
            .iter()
            .try_for_each(|words| check::text(words, &why))?;
        let agreed = self.value.map_or(KRONER, |value| value.currency().code());
        same_currency(agreed, amendment.value, &at.then("value"))?;
        same_currency(agreed, amendment.indexed_value, &at.then("indexedValue"))
    }

    /// In the currency of what has changed since.
    pub(super) fn check_value(
        &self,
        value: Option<Money>,
        at: &Path,
    ) -> Result<(), ContractRefusal> {
        self.amendments
            .iter()
            .flat_map(|amendment| [amendment.what.value, amendment.what.indexed_value])
            .flatten()
            .try_for_each(|changed| same_currency(changed.currency().code(), value, at))
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

fn same_currency(
    expected: &'static str,
    told: Option<Money>,
    at: &Path,
) -> Result<(), ContractRefusal> {
    match told.map(|money| money.currency().code()) {
        Some(found) if found != expected => Err(ContractRefusal::CurrencyDiffers {
            expected,
            found,
            at: at.clone(),
        }),
        Some(_) | None => Ok(()),
    }
}
