//! What a summary is read from.

use std::collections::{HashMap, HashSet};

use async_graphql::{Context, Result};
use chrono::NaiveDate;
use contracts::{Contract, ContractId, Publication};
use effects::{Effect, EffectId, summary::Contracted};
use futures_util::future::{try_join_all, try_join3};
use kernel::{Instant, LocalizedText};
use store::Filter;

use super::{
    super::{
        all::all,
        answer::{illustrative_among, warning},
    },
    Asked,
};
use crate::{
    contract::Warning,
    effect::{
        ToldOf,
        summary::{Seen, SupplierNames},
    },
    global_id::id_of,
    loaders::having,
    view::View,
};

/// All that a summary is made of.
pub(super) struct Reading {
    /// Those that are summarised.
    pub(super) effects: Vec<View<Effect>>,
    pub(super) told: ToldOf,
    /// Contracts of which no effect is told, where they are in the scope.
    pub(super) silent: Vec<ContractId>,
    pub(super) links: Vec<(EffectId, EffectId)>,
    pub(super) warnings: Vec<Warning>,
}

impl Reading {
    pub(super) async fn read(ctx: &Context<'_>, asked: &Asked, on: NaiveDate) -> Result<Self> {
        let (filter, known) = (&asked.filter, asked.known);
        let (effects, everything) = (filter.clone().read(), Filter::default());
        let (found, contracts, cases) = try_join3(
            all::<Effect>(ctx, &effects, known),
            all::<Contract>(ctx, &everything, known),
            all::<cases::Case>(ctx, &everything, known),
        )
        .await?;
        let told = ToldOf::new(contracts, cases);
        let (found, warnings) = told.left_in(found, asked.include_illustrative);
        let silent = if filter.is_of_contracts() {
            let of_its_cases = told.of_the_cases(ctx, asked).await?;
            let speaking = found.iter().chain(&of_its_cases);
            told.silent(speaking, asked, on)
        } else {
            Vec::new()
        };
        let effects: Vec<View<Effect>> = {
            let (telling, wanted) = (told.telling(), filter.wanted());
            let passes = |view: &View<Effect>| {
                let member = told.member(view.id(), view.state(), &telling);
                wanted.admits(&member, on) && asked.filter.kept().is_some_of(view.state())
            };
            found.into_iter().filter(passes).collect()
        };
        let warnings = warnings
            .into_iter()
            .chain(told.made_up_among(&effects, &silent));
        Ok(Self {
            warnings: warnings.collect(),
            links: links(ctx, &effects, known).await?,
            effects,
            told,
            silent,
        })
    }

    pub(super) fn seen(&self) -> Seen<'_> {
        let effects = self.effects.iter();
        Seen {
            effects: effects.map(|view| (view.id(), view)).collect(),
            contracts: &self.told.contracts,
        }
    }

    pub(super) fn supplier_names(&self) -> SupplierNames {
        let mut names: SupplierNames = HashMap::new();
        for supplier in self.told.suppliers() {
            let name = names
                .entry(supplier.key())
                .or_insert_with(|| supplier.name.clone());
            if supplier.name < *name {
                name.clone_from(&supplier.name);
            }
        }
        names
    }
}

impl ToldOf {
    /// The effects of what is real, and what is said of those that are left out.
    fn left_in(
        &self,
        found: Vec<View<Effect>>,
        include_illustrative: bool,
    ) -> (Vec<View<Effect>>, Vec<Warning>) {
        let of = |view: &View<Effect>| {
            let contract = view.state().contract?;
            self.contracts.get(&contract).map(View::state)
        };
        let (taken_back, found): (Vec<_>, Vec<_>) = found
            .into_iter()
            .partition(|view| of(view).is_some_and(|contract| contract.retraction.is_some()));
        let (made_up, found): (Vec<_>, Vec<_>) = found.into_iter().partition(|view| {
            !include_illustrative && of(view).is_some_and(|contract| contract.illustrative)
        });
        let warnings = [
            left_out(
                "RETRACTED_LEFT_OUT",
                taken_back.len(),
                "Effekter af kontrakter, hvis registrering er trukket tilbage, er ikke med",
                "Effects of contracts whose registration was taken back are left out",
            ),
            left_out(
                "ILLUSTRATIVE_LEFT_OUT",
                made_up.len(),
                "Effekter af opdigtede eksempler er ikke med",
                "Effects of made-up examples are left out",
            ),
        ];
        (found, warnings.into_iter().flatten().collect())
    }

    /// The effects of the cases of the one contract that is asked about: they speak for it, though they are not claimed of it.
    async fn of_the_cases(&self, ctx: &Context<'_>, asked: &Asked) -> Result<Vec<View<Effect>>> {
        let only = asked.filter.contract.as_ref();
        let only = only.and_then(|id| id_of::<Contract>(id, "Contract"));
        let contract = only.and_then(|id| self.contracts.get(&id));
        let cases = contract.iter().flat_map(|view| &view.state().cases);
        let told = cases.map(|case| having::<Effect>(ctx, "case", case, asked.known));
        let found = try_join_all(told).await?.into_iter().flatten().collect();
        Ok(self.left_in(found, asked.include_illustrative).0)
    }

    /// That made-up contracts are among those of some effects and those that are silent.
    fn made_up_among(&self, effects: &[View<Effect>], silent: &[ContractId]) -> Option<Warning> {
        let of_effects = effects.iter().filter_map(|view| view.state().contract);
        let ids: HashSet<ContractId> = of_effects.chain(silent.iter().copied()).collect();
        let contracts = ids.iter().filter_map(|id| self.contracts.get(id));
        let contracts: Vec<crate::contract::Contract> =
            contracts.cloned().map(Into::into).collect();
        illustrative_among(contracts.iter())
    }

    /// The public contracts in the scope of which no effect is told, by themselves or by their cases.
    fn silent<'a>(
        &self,
        found: impl Iterator<Item = &'a View<Effect>>,
        asked: &Asked,
        on: NaiveDate,
    ) -> Vec<ContractId> {
        let (mut speaking, mut told) = (HashSet::new(), HashSet::new());
        for view in found {
            speaking.extend(view.state().contract);
            told.extend(view.state().case);
        }
        let telling = self.telling();
        let wanted = asked.filter.wanted();
        let only = asked.filter.contract.as_ref();
        let only = only.map(|id| id_of::<Contract>(id, "Contract"));
        let is_silent = |contracted: &Contracted<'_>| {
            let contract = contracted.contract;
            contract.publication == Publication::Published
                && contract.retraction.is_none()
                && (asked.include_illustrative || !contract.illustrative)
                && !speaking.contains(&contracted.id)
                && !contract.cases.iter().any(|case| told.contains(case))
                && only.is_none_or(|only| only == Some(contracted.id))
                && wanted.admits_contract(contracted, on)
        };
        let ids = self.contracts.keys();
        ids.filter_map(|id| self.contracted(*id, &telling))
            .filter(is_silent)
            .map(|contracted| contracted.id)
            .collect()
    }
}

fn left_out(code: &str, n: usize, danish: &str, english: &str) -> Option<Warning> {
    (n > 0).then(|| {
        let message = LocalizedText::new(format!("{danish}: {n}."), format!("{english}: {n}."));
        warning(code, message)
    })
}

/// What effects outside the scope say is the same as effects in it.
async fn links(
    ctx: &Context<'_>,
    effects: &[View<Effect>],
    known: Option<Instant>,
) -> Result<Vec<(EffectId, EffectId)>> {
    let inside = effects.iter().map(View::id);
    let near: HashSet<EffectId> = effects
        .iter()
        .flat_map(|view| view.state().same_effect_as.iter().copied())
        .chain(inside)
        .collect();
    let linked = Filter {
        any_of: vec!["same_as"],
        ..Filter::default()
    };
    let linked = all::<Effect>(ctx, &linked, known).await?;
    let of_them = linked.iter().filter(|view| {
        let same = &view.state().same_effect_as;
        near.contains(&view.id()) || same.iter().any(|other| near.contains(other))
    });
    let pairs = of_them.flat_map(|view| {
        let same = view.state().same_effect_as.iter();
        same.map(|other| (view.id(), *other))
    });
    Ok(pairs.collect())
}
