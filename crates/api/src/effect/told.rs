//! The cases and contracts that effects are told of, and what effects are found by there.

use std::collections::HashMap;

use async_graphql::{Context, Result};
use cases::{Case, CaseId};
use contracts::{Contract, ContractId};
use effects::{
    Effect, EffectId,
    summary::{Contracted, Member},
};

use super::EffectFilter;
use crate::{loaders::several, moment::Moment, now::today, view::View};

/// The cases and contracts that effects are told of, as they are seen from a moment.
pub(crate) struct ToldOf {
    pub(crate) contracts: HashMap<ContractId, View<Contract>>,
    cases: HashMap<CaseId, View<Case>>,
}

/// The cases that tell of each contract.
pub(crate) type TellingCases<'a> = HashMap<ContractId, Vec<&'a Case>>;

impl ToldOf {
    pub(crate) fn new(contracts: Vec<View<Contract>>, cases: Vec<View<Case>>) -> Self {
        Self {
            contracts: by_id(contracts),
            cases: by_id(cases),
        }
    }

    /// Those of some effects.
    async fn read(ctx: &Context<'_>, found: &[View<Effect>], moment: Moment) -> Result<Self> {
        let mut contracts: Vec<ContractId> = found
            .iter()
            .filter_map(|view| view.state().contract)
            .collect();
        contracts.sort_unstable();
        contracts.dedup();
        let contracts = several(ctx, &contracts, moment).await?;
        let told = contracts.iter().flat_map(|view| &view.state().cases);
        let own = found.iter().filter_map(|view| view.state().case);
        let mut cases: Vec<CaseId> = told.copied().chain(own).collect();
        cases.sort_unstable();
        cases.dedup();
        let cases = several(ctx, &cases, moment).await?;
        Ok(Self::new(contracts, cases))
    }

    /// All that are named, as often as they are.
    pub(crate) fn suppliers(&self) -> impl Iterator<Item = &kernel::Supplier> {
        let contracts = self.contracts.values();
        let contracts = contracts.flat_map(|view| &view.state().suppliers);
        let cases = self.cases.values();
        contracts.chain(cases.flat_map(|view| &view.state().suppliers))
    }

    pub(crate) fn telling(&self) -> TellingCases<'_> {
        let contracts = self.contracts.iter();
        contracts
            .map(|(id, view)| {
                let cases = view.state().cases.iter();
                let cases = cases.filter_map(|case| self.cases.get(case));
                (*id, cases.map(View::state).collect())
            })
            .collect()
    }

    pub(crate) fn contracted<'a>(
        &'a self,
        id: ContractId,
        telling: &'a TellingCases<'a>,
    ) -> Option<Contracted<'a>> {
        Some(Contracted {
            id,
            contract: self.contracts.get(&id)?.state(),
            cases: telling.get(&id).map_or(&[], Vec::as_slice),
        })
    }

    pub(crate) fn member<'a>(
        &'a self,
        id: EffectId,
        effect: &'a Effect,
        telling: &'a TellingCases<'a>,
    ) -> Member<'a> {
        let contract = effect.contract.and_then(|id| self.contracted(id, telling));
        let case = effect.case.and_then(|case| self.cases.get(&case));
        Member {
            id,
            effect,
            case: case.map(View::state),
            contract,
        }
    }
}

fn by_id<A: store::Kept>(views: Vec<View<A>>) -> HashMap<kernel::Id<A>, View<A>> {
    views.into_iter().map(|view| (view.id(), view)).collect()
}

/// Those of some effects that pass what is asked of their cases, contracts and statements.
pub(crate) async fn passing(
    ctx: &Context<'_>,
    found: Vec<View<Effect>>,
    filter: &EffectFilter,
    moment: Moment,
) -> Result<Vec<View<Effect>>> {
    if !filter.is_joined() {
        return Ok(found);
    }
    let on = match found.first() {
        Some(view) => view.day(ctx, None)?,
        None => today(ctx)?,
    };
    let told = ToldOf::read(ctx, &found, moment).await?;
    let telling = told.telling();
    let wanted = filter.wanted();
    let kept = filter.kept();
    let passes = |view: &View<Effect>| {
        let member = told.member(view.id(), view.state(), &telling);
        wanted.admits(&member, on) && kept.is_some_of(view.state())
    };
    Ok(found.iter().filter(|view| passes(view)).cloned().collect())
}
