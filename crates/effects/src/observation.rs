use kernel::{Id, Instant, PartialDate, Source};
use serde::{Deserialize, Serialize};

use crate::{
    Baseline, Grade, Independence, ObservationRole, ObservedValue, Recurrence, StudyDesign,
};

pub type ObservationId = Id<Observation>;

/// One statement of the size of an effect by someone, never edited.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observation {
    pub id: ObservationId,
    pub role: ObservationRole,
    /// The size in the words of the source.
    pub stated: String,
    pub value: Option<ObservedValue>,
    pub recurrence: Recurrence,
    pub period: Option<PartialDate>,
    pub baseline: Option<Baseline>,
    pub design: StudyDesign,
    pub independence: Independence,
    pub measured_by: Option<String>,
    pub validated_by: Option<String>,
    pub stated_in: Source,
    pub status: ObservationStatus,
    pub retracted_because: Option<String>,
    pub recorded_at: Instant,
    pub known_from: Instant,
}

/// An observation as it is told; kept in the log, so fields are only ever added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ObservationStatement {
    pub id: ObservationId,
    pub role: ObservationRole,
    pub stated: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<ObservedValue>,
    pub recurrence: Recurrence,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Baseline>,
    pub design: StudyDesign,
    pub independence: Independence,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measured_by: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validated_by: Option<String>,
    pub stated_in: Source,
    pub status: ObservationStatus,
}

/// How firmly a statement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ObservationStatus {
    Final,
    Provisional,
    Estimated,
    Disputed,
    Retracted,
}

impl Observation {
    pub(crate) fn of(
        statement: ObservationStatement,
        recorded_at: Instant,
        known_from: Instant,
    ) -> Self {
        let ObservationStatement {
            id,
            role,
            stated,
            value,
            recurrence,
            period,
            baseline,
            design,
            independence,
            measured_by,
            validated_by,
            stated_in,
            status,
        } = statement;
        Self {
            id,
            role,
            stated,
            value,
            recurrence,
            period,
            baseline,
            design,
            independence,
            measured_by,
            validated_by,
            stated_in,
            status,
            retracted_because: None,
            recorded_at,
            known_from,
        }
    }

    /// It is not retracted.
    pub fn stands(&self) -> bool {
        match self.status {
            ObservationStatus::Final
            | ObservationStatus::Provisional
            | ObservationStatus::Estimated
            | ObservationStatus::Disputed => true,
            ObservationStatus::Retracted => false,
        }
    }

    /// How well it is shown: by design and independence, never typed in.
    pub fn grade(&self) -> Grade {
        Grade::of(
            self.role,
            self.value.as_ref(),
            self.design,
            self.independence,
        )
    }

    /// It is what this statement made, and still stands as then.
    pub(crate) fn says(&self, statement: &ObservationStatement) -> bool {
        *self == Self::of(statement.clone(), self.recorded_at, self.known_from)
    }
}
