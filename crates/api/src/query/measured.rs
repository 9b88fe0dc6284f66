use async_graphql::{Context, Object, Result};
use store::Filter;

use super::{all, effects, found::known};
use crate::{
    connection::{Asked, Listed},
    effect::{Effect, EffectFilter, FigureProposal, Indicator, IndicatorFilter, indicators},
    scalars::DateTime,
};

/// What is told of effects, and by what they are measured.
pub(super) struct Measured;

/// What is told of effects, and by what they are measured.
#[Object]
impl Measured {
    /// The effects, as they were known then.
    async fn effects(
        &self,
        ctx: &Context<'_>,
        filter: Option<EffectFilter>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Listed<Effect>> {
        let asked = Asked::new(ctx, first, after, last, before);
        effects::effects(ctx, filter, &asked, known(as_of)).await
    }

    /// The catalogue of what is measured, each in its newest edition.
    async fn indicators(
        &self,
        ctx: &Context<'_>,
        filter: Option<IndicatorFilter>,
        as_of: Option<DateTime>,
    ) -> Result<Vec<Indicator>> {
        let known = known(as_of);
        let told = all::all(ctx, &Filter::default(), known).await?;
        Ok(indicators(&told, &filter.unwrap_or_default(), known))
    }

    /// What a Danish text may say in figures, e.g. «over 1 mio. kr.»; a proposal only: nothing is stored, and a person confirms it by recording an observation. Danish: «læs tal».
    async fn read_figure(
        &self,
        #[graphql(desc = "The words of the source; 5,000 characters of them are read.")]
        text: String,
    ) -> FigureProposal {
        FigureProposal::of(&text)
    }
}
