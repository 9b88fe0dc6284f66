use async_graphql::{Context, ID, Object, Result};
use store::{Filter, Order};

use super::{found, known, lists::listed};
use crate::{
    connection::{Asked, Listed},
    saved_query::SavedQuery,
    scalars::DateTime,
};

/// What is kept of questions.
pub(super) struct SavedQueries;

/// What is kept of questions.
#[Object]
impl SavedQueries {
    /// The questions that are kept under a name, as they were known then, by title. Danish: «gemte forespørgsler».
    async fn saved_queries(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Withdrawn (true) or in use (false); both if left out.")]
        withdrawn: Option<bool>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Listed<SavedQuery>> {
        let withdrawn = withdrawn.map(|yes| ("withdrawn", vec![yes.to_string()]));
        let filter = Filter {
            facets: withdrawn.into_iter().collect(),
            ..Filter::default()
        };
        let asked = Asked::new(ctx, first, after, last, before);
        listed(ctx, filter, Order::Title, &asked, known(as_of)).await
    }

    /// One saved query by its id or by its name in addresses.
    async fn saved_query(
        &self,
        ctx: &Context<'_>,
        id: Option<ID>,
        slug: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Option<SavedQuery>> {
        let view = found(ctx, id, slug, "SavedQuery", known(as_of)).await?;
        Ok(view.map(SavedQuery::from))
    }
}
