use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
};

use async_graphql::{Context, Result};
use cases::{Case, CaseId, Theme};
use chrono::NaiveDate;
use contracts::{Contract, ContractId, LeadTimes, Radar};
use effects::{Effect, Grade};
use kernel::{Instant, PartialDate};
use store::{Document, Entry, Store, StoreError};
use uuid::Uuid;

use super::{
    super::decisions::succeeded,
    Days,
    signs::{Happened, happened, tells_of_the_agreement},
};
use crate::{error::failed, moment::Moment, view::View};

/// What is read for all rows together.
pub(super) struct Facts {
    events: HashMap<Uuid, Vec<Entry>>,
    effects: HashMap<String, Vec<Document<Effect>>>,
    themes: HashMap<CaseId, Theme>,
    succeeded: HashSet<ContractId>,
    former: HashMap<ContractId, Document<Contract>>,
    moment: Moment,
}

/// What is told of one row.
pub(super) struct Row<'a> {
    pub(super) contract: &'a Contract,
    pub(super) on: NaiveDate,
    pub(super) known_from: Instant,
    pub(super) themes: Vec<Theme>,
    pub(super) happened: Vec<Happened>,
    pub(super) grade: Option<Grade>,
    pub(super) decision: Option<contracts::Decision>,
    /// The last day on which it was told to run, where its end is unknown.
    pub(super) last_known: Option<NaiveDate>,
    /// The day on which its length was told, where nothing else is.
    pub(super) length_told: Option<NaiveDate>,
    /// The name in addresses of the contract that it follows.
    pub(super) succeeds: Option<&'a str>,
}

impl Facts {
    pub(super) async fn read(
        ctx: &Context<'_>,
        found: &[View<Contract>],
        known: Option<Instant>,
    ) -> Result<Self> {
        let succeeded = succeeded(ctx, found, known).await?;
        let store = ctx.data::<Store>()?;
        let read = Self::read_by(store, found, succeeded, known).await;
        read.map_err(|error| failed(&error))
    }

    async fn read_by(
        store: &Store,
        found: &[View<Contract>],
        succeeded: HashSet<ContractId>,
        known: Option<Instant>,
    ) -> Result<Self, StoreError> {
        let ids: Vec<String> = found.iter().map(|view| view.id().to_string()).collect();
        let effects = store.having::<Effect>("contract", &ids, known).await?;
        let of_effects = effects.values().flatten().map(|effect| effect.id.uuid());
        let of_contracts = found.iter().map(|view| view.id().uuid());
        let streams: Vec<Uuid> = of_contracts.chain(of_effects).collect();
        let cases = each_once(found, |contract| contract.cases.clone());
        let cases = store.documents::<Case>(&cases, known).await?.into_iter();
        let former = each_once(found, |contract| contract.succeeds.into_iter().collect());
        Ok(Self {
            events: store.told_as_seen(&streams, known).await?,
            effects,
            themes: cases.map(|(id, case)| (id, case.state.theme)).collect(),
            succeeded,
            former: store.documents(&former, known).await?,
            moment: known.into(),
        })
    }

    /// By status and days: beside what is like it a row takes the fewest bytes on the wire, and whoever shows the rows puts them in an order of their own.
    pub(super) fn in_order(found: &[View<Contract>], on: NaiveDate) -> Vec<&View<Contract>> {
        let mut rows: Vec<&View<Contract>> = found.iter().collect();
        rows.sort_by_cached_key(|view| {
            let contract = view.state();
            let day = |date: Option<PartialDate>| date.map(|date| date.edtf());
            (
                contract.status(on).possible,
                day(contract.term.current_end()),
                contract
                    .term
                    .options
                    .first()
                    .and_then(|option| option.notice_by),
                day(contract.term.starts),
                contract.title.da.clone(),
            )
        });
        rows
    }

    pub(super) fn of<'a>(
        &'a self,
        view: &'a View<Contract>,
        days: &Days,
        on: NaiveDate,
        lead_times: &LeadTimes,
    ) -> Row<'a> {
        let contract = view.state();
        let told = self.seen(view.id().uuid());
        let decision = match contract.radar(on, lead_times, self.succeeded.contains(&view.id())) {
            Radar::Due(decision) => Some(*decision),
            Radar::Missing(_) | Radar::Settled => None,
        };
        let effects = self.effects.get(&view.id().to_string());
        let effects = effects.map(Vec::as_slice).unwrap_or_default();
        let of_effects = effects.iter().flat_map(|one| self.seen(one.id.uuid()));
        let mut happened: Vec<Happened> = told
            .iter()
            .copied()
            .chain(of_effects)
            .filter_map(happened)
            .collect();
        happened.retain(|one| days.touch(one.on));
        happened.sort_by_key(|one| one.on);
        let themes = contract
            .cases
            .iter()
            .filter_map(|case| self.themes.get(case));
        Row {
            contract,
            on,
            known_from: view.known_from(),
            themes: themes.copied().collect(),
            happened,
            grade: effects.iter().map(|effect| effect.state.grade()).min(),
            decision,
            last_known: last_known(contract, &told, on),
            length_told: length_told(view, &told),
            succeeds: contract
                .succeeds
                .and_then(|former| self.former.get(&former))
                .map(|former| former.state.slug.as_str()),
        }
    }

    fn seen(&self, stream: Uuid) -> Vec<&Entry> {
        let told = self.events.get(&stream).into_iter().flatten();
        told.filter(|entry| self.moment.sees(entry)).collect()
    }
}

fn each_once<T: Eq + Hash>(
    found: &[View<Contract>],
    named: impl Fn(&Contract) -> Vec<T>,
) -> Vec<T> {
    let once: HashSet<T> = found.iter().flat_map(|view| named(view.state())).collect();
    once.into_iter().collect()
}

fn last_known(contract: &Contract, told: &[&Entry], on: NaiveDate) -> Option<NaiveDate> {
    let bound = contract
        .term
        .latest_possible_end()
        .and_then(|end| end.earliest());
    let days = told
        .iter()
        .filter(|entry| tells_of_the_agreement(entry))
        .map(|entry| entry.fact.known_from().date_naive());
    days.filter(|day| *day <= on && bound.is_none_or(|bound| *day < bound))
        .max()
        .filter(|_| !is_told(contract.term.starts) || !is_told(contract.term.current_end()))
}

fn length_told(view: &View<Contract>, told: &[&Entry]) -> Option<NaiveDate> {
    let term = &view.state().term;
    let otherwise = [term.starts, term.current_end(), term.latest_possible_end()];
    if term.months.is_none() || otherwise.into_iter().any(is_told) {
        return None;
    }
    let agreed = told.iter().filter(|entry| entry.name == "TermAgreed");
    agreed
        .map(|entry| entry.fact.known_from().date_naive())
        .chain([view.known_from().date_naive()])
        .max()
}

pub(super) fn is_told(date: Option<PartialDate>) -> bool {
    date.is_some_and(|date| !date.is_unknown())
}
