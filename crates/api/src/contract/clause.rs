use async_graphql::{Enum, ID, SimpleObject};

use crate::{
    global_id::global_id,
    words::{PartialDate, Quantity},
};

/// An obligation for people, or another promise beside the task. Danish: «social klausul».
#[derive(Clone, SimpleObject)]
pub struct SocialClause {
    pub id: ID,
    /// What it is about.
    pub kind: ClauseKind,
    /// Its words.
    pub text: String,
    /// How much was promised; null when it is not quantified.
    pub promised: Option<Quantity>,
    /// For each of which period that much was promised.
    pub per: Option<Period>,
    /// When it was agreed.
    pub agreed_on: Option<PartialDate>,
}

impl From<contracts::SocialClause> for SocialClause {
    fn from(clause: contracts::SocialClause) -> Self {
        Self {
            id: global_id("SocialClause", clause.id),
            kind: clause.kind.into(),
            text: clause.text,
            promised: clause.promised.map(Quantity::from),
            per: clause.per.map(Period::from),
            agreed_on: clause.agreed_on.map(PartialDate::from),
        }
    }
}

/// What a social clause is about. Danish: «klausultype».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::ClauseKind")]
pub enum ClauseKind {
    /// Wages and working conditions. Danish: «arbejdsklausul».
    Labour,
    /// Trainees. Danish: «uddannelses- og praktikklausul».
    Apprenticeship,
    /// Courses towards a job. Danish: «jobtræning».
    JobTraining,
    /// Jobs for people at the edge of the labour market. Danish: «beskæftigelse af udsatte ledige».
    Employment,
    /// Jobs on special terms. Danish: «fleksjob, løntilskud, skånejob».
    Sheltered,
    /// Reserved for sheltered workplaces. Danish: «reserveret kontrakt».
    Reserved,
    /// Social responsibility at large. Danish: «CSR».
    Csr,
    /// Something else, e.g. the environment.
    Other,
}

/// A stretch of time that a promise is counted for. Danish: «periode».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::Period")]
pub enum Period {
    /// The whole term.
    Contract,
    Year,
    /// Danish: «halvår».
    HalfYear,
    /// Danish: «kvartal».
    Quarter,
    Month,
}
