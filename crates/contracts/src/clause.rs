use kernel::{Id, PartialDate, Quantity};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Contract, ContractEvent, ContractRefusal, Path, check};

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed_on: Option<PartialDate>,
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

/// A smaller group of people could be known one by one.
const SMALLEST_GROUP: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

impl SocialClause {
    pub(crate) fn check(&self, at: &Path) -> Result<(), ContractRefusal> {
        let text = at.then("text");
        if self.text.trim().is_empty() {
            return Err(ContractRefusal::ClauseTextMissing { at: text });
        }
        check::text(&self.text, &text)?;
        match self.people() {
            Some(count) if count < SMALLEST_GROUP => Err(ContractRefusal::SmallCell {
                count,
                at: at.then("promised"),
            }),
            Some(_) | None => Ok(()),
        }
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

    /// The largest number of people that it speaks of.
    fn people(&self) -> Option<Decimal> {
        let promised = self
            .promised
            .as_ref()
            .filter(|promised| promised.unit().ucum() == "{person}")?;
        [promised.point(), promised.lower(), promised.upper()]
            .into_iter()
            .flatten()
            .max()
    }
}

impl Contract {
    pub(crate) fn agree_social_clause(
        &self,
        clause: SocialClause,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let at = Path::of("clause");
        clause.check(&at)?;
        if self.has_clause(&clause) {
            return Ok(Vec::new());
        }
        self.refuse_if_terminated()?;
        if self
            .social_clauses
            .iter()
            .any(|other| other.id == clause.id)
        {
            return Err(ContractRefusal::ClauseTwice { at: at.then("id") });
        }
        Ok(vec![ContractEvent::SocialClauseAgreed { clause, on }])
    }

    pub(crate) fn has_clause(&self, clause: &SocialClause) -> bool {
        self.social_clauses
            .iter()
            .any(|other| other.is_same_as(clause))
    }
}
