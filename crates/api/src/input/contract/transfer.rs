use async_graphql::{ID, InputObject, OneofObject};
use contracts::{ContractCommand, NewParty, Transfer};

use super::asked::{Asked, asked};
use crate::{
    contract::TransferGround,
    global_id::key_of,
    input::{
        Asking, At, Reading, SupplierInput, base::municipality, kinds::no_id, telling::Telling,
    },
    scalars::{Cvr, MunicipalityCode},
    user_error::UserErrorCode,
};

/// That another party takes the place of one, on the day `on`.
#[derive(Clone, InputObject)]
pub struct TransferContractInput {
    /// The contract.
    pub contract: ID,
    /// Who comes in, and in whose place.
    pub to: NewPartyInput,
    /// Why another party comes in.
    pub ground: TransferGround,
    /// Why, in words.
    pub why: Option<String>,
    #[graphql(flatten)]
    pub telling: Telling,
}

/// Who comes in; exactly one of them. Danish: «ny part».
#[derive(Clone, OneofObject)]
pub enum NewPartyInput {
    /// Another supplier.
    Supplier(NewSupplierInput),
    /// Another municipality.
    Municipality(NewMunicipalityInput),
    /// An authority that is no municipality, such as a region.
    Authority(NewAuthorityInput),
}

/// A supplier in the place of another. Danish: «ny leverandør».
#[derive(Clone, InputObject)]
pub struct NewSupplierInput {
    /// The supplier that goes.
    pub instead_of: ID,
    /// The supplier that comes.
    pub supplier: SupplierInput,
}

/// A municipality in the place of another. Danish: «ny kommune».
#[derive(Clone, InputObject)]
pub struct NewMunicipalityInput {
    /// The municipality that goes.
    pub instead_of: MunicipalityCode,
    /// The municipality that comes.
    pub municipality: MunicipalityCode,
}

/// An authority in the place of a municipality. Danish: «ny myndighed».
#[derive(Clone, InputObject)]
pub struct NewAuthorityInput {
    /// The municipality that goes.
    pub instead_of: MunicipalityCode,
    /// What the authority is called, e.g. Region Østdanmark.
    pub name: String,
    /// Its number in the business register.
    pub cvr: Option<Cvr>,
}

impl TransferContractInput {
    pub(crate) fn read(self, _: &Asking) -> Asked {
        asked(&self.contract, self.telling, |reading, at, told| {
            let transfer = Transfer {
                to: self.to.read(reading, &at.then("to"))?,
                ground: self.ground.into(),
                why: self.why,
            };
            let on = told.on;
            Some(ContractCommand::Transfer { transfer, on })
        })
    }
}

impl NewPartyInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<NewParty> {
        match self {
            Self::Supplier(new) => new.read(reading, &at.then("supplier")),
            Self::Municipality(new) => new.read(reading, &at.then("municipality")),
            Self::Authority(new) => new.read(reading, &at.then("authority")),
        }
    }
}

impl NewSupplierInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<NewParty> {
        let instead_of = key_of(&self.instead_of, "Supplier");
        if instead_of.is_none() {
            let words = no_id(&self.instead_of, "Supplier");
            reading.refuse(&at.then("insteadOf"), UserErrorCode::UnknownParty, words);
        }
        let supplier = self.supplier.read(reading, &at.then("supplier"));
        Some(NewParty::Supplier {
            instead_of: instead_of?,
            supplier: supplier?,
        })
    }
}

impl NewMunicipalityInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<NewParty> {
        let instead_of = municipality(reading, &at.then("insteadOf"), &self.instead_of);
        let municipality = municipality(reading, &at.then("municipality"), &self.municipality);
        Some(NewParty::Municipality {
            instead_of: instead_of?,
            municipality: municipality?,
        })
    }
}

impl NewAuthorityInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<NewParty> {
        let instead_of = municipality(reading, &at.then("insteadOf"), &self.instead_of);
        let cvr = reading.optional(self.cvr, |reading, cvr| {
            reading.take(&at.then("cvr"), kernel::Cvr::parse(&cvr.0))
        });
        Some(NewParty::Authority {
            instead_of: instead_of?,
            name: self.name,
            cvr: cvr?,
        })
    }
}
