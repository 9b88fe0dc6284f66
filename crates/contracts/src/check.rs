//! The rules that several commands share.

use kernel::{LocalizedText, MunicipalityCode, Supplier};

use crate::{ContractRefusal, Path};

/// Titles, names and grounds.
const LONGEST_LINE: usize = 500;
/// Clauses and quotes.
const LONGEST_TEXT: usize = 5_000;

pub(crate) fn title(title: &LocalizedText) -> Result<(), ContractRefusal> {
    if title.is_blank() {
        return Err(ContractRefusal::TitleMissing);
    }
    localized(title, &Path::of("title"))
}

pub(crate) fn owner_unit(unit: Option<&str>) -> Result<(), ContractRefusal> {
    unit.map_or(Ok(()), |name| line(name, &Path::of("ownerUnit")))
}

pub(crate) fn localized(text: &LocalizedText, at: &Path) -> Result<(), ContractRefusal> {
    line(&text.da, at)?;
    text.en.iter().try_for_each(|english| line(english, at))
}

pub(crate) fn line(words: &str, at: &Path) -> Result<(), ContractRefusal> {
    no_longer_than(LONGEST_LINE, words, at)
}

pub(crate) fn text(words: &str, at: &Path) -> Result<(), ContractRefusal> {
    no_longer_than(LONGEST_TEXT, words, at)
}

pub(crate) fn municipalities(codes: &[MunicipalityCode]) -> Result<(), ContractRefusal> {
    match first_again(codes) {
        Some(code) => Err(ContractRefusal::DuplicateMunicipality { code: *code }),
        None => Ok(()),
    }
}

pub(crate) fn suppliers(suppliers: &[Supplier]) -> Result<(), ContractRefusal> {
    for (place, supplier) in suppliers.iter().enumerate() {
        let at = Path::of("suppliers").nth(place).then("name");
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
    }
    Ok(())
}

fn no_longer_than(longest: usize, words: &str, at: &Path) -> Result<(), ContractRefusal> {
    let length = words.chars().count();
    if length > longest {
        return Err(ContractRefusal::TextTooLong {
            length,
            longest,
            at: at.clone(),
        });
    }
    Ok(())
}

fn first_again<T: PartialEq>(all: &[T]) -> Option<&T> {
    all.iter()
        .enumerate()
        .find(|(place, one)| all[..*place].contains(one))
        .map(|(_, one)| one)
}
