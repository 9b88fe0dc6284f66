//! Views of a contract.

mod agreement;
mod amendment;
mod award;
mod care;
mod changes;
mod clause;
mod complaint;
mod day;
mod decision;
mod form;
mod gap;
mod kinds;
mod meter;
mod particulars;
mod status;
mod story;
mod term;
mod termination;
mod transfer;
mod visibility;
mod warning;

pub use amendment::Amendment;
use async_graphql::{Context, ID, Object, Result};
pub use award::{AwardBasis, AwardCriterion, CriterionKind, Tender, TenderProcedure, WeightKind};
pub use clause::{ClauseKind, ClausePeriod, Period, SocialClause};
pub(crate) use clause::{Ledger, newest};
pub use complaint::Complaint;
pub(crate) use day::day;
pub use decision::{Decision, DecisionGap};
pub(crate) use decision::{radar, takes_over};
pub use form::CooperationForm;
pub use gap::{Completeness, Gap};
pub use kinds::{
    ClauseStanding, ComplaintOutcome, DecisionChoice, FreeChoiceModel, GapKind, LegalGround,
    MainNature, Overdue, Party, Publication, ReportJudgement, SanctionStep, TerminationKind,
    TransferGround, Unlock,
};
pub use meter::ChangeMeter;
pub use particulars::Particulars;
pub use status::{ContractStatus, StatusOn};
pub use term::{ExtensionOption, OptionState, Term};
pub use termination::Termination;
pub use transfer::Transfer;
pub use visibility::{ContractPart, PartVisibility, SecrecyBasis, SecrecyReason, Visibility};
pub use warning::Warning;

use crate::{
    case::Case,
    connection::{Asked, Listed},
    effect::{Effect, EffectFilter, effects_having},
    free_choice::FreeChoice,
    global_id::global_id,
    loaders::{having, one, several},
    place::{Municipality, Supplier, TaskArea},
    scalars::{DateTime, Position},
    view::View,
    words::{LocalizedText, Source},
};

/// An agreement of any form between municipalities and suppliers; it may lack tender, value, term or municipality. Danish: «kontrakt, aftale».
#[derive(Clone)]
pub struct Contract {
    pub(crate) view: View<contracts::Contract>,
}

impl From<View<contracts::Contract>> for Contract {
    fn from(view: View<contracts::Contract>) -> Self {
        Self { view }
    }
}

impl Contract {
    pub(crate) fn state(&self) -> &contracts::Contract {
        self.view.state()
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

    /// What is mainly bought; null where nobody has said.
    async fn nature(&self) -> Option<MainNature> {
        self.state().nature.map(MainNature::from)
    }

    /// What the task is about; null where nobody has said.
    async fn task_area(&self) -> Option<TaskArea> {
        self.state().task_area.clone().map(TaskArea)
    }

    /// The buyers; several in joint procurement, none where the source names none.
    async fn municipalities(&self) -> Vec<Municipality> {
        Municipality::of(&self.state().municipalities)
    }

    /// Who buys on behalf of all; null where nobody does. Danish: «ordregiver på vegne af de øvrige».
    async fn lead(&self) -> Option<Municipality> {
        let lead = self.state().lead?;
        lead.municipality().map(Municipality)
    }

    /// Whether several municipalities buy together. Danish: «fællesudbud».
    async fn joint_procurement(&self) -> bool {
        self.state().municipalities.len() > 1
    }

    /// Who delivers; several in a consortium.
    async fn suppliers(&self) -> Vec<Supplier> {
        Supplier::of(&self.state().suppliers, self.view.moment)
    }

    /// Whether several suppliers deliver together. Danish: «konsortium».
    async fn consortium(&self) -> bool {
        self.state().suppliers.len() > 1
    }

    /// The stories in the library that tell of it.
    async fn cases(&self, ctx: &Context<'_>) -> Result<Vec<Case>> {
        let found = several(ctx, &self.state().cases, self.view.moment).await?;
        Ok(found.into_iter().map(Case::from).collect())
    }

    /// The free choices that rest on it.
    async fn free_choices(&self, ctx: &Context<'_>) -> Result<Vec<FreeChoice>> {
        let found = having(ctx, "contract", self.view.id(), self.view.moment).await?;
        Ok(found.into_iter().map(FreeChoice::from).collect())
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
        let asked = Asked::new(ctx, first, after, last, before);
        let id = self.view.id();
        effects_having(ctx, "contract", id, self.view.moment, filter, asked).await
    }

    /// The contract that it follows in a chain.
    async fn succeeds(&self, ctx: &Context<'_>) -> Result<Option<Contract>> {
        match self.state().succeeds {
            Some(former) => Ok(one(ctx, former, self.view.moment)
                .await?
                .map(Contract::from)),
            None => Ok(None),
        }
    }

    /// The contracts that follow it.
    async fn succeeded_by(&self, ctx: &Context<'_>) -> Result<Vec<Contract>> {
        let found = having(ctx, "succeeds", self.view.id(), self.view.moment).await?;
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

    #[graphql(flatten)]
    async fn agreement(&self) -> agreement::Agreement<'_> {
        agreement::Agreement(self)
    }

    #[graphql(flatten)]
    async fn changes(&self) -> changes::Changes<'_> {
        changes::Changes(self)
    }

    #[graphql(flatten)]
    async fn care(&self) -> care::Care<'_> {
        care::Care(self)
    }

    #[graphql(flatten)]
    async fn told(&self) -> story::Told<'_> {
        story::Told(self)
    }
}
