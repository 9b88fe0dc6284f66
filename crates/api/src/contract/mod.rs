//! Views of a contract.

mod award;
mod clause;
mod status;
mod term;

use async_graphql::{Context, Enum, ID, Object, Result, SimpleObject};
pub use award::{AwardBasis, AwardCriterion, CriterionKind, Tender, TenderProcedure, WeightKind};
pub use clause::{ClauseKind, Period, SocialClause};
pub use status::StatusOn;
pub use term::Term;

use crate::{
    case::Case,
    connection::{Asked, Listed, sliced},
    effect::{Effect, EffectFilter, effects_having},
    global_id::global_id,
    happening::{Happening, Story, history, timeline},
    loaders::{having, one, several},
    now::today,
    place::{Municipality, Supplier, TaskArea},
    scalars::{Date, DateTime, Position},
    view::View,
    words::{LocalizedText, Money, PartialDate, Source},
};

/// An agreement of any form between municipalities and suppliers; it may lack tender, value, term or municipality. Danish: «kontrakt, aftale».
#[derive(Clone)]
pub struct Contract {
    pub(crate) view: View<contracts::Contract>,
    /// Frozen at a position of the log: later events are left out of its history.
    pub(crate) recorded_up_to: Option<i64>,
}

impl From<View<contracts::Contract>> for Contract {
    fn from(view: View<contracts::Contract>) -> Self {
        Self {
            view,
            recorded_up_to: None,
        }
    }
}

impl Contract {
    pub(crate) fn state(&self) -> &contracts::Contract {
        self.view.state()
    }

    fn story(&self) -> Story {
        Story::of(&self.view).recorded_up_to(self.recorded_up_to)
    }
}

/// An agreement of any form between municipalities and suppliers; it may lack tender, value, term or municipality. Danish: «kontrakt, aftale».
#[Object]
impl Contract {
    pub(crate) async fn id(&self) -> ID {
        global_id("Contract", self.view.id())
    }

    /// Its name in addresses, e.g. vejen-elis-vask.
    async fn slug(&self) -> &str {
        &self.state().slug
    }

    /// What it is about, in a few words.
    async fn title(&self) -> LocalizedText {
        self.state().title.clone().into()
    }

    /// What kind of agreement it is.
    async fn form(&self) -> CooperationForm {
        self.state().form.into()
    }

    /// What the task is about; null where nobody has said.
    async fn task_area(&self) -> Option<TaskArea> {
        self.state().task_area.clone().map(TaskArea)
    }

    /// The buyers; several in joint procurement, none where the source names none.
    async fn municipalities(&self) -> Vec<Municipality> {
        Municipality::of(&self.state().municipalities)
    }

    /// Who delivers; several in a consortium.
    async fn suppliers(&self) -> Vec<Supplier> {
        Supplier::of(&self.state().suppliers, self.view.known)
    }

    /// The unit that answers for it, never a person. Danish: «ansvarlig enhed».
    async fn owner_unit(&self) -> Option<&str> {
        self.state().owner_unit.as_deref()
    }

    /// How it was tendered; null where no tender is known.
    async fn tender(&self) -> Option<Tender> {
        self.state().tender.clone().map(Tender::from)
    }

    /// What the tender was weighed on, in the order of the source.
    async fn award_criteria(&self) -> Vec<AwardCriterion> {
        let criteria = self.state().award_criteria.iter().cloned();
        criteria.map(AwardCriterion::from).collect()
    }

    /// The day of the last signature; null where it is not known.
    async fn signed_on(&self) -> Option<PartialDate> {
        self.state().signed_on.map(PartialDate::from)
    }

    /// How long it runs, as far as that is known.
    async fn term(&self) -> Term {
        Term::from(&self.state().term)
    }

    /// Where it stands on a day, today if left out; more than one possibility when a date is not known to the day.
    async fn status(&self, ctx: &Context<'_>, on: Option<Date>) -> Result<StatusOn> {
        let on = match on {
            Some(Date(day)) => day,
            None => today(ctx)?,
        };
        Ok(StatusOn::new(on, self.state().status(on)))
    }

    /// Its end before time, when it was ended. Danish: «ophør».
    async fn termination(&self) -> Option<Termination> {
        self.state().termination.clone().map(Termination::from)
    }

    /// Obligations for people, and other promises beside the task.
    async fn social_clauses(&self) -> Vec<SocialClause> {
        let clauses = self.state().social_clauses.iter().cloned();
        clauses.map(SocialClause::from).collect()
    }

    /// What it is worth over its term; null where it is not known.
    async fn value(&self) -> Option<Money> {
        self.state().value.map(Money::from)
    }

    /// The stories in the library that tell of it.
    async fn cases(&self, ctx: &Context<'_>) -> Result<Vec<Case>> {
        let found = several(ctx, &self.state().cases, self.view.known).await?;
        Ok(found.into_iter().map(Case::from).collect())
    }

    /// The effects that are claimed of it.
    async fn effects(
        &self,
        ctx: &Context<'_>,
        filter: Option<EffectFilter>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
    ) -> Result<Listed<Effect>> {
        let asked = Asked::new(first, after, last, before);
        let id = self.view.id();
        effects_having(ctx, "contract", id, self.view.known, filter, asked).await
    }

    /// The contract that it follows in a chain.
    async fn succeeds(&self, ctx: &Context<'_>) -> Result<Option<Contract>> {
        match self.state().succeeds {
            Some(former) => Ok(one(ctx, former, self.view.known).await?.map(Contract::from)),
            None => Ok(None),
        }
    }

    /// The contracts that follow it.
    async fn succeeded_by(&self, ctx: &Context<'_>) -> Result<Vec<Contract>> {
        let found = having(ctx, "succeeds", self.view.id(), self.view.known).await?;
        Ok(found.into_iter().map(Contract::from).collect())
    }

    /// All documents and words that it rests on.
    async fn sources(&self) -> Vec<Source> {
        let sources = self.state().sources.iter().cloned();
        sources.map(Source::from).collect()
    }

    /// How many events have made it what it is.
    async fn version(&self) -> i64 {
        self.view.version()
    }

    /// The place in the log of its last event; with it, a link to this contract never changes.
    async fn position(&self) -> Position {
        self.view.position().into()
    }

    /// Since when it has been public.
    async fn known_from(&self) -> DateTime {
        DateTime(self.view.known_from())
    }

    /// All that has happened, by the day it happened, its effects included; days to come (start, end, option notices) unless declined.
    async fn timeline(
        &self,
        ctx: &Context<'_>,
        #[graphql(default = true)] include_expected: bool,
    ) -> Result<Vec<Happening>> {
        timeline(ctx, self, self.story(), include_expected).await
    }

    /// All its events in the order they were recorded.
    async fn history(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Listed<Happening>> {
        let told = history(ctx, &self.story()).await?;
        sliced(told, &Asked::new(first, after, None, None))
    }
}

/// The end of a contract before time. Danish: «ophør».
#[derive(Clone, SimpleObject)]
pub struct Termination {
    /// The day it took effect.
    pub on: PartialDate,
    /// Why, in words.
    pub ground: String,
}

impl From<contracts::Termination> for Termination {
    fn from(termination: contracts::Termination) -> Self {
        Self {
            on: termination.on.into(),
            ground: termination.ground,
        }
    }
}

/// What kind of agreement it is. Danish: «samarbejdsform».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::CooperationForm")]
pub enum CooperationForm {
    /// A tendered service. Danish: «tjenesteydelseskontrakt».
    ServiceContract,
    /// Danish: «bygge- og anlægskontrakt».
    WorksContract,
    /// The saving pays for the works. Danish: «ESCO».
    Esco,
    /// Danish: «innovationspartnerskab, OPI».
    InnovationPartnership,
    /// Danish: «partnerskab».
    Partnership,
    /// An approved supplier that citizens may choose, without guaranteed turnover. Danish: «frit valg».
    FreeChoice,
    /// An approved private institution with a subsidy per child. Danish: «privatinstitution».
    PrivateInstitution,
    /// Danish: «driftsoverenskomst».
    OperatingAgreement,
    /// A solution or service that is bought. Danish: «køb af ydelse».
    PurchasedService,
}
