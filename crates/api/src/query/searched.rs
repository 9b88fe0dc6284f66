use async_graphql::{
    Context, Object, Result,
    connection::{Connection, Edge},
};
use search::Wanted;
use store::{Search, Store};

use super::known;
use crate::{
    connection::{Asked, Listed, Total},
    error::{coded, failed},
    scalars::DateTime,
    search::{SearchHit, SearchKind, hits},
};

/// What is found by words.
pub(super) struct Searched;

/// What is found by words.
#[Object]
impl Searched {
    /// Cases, contracts, social clauses and effects by their Danish words, whatever their inflection: first those that are called so, then those that are about it, then those of which it is told; equals by title. All words must be there; "words in quotes" stand together, -word must not be there, word* may go on. Danish: «søgning».
    async fn search(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most 200 letters, and at least one that is a letter.")] text: String,
        #[graphql(name = "in", desc = "All kinds, if left out; at least one.")] kinds: Option<
            Vec<SearchKind>,
        >,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
        as_of: Option<DateTime>,
    ) -> Result<Listed<SearchHit>> {
        let kinds = match kinds {
            Some(kinds) if kinds.is_empty() => {
                let why = "`in` names no kind: leave it out to look through all";
                return Err(coded("BAD_USER_INPUT", why));
            }
            Some(kinds) => kinds.into_iter().map(Into::into).collect(),
            None => store::SearchKind::ALL.into(),
        };
        let wanted = Wanted::parse(&text);
        let wanted = wanted.map_err(|refusal| coded("BAD_USER_INPUT", refusal.to_string()))?;
        let search = Search { wanted, kinds };
        let (known, asked) = (known(as_of), Asked::new(ctx, first, after, last, before));
        let page = ctx
            .data::<Store>()?
            .search(&search, &asked.slice()?, known)
            .await
            .map_err(|error| failed(&error))?;
        let hits = hits(ctx, &search.wanted, page.items, known).await?;
        let mut connection = Connection::with_additional_fields(
            page.has_previous,
            page.has_next,
            Total::of_search(search, known),
        );
        let hits = hits.into_iter();
        connection.edges = hits
            .map(|(cursor, hit)| Edge::new(asked.cursor(cursor), hit))
            .collect();
        Ok(connection)
    }
}
