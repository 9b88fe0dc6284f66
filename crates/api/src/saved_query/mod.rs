mod check;
mod placed;
mod types;
mod values;

use async_graphql::{Context, ID, Object, Result, SimpleObject};
pub(crate) use check::check;

use crate::{
    connection::{Asked, Listed, sliced},
    global_id::global_id,
    happening::{Happening, Story, history},
    scalars::DateTime,
    view::View,
    words::{LocalizedText, PartialDate},
};

/// A question to the register under a name of its own, whose answer is a table. Danish: «gemt forespørgsel».
#[derive(Clone)]
pub struct SavedQuery(pub(crate) View<queries::SavedQuery>);

impl From<View<queries::SavedQuery>> for SavedQuery {
    fn from(view: View<queries::SavedQuery>) -> Self {
        Self(view)
    }
}

/// A question to the register under a name of its own, whose answer is a table. Danish: «gemt forespørgsel».
#[Object]
impl SavedQuery {
    pub(crate) async fn id(&self) -> ID {
        global_id("SavedQuery", self.0.id())
    }

    /// Its name in addresses, and that of its table.
    async fn slug(&self) -> &str {
        &self.0.state().slug
    }

    /// What it asks.
    async fn title(&self) -> LocalizedText {
        self.0.state().title.clone().into()
    }

    /// The question in GraphQL.
    async fn document(&self) -> &str {
        &self.0.state().document
    }

    /// The values of its variables when none are told: an object in JSON.
    async fn variables(&self) -> Option<&str> {
        self.0.state().variables.as_deref()
    }

    /// Where its answer is found as a table.
    async fn tables(&self) -> SavedQueryTables {
        let slug = &self.0.state().slug;
        SavedQueryTables {
            csv: format!("/export/{slug}.csv"),
            xlsx: format!("/export/{slug}.xlsx"),
        }
    }

    /// That it is not to be used any more, and why; its table is gone. Danish: «trukket tilbage».
    async fn withdrawn(&self) -> Option<SavedQueryWithdrawal> {
        let withdrawn = self.0.state().withdrawn.clone()?;
        Some(SavedQueryWithdrawal {
            why: withdrawn.why,
            on: withdrawn.on.into(),
        })
    }

    /// When it was saved, as it was told.
    async fn on(&self) -> PartialDate {
        self.0.state().saved_on.into()
    }

    /// How many events have made it what it is.
    async fn version(&self) -> i64 {
        self.0.version()
    }

    /// Since when it has been public.
    async fn known_from(&self) -> DateTime {
        DateTime(self.0.known_from())
    }

    /// All its events in the order they were recorded.
    async fn history(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Listed<Happening>> {
        let told = history(ctx, &Story::of(&self.0)).await?;
        sliced(told, &Asked::new(ctx, first, after, None, None))
    }
}

/// The addresses of a table, below the site's own. Danish: «tabeller».
#[derive(SimpleObject)]
pub struct SavedQueryTables {
    /// As CSV in UTF-8; with `?variant=da` as a Danish spreadsheet reads it.
    pub csv: String,
    /// As a workbook.
    pub xlsx: String,
}

/// Why and when a saved query was withdrawn. Danish: «tilbagetrækning».
#[derive(SimpleObject)]
pub struct SavedQueryWithdrawal {
    /// Why.
    pub why: String,
    /// When.
    pub on: PartialDate,
}
