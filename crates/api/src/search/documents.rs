use std::collections::HashMap;

use async_graphql::{Context, Result};
use kernel::{Id, Instant, Passage};
use store::{Found, Kept, SearchKind};
use uuid::Uuid;

use super::SearchNode;
use crate::{
    case::Case,
    contract::{Contract, SocialClause},
    effect::Effect,
    loaders::several,
    view::View,
};

/// The documents that some hits are in.
pub(super) struct Documents {
    cases: HashMap<Uuid, View<cases::Case>>,
    contracts: HashMap<Uuid, View<contracts::Contract>>,
    effects: HashMap<Uuid, View<effects::Effect>>,
}

impl Documents {
    pub(super) async fn of(
        ctx: &Context<'_>,
        found: impl Iterator<Item = Found> + Clone,
        known: Option<Instant>,
    ) -> Result<Self> {
        let of = |kinds: &'static [SearchKind]| {
            let these = found.clone().filter(|found| kinds.contains(&found.kind));
            these.map(|found| found.id).collect::<Vec<_>>()
        };
        Ok(Self {
            cases: views(ctx, of(&[SearchKind::Case]), known).await?,
            contracts: views(ctx, of(&[SearchKind::Contract, SearchKind::Clause]), known).await?,
            effects: views(ctx, of(&[SearchKind::Effect]), known).await?,
        })
    }

    /// What was found, the contract that it is or is in, and what it is found by.
    pub(super) fn node(
        &self,
        found: Found,
    ) -> Option<(SearchNode, Option<Contract>, Vec<Passage>)> {
        match found.kind {
            SearchKind::Case => {
                let view = self.cases.get(&found.id)?;
                let passages = view.state().passages();
                Some((Case::from(view.clone()).into(), None, passages))
            }
            SearchKind::Effect => {
                let view = self.effects.get(&found.id)?;
                let passages = view.state().passages();
                Some((Effect(view.clone()).into(), None, passages))
            }
            SearchKind::Contract => {
                let view = self.contracts.get(&found.id)?;
                let contract = Contract::from(view.clone());
                let passages = view.state().passages();
                Some((contract.clone().into(), Some(contract), passages))
            }
            SearchKind::Clause => self.clause(found),
        }
    }

    fn clause(&self, found: Found) -> Option<(SearchNode, Option<Contract>, Vec<Passage>)> {
        let view = self.contracts.get(&found.id)?;
        let mut clauses = view.state().social_clauses.iter();
        let obligation =
            clauses.find(|obligation| Some(obligation.clause.id.uuid()) == found.clause)?;
        let clause = SocialClause::of(obligation.clone(), view.clone());
        let contract = Contract::from(view.clone());
        let passages = view.state().passages_of(obligation);
        Some((clause.into(), Some(contract), passages))
    }
}

async fn views<A: Kept>(
    ctx: &Context<'_>,
    ids: Vec<Uuid>,
    known: Option<Instant>,
) -> Result<HashMap<Uuid, View<A>>> {
    let ids: Vec<Id<A>> = ids.into_iter().map(Id::from).collect();
    let views = several(ctx, &ids, known).await?.into_iter();
    Ok(views.map(|view| (view.id().uuid(), view)).collect())
}
