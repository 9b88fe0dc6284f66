use std::sync::Arc;

use async_graphql::{Context, Result};
use cases::CaseId;
use choice::{FreeChoiceEvent, FreeChoiceId};
use contracts::{ContractEvent, ContractId};
use effects::EffectId;
use kernel::{Id, Told};
use potential::{AccountsId, CalculationId};
use queries::QueryId;
use store::{Entry, Fact};

use super::summary::summary;
use crate::{
    case::Case,
    contract::Contract,
    effect::Effect,
    free_choice::FreeChoice,
    loaders::{one, told},
    moment::Moment,
    place::Supplier,
    potential::{AccountSet, Calculation},
    saved_query::SavedQuery,
    scalars::{DateTime, Position},
    words::{LocalizedText, PartialDate, Source},
};

/// An event of the log, seen from a moment: what all kinds of happening have in common.
#[derive(Clone)]
pub struct Happened {
    pub(crate) entry: Arc<Entry>,
    moment: Moment,
}

impl Happened {
    pub(crate) fn new(entry: Arc<Entry>, moment: Moment) -> Self {
        Self { entry, moment }
    }

    pub(super) fn fact(&self) -> &Fact {
        &self.entry.fact
    }

    pub(super) fn position(&self) -> Position {
        self.entry.position.into()
    }

    pub(super) fn on(&self) -> PartialDate {
        self.fact().on().into()
    }

    pub(super) fn known_from(&self) -> DateTime {
        DateTime(self.fact().known_from())
    }

    pub(super) fn recorded_at(&self) -> DateTime {
        DateTime(self.fact().recorded_at())
    }

    pub(super) fn actor(&self) -> String {
        self.entry.actor.clone()
    }

    pub(super) fn source(&self) -> Option<Source> {
        self.fact().source().cloned().map(Source::from)
    }

    pub(super) fn summary(&self) -> LocalizedText {
        summary(self.fact()).into()
    }

    pub(super) async fn contract(&self, ctx: &Context<'_>) -> Result<Option<Contract>> {
        let id: Option<ContractId> = match self.fact() {
            Fact::Contract(_) | Fact::Withheld { .. } => Some(Id::from(self.entry.stream)),
            Fact::Effect(_) => self
                .effect(ctx)
                .await?
                .and_then(|effect| effect.0.state().contract),
            Fact::Case(_)
            | Fact::Indicator(_)
            | Fact::FreeChoice(_)
            | Fact::Accounts(_)
            | Fact::Calculation(_)
            | Fact::SavedQuery(_) => None,
        };
        match id {
            Some(id) => Ok(one(ctx, id, self.moment).await?.map(Contract::from)),
            None => Ok(None),
        }
    }

    pub(super) async fn case(&self, ctx: &Context<'_>) -> Result<Option<Case>> {
        let id: Option<CaseId> = match self.fact() {
            Fact::Case(_) => Some(Id::from(self.entry.stream)),
            Fact::Contract(told) => linked(&told.event),
            Fact::Effect(_) => self
                .effect(ctx)
                .await?
                .and_then(|effect| effect.0.state().case),
            Fact::Indicator(_)
            | Fact::FreeChoice(_)
            | Fact::Accounts(_)
            | Fact::Calculation(_)
            | Fact::SavedQuery(_)
            | Fact::Withheld { .. } => None,
        };
        match id {
            Some(id) => Ok(one(ctx, id, self.moment).await?.map(Case::from)),
            None => Ok(None),
        }
    }

    pub(super) async fn effect(&self, ctx: &Context<'_>) -> Result<Option<Effect>> {
        if !matches!(self.fact(), Fact::Effect(_)) {
            return Ok(None);
        }
        let id: EffectId = Id::from(self.entry.stream);
        Ok(one(ctx, id, self.moment).await?.map(Effect::from))
    }

    pub(super) async fn free_choice(&self, ctx: &Context<'_>) -> Result<Option<FreeChoice>> {
        if !matches!(self.fact(), Fact::FreeChoice(_)) {
            return Ok(None);
        }
        let id: FreeChoiceId = Id::from(self.entry.stream);
        Ok(one(ctx, id, self.moment).await?.map(FreeChoice::from))
    }

    /// Who left a free choice, named as when it was approved.
    pub(super) async fn departed(&self, ctx: &Context<'_>) -> Result<Option<Supplier>> {
        let Fact::FreeChoice(Told {
            event: FreeChoiceEvent::SupplierLeft { supplier, .. },
            ..
        }) = self.fact()
        else {
            return Ok(None);
        };
        let choice = self.free_choice(ctx).await?;
        let approval = choice.as_ref();
        let approval = approval.and_then(|choice| choice.0.state().approval_of(supplier));
        Ok(approval.map(|approval| Supplier(approval.supplier.clone(), self.moment)))
    }

    pub(super) async fn account_set(&self, ctx: &Context<'_>) -> Result<Option<AccountSet>> {
        let id: AccountsId = Id::from(self.entry.stream);
        Ok(one(ctx, id, self.moment).await?.map(AccountSet::from))
    }

    pub(super) async fn calculation(&self, ctx: &Context<'_>) -> Result<Option<Calculation>> {
        let id: CalculationId = Id::from(self.entry.stream);
        Ok(one(ctx, id, self.moment).await?.map(Calculation::from))
    }

    pub(super) async fn saved_query(&self, ctx: &Context<'_>) -> Result<Option<SavedQuery>> {
        let id: QueryId = Id::from(self.entry.stream);
        Ok(one(ctx, id, self.moment).await?.map(SavedQuery::from))
    }

    /// The newest event that corrects this one, as far as is seen.
    pub(super) async fn corrected_by(&self, ctx: &Context<'_>) -> Result<Option<Position>> {
        let stream = told(ctx, self.entry.stream, self.moment).await?;
        Ok(stream
            .iter()
            .rev()
            .filter(|entry| self.moment.sees(entry))
            .find(|entry| entry.fact.corrects() == Some(self.entry.version))
            .map(|entry| entry.position.into()))
    }

    /// The event that this one corrects.
    pub(super) async fn corrects(&self, ctx: &Context<'_>) -> Result<Option<Position>> {
        let corrected = self.fact().corrects();
        let stream = told(ctx, self.entry.stream, self.moment).await?;
        Ok(stream
            .iter()
            .find(|entry| Some(entry.version) == corrected)
            .map(|entry| entry.position.into()))
    }
}

fn linked(event: &ContractEvent) -> Option<CaseId> {
    let ContractEvent::CaseLinked { case, .. } = event else {
        return None;
    };
    Some(*case)
}
