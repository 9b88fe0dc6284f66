//! Views of a free choice.

mod filter;
mod left;
mod model;
mod over_time;
mod share;
mod supplier;
mod year;

use async_graphql::{Context, ID, Object, Result};
pub use filter::FreeChoiceFilter;
pub use left::DepartedSupplier;
pub use model::{FreeChoiceModelAdoption, FreeChoiceModelOn};
pub(crate) use over_time::check_years;
pub use share::{FreeChoiceShare, FreeChoiceShareOfYear, MissingShare};
pub use supplier::{ApprovedCount, DepartureReason, FreeChoiceApproval, FreeChoiceSupplierOn};
pub use year::FreeChoiceYear;

use crate::{
    case::Case,
    connection::{Asked, Listed, sliced},
    contract::Contract,
    global_id::global_id,
    happening::{Happening, Story, history},
    loaders::several,
    place::{Municipality, TaskArea},
    scalars::DateTime,
    view::View,
    words::{LocalizedText, Source},
};

/// Citizens' choice between approved suppliers of one task in one municipality. Danish: «frit valg».
#[derive(Clone)]
pub struct FreeChoice(pub(crate) View<choice::FreeChoice>);

impl From<View<choice::FreeChoice>> for FreeChoice {
    fn from(view: View<choice::FreeChoice>) -> Self {
        Self(view)
    }
}

/// Citizens' choice between approved suppliers of one task in one municipality. Danish: «frit valg».
#[Object]
impl FreeChoice {
    pub(crate) async fn id(&self) -> ID {
        global_id("FreeChoice", self.0.id())
    }

    /// Its name in addresses, e.g. lolland-hjemmepleje.
    async fn slug(&self) -> &str {
        &self.0.state().slug
    }

    /// What it is called.
    async fn title(&self) -> LocalizedText {
        self.0.state().title.clone().into()
    }

    /// Whose citizens choose.
    async fn municipality(&self) -> Option<Municipality> {
        let code = self.0.state().municipality;
        code.municipality().map(Municipality)
    }

    /// What is chosen a supplier of.
    async fn task_area(&self) -> TaskArea {
        TaskArea(self.0.state().task_area.clone())
    }

    /// The stories in the library that tell of it.
    async fn cases(&self, ctx: &Context<'_>) -> Result<Vec<Case>> {
        let found = several(ctx, &self.0.state().cases, self.0.moment).await?;
        Ok(found.into_iter().map(Case::from).collect())
    }

    /// The contracts it rests on.
    async fn contracts(&self, ctx: &Context<'_>) -> Result<Vec<Contract>> {
        let found = several(ctx, &self.0.state().contracts, self.0.moment).await?;
        Ok(found.into_iter().map(Contract::from).collect())
    }

    /// All documents and words that it rests on.
    async fn sources(&self) -> Vec<Source> {
        let sources = self.0.state().sources.iter().cloned();
        sources.map(Source::from).collect()
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

    #[graphql(flatten)]
    async fn over_time(&self) -> over_time::OverTime<'_> {
        over_time::OverTime(&self.0)
    }
}
