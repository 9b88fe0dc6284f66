use async_graphql::{Context, Enum, ID, Object, Result, SimpleObject};

use crate::{
    connection::{Asked, Listed, sliced},
    contract::Contract,
    effect::{Effect, EffectFilter, effects_having},
    free_choice::FreeChoice,
    global_id::global_id,
    happening::{Happening, Story, history},
    loaders::having,
    place::{Municipality, Supplier, TaskArea},
    scalars::DateTime,
    view::View,
    words::{LocalizedText, Source},
};

/// A published story of cooperation in the library. Danish: «case».
#[derive(Clone)]
pub struct Case(pub(crate) View<cases::Case>);

impl From<View<cases::Case>> for Case {
    fn from(view: View<cases::Case>) -> Self {
        Self(view)
    }
}

/// A published story of cooperation in the library. Danish: «case».
#[Object]
impl Case {
    pub(crate) async fn id(&self) -> ID {
        global_id("Case", self.0.id())
    }

    /// Its name in addresses, e.g. vejen-elis-vaskeri.
    async fn slug(&self) -> &str {
        &self.0.state().slug
    }

    /// As the library calls it.
    async fn title(&self) -> LocalizedText {
        self.0.state().title.clone().into()
    }

    /// The story in short.
    async fn summary(&self) -> LocalizedText {
        self.0.state().summary.clone().into()
    }

    /// One of the library's five themes.
    async fn theme(&self) -> Theme {
        self.0.state().theme.into()
    }

    /// What the task is about; null where the story does not say.
    async fn task_area(&self) -> Option<TaskArea> {
        self.0.state().task_area.clone().map(TaskArea)
    }

    /// The municipalities named in it; none where the story names none.
    async fn municipalities(&self) -> Vec<Municipality> {
        Municipality::of(&self.0.state().municipalities)
    }

    /// The suppliers and partners named in it.
    async fn suppliers(&self) -> Vec<Supplier> {
        Supplier::of(&self.0.state().suppliers, self.0.moment)
    }

    /// The contracts it tells of.
    async fn contracts(&self, ctx: &Context<'_>) -> Result<Vec<Contract>> {
        let found = having(ctx, "case", self.0.id(), self.0.moment).await?;
        Ok(found.into_iter().map(Contract::from).collect())
    }

    /// The free choices it tells of.
    async fn free_choices(&self, ctx: &Context<'_>) -> Result<Vec<FreeChoice>> {
        let found = having(ctx, "case", self.0.id(), self.0.moment).await?;
        Ok(found.into_iter().map(FreeChoice::from).collect())
    }

    /// The effects it claims.
    async fn effects(
        &self,
        ctx: &Context<'_>,
        filter: Option<EffectFilter>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
    ) -> Result<Listed<Effect>> {
        let asked = Asked::new(ctx, first, after, last, before);
        effects_having(ctx, "case", self.0.id(), self.0.moment, filter, asked).await
    }

    /// Sourced facts beside the story, e.g. from other publishers.
    async fn facts(&self) -> Vec<NotedFact> {
        let facts = self.0.state().facts.iter().cloned();
        facts.map(NotedFact::from).collect()
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
        let story = Story::of(&self.0);
        let told = history(ctx, &story).await?;
        sliced(told, &Asked::new(ctx, first, after, None, None))
    }
}

/// A sourced fact beside the story, e.g. from another publisher. Danish: «oplysning».
#[derive(Clone, SimpleObject)]
pub struct NotedFact {
    /// The fact in words.
    pub text: LocalizedText,
    /// Who says so.
    pub source: Source,
    /// Since when it has been public.
    pub known_from: DateTime,
}

impl From<cases::NotedFact> for NotedFact {
    fn from(fact: cases::NotedFact) -> Self {
        Self {
            text: fact.text.into(),
            source: fact.source.into(),
            known_from: DateTime(fact.known_from),
        }
    }
}

/// The five themes of the library, in its order. Danish: «tema».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "cases::Theme")]
pub enum Theme {
    /// Danish: «Råderum og effektiv opgaveløsning».
    EfficientOperations,
    /// Danish: «Tid og arbejdskraft».
    TimeAndWorkforce,
    /// Danish: «Grøn omstilling».
    GreenTransition,
    /// Danish: «Socialt ansvar».
    SocialResponsibility,
    /// Danish: «Selvbestemmelse til borgerne».
    SelfDetermination,
}
