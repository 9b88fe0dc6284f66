use kernel::{Cvr, MunicipalityCode, PartialDate, Supplier};
use serde::{Deserialize, Serialize};

use crate::{Contract, ContractEvent, ContractRefusal, Dated, Path, check};

/// That another party takes the place of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transfer {
    pub to: NewParty,
    pub ground: TransferGround,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// Who comes in, and in whose place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NewParty {
    Supplier {
        /// The key of the supplier that goes.
        instead_of: String,
        supplier: Supplier,
    },
    Municipality {
        instead_of: MunicipalityCode,
        municipality: MunicipalityCode,
    },
    /// An authority that is no municipality, such as a region.
    Authority {
        instead_of: MunicipalityCode,
        name: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cvr: Option<Cvr>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TransferGround {
    /// The task moves by law, e.g. to the regions in 2027.
    Reform,
    /// Merger, split or sale of the company.
    Reorganisation,
    Bankruptcy,
    Agreement,
    Other,
}

impl Contract {
    /// The authority that has taken the place of a municipality, while it has.
    pub fn held_by(&self) -> Option<&str> {
        self.transfers
            .iter()
            .rev()
            .find_map(|dated| match &dated.what.to {
                NewParty::Authority { instead_of, .. } => self.authority_of(*instead_of),
                NewParty::Supplier { .. } | NewParty::Municipality { .. } => None,
            })
    }

    pub(crate) fn transfer(
        &self,
        transfer: Transfer,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let why = Path::of("why");
        transfer
            .why
            .iter()
            .try_for_each(|words| check::text(words, &why))?;
        transfer.to.check_name()?;
        if self.is_transferred(&transfer) {
            return Ok(Vec::new());
        }
        self.refuse_if_terminated()?;
        self.check_parties(&transfer.to)?;
        Ok(vec![ContractEvent::Transferred { transfer, on }])
    }

    /// Puts the new party in the place of the former.
    pub(crate) fn transferred(&mut self, transfer: Transfer, on: PartialDate) {
        match transfer.to.clone() {
            NewParty::Supplier {
                instead_of,
                supplier,
            } => self
                .suppliers
                .iter_mut()
                .filter(|party| party.key() == instead_of)
                .for_each(|party| *party = supplier.clone()),
            NewParty::Municipality {
                instead_of,
                municipality,
            } => self
                .municipalities
                .iter_mut()
                .chain(&mut self.lead)
                .chain(
                    self.draft
                        .iter_mut()
                        .flat_map(|draft| &mut draft.municipality),
                )
                .filter(|party| **party == instead_of)
                .for_each(|party| *party = municipality),
            // The municipality has agreed to it; the transfer tells who holds it since.
            NewParty::Authority { .. } => {}
        }
        self.transfers.push(Dated { what: transfer, on });
    }

    /// The very same was told, and is still so.
    fn is_transferred(&self, transfer: &Transfer) -> bool {
        let told_last = self.transfers.last().map(|dated| &dated.what) == Some(transfer);
        match &transfer.to {
            NewParty::Supplier { supplier, .. } => told_last && self.has_supplier(&supplier.key()),
            NewParty::Municipality { municipality, .. } => {
                told_last && self.municipalities.contains(municipality)
            }
            NewParty::Authority {
                instead_of, name, ..
            } => self.authority_of(*instead_of) == Some(name),
        }
    }
}

impl NewParty {
    /// Where it stands in a command, in the words of the API.
    pub(super) fn path(&self) -> Path {
        Path::of("to").then(match self {
            Self::Supplier { .. } => "supplier",
            Self::Municipality { .. } => "municipality",
            Self::Authority { .. } => "authority",
        })
    }

    fn check_name(&self) -> Result<(), ContractRefusal> {
        let at = self.path();
        let (name, at) = match self {
            Self::Supplier { supplier, .. } => (&supplier.name, at.then("supplier").then("name")),
            Self::Authority { name, .. } => (name, at.then("name")),
            Self::Municipality { .. } => return Ok(()),
        };
        check::told(name, &at)?;
        check::line(name, &at)
    }
}
