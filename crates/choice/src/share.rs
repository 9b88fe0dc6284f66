use kernel::{Id, Instant, PartialDate, Source, Told};
use serde::{Deserialize, Serialize};

use crate::{FreeChoiceEvent, ShareFigure};

pub type ShareId = Id<Share>;

/// One statement of how many chose a private supplier in a year, never edited.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Share {
    pub id: ShareId,
    /// Unknown when the source does not say which.
    pub year: PartialDate,
    pub figure: ShareFigure,
    /// In the words of the source.
    pub stated: Option<String>,
    pub measured_by: Option<String>,
    /// Who says so.
    pub source: Option<Source>,
    pub retracted_because: Option<String>,
    pub recorded_at: Instant,
    pub known_from: Instant,
}

/// A share as it is told; kept in the log, so fields are only ever added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShareStatement {
    pub id: ShareId,
    /// Unknown when the source does not say which; its words stand in `stated`.
    pub year: PartialDate,
    pub figure: ShareFigure,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measured_by: Option<String>,
}

impl Share {
    pub(crate) fn of(statement: &ShareStatement, told: &Told<FreeChoiceEvent>) -> Self {
        let ShareStatement {
            id,
            year,
            figure,
            stated,
            measured_by,
        } = statement.clone();
        Self {
            id,
            year,
            figure,
            stated,
            measured_by,
            source: told.source.clone(),
            retracted_because: None,
            recorded_at: told.recorded_at,
            known_from: told.known_from,
        }
    }

    /// It is not retracted.
    pub fn stands(&self) -> bool {
        self.retracted_because.is_none()
    }

    /// It is what this statement made, and still stands.
    pub(crate) fn says(&self, statement: &ShareStatement) -> bool {
        self.stands()
            && self.id == statement.id
            && self.year == statement.year
            && self.figure == statement.figure
            && self.stated == statement.stated
            && self.measured_by == statement.measured_by
    }
}
