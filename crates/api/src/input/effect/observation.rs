use async_graphql::InputObject;
use effects::{Baseline, ObservationStatement, ObservedValue};
use kernel::{Id, Instant, LocalizedText, Source};

use crate::{
    effect::{
        BaselineKind, Independence, ObservationRole, ObservationStatus, OrdinalChange, Recurrence,
        StudyDesign,
    },
    input::{At, QuantityInput, Reading},
    scalars::{Decimal, Edtf},
    user_error::UserErrorCode,
};

/// One statement of an effect's size; at most one of quantity, ratio and ordinal.
#[derive(Clone, InputObject)]
pub struct ObservationInput {
    /// What the statement is.
    pub role: ObservationRole,
    /// The words of the source, verbatim.
    pub stated: String,
    /// Its size with bounds.
    pub quantity: Option<QuantityInput>,
    /// So many of so many.
    pub ratio: Option<RatioInput>,
    /// Better, unchanged or worse.
    pub ordinal: Option<OrdinalInput>,
    /// How often that size comes.
    #[graphql(default_with = "Recurrence::Unspecified")]
    pub recurrence: Recurrence,
    /// When it was so.
    pub period: Option<Edtf>,
    /// What the change is seen against.
    pub baseline: Option<BaselineInput>,
    /// How it was found.
    #[graphql(default_with = "StudyDesign::None")]
    pub design: StudyDesign,
    /// Who measured, seen from the agreement.
    #[graphql(default_with = "Independence::Unknown")]
    pub independence: Independence,
    /// Who measured or calculated it.
    pub measured_by: Option<String>,
    /// Who checked it.
    pub validated_by: Option<String>,
    /// Whether it stands.
    #[graphql(default_with = "ObservationStatus::Final")]
    pub status: ObservationStatus,
}

/// So many of so many.
#[derive(Clone, InputObject)]
pub struct RatioInput {
    /// So many.
    pub numerator: Decimal,
    /// Of so many.
    pub denominator: Decimal,
    /// Of what.
    pub of: Option<String>,
}

/// Better, unchanged or worse.
#[derive(Clone, InputObject)]
pub struct OrdinalInput {
    /// Which way.
    pub change: OrdinalChange,
    /// What is said to have changed.
    pub words: String,
}

/// What a change is seen against.
#[derive(Clone, InputObject)]
pub struct BaselineInput {
    /// What it is.
    pub kind: BaselineKind,
    /// Its size.
    pub value: Option<QuantityInput>,
    /// When it was so.
    pub period: Option<Edtf>,
    /// More words.
    pub note: Option<String>,
}

impl ObservationInput {
    pub(super) fn read(
        mut self,
        reading: &mut Reading,
        at: &At,
        source: &Source,
        now: Instant,
    ) -> Option<ObservationStatement> {
        let value = self.value(reading, at);
        let period = reading.optional_date(&at.then("period"), self.period);
        let baseline = reading.optional(self.baseline, |reading, baseline| {
            baseline.read(reading, &at.then("baseline"))
        });
        Some(ObservationStatement {
            id: Id::new(now),
            role: self.role.into(),
            stated: self.stated,
            value: value?,
            recurrence: self.recurrence.into(),
            period: period?,
            period_until: None,
            baseline: baseline?,
            counterfactual: None,
            design: self.design.into(),
            independence: self.independence.into(),
            measured_by: self.measured_by,
            validated_by: self.validated_by,
            stated_in: source.clone(),
            money: None,
            realisation: effects::Realisation::Unknown,
            supersedes: None,
            status: self.status.into(),
            missing_because: None,
        })
    }

    fn value(&mut self, reading: &mut Reading, at: &At) -> Option<Option<ObservedValue>> {
        match (self.quantity.take(), self.ratio.take(), self.ordinal.take()) {
            (None, None, None) => Some(None),
            (Some(quantity), None, None) => quantity
                .read(reading, &at.then("quantity"))
                .map(|quantity| Some(ObservedValue::Quantity(quantity))),
            (None, Some(ratio), None) => ratio.read(reading, &at.then("ratio")).map(Some),
            (None, None, Some(ordinal)) => Some(Some(ObservedValue::Ordinal {
                change: ordinal.change.into(),
                words: ordinal.words,
            })),
            (_, Some(_), Some(_)) | (Some(_), _, Some(_)) | (Some(_), Some(_), _) => {
                let words = LocalizedText::new(
                    "Et udsagn har én af mængde, forhold og retning",
                    "a statement has one of quantity, ratio and ordinal",
                );
                reading.refuse(at, UserErrorCode::SeveralValues, words);
                None
            }
        }
    }
}

impl RatioInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<ObservedValue> {
        let numerator = reading.decimal(&at.then("numerator"), &self.numerator);
        let denominator = reading.decimal(&at.then("denominator"), &self.denominator);
        Some(ObservedValue::Ratio {
            numerator: numerator?,
            denominator: denominator?,
            of: self.of,
        })
    }
}

impl BaselineInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<Baseline> {
        let value = reading.optional(self.value, |reading, value| {
            value.read(reading, &at.then("value"))
        });
        let period = reading.optional_date(&at.then("period"), self.period);
        Some(Baseline {
            kind: self.kind.into(),
            value: value?,
            period: period?,
            note: self.note,
        })
    }
}
