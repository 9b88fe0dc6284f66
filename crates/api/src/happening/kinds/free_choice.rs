use async_graphql::{Context, ID, Result};

use crate::{
    contract::FreeChoiceModel,
    free_choice::{DepartureReason, MissingShare},
    place::Supplier,
    scalars::Decimal,
    words::PartialDate,
};

happening!(FreeChoiceOpened, "The free choice of a task in a municipality came into the register. Danish: «frit valg oprettet».", {
    /// How citizens are given the choice; null where nobody has told.
    model: Option<FreeChoiceModel>,
});
happening!(FreeChoiceModelAdopted, "A model of free choice holds from a day on. Danish: «fritvalgsmodel valgt».", {
    /// How citizens are given the choice.
    model: Option<FreeChoiceModel>,
});
happening!(SupplierApproved, "Citizens can choose a supplier. Danish: «leverandør godkendt».", {
    /// Who delivers.
    supplier: Option<Supplier>,
});
happening!(SupplierLeft, "Citizens can no longer choose a supplier. Danish: «leverandør udgået».", {
    /// Why it left.
    departure_reason: DepartureReason,
} {
    /// Who delivered.
    pub(crate) async fn supplier(&self, ctx: &Context<'_>) -> Result<Option<Supplier>> {
        self.told.departed(ctx).await
    }
});
happening!(ShareStated, "Somebody stated how many chose a private supplier in a year, or why that is not told. Danish: «andel registreret».", {
    /// The statement.
    share_id: ID,
    /// The year it is of; unknown where the source does not say.
    of_year: PartialDate,
    /// Per cent of those who could choose; null when it is missing.
    percent: Option<Decimal>,
    /// Why there is none; null when there is one.
    share_missing: Option<MissingShare>,
});
happening!(ShareRetracted, "A statement of a share was taken back; it stays readable. Danish: «andel trukket tilbage».", {
    /// The statement.
    share_id: ID,
    /// Why.
    why: String,
});
happening!(
    FreeChoiceLinked,
    "A free choice was found to be told of by a story, or to rest on a contract. Danish: «knyttet til frit valg».",
    {}
);
