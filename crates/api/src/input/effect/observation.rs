use async_graphql::{ID, InputObject};
use effects::{ObservationId, ObservationStatement, ObservedValue};
use kernel::{Id, Instant, LocalizedText, Source};

use super::parts::{
    BaselineInput, FactorInput, MoneyBasisInput, OrdinalInput, RatioInput, components,
};
use crate::{
    effect::{
        Independence, ObservationRole, ObservationStatus, Realisation, Recurrence, StudyDesign,
    },
    input::{At, QuantityInput, Reading},
    scalars::Edtf,
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
    /// What the size is the product of; a product that makes another size is flagged, not refused.
    #[graphql(default)]
    pub components: Vec<FactorInput>,
    /// How often that size comes.
    #[graphql(default_with = "Recurrence::Unspecified")]
    pub recurrence: Recurrence,
    /// When it was so, or from when.
    pub period: Option<Edtf>,
    /// Until when, where it was so for longer than `period`.
    pub period_until: Option<Edtf>,
    /// What the change is seen against.
    pub baseline: Option<BaselineInput>,
    /// What would have happened anyway; told, never taken off in silence.
    pub counterfactual: Option<String>,
    /// What an amount of money is counted in; for money alone.
    pub money: Option<MoneyBasisInput>,
    /// How far the gain has come; freed time is never money.
    #[graphql(default_with = "Realisation::Unknown")]
    pub realisation: Realisation,
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
    /// How who checked it stands to the agreement; an independent check makes before and after better shown.
    pub validation: Option<Independence>,
    /// Whether it stands.
    #[graphql(default_with = "ObservationStatus::Final")]
    pub status: ObservationStatus,
    /// Why there is no value, where one was looked for in vain; for the status MISSING alone.
    pub missing_because: Option<String>,
    /// The provisional or estimated statement of the same effect that this one takes the place of.
    pub supersedes: Option<ID>,
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
        let components = components(reading, &at.then("components"), self.components);
        let period = reading.optional_date(&at.then("period"), self.period);
        let period_until = reading.optional_date(&at.then("periodUntil"), self.period_until);
        let baseline = reading.optional(self.baseline, |reading, baseline| {
            baseline.read(reading, &at.then("baseline"))
        });
        let supersedes = superseded(reading, at, self.supersedes);
        Some(ObservationStatement {
            id: Id::new(now),
            role: self.role.into(),
            stated: self.stated,
            value: value?,
            components: components?,
            recurrence: self.recurrence.into(),
            period: period?,
            period_until: period_until?,
            baseline: baseline?,
            counterfactual: self.counterfactual,
            design: self.design.into(),
            independence: self.independence.into(),
            measured_by: self.measured_by,
            validated_by: self.validated_by,
            validation: self.validation.map(Into::into),
            stated_in: source.clone(),
            money: self.money.map(Into::into),
            realisation: self.realisation.into(),
            supersedes: supersedes?,
            status: self.status.into(),
            missing_because: self.missing_because,
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

fn superseded(reading: &mut Reading, at: &At, id: Option<ID>) -> Option<Option<ObservationId>> {
    let code = UserErrorCode::SupersedesUnknown;
    reading.optional(id, |reading, id| {
        reading.id(&at.then("supersedes"), &id, "Observation", code)
    })
}
