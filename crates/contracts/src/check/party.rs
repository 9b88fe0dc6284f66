//! Who takes part, and who looks after it.

use kernel::{MunicipalityCode, Supplier};

use super::{MOST, line, not_too_many};
use crate::{ContractRefusal, Path};

/// So many digits in a row are no part of a unit's name.
const TOO_MANY_DIGITS: usize = 6;

/// What stands before a person's name.
const BEFORE_A_NAME: [&str; 6] = ["v/", "att.", "att:", "attn.", "attn:", "c/o"];

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
    not_too_many(codes.len(), MOST, &Path::of("municipalities"))?;
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
    not_too_many(suppliers.len(), MOST, &Path::of("suppliers"))?;
    let problems = (0..suppliers.len()).filter_map(|place| supplier(suppliers, place).err());
    ContractRefusal::of_all(problems.collect())
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

/// A department, which has a name but neither a number, an address nor a person.
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
    match numbered || name.contains('@') || names_a_person(name) {
        true => Err(ContractRefusal::OwnerNotAUnit),
        false => Ok(()),
    }
}

fn names_a_person(name: &str) -> bool {
    let name = name.to_lowercase();
    BEFORE_A_NAME
        .iter()
        .flat_map(|sign| name.match_indices(sign))
        .any(|(place, _)| !name[..place].ends_with(char::is_alphanumeric))
}

fn first_again<T: PartialEq>(all: &[T]) -> Option<&T> {
    all.iter()
        .enumerate()
        .find(|(place, one)| all[..*place].contains(one))
        .map(|(_, one)| one)
}
