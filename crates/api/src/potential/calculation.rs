mod input;

use async_graphql::{Context, ID, Object, Result, SimpleObject};
pub use input::SavedInput;

use super::{rerun::Rerun, result::Potential};
use crate::{
    connection::{Asked, Listed, sliced},
    global_id::global_id,
    happening::{Happening, Story, history},
    loaders::one,
    query::todays,
    scalars::{DateTime, Position},
    view::View,
    words::{LocalizedText, PartialDate, Source},
};

/// A calculation that was saved, with all that it was made of, frozen: to be cited, and run again today. Danish: «gemt beregning».
#[derive(Clone)]
pub struct Calculation(pub(crate) View<potential::Calculation>);

impl From<View<potential::Calculation>> for Calculation {
    fn from(view: View<potential::Calculation>) -> Self {
        Self(view)
    }
}

/// A calculation that was saved, with all that it was made of, frozen: to be cited, and run again today. Danish: «gemt beregning».
#[Object]
impl Calculation {
    pub(crate) async fn id(&self) -> ID {
        global_id("Calculation", self.0.id())
    }

    /// Its name in addresses.
    async fn slug(&self) -> &str {
        &self.0.state().saved.slug
    }

    /// The address it is cited by, below the site's own; it never changes.
    async fn link(&self) -> String {
        format!("/beregninger/{}", self.0.state().saved.slug)
    }

    /// What it is of.
    async fn title(&self) -> LocalizedText {
        self.0.state().saved.title.clone().into()
    }

    /// What was asked.
    async fn input(&self) -> SavedInput {
        SavedInput(self.0.state().saved.input.clone())
    }

    /// The data sets in the versions that were used.
    async fn data(&self) -> Vec<DataSetUsed> {
        let data = self.0.state().saved.data_sets.iter();
        data.map(|set| DataSetUsed {
            slug: set.slug.clone(),
            version: set.version,
            position: set.position.map(Position::from),
        })
        .collect()
    }

    /// What came of it, as it was then; the method and the rates are those that were used.
    async fn result(&self) -> Potential {
        let saved = &self.0.state().saved;
        Potential::new(saved.result.clone(), &saved.evidence, &saved.edition, None)
    }

    /// What it says on today's data, rates and method, and where the difference comes from; by other rates or another method where their keys are given, else by today's edition of the same rates and by the newest method that has taken the place of its own. Danish: «i dag».
    async fn today(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The key of an evidence set; the calculation's own if left out.")]
        evidence: Option<String>,
        #[graphql(desc = "The key of a method's edition; today's if left out.")] edition: Option<
            String,
        >,
    ) -> Result<Rerun> {
        let calculation = self.0.state();
        let today = todays(ctx, &calculation.saved, evidence, edition).await?;
        let rerun = calculation.rerun(&today.rows, today.evidence, today.edition);
        let rerun = rerun.map_err(|refusal| crate::query::not_calculated(&refusal))?;
        Ok(Rerun::new(rerun, today.evidence, today.edition))
    }

    /// The calculation that it stands in the place of.
    async fn replaces(&self, ctx: &Context<'_>) -> Result<Option<Calculation>> {
        match self.0.state().saved.replaces {
            Some(id) => Ok(one(ctx, id, self.0.moment).await?.map(Calculation::from)),
            None => Ok(None),
        }
    }

    /// That it is no longer stood by, and why; it can still be read and cited. Danish: «trukket tilbage».
    async fn retraction(&self) -> Option<CalculationRetraction> {
        let retracted = self.0.state().retracted.clone()?;
        Some(CalculationRetraction {
            why: retracted.why,
            on: retracted.on.into(),
        })
    }

    /// Who says so, where its teller names somebody.
    async fn sources(&self) -> Vec<Source> {
        self.0
            .state()
            .sources
            .iter()
            .cloned()
            .map(Source::from)
            .collect()
    }

    /// When it was calculated, as it was told.
    async fn on(&self) -> PartialDate {
        self.0.state().saved.on.into()
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

/// A data set in the version that was used. Danish: «anvendt datasæt».
#[derive(SimpleObject)]
pub struct DataSetUsed {
    /// Its name in addresses.
    pub slug: String,
    /// Which version.
    pub version: i64,
    /// The place in the log of the last event that made that version.
    pub position: Option<Position>,
}

/// Why and when a calculation was retracted. Danish: «tilbagetrækning».
#[derive(SimpleObject)]
pub struct CalculationRetraction {
    /// Why.
    pub why: String,
    /// When.
    pub on: PartialDate,
}
