//! Social clauses, and the ledger of what came of them.

mod kinds;
mod ledger;
mod period;
mod report;
mod rhythm;
mod sanction;

use async_graphql::{Context, ID, Object, Result};
use chrono::NaiveDate;
use contracts::Obligation;
pub use kinds::{ClauseKind, Period};
pub(crate) use ledger::Ledger;
pub use period::ClausePeriod;
pub(crate) use period::newest;
pub use report::ClauseReport;
pub use rhythm::{ClauseEnd, ReportRequest, Rhythm};
pub use sanction::Sanction;

use super::{ClauseStanding, SanctionStep, day};
use crate::{
    global_id::global_id,
    scalars::Date,
    view::View,
    words::{PartialDate, Quantity},
};

/// An obligation for people, or another promise beside the task. Danish: «social klausul».
#[derive(Clone)]
pub struct SocialClause {
    obligation: Obligation,
    /// None where an event tells of it: then it is as it was agreed, and its ledger is empty.
    contract: Option<View<contracts::Contract>>,
}

impl From<contracts::SocialClause> for SocialClause {
    fn from(clause: contracts::SocialClause) -> Self {
        Self {
            obligation: clause.into(),
            contract: None,
        }
    }
}

impl SocialClause {
    pub(crate) fn of(obligation: Obligation, contract: View<contracts::Contract>) -> Self {
        Self {
            obligation,
            contract: Some(contract),
        }
    }

    fn day(&self, ctx: &Context<'_>, on: Option<Date>) -> Result<NaiveDate> {
        match &self.contract {
            Some(view) => view.day(ctx, on),
            None => day(ctx, on, None),
        }
    }

    fn standing_on(&self, on: NaiveDate) -> contracts::ClauseStanding {
        match (&self.contract, &self.obligation.clause.promised) {
            (Some(view), _) => view.state().clause_standing(&self.obligation, on),
            (None, Some(_)) => contracts::ClauseStanding::NotDue,
            (None, None) => contracts::ClauseStanding::NotQuantified,
        }
    }

    fn periods_on(&self, on: NaiveDate) -> Vec<contracts::ClausePeriod> {
        self.contract.as_ref().map_or_else(Vec::new, |view| {
            view.state().clause_periods(&self.obligation, on)
        })
    }
}

/// An obligation for people, or another promise beside the task. Danish: «social klausul».
#[Object]
impl SocialClause {
    async fn id(&self) -> ID {
        global_id("SocialClause", self.obligation.clause.id)
    }

    /// What it is about.
    async fn kind(&self) -> ClauseKind {
        self.obligation.clause.kind.into()
    }

    /// Its words.
    async fn text(&self) -> &str {
        &self.obligation.clause.text
    }

    /// How much was promised; null when it is not quantified.
    async fn promised(&self) -> Option<Quantity> {
        self.obligation.clause.promised.clone().map(Quantity::from)
    }

    /// For each of which period that much was promised.
    async fn per(&self) -> Option<Period> {
        self.obligation.clause.per.map(Period::from)
    }

    /// When it was agreed.
    async fn agreed_on(&self) -> Option<PartialDate> {
        self.obligation.clause.agreed_on.map(PartialDate::from)
    }

    /// How often it is reported; null where that is not agreed. Danish: «indberetningsrytme».
    async fn rhythm(&self) -> Option<Rhythm> {
        self.obligation.clause.rhythm.map(Rhythm::from)
    }

    /// That it ended; a clause is never removed.
    async fn ended(&self) -> Option<ClauseEnd> {
        self.obligation.ended.clone().map(ClauseEnd::from)
    }

    /// What was asked for, in the order it was. Danish: «anmodninger om indberetning».
    async fn requests(&self) -> Vec<ReportRequest> {
        let requests = self.obligation.requests.iter().cloned();
        requests.map(Into::into).collect()
    }

    /// What was reported, in the order it came, those that another took the place of included.
    async fn reports(&self) -> Vec<ClauseReport> {
        let reports = self.obligation.reports.iter();
        Ledger::of(&self.obligation).told(reports.map(|received| received.report.id))
    }

    /// Where it stands on a day, the day it is seen from if left out (today, that of `asOf`, or that of the frozen place): as its newest period that is due or reported; in an event, as it stood when it was agreed.
    async fn standing(&self, ctx: &Context<'_>, on: Option<Date>) -> Result<ClauseStanding> {
        Ok(self.standing_on(self.day(ctx, on)?).into())
    }

    /// Its periods that have begun by a day, the day it is seen from if left out (today, that of `asOf`, or that of the frozen place); the newest last.
    async fn periods(&self, ctx: &Context<'_>, on: Option<Date>) -> Result<Vec<ClausePeriod>> {
        let periods = self.periods_on(self.day(ctx, on)?).into_iter();
        let ledger = Ledger::of(&self.obligation);
        Ok(periods
            .map(|period| ClausePeriod::of(period, &ledger))
            .collect())
    }

    /// What has followed when it was not kept, in the order it came; empty where it is withheld.
    async fn sanctions(&self) -> Vec<Sanction> {
        let sanctions = self.obligation.sanctions.iter().cloned();
        sanctions.map(Sanction::from).collect()
    }

    /// The next step when it is not kept, as its newest period that is due or reported stands on a day, the day it is seen from if left out; null when nothing follows, or when its sanctions are withheld.
    async fn next_sanction(
        &self,
        ctx: &Context<'_>,
        on: Option<Date>,
    ) -> Result<Option<SanctionStep>> {
        let on = self.day(ctx, on)?;
        Ok(newest(self.periods_on(on), on)
            .and_then(|period| period.next_step)
            .map(SanctionStep::from))
    }
}
