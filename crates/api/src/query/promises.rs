//! What was promised of effects, and what came.

use async_graphql::{Context, Result, SimpleObject};
use effects::DeliveryStanding as Standing;
use kernel::{Instant, LocalizedText};

use super::{
    all::all,
    answer::{Answered, answered},
};
use crate::{
    connection::{Asked, Key},
    coverage::{Coverage, Missing, MissingReason},
    effect::{DeliveryStanding, Effect, EffectFilter, Observation, passing},
};

/// An effect that something was promised of. Danish: «løfte».
#[derive(SimpleObject)]
pub struct Promise {
    /// The effect.
    pub effect: Effect,
    /// What was expected, aimed at or agreed.
    pub promised: Vec<Observation>,
    /// What was measured or told.
    pub delivered: Vec<Observation>,
    /// What came of it.
    pub standing: DeliveryStanding,
}

pub(super) async fn promises(
    ctx: &Context<'_>,
    filter: Option<EffectFilter>,
    asked: &Asked,
    known: Option<Instant>,
) -> Result<Answered<Promise>> {
    let filter = filter.unwrap_or_default();
    filter.check(ctx).await?;
    let found = all::<effects::Effect>(ctx, &filter.clone().read(), known).await?;
    let found = passing(ctx, found, &filter, known.into()).await?;
    let effects: Vec<Effect> = found
        .into_iter()
        .filter(|view| view.state().promised().next().is_some())
        .map(Effect)
        .collect();
    let missing: Vec<Missing> = effects.iter().filter_map(missing).collect();
    let coverage = Coverage::new(effects.len() - missing.len(), missing);
    let rows = effects
        .into_iter()
        .map(|effect| (Key::of_id(effect.0.id()), Promise::from(effect)))
        .collect();
    answered(ctx, rows, coverage, Vec::new(), asked, known).await
}

impl From<Effect> for Promise {
    fn from(effect: Effect) -> Self {
        let state = effect.0.state();
        Self {
            promised: state.promised().cloned().map(Observation).collect(),
            delivered: state.delivered().cloned().map(Observation).collect(),
            standing: state.delivery().into(),
            effect,
        }
    }
}

/// Why what came cannot be held against what was promised; none when it can.
fn missing(effect: &Effect) -> Option<Missing> {
    let (reason, danish, english) = match effect.0.state().delivery() {
        Standing::NotKnown => (
            MissingReason::DeliveryUnknown,
            "Ingen har oplyst, hvad der kom ud af løftet.",
            "Nobody has told what came of the promise.",
        ),
        Standing::NotComparable => (
            MissingReason::NotComparable,
            "Det leverede er ikke opgjort sådan, at det kan holdes op mod løftet.",
            "What came is not told so that it can be held against the promise.",
        ),
        Standing::NothingPromised | Standing::Met | Standing::PartlyMet | Standing::NotMet => {
            return None;
        }
    };
    let because = LocalizedText::new(danish, english);
    Some(Missing::new(effect.clone(), reason, because))
}
