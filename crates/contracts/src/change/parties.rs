use kernel::MunicipalityCode;

use super::NewParty;
use crate::{Contract, ContractRefusal};

impl Contract {
    /// The one that goes is a party, the one that comes is not.
    pub(super) fn check_parties(&self, to: &NewParty) -> Result<(), ContractRefusal> {
        let at = to.path();
        let (is_party, is_there_already, newcomer) = match to {
            NewParty::Supplier {
                instead_of,
                supplier,
            } => (
                self.has_supplier(instead_of),
                self.has_supplier(&supplier.key()),
                "supplier",
            ),
            NewParty::Municipality {
                instead_of,
                municipality,
            } => (
                self.municipalities.contains(instead_of),
                self.holds_already(*instead_of, *municipality),
                "municipality",
            ),
            NewParty::Authority {
                instead_of, name, ..
            } => (
                self.municipalities.contains(instead_of),
                is_name_of(*instead_of, name),
                "name",
            ),
        };
        match (is_party, is_there_already) {
            (false, _) => Err(ContractRefusal::UnknownParty {
                at: at.then("insteadOf"),
            }),
            (true, true) => Err(ContractRefusal::TransferToItself {
                at: at.then(newcomer),
            }),
            (true, false) => Ok(()),
        }
    }

    pub(super) fn has_supplier(&self, key: &str) -> bool {
        self.suppliers.iter().any(|supplier| supplier.key() == key)
    }

    /// A municipality that an authority has replaced may come back.
    fn holds_already(&self, instead_of: MunicipalityCode, municipality: MunicipalityCode) -> bool {
        let comes_back = instead_of == municipality && self.authority_of(municipality).is_some();
        self.municipalities.contains(&municipality) && !comes_back
    }

    /// Who stands in the place of the municipality.
    pub(super) fn authority_of(&self, municipality: MunicipalityCode) -> Option<&str> {
        self.transfers
            .iter()
            .rev()
            .find_map(|dated| match &dated.what.to {
                NewParty::Authority {
                    instead_of, name, ..
                } if *instead_of == municipality => Some(Some(name.as_str())),
                NewParty::Municipality { instead_of, .. } if *instead_of == municipality => {
                    Some(None)
                }
                NewParty::Authority { .. }
                | NewParty::Municipality { .. }
                | NewParty::Supplier { .. } => None,
            })
            .flatten()
    }
}

/// As it stands in a list or on a letterhead.
fn is_name_of(code: MunicipalityCode, name: &str) -> bool {
    let name = name.trim().to_lowercase();
    code.municipality().is_some_and(|municipality| {
        [municipality.name, municipality.full_name]
            .map(str::to_lowercase)
            .contains(&name)
    })
}
