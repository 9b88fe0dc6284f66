use async_graphql::{ID, SimpleObject};

use crate::{
    global_id::global_id,
    words::{PartialDate, Source},
};

/// What somebody says against a statement, in their own words. Danish: «indsigelse».
#[derive(Clone, SimpleObject)]
pub struct Dispute {
    pub id: ID,
    /// Who: an organisation, never a person.
    pub by: String,
    /// Their words, verbatim.
    pub words: String,
    /// When they said so.
    pub on: PartialDate,
    /// Where they said so; null where that is not told.
    pub stated_in: Option<Source>,
    /// How it ended; null while it stands.
    pub settled: Option<Settlement>,
}

impl From<effects::Dispute> for Dispute {
    fn from(dispute: effects::Dispute) -> Self {
        Self {
            id: global_id("Dispute", dispute.id),
            by: dispute.by,
            words: dispute.words,
            on: dispute.on.into(),
            stated_in: dispute.stated_in.map(Source::from),
            settled: dispute.settled.map(Settlement::from),
        }
    }
}

/// How a dispute ended; the statement then stands as it was told. Danish: «afgørelse af indsigelse».
#[derive(Clone, SimpleObject)]
pub struct Settlement {
    /// What was found or agreed.
    pub words: String,
    /// When.
    pub on: PartialDate,
}

impl From<effects::Settlement> for Settlement {
    fn from(settlement: effects::Settlement) -> Self {
        Self {
            words: settlement.words,
            on: settlement.on.into(),
        }
    }
}
