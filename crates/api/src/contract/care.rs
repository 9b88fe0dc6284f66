//! Who looks after it, what must be decided, and what is missing.

use async_graphql::{Context, Object, Result, SimpleObject};
use contracts::{Dated, Radar};

use super::{
    Completeness, Contract, Decision, DecisionGap, Gap, PartVisibility, Publication, Warning,
    decision::radar,
};
use crate::{scalars::Date, words::PartialDate};

/// A contract as its unit looks after it.
pub(super) struct Care<'a>(pub(super) &'a Contract);

/// A contract as its unit looks after it.
#[Object]
impl<'a> Care<'a> {
    /// The unit that answers for it, never a person; null where nobody does, or where it is withheld. Danish: «ansvarlig enhed».
    async fn owner_unit(&self) -> Option<&str> {
        self.0.state().owner_unit.as_deref()
    }

    /// When someone looked after it, in the order it was recorded; empty where it is withheld. Danish: «opfølgning».
    async fn follow_ups(&self) -> Vec<FollowUp> {
        let follow_ups = self.0.state().followed_up.iter().cloned();
        follow_ups.map(FollowUp::from).collect()
    }

    /// The newest day on which anyone looked after it, by a report, a judgement or a change as well; null where nobody has. Danish: «seneste opfølgning».
    async fn last_follow_up(&self) -> Option<PartialDate> {
        self.0.state().last_follow_up().map(PartialDate::from)
    }

    /// What must be decided, counted from a day, the day it is seen from if left out (today, that of `asOf`, or that of the frozen place); null when nothing is, or when the day cannot be told. Danish: «beslutning».
    async fn decision(&self, ctx: &Context<'_>, on: Option<Date>) -> Result<Option<Decision>> {
        let on = self.0.view.day(ctx, on)?;
        match radar(ctx, self.0, on).await? {
            Radar::Due(due) => Ok(Some(Decision::of(self.0.clone(), on, *due))),
            Radar::Missing(_) | Radar::Settled => Ok(None),
        }
    }

    /// Why the day of a decision cannot be told, counted from a day as `decision` is; null when it can, or when nothing is to be decided.
    async fn decision_gap(
        &self,
        ctx: &Context<'_>,
        on: Option<Date>,
    ) -> Result<Option<DecisionGap>> {
        let on = self.0.view.day(ctx, on)?;
        match radar(ctx, self.0, on).await? {
            Radar::Missing(gap) => Ok(Some(gap.into())),
            Radar::Due(_) | Radar::Settled => Ok(None),
        }
    }

    /// What is missing, what would unlock most first. Danish: «manglende oplysninger».
    async fn gaps(&self) -> Vec<Gap> {
        self.0.state().gaps().into_iter().map(Gap::from).collect()
    }

    /// How much of what a contract of its kind may tell is known. Danish: «datakvalitet».
    async fn completeness(&self) -> Completeness {
        let (known, expected) = self.0.state().completeness();
        Completeness { known, expected }
    }

    /// What a reader should be told beside its facts; no verdict. Danish: «advarsler».
    async fn warnings(&self) -> Vec<Warning> {
        let warnings = self.0.state().warnings().into_iter();
        warnings.map(Warning::from).collect()
    }

    /// Whether it is made up to show what the register can do. Danish: «eksempel».
    async fn illustrative(&self) -> bool {
        self.0.state().illustrative
    }

    /// How far its registration has come on its way to the public.
    async fn publication(&self) -> Publication {
        self.0.state().publication.into()
    }

    /// That an approver has sent the draft back; null when it has been written on since. Danish: «sendt tilbage».
    async fn sent_back(&self) -> Option<SentBack> {
        self.0.state().sent_back.clone().map(SentBack::from)
    }

    /// What of it is kept from who asks: which part, why and until when, never what; those fields are null or empty here, and so they are counted, filtered and sorted. Danish: «tilbageholdt».
    async fn withheld(&self) -> Vec<PartVisibility> {
        let withheld = self.0.state().withheld.iter().cloned();
        withheld.map(PartVisibility::from).collect()
    }

    /// Its parts that are not for everyone, whether or not who asks may see them. Danish: «synlighed».
    async fn visibility(&self, ctx: &Context<'_>) -> Result<Vec<PartVisibility>> {
        let on = self.0.view.day(ctx, None)?;
        Ok(PartVisibility::on(self.0.state(), on))
    }

    /// Until that day what is told may still change; null when it is not provisional. Danish: «foreløbig indtil».
    async fn provisional_until(&self) -> Option<Date> {
        self.0.state().provisional_until.map(Date)
    }

    /// That the whole registration was taken back; what stood stays readable. Danish: «tilbagetrukket».
    async fn retraction(&self) -> Option<Retraction> {
        self.0.state().retraction.clone().map(Retraction::from)
    }
}

/// That someone looked after a contract. Danish: «opfølgning».
#[derive(Clone, SimpleObject)]
pub struct FollowUp {
    /// What they said.
    pub words: Option<String>,
    /// When.
    pub on: PartialDate,
}

impl From<Dated<Option<String>>> for FollowUp {
    fn from(follow_up: Dated<Option<String>>) -> Self {
        Self {
            words: follow_up.what,
            on: follow_up.on.into(),
        }
    }
}

/// That a registration should never have been made. Danish: «tilbagetrækning».
#[derive(Clone, SimpleObject)]
pub struct Retraction {
    /// Why.
    pub why: String,
    /// When.
    pub on: PartialDate,
}

impl From<contracts::Retraction> for Retraction {
    fn from(retraction: contracts::Retraction) -> Self {
        Self {
            why: retraction.why,
            on: retraction.on.into(),
        }
    }
}

/// That a draft is not right yet. Danish: «sendt tilbage».
#[derive(Clone, SimpleObject)]
pub struct SentBack {
    /// What is to be put right, in words.
    pub why: String,
    /// When.
    pub on: PartialDate,
}

impl From<Dated<String>> for SentBack {
    fn from(back: Dated<String>) -> Self {
        Self {
            why: back.what,
            on: back.on.into(),
        }
    }
}
