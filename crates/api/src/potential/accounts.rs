mod filter;
mod row;

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result, SimpleObject};
pub use filter::AccountRowFilter;
pub use row::AccountRow;

use super::definition::ShareDefinition;
use crate::{
    connection::{Asked, Listed, sliced},
    global_id::global_id,
    happening::{Happening, Story, history},
    scalars::DateTime,
    view::View,
    words::{LocalizedText, PartialDate, Source},
};

/// A data set of municipal accounts: what is in private hands by year, definition, place and area. Danish: «regnskabsdatasæt».
#[derive(Clone)]
pub struct AccountSet(pub(crate) View<potential::Accounts>);

impl From<View<potential::Accounts>> for AccountSet {
    fn from(view: View<potential::Accounts>) -> Self {
        Self(view)
    }
}

/// A data set of municipal accounts: what is in private hands by year, definition, place and area. Danish: «regnskabsdatasæt».
#[Object]
impl AccountSet {
    pub(crate) async fn id(&self) -> ID {
        global_id("AccountSet", self.0.id())
    }

    /// Its name in addresses.
    async fn slug(&self) -> &str {
        &self.0.state().slug
    }

    /// What it holds.
    async fn title(&self) -> LocalizedText {
        self.0.state().title.clone().into()
    }

    /// It is invented to show how the calculator works. Danish: «illustrativt».
    async fn illustrative(&self) -> bool {
        self.0.state().illustrative
    }

    /// The years that it has rows of, the oldest first.
    async fn years(&self) -> Vec<i32> {
        self.0.state().years()
    }

    /// The definitions that it has rows by.
    async fn definitions(&self) -> Vec<ShareDefinition> {
        let keys = self.0.state().definitions();
        keys.iter()
            .filter_map(|key| key.definition().map(ShareDefinition::from))
            .collect()
    }

    /// Its rows that pass, in the order of year, definition, place and area.
    async fn rows(
        &self,
        ctx: &Context<'_>,
        filter: Option<AccountRowFilter>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
    ) -> Result<Listed<AccountRow>> {
        let filter = filter.unwrap_or_default();
        let rows = self.0.state().rows.iter().filter(|row| filter.admits(row));
        let items = rows
            .map(|row| (row::key(row), AccountRow(Arc::new(row.clone()))))
            .collect();
        sliced(items, &Asked::new(ctx, first, after, last, before))
    }

    /// By which table its newest rows were read from the accounts, as key and edition; null where no table was needed. Danish: «kontotabel».
    async fn table(&self) -> Option<String> {
        let table = self.0.state().table.as_ref()?;
        Some(format!("{} {}", table.key, table.edition))
    }

    /// How its rows were replaced, the oldest first.
    async fn revisions(&self) -> Vec<AccountsRevision> {
        let revisions = self.0.state().revisions.iter();
        revisions
            .map(|revision| AccountsRevision {
                why: revision.why.clone(),
                on: revision.on.into(),
            })
            .collect()
    }

    /// Who its figures are from.
    async fn sources(&self) -> Vec<Source> {
        self.0
            .state()
            .sources
            .iter()
            .cloned()
            .map(Source::from)
            .collect()
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

/// That rows were replaced, and why. Danish: «revision».
#[derive(SimpleObject)]
pub struct AccountsRevision {
    /// Why.
    pub why: String,
    /// When.
    pub on: PartialDate,
}
