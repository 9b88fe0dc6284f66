//! Who takes part, and who looks after it.

use kernel::{MunicipalityCode, Supplier};

use super::line;
use crate::{ContractRefusal, Path};

/// So many digits in a row are no part of a unit's name.
const TOO_MANY_DIGITS: usize = 6;

/// One side at least is named.
pub(crate) fn parties(
    municipalities: &[MunicipalityCode],
    suppliers: &[Supplier],
) -> Result<(), ContractRefusal> {
    match municipalities.is_empty() && suppliers.is_empty() {
        true => Err(ContractRefusal::PartyMissing),
        false => Ok(()),
    }
}

pub(crate) fn municipalities(codes: &[MunicipalityCode]) -> Result<(), ContractRefusal> {
    match first_again(codes) {
        Some(code) => Err(ContractRefusal::DuplicateMunicipality { code: *code }),
        None => Ok(()),
    }
}

/// Who buys on behalf of all is one of them.
pub(crate) fn lead(
    lead: Option<MunicipalityCode>,
    municipalities: &[MunicipalityCode],
) -> Result<(), ContractRefusal> {
    match lead {
        Some(code) if !municipalities.contains(&code) => {
            Err(ContractRefusal::LeadNotAParty { code })
        }
        Some(_) | None => Ok(()),
    }
}

pub(crate) fn suppliers(suppliers: &[Supplier]) -> Result<(), ContractRefusal> {
    (0..suppliers.len()).try_for_each(|place| supplier(suppliers, place))
}

/// The supplier at a place, beside those before it.
pub(crate) fn supplier(suppliers: &[Supplier], place: usize) -> Result<(), ContractRefusal> {
    let at = Path::of("suppliers").nth(place).then("name");
    let supplier = &suppliers[place];
    if supplier.name.trim().is_empty() {
        return Err(ContractRefusal::SupplierMissing { at });
    }
    line(&supplier.name, &at)?;
    let key = supplier.key();
    if suppliers[..place].iter().any(|other| other.key() == key) {
        return Err(ContractRefusal::DuplicateSupplier {
            name: supplier.name.clone(),
        });
    }
    Ok(())
}

/// A department, which has a name but neither a number nor an address.
pub(crate) fn owner_unit(unit: Option<&str>) -> Result<(), ContractRefusal> {
    let Some(name) = unit else {
        return Ok(());
    };
    let at = Path::of("ownerUnit");
    super::told(name, &at)?;
    line(name, &at)?;
    let numbered = name
        .split(|letter: char| !letter.is_ascii_digit())
        .any(|digits| digits.len() >= TOO_MANY_DIGITS);
    match numbered || name.contains('@') {
        true => Err(ContractRefusal::OwnerNotAUnit),
        false => Ok(()),
    }
}

fn first_again<T: PartialEq>(all: &[T]) -> Option<&T> {
    all.iter()
        .enumerate()
        .find(|(place, one)| all[..*place].contains(one))
        .map(|(_, one)| one)
}
