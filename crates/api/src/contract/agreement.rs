//! What was tendered and agreed.

use async_graphql::{Context, Object, Result, SimpleObject};
use contracts::Dated;

use super::{
    AwardCriterion, Complaint, Contract, Particulars, SocialClause, StatusOn, Tender, Term,
};
use crate::{
    scalars::Date,
    words::{Money, PartialDate},
};

/// A contract as an agreement.
pub(super) struct Agreement<'a>(pub(super) &'a Contract);

/// A contract as an agreement.
#[Object]
impl<'a> Agreement<'a> {
    /// How it was tendered; null where no tender is known.
    async fn tender(&self) -> Option<Tender> {
        self.0.state().tender.clone().map(Tender::from)
    }

    /// That its tender came to nothing. Danish: «annulleret udbud».
    async fn tender_cancelled(&self) -> Option<CancelledTender> {
        self.0.state().cancelled.clone().map(CancelledTender::from)
    }

    /// What the tender was weighed on, in the order of the source; empty where nothing is told, or where it is withheld.
    async fn award_criteria(&self) -> Vec<AwardCriterion> {
        let criteria = self.0.state().award_criteria.iter().cloned();
        criteria.map(AwardCriterion::from).collect()
    }

    /// The day of the last signature; null where it is not known.
    async fn signed_on(&self) -> Option<PartialDate> {
        self.0.state().signed_on.map(PartialDate::from)
    }

    /// Complaints of the tender or of the contract, in the order they were lodged.
    async fn complaints(&self) -> Vec<Complaint> {
        let complaints = self.0.state().complaints.iter().cloned();
        complaints.map(Complaint::from).collect()
    }

    /// Whether a complaint is not decided yet. Danish: «verserende klage».
    async fn complaint_pending(&self) -> bool {
        self.0.state().complaint_pending()
    }

    /// How long it runs, as far as that is known.
    async fn term(&self) -> Term {
        Term::from(&self.0.state().term)
    }

    /// Where it stands on a day, the day it is seen from if left out (today, that of `asOf`, or that of the frozen place); more than one possibility when a date is not known to the day.
    async fn status(&self, ctx: &Context<'_>, on: Option<Date>) -> Result<StatusOn> {
        let on = self.0.view.day(ctx, on)?;
        Ok(StatusOn::new(on, self.0.state().status(on)))
    }

    /// What only a contract of its form has; null where nothing of it is told, or where it is withheld.
    async fn particulars(&self) -> Option<Particulars> {
        Particulars::of(self.0.state())
    }

    /// Obligations for people, and other promises beside the task.
    async fn social_clauses(&self) -> Vec<SocialClause> {
        let clauses = self.0.state().social_clauses.iter().cloned();
        clauses
            .map(|obligation| SocialClause::of(obligation, self.0.view.clone()))
            .collect()
    }

    /// What it is worth over its term; null where it is not known, or where it is withheld.
    async fn value(&self) -> Option<Money> {
        self.0.state().value.map(Money::from)
    }
}

/// That a tender came to nothing. Danish: «annulleret udbud».
#[derive(Clone, SimpleObject)]
pub struct CancelledTender {
    /// Why.
    pub reason: String,
    /// When it was cancelled.
    pub on: PartialDate,
}

impl From<Dated<String>> for CancelledTender {
    fn from(cancelled: Dated<String>) -> Self {
        Self {
            reason: cancelled.what,
            on: cancelled.on.into(),
        }
    }
}
