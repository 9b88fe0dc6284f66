//! Many contracts at once, as lean as a timeline can draw them.

mod column;
mod columns;
mod facts;
mod named;
mod signs;

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result, SimpleObject};
use chrono::NaiveDate;
use columns::BarColumns;
use contracts::ContractId;
use facts::Facts;
use kernel::{Instant, PartialDate};
use named::Named;
use store::{Filter, Store};
use uuid::Uuid;

use super::{
    LogHead,
    all::all,
    answer::moment,
    contract_filter::{ContractFilter, DateRangeInput},
    found::known,
};
use crate::{
    contract::day,
    error::{coded, failed},
    global_id::id_of,
    loaders::remembered,
    place::{Municipality, Supplier, TaskArea},
    scalars::{Date, DateTime},
    settings::settings,
};

/// Contracts as a timeline draws them: what many have in common is named once, and the rest stands in columns. Danish: «bjælker».
#[derive(Clone, SimpleObject)]
pub struct Bars {
    /// How many contracts pass the filter. Danish: «i alt».
    pub total_count: usize,
    /// How many of them surely do not run within the days asked for, and so have no row. Danish: «uden for perioden».
    pub outside: usize,
    /// How many rows there are. Danish: «rækker i alt».
    pub count: usize,
    /// The day they are seen from.
    pub on: Date,
    /// The moment of knowledge that it is answered from.
    pub as_of: DateTime,
    /// How far the log has come.
    pub log: LogHead,
    /// The municipalities that the rows name by their places in this list, from 0. Danish: «kommuner».
    pub municipalities: Vec<Municipality>,
    /// The suppliers that the rows name by their places in this list, from 0. Danish: «leverandører».
    pub suppliers: Vec<Supplier>,
    /// The task areas that the rows name by their places in this list, from 0. Danish: «opgaveområder».
    pub task_areas: Vec<TaskArea>,
    /// One row for each contract. Danish: «rækker».
    pub rows: Arc<BarColumns>,
}

/// Which contracts, and from when they are seen.
struct Asked {
    filter: Filter,
    /// The days that are shown.
    within: DateRangeInput,
    whole_up_to: u64,
    on: NaiveDate,
    known: Option<Instant>,
}

/// What is drawn.
pub(super) struct Drawn;

/// What is drawn.
#[Object]
impl Drawn {
    /// Contracts as a timeline draws them, as lean as can be; of those that surely do not run within the days asked for only the number is told. Danish: «bjælker».
    async fn bars(
        &self,
        ctx: &Context<'_>,
        filter: Option<ContractFilter>,
        #[graphql(desc = "The days that are shown; all if left out.")] within: Option<
            DateRangeInput,
        >,
        #[graphql(
            desc = "Where no more than so many pass the filter, all have a row, whatever days are shown; 0 if left out."
        )]
        whole_up_to: Option<u32>,
        #[graphql(desc = "Only these of them, whatever days are shown; at most 100 ids.")]
        ids: Option<Vec<ID>>,
        on: Option<Date>,
        as_of: Option<DateTime>,
    ) -> Result<Bars> {
        let known = known(as_of);
        let mut filter = filter.unwrap_or_default().read(ctx, known).await?;
        let all = within.is_none() || ids.is_some();
        filter.ids = ids.as_deref().map(of_contracts).transpose()?;
        let asked = Asked {
            filter,
            within: within.filter(|_| !all).unwrap_or_default(),
            whole_up_to: whole_up_to.map_or(0, u64::from),
            on: day(ctx, on, known)?,
            known,
        };
        asked.answered(ctx).await
    }
}

/// The longest list of ids.
const MOST_IDS: usize = 100;

/// What is no contract is left out.
fn of_contracts(ids: &[ID]) -> Result<Vec<Uuid>> {
    if ids.len() > MOST_IDS {
        let why = format!("{} ids: at most {MOST_IDS} at a time", ids.len());
        return Err(coded("BAD_USER_INPUT", why));
    }
    let contracts = ids
        .iter()
        .filter_map(|id| id_of::<contracts::Contract>(id, "Contract"));
    Ok(contracts.map(ContractId::uuid).collect())
}

impl Asked {
    async fn answered(&self, ctx: &Context<'_>) -> Result<Bars> {
        let Self {
            filter,
            within,
            whole_up_to,
            on,
            known,
        } = self;
        let words = || format!("bars {known:?} {on} {whole_up_to} {within:?} {filter:?}");
        let size = |bars: &Bars| bars.rows.bytes();
        remembered(ctx, words, size, self.drawn(ctx)).await
    }

    async fn drawn(&self, ctx: &Context<'_>) -> Result<Bars> {
        let store = ctx.data::<Store>()?;
        let total = store
            .count::<contracts::Contract>(&self.filter, self.known)
            .await;
        let total = total.map_err(|error| failed(&error))?;
        let days = self.days(total);
        let found = all(ctx, &self.shown(&days), self.known).await?;
        let facts = Facts::read(ctx, &found, self.known).await?;
        let mut named = Named::default();
        let mut rows = BarColumns::default();
        let lead_times = &settings(ctx)?.lead_times;
        for view in Facts::in_order(&found, self.on) {
            rows.add(&facts.of(view, &days, self.on, lead_times), &mut named);
        }
        let count = found.len();
        Ok(Bars {
            total_count: usize::try_from(total).unwrap_or(usize::MAX),
            outside: usize::try_from(total)
                .unwrap_or(usize::MAX)
                .saturating_sub(count),
            count,
            on: Date(self.on),
            as_of: moment(ctx, self.known)?,
            log: LogHead::read(ctx).await?,
            municipalities: named.municipalities(),
            suppliers: Supplier::of(named.suppliers(), self.known.into()),
            task_areas: named.task_areas(),
            rows: Arc::new(rows),
        })
    }

    /// The days that are shown, where so many pass the filter.
    fn days(&self, total: u64) -> Days {
        let day = |date: Option<Date>| date.map(|Date(day)| day);
        match total > self.whole_up_to {
            true => Days {
                from: day(self.within.from),
                until: day(self.within.until),
            },
            false => Days::default(),
        }
    }

    /// What has a row.
    fn shown(&self, days: &Days) -> Filter {
        let until = [self.filter.until, days.until];
        Filter {
            from: self.filter.from.max(days.from),
            until: until.into_iter().flatten().min(),
            ..self.filter.clone()
        }
    }
}

/// A stretch of days, both included; open where a side is none.
#[derive(Default)]
pub(super) struct Days {
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

impl Days {
    /// A date may be one of them.
    pub(super) fn touch(&self, date: PartialDate) -> bool {
        let [first, last] = [date.earliest(), date.latest()];
        self.from
            .is_none_or(|from| last.is_none_or(|last| last >= from))
            && self
                .until
                .is_none_or(|until| first.is_none_or(|first| first <= until))
    }
}
