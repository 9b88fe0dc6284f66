//! Social clauses, and the ledger of what came of them.

mod because;
mod by;
mod counting;
mod fold;
mod grid;
mod judging;
mod ledger;
mod life;
mod obligation;
mod parts;
mod people_words;
mod period;
mod periods;
mod promise;
mod report;
mod sanction;
mod small_cell;
mod small_words;
mod spoken;
mod standing;
mod sum;
mod tally;
mod tokens;
mod told;

use kernel::{Id, PartialDate, Quantity};
use serde::{Deserialize, Serialize};

pub use obligation::{ClauseEnd, Obligation};
pub use report::{
    ClauseReport, Days, DocumentReference, Judged, ReceivedReport, ReportId, ReportJudgement,
    ReportRequest, Sanction, SanctionStep, Substitute,
};
pub use small_cell::SmallestGroup;
pub use standing::{ClausePeriod, ClauseStanding};

use crate::{Contract, ContractEvent, ContractRefusal, Dated, Path, check};

pub type ClauseId = Id<SocialClause>;

/// An obligation for people: apprentices, jobs, decent terms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SocialClause {
    pub id: ClauseId,
    pub kind: ClauseKind,
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promised: Option<Quantity>,
    /// What the promised quantity is counted over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Period>,
    /// How often it is reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rhythm: Option<Rhythm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed_on: Option<PartialDate>,
}

/// How often reports are due, and how soon after each period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rhythm {
    pub every: Period,
    pub within_days: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ClauseKind {
    Labour,
    Apprenticeship,
    JobTraining,
    Employment,
    Sheltered,
    Reserved,
    Csr,
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Period {
    Contract,
    Year,
    HalfYear,
    Quarter,
    Month,
}

impl SocialClause {
    pub(crate) fn check(&self, least: SmallestGroup, at: &Path) -> Result<(), ContractRefusal> {
        ContractRefusal::of_all(self.problems(least, at))
    }

    /// Of its rhythm, its words and its promise the first each.
    pub(crate) fn problems(&self, least: SmallestGroup, at: &Path) -> Vec<ContractRefusal> {
        [
            check::rhythm(self.rhythm.as_ref(), at),
            self.check_text(least, &at.then("text")),
            self.check_promise(least, &at.then("promised")),
        ]
        .into_iter()
        .filter_map(Result::err)
        .collect()
    }

    fn check_text(&self, least: SmallestGroup, at: &Path) -> Result<(), ContractRefusal> {
        if self.text.trim().is_empty() {
            return Err(ContractRefusal::ClauseTextMissing { at: at.clone() });
        }
        check::text(&self.text, at)?;
        least.check_words(&self.text, at)
    }

    fn check_promise(&self, least: SmallestGroup, at: &Path) -> Result<(), ContractRefusal> {
        check::quantity(self.promised.as_ref(), at)?;
        least.check_promise(self.promised.as_ref(), at)
    }

    /// The obligation is one and the same, whatever its id.
    pub(crate) fn is_same_as(&self, other: &Self) -> bool {
        self.kind == other.kind && self.text == other.text
    }

    pub(crate) fn agreed(self, on: PartialDate) -> Self {
        let told = (!on.is_unknown()).then_some(on);
        Self {
            agreed_on: self.agreed_on.or(told),
            ..self
        }
    }
}

impl Contract {
    pub(crate) fn agree_social_clause(
        &self,
        clause: SocialClause,
        least: SmallestGroup,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let at = Path::of("clause");
        clause.check(least, &at)?;
        if self.has_clause(&clause) {
            return Ok(Vec::new());
        }
        self.refuse_if_terminated()?;
        if self
            .social_clauses
            .iter()
            .any(|other| other.clause.id == clause.id)
        {
            return Err(ContractRefusal::ClauseTwice { at: at.then("id") });
        }
        Ok(vec![ContractEvent::SocialClauseAgreed { clause, on }])
    }

    pub(crate) fn has_clause(&self, clause: &SocialClause) -> bool {
        self.social_clauses
            .iter()
            .any(|other| other.clause.is_same_as(clause))
    }
}
