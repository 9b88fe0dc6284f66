use async_graphql::{ID, SimpleObject, Union};
use contracts::{Dated, NewParty};
use kernel::MunicipalityCode;

use super::TransferGround;
use crate::{
    global_id::global_id,
    moment::Moment,
    place::{Municipality, Supplier},
    scalars::Cvr,
    words::PartialDate,
};

/// That another party took the place of one. Danish: «overdragelse».
#[derive(Clone, SimpleObject)]
pub struct Transfer {
    /// Whose place was taken.
    pub instead_of_id: ID,
    /// Who came in.
    pub to: TransferredTo,
    /// What led to it.
    pub ground: TransferGround,
    /// Why, in words.
    pub why: Option<String>,
    /// When it took effect.
    pub on: PartialDate,
}

/// Who came in. Danish: «ny part».
#[derive(Clone, Union)]
pub enum TransferredTo {
    Supplier(Supplier),
    Municipality(Municipality),
    Authority(Authority),
}

/// An authority that is no municipality, such as a region. Danish: «myndighed».
#[derive(Clone, SimpleObject)]
pub struct Authority {
    /// What it is called, e.g. Region Østdanmark.
    pub name: String,
    /// Its number in the business register; null where no source tells it.
    pub cvr: Option<Cvr>,
}

impl Transfer {
    /// As it is seen from a moment; none when it names a municipality that the register does not know.
    pub(crate) fn of(dated: Dated<contracts::Transfer>, moment: Moment) -> Option<Self> {
        let transfer = dated.what;
        let (instead_of, to) = match transfer.to {
            NewParty::Supplier {
                instead_of,
                supplier,
            } => (
                global_id("Supplier", instead_of),
                Supplier(supplier, moment).into(),
            ),
            NewParty::Municipality {
                instead_of,
                municipality,
            } => (
                place(instead_of),
                Municipality(municipality.municipality()?).into(),
            ),
            NewParty::Authority {
                instead_of,
                name,
                cvr,
            } => {
                let cvr = cvr.as_ref().map(Cvr::from);
                (place(instead_of), Authority { name, cvr }.into())
            }
        };
        Some(Self {
            instead_of_id: instead_of,
            to,
            ground: transfer.ground.into(),
            why: transfer.why,
            on: dated.on.into(),
        })
    }
}

fn place(code: MunicipalityCode) -> ID {
    global_id("Municipality", code)
}
