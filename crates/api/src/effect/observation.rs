use async_graphql::{Enum, ID, Object, SimpleObject, Union};

use super::{
    Baseline, Grade, Independence, ObservationRole, ObservationStatus, Recurrence, StudyDesign,
};
use crate::{
    global_id::global_id,
    scalars::{DateTime, Decimal},
    words::{PartialDate, Quantity, Source},
};

/// One statement of an effect's size by someone; never edited, at most retracted. Danish: «observation».
#[derive(Clone)]
pub struct Observation(pub(crate) effects::Observation);

/// One statement of an effect's size by someone; never edited, at most retracted. Danish: «observation».
#[Object]
impl Observation {
    async fn id(&self) -> ID {
        global_id("Observation", self.0.id)
    }

    /// What the statement is: a plan, a calculation, a finding, a story, or the surroundings.
    async fn role(&self) -> ObservationRole {
        self.0.role.into()
    }

    /// The words of the source, verbatim.
    async fn stated(&self) -> &str {
        &self.0.stated
    }

    /// Its size, read from those words; null where they give none.
    async fn value(&self) -> Option<ObservedValue> {
        self.0.value.clone().map(ObservedValue::from)
    }

    /// How often that size comes.
    async fn recurrence(&self) -> Recurrence {
        self.0.recurrence.into()
    }

    /// When it was so; null where that is not stated.
    async fn period(&self) -> Option<PartialDate> {
        self.0.period.map(PartialDate::from)
    }

    /// What the change is seen against.
    async fn baseline(&self) -> Option<Baseline> {
        self.0.baseline.clone().map(Baseline::from)
    }

    /// How it was found.
    async fn design(&self) -> StudyDesign {
        self.0.design.into()
    }

    /// Who measured, seen from the agreement.
    async fn independence(&self) -> Independence {
        self.0.independence.into()
    }

    /// Who measured or calculated it.
    async fn measured_by(&self) -> Option<&str> {
        self.0.measured_by.as_deref()
    }

    /// Who checked it.
    async fn validated_by(&self) -> Option<&str> {
        self.0.validated_by.as_deref()
    }

    /// Where it is stated.
    async fn stated_in(&self) -> Source {
        self.0.stated_in.clone().into()
    }

    /// How well it is shown; derived, never typed.
    async fn grade(&self) -> Grade {
        self.0.grade().into()
    }

    /// Whether it stands.
    async fn status(&self) -> ObservationStatus {
        self.0.status.into()
    }

    /// Why it was retracted; null while it stands.
    async fn retracted_because(&self) -> Option<&str> {
        self.0.retracted_because.as_deref()
    }

    /// When this register learned it.
    async fn recorded_at(&self) -> DateTime {
        DateTime(self.0.recorded_at)
    }

    /// Since when it has been public.
    async fn known_from(&self) -> DateTime {
        DateTime(self.0.known_from)
    }
}

/// A size as it was observed. Danish: «observeret værdi».
#[derive(Clone, Union)]
pub enum ObservedValue {
    Quantity(Quantity),
    Ratio(Ratio),
    Ordinal(Ordinal),
}

impl From<effects::ObservedValue> for ObservedValue {
    fn from(value: effects::ObservedValue) -> Self {
        match value {
            effects::ObservedValue::Quantity(quantity) => Self::Quantity(quantity.into()),
            effects::ObservedValue::Ratio {
                numerator,
                denominator,
                of,
            } => Self::Ratio(Ratio {
                numerator: numerator.into(),
                denominator: denominator.into(),
                of,
            }),
            effects::ObservedValue::Ordinal { change, words } => Self::Ordinal(Ordinal {
                change: change.into(),
                words,
            }),
        }
    }
}

/// So many of so many, e.g. nine of ten. Danish: «andel».
#[derive(Clone, SimpleObject)]
pub struct Ratio {
    /// So many.
    pub numerator: Decimal,
    /// Of so many.
    pub denominator: Decimal,
    /// Of what, e.g. vognmænd.
    pub of: Option<String>,
}

/// Better, unchanged or worse, in words only. Danish: «retning i ord».
#[derive(Clone, SimpleObject)]
pub struct Ordinal {
    /// Which way.
    pub change: OrdinalChange,
    /// What is said to have changed.
    pub words: String,
}

/// Which way something changed. Danish: «forandring».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::OrdinalChange")]
pub enum OrdinalChange {
    /// Danish: «bedre».
    Improved,
    /// Danish: «uændret».
    Unchanged,
    /// Danish: «dårligere».
    Worse,
}
