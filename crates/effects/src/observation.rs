use kernel::{Id, Instant, PartialDate, Source};
use serde::{Deserialize, Serialize};

use crate::{
    Baseline, Components, Dispute, Grade, Independence, MoneyBasis, ObservationRole, ObservedValue,
    Realisation, Recurrence, StudyDesign,
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
    /// What the size is the product of, as the source says it.
    #[serde(default)]
    pub components: Option<Components>,
    pub recurrence: Recurrence,
    pub period: Option<PartialDate>,
    /// The end of a period that `period` begins.
    #[serde(default)]
    pub period_until: Option<PartialDate>,
    pub baseline: Option<Baseline>,
    /// What would have happened anyway; told, never taken off in silence.
    #[serde(default)]
    pub counterfactual: Option<String>,
    pub design: StudyDesign,
    pub independence: Independence,
    pub measured_by: Option<String>,
    pub validated_by: Option<String>,
    /// How who validated it stands to the agreement.
    #[serde(default)]
    pub validation: Option<Independence>,
    pub stated_in: Source,
    /// What an amount of money is counted in.
    #[serde(default)]
    pub money: Option<MoneyBasis>,
    #[serde(default)]
    pub realisation: Realisation,
    /// The provisional statement that this one takes the place of.
    #[serde(default)]
    pub supersedes: Option<ObservationId>,
    /// The firmer statement that took its place; it is read, and counts no more.
    #[serde(default)]
    pub superseded_by: Option<ObservationId>,
    pub status: ObservationStatus,
    /// The status it was told with.
    #[serde(default = "ObservationStatus::as_final")]
    pub stated_as: ObservationStatus,
    /// Why there is no value, where one was looked for.
    #[serde(default)]
    pub missing_because: Option<String>,
    /// What others say against it.
    #[serde(default)]
    pub disputes: Vec<Dispute>,
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub components: Option<Components>,
    pub recurrence: Recurrence,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period_until: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Baseline>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counterfactual: Option<String>,
    pub design: StudyDesign,
    pub independence: Independence,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measured_by: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validated_by: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validation: Option<Independence>,
    pub stated_in: Source,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub money: Option<MoneyBasis>,
    #[serde(default, skip_serializing_if = "Realisation::is_unknown")]
    pub realisation: Realisation,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<ObservationId>,
    pub status: ObservationStatus,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_because: Option<String>,
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
    /// Looked for, and not there.
    Missing,
}

impl ObservationStatus {
    fn as_final() -> Self {
        Self::Final
    }
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
            components,
            recurrence,
            period,
            period_until,
            baseline,
            counterfactual,
            design,
            independence,
            measured_by,
            validated_by,
            validation,
            stated_in,
            money,
            realisation,
            supersedes,
            status,
            missing_because,
        } = statement;
        Self {
            id,
            role,
            stated,
            value,
            components,
            recurrence,
            period,
            period_until,
            baseline,
            counterfactual,
            design,
            independence,
            measured_by,
            validated_by,
            validation,
            stated_in,
            money,
            realisation,
            supersedes,
            superseded_by: None,
            status,
            stated_as: status,
            missing_because,
            disputes: Vec::new(),
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
            | ObservationStatus::Disputed
            | ObservationStatus::Missing => true,
            ObservationStatus::Retracted => false,
        }
    }

    /// How well it is shown: by design, baseline and independence, never typed in.
    pub fn grade(&self) -> Grade {
        Grade::of(self)
    }

    /// It is what this statement made, and stands, whatever others have said since.
    pub(crate) fn says(&self, statement: &ObservationStatement) -> bool {
        let as_told = Self {
            status: self.stated_as,
            superseded_by: None,
            disputes: Vec::new(),
            ..self.clone()
        };
        self.stands() && as_told == Self::of(statement.clone(), self.recorded_at, self.known_from)
    }
}
