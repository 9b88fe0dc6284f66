use async_graphql::{ID, SimpleObject};

use super::Warning;
use crate::{global_id::global_id, scalars::Decimal, words::Money};

/// The sum of § 180 changes against the original, indexed value; a meter, no verdict. Danish: «ændringsmåler».
#[derive(Clone, SimpleObject)]
pub struct ChangeMeter {
    /// The value that it measures against, as the price clause has moved it; null where it is not known.
    pub original_value: Option<Money>,
    /// The net sum of the changes under § 180.
    pub changed: Money,
    /// The same with increases and decreases alike.
    pub changed_gross: Money,
    /// The net sum in per cent of the original value; null where that is not known.
    pub percent: Option<Decimal>,
    /// 10 per cent for services and supplies, 15 for works.
    pub limit_percent: Decimal,
    /// The EU threshold of the period in which the tender was published; null where the period is not known, or where the register does not know the threshold of it. Danish: «tærskelværdi».
    pub threshold: Option<Money>,
    /// Whether a limit is reached; null where too little is known to say.
    pub crossed: Option<bool>,
    /// The change at which it was.
    pub crossed_by_id: Option<ID>,
    /// What a reader must know: the Danish of `remarks`.
    pub notes: Vec<String>,
    /// What a reader must know, with codes, in both languages.
    pub remarks: Vec<Warning>,
}

impl From<contracts::ChangeMeter> for ChangeMeter {
    fn from(meter: contracts::ChangeMeter) -> Self {
        Self {
            original_value: meter.original.map(Money::from),
            changed: meter.changed.into(),
            changed_gross: meter.changed_gross.into(),
            percent: meter.percent.map(Decimal::from),
            limit_percent: meter.limit_percent.into(),
            threshold: meter.threshold.map(Money::from),
            crossed: meter.crossed,
            crossed_by_id: meter.crossed_by.map(|id| global_id("Amendment", id)),
            notes: meter
                .notes
                .iter()
                .map(|note| note.words.da.clone())
                .collect(),
            remarks: meter.notes.into_iter().map(Warning::from).collect(),
        }
    }
}
