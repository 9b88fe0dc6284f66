//! What changed since a place in the log.

mod about;

use std::{slice, sync::Arc};

use about::About;
use async_graphql::{
    Context, Enum, ID, InputObject, Result, SimpleObject,
    connection::{Connection, Edge},
};
use choice::FreeChoiceEvent;
use contracts::ContractEvent;
use effects::EffectEvent;
use kernel::Id;
use potential::{AccountsEvent, CalculationEvent};
use queries::QueryEvent;
use store::{Entry, Fact, Store};
use uuid::Uuid;

use crate::{
    connection::{Asked, Listed, Total},
    error::{coded, failed},
    global_id::id_of,
    happening::Happening,
    known,
    moment::Moment,
    scalars,
};

/// One thing that changed. Danish: «ændring».
#[derive(SimpleObject)]
pub struct Change {
    /// What happened.
    pub happening: Happening,
    /// Whether it is new, or mends or takes back what was told before.
    pub kind: ChangeKind,
}

/// What a change does to what was told before. Danish: «ændringens art».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum ChangeKind {
    /// Something new is told.
    New,
    /// What was told is corrected.
    Corrected,
    /// What was told is taken back.
    Retracted,
    /// Something that is withheld from who asks: what it does to what was told is not told either.
    Withheld,
}

impl ChangeKind {
    pub(crate) fn of(fact: &Fact) -> Self {
        if fact.corrects().is_some() {
            return Self::Corrected;
        }
        match fact {
            Fact::Effect(told) => match told.event {
                EffectEvent::ObservationRetracted { .. } => Self::Retracted,
                EffectEvent::Claimed { .. }
                | EffectEvent::ObservationRecorded { .. }
                | EffectEvent::ObservationDisputed { .. }
                | EffectEvent::DisputeSettled { .. }
                | EffectEvent::SameEffectLinked { .. } => Self::New,
            },
            Fact::FreeChoice(told) => match told.event {
                FreeChoiceEvent::ShareRetracted { .. } => Self::Retracted,
                FreeChoiceEvent::Opened { .. }
                | FreeChoiceEvent::ModelAdopted { .. }
                | FreeChoiceEvent::SupplierApproved { .. }
                | FreeChoiceEvent::SupplierLeft { .. }
                | FreeChoiceEvent::ShareStated { .. }
                | FreeChoiceEvent::Linked { .. } => Self::New,
            },
            Fact::Contract(told) if matches!(told.event, ContractEvent::Retracted { .. }) => {
                Self::Retracted
            }
            Fact::Calculation(told) => match told.event {
                CalculationEvent::Saved(_) => Self::New,
                CalculationEvent::Retracted { .. } => Self::Retracted,
            },
            Fact::SavedQuery(told) => match told.event {
                QueryEvent::Saved(_) => Self::New,
                QueryEvent::Changed { .. } => Self::Corrected,
                QueryEvent::Withdrawn { .. } => Self::Retracted,
            },
            Fact::Accounts(told) => match told.event {
                AccountsEvent::Opened(_) => Self::New,
                AccountsEvent::Revised { .. } => Self::Corrected,
            },
            Fact::Contract(_) | Fact::Case(_) | Fact::Indicator(_) => Self::New,
            Fact::Withheld { .. } => Self::Withheld,
        }
    }
}

/// Which changes; all conditions hold together.
#[derive(Clone, Default, InputObject)]
pub struct ChangeFilter {
    /// Of this contract, its effects included.
    pub contract: Option<ID>,
    /// Of this case, its effects included.
    pub case: Option<ID>,
    /// Of this effect.
    pub effect: Option<ID>,
    /// Of this free choice.
    pub free_choice: Option<ID>,
    /// Of the contracts, cases and free choices of one of these municipalities.
    pub municipality: Option<Vec<scalars::MunicipalityCode>>,
    /// Of one of these kinds.
    pub kind: Option<Vec<ChangeKind>>,
    /// Of one of these types of happening, e.g. ContractTerminated. Danish: «hændelsestype».
    pub event: Option<Vec<String>>,
}

impl ChangeFilter {
    /// Everything passes.
    fn is_empty(&self) -> bool {
        self.contract.is_none()
            && self.case.is_none()
            && self.effect.is_none()
            && self.free_choice.is_none()
            && self.municipality.is_none()
            && self.kind.is_none()
            && self.event.is_none()
    }

    /// With what nobody knows refused by its field, so that a slip is not read as nothing found.
    pub(crate) fn checked(self) -> Result<Self> {
        for (field, id, kind) in [
            ("contract", &self.contract, "Contract"),
            ("case", &self.case, "Case"),
            ("effect", &self.effect, "Effect"),
            ("freeChoice", &self.free_choice, "FreeChoice"),
        ] {
            known::keys(field, id.as_ref().map(slice::from_ref), kind)?;
        }
        let municipality = known::municipalities(self.municipality.as_deref())?;
        let municipality =
            municipality.map(|codes| codes.into_iter().map(scalars::MunicipalityCode).collect());
        Ok(Self {
            municipality,
            ..self
        })
    }

    /// Whether an event passes; what it is about is looked up where the event itself does not say.
    pub(crate) async fn admits(&self, store: &Store, entry: &Entry) -> Result<bool> {
        if let Some(kinds) = &self.kind
            && !kinds.contains(&ChangeKind::of(&entry.fact))
        {
            return Ok(false);
        }
        if let Some(events) = &self.event
            && !events.contains(&entry.name)
        {
            return Ok(false);
        }
        let stream = Some(entry.stream);
        if !asked(&self.effect, "Effect", stream) || !asked(&self.free_choice, "FreeChoice", stream)
        {
            return Ok(false);
        }
        if self.contract.is_none() && self.case.is_none() && self.municipality.is_none() {
            return Ok(true);
        }
        let about = About::of(store, entry).await?;
        Ok(asked(&self.contract, "Contract", about.contract)
            && asked(&self.case, "Case", about.case)
            && self.municipality.as_ref().is_none_or(|codes| {
                about
                    .municipalities
                    .iter()
                    .any(|place| codes.iter().any(|code| code.0 == place.to_string()))
            }))
    }
}

fn asked(id: &Option<ID>, kind: &str, about: Option<Uuid>) -> bool {
    match id {
        None => true,
        Some(id) => {
            let id = id_of::<()>(id, kind).map(Id::uuid);
            id.is_some() && id == about
        }
    }
}

/// How many events are read at a time.
const PAGE: u64 = 1_000;

pub(crate) async fn changes(
    ctx: &Context<'_>,
    filter: ChangeFilter,
    first: Option<i32>,
    after: Option<String>,
) -> Result<Listed<Change>> {
    let size = Asked::new(ctx, first, None, None, None).slice()?.size;
    let store = ctx.data::<Store>()?;
    let after = match after {
        Some(after) => place(store, "after", &after).await?,
        None => 0,
    };
    let mut found = admitted(store, &filter, after, size + 1).await?;
    let has_next = found.len() > size;
    found.truncate(size);
    let mut connection =
        Connection::with_additional_fields(after > 0, has_next, Total::of_changes(filter));
    connection.edges = found
        .into_iter()
        .map(|entry| {
            let change = Change {
                kind: ChangeKind::of(&entry.fact),
                happening: Happening::of(Arc::clone(&entry), Moment::Now),
            };
            Edge::new(entry.position.to_string(), change)
        })
        .collect();
    Ok(connection)
}

/// The events after a place in the log that pass, as many as are wanted.
async fn admitted(
    store: &Store,
    filter: &ChangeFilter,
    after: i64,
    wanted: usize,
) -> Result<Vec<Arc<Entry>>> {
    let mut last = after;
    let mut found = Vec::new();
    loop {
        let entries = store.entries_after(last, PAGE).await;
        let entries = entries.map_err(|error| failed(&error))?;
        let Some(newest) = entries.last() else {
            return Ok(found);
        };
        last = newest.position;
        for entry in entries {
            if filter.admits(store, &entry).await? {
                found.push(Arc::new(entry));
            }
            if found.len() == wanted {
                return Ok(found);
            }
        }
    }
}

/// How many events of the whole log pass.
pub(crate) async fn count(store: &Store, filter: &ChangeFilter) -> Result<u64> {
    if filter.is_empty() {
        return store.entries_in_all().await.map_err(|error| failed(&error));
    }
    let found = admitted(store, filter, 0, usize::MAX).await?;
    Ok(u64::try_from(found.len())?)
}

/// The place in the log that a reader has come to.
/// The place in the log that an argument names; what is ahead of the log was not answered by it.
pub(crate) async fn place(store: &Store, argument: &str, text: &str) -> Result<i64> {
    let refused = |why: &str| coded("BAD_USER_INPUT", format!("`{argument}` {why}"));
    let place = scalars::Position(text.to_owned()).number();
    let place =
        place.ok_or_else(|| refused("is not a place in the log: write it as it was answered"))?;
    let head = store.log_head().await.map_err(|error| failed(&error))?;
    match place <= head.position {
        true => Ok(place),
        false => Err(refused(&format!(
            "is ahead of the log, which has come to {}: read it again from a place that it has",
            head.position
        ))),
    }
}
