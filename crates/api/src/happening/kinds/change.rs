use async_graphql::{Context, ID, Result};
use contracts::NewParty;

use crate::{
    contract::{LegalGround, Party, TerminationKind, TransferGround},
    global_id::global_id,
    happening::told::Happened,
    moment::Moment,
    place::{Municipality, Supplier},
    scalars::Position,
    words::{Money, PartialDate},
};

happening!(ContractAmended, "What was agreed was changed. Danish: «kontraktændring».", {
    /// The change.
    amendment_id: ID,
    /// The section of the procurement act that the buyer bases it on.
    legal_ground: LegalGround,
    /// What was changed, in words.
    description: String,
    /// Why, in words; null where nobody said.
    because: Option<String>,
    /// What it adds to the value; negative when it takes from it.
    value: Option<Money>,
    /// The original value as the price clause had moved it until then.
    indexed_value: Option<Money>,
});
happening!(ContractTransferred, "Another party took the place of one. Danish: «overdraget».", {
    /// The supplier or the municipality that went.
    instead_of_id: ID,
    /// The supplier that came, when it is one.
    supplier: Option<Supplier>,
    /// The municipality that came, when it is one.
    municipality: Option<Municipality>,
    /// What the authority is called that came, when it is no municipality.
    authority: Option<String>,
    /// Why another party came in.
    transfer_ground: TransferGround,
    /// Why, in words; null where nobody said.
    because: Option<String>,
});
happening!(ContractTerminated, "A contract was ended before time. Danish: «ophørt».", {
    /// Why, in words.
    ground: String,
    /// How it was ended.
    termination_kind: Option<TerminationKind>,
    /// Who ended it.
    ended_by: Option<Party>,
    /// Its last day, when that is not the day it was said.
    effective_on: Option<PartialDate>,
    /// What it cost the buyer to leave.
    exit_cost: Option<Money>,
});
happening!(ContractCorrected, "What was stated of a contract was corrected; the former statement stays readable. Danish: «rettet».", {
    /// The field that was corrected, in the words of the API.
    changed_field: String,
    /// What was stated until then, in Danish words.
    was: String,
    /// What is stated from then on, in Danish words.
    becomes: String,
    /// Why.
    why: String,
} {
    /// The place in the log of the event that this one corrects.
    async fn corrects(&self, ctx: &Context<'_>) -> Result<Option<Position>> {
        self.told.corrects(ctx).await
    }
});

impl ContractAmended {
    pub(in crate::happening) fn of(told: Happened, amendment: &contracts::Amendment) -> Self {
        Self {
            told,
            amendment_id: global_id("Amendment", amendment.id),
            legal_ground: amendment.ground.into(),
            description: amendment.description.clone(),
            because: amendment.why.clone(),
            value: amendment.value.map(Money::from),
            indexed_value: amendment.indexed_value.map(Money::from),
        }
    }
}

impl ContractTransferred {
    pub(in crate::happening) fn of(
        told: Happened,
        transfer: &contracts::Transfer,
        moment: Moment,
    ) -> Self {
        let of_municipality = |code| global_id("Municipality", code);
        let (instead_of, supplier, municipality, authority) = match &transfer.to {
            NewParty::Supplier {
                instead_of,
                supplier,
            } => {
                let supplier = Supplier(supplier.clone(), moment);
                (
                    global_id("Supplier", instead_of),
                    Some(supplier),
                    None,
                    None,
                )
            }
            NewParty::Municipality {
                instead_of,
                municipality,
            } => {
                let municipality = municipality.municipality().map(Municipality);
                (of_municipality(instead_of), None, municipality, None)
            }
            NewParty::Authority {
                instead_of, name, ..
            } => (of_municipality(instead_of), None, None, Some(name.clone())),
        };
        Self {
            told,
            instead_of_id: instead_of,
            supplier,
            municipality,
            authority,
            transfer_ground: transfer.ground.into(),
            because: transfer.why.clone(),
        }
    }
}
