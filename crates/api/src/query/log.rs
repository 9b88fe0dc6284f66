use async_graphql::{Context, Result, SimpleObject};
use store::Store;

use crate::{
    error::failed,
    loaders::standing,
    scalars::{DateTime, Position},
};

/// How far the log has come. Danish: «loggens hoved».
#[derive(Clone, SimpleObject)]
pub struct LogHead {
    /// The place of its last event; "0" in an empty log.
    pub position: Position,
    /// When that was recorded; null in an empty log.
    pub recorded_at: Option<DateTime>,
}

impl LogHead {
    pub(crate) async fn read(ctx: &Context<'_>) -> Result<Self> {
        let head = match standing(ctx).await? {
            Some(standing) => standing.head().clone(),
            None => {
                let head = ctx.data::<Store>()?.log_head().await;
                head.map_err(|error| failed(&error))?
            }
        };
        Ok(Self {
            position: head.position.into(),
            recorded_at: head.recorded_at.map(DateTime),
        })
    }
}
