use async_graphql::{ID, SimpleObject};
use contracts::Dated;

use super::LegalGround;
use crate::{
    global_id::global_id,
    words::{Money, PartialDate},
};

/// A change of what was agreed, on the ground that the buyer gives. Danish: «kontraktændring».
#[derive(Clone, SimpleObject)]
pub struct Amendment {
    pub id: ID,
    /// The section of the procurement act that the buyer bases it on.
    pub ground: LegalGround,
    /// The number of that section, e.g. 180.
    pub section: u16,
    /// The reason as eForms codes it, e.g. mod-minv.
    pub eforms_reason: String,
    /// What was changed.
    pub description: String,
    /// Why, in the words of the buyer.
    pub why: Option<String>,
    /// What it adds to the value, or takes from it when negative; null where that is not told.
    pub value: Option<Money>,
    /// The original value as the price clause had moved it by then. Danish: «indekseret værdi».
    pub indexed_value: Option<Money>,
    /// When it was agreed.
    pub on: PartialDate,
}

impl From<Dated<contracts::Amendment>> for Amendment {
    fn from(dated: Dated<contracts::Amendment>) -> Self {
        let amendment = dated.what;
        Self {
            id: global_id("Amendment", amendment.id),
            ground: amendment.ground.into(),
            section: amendment.ground.section(),
            eforms_reason: amendment.ground.eforms().to_owned(),
            description: amendment.description,
            why: amendment.why,
            value: amendment.value.map(Money::from),
            indexed_value: amendment.indexed_value.map(Money::from),
            on: dated.on.into(),
        }
    }
}
