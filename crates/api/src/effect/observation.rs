use async_graphql::{ID, Object};

use super::{
    Baseline, Components, Dispute, Grade, Independence, MoneyBasis, ObservationRole,
    ObservationStatus, ObservedValue, Realisation, Recurrence, StudyDesign,
};
use crate::{
    global_id::global_id,
    scalars::DateTime,
    words::{PartialDate, Source},
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

    /// What the size is the product of, multiplied again; null where the source tells none.
    async fn components(&self) -> Option<Components> {
        Components::of(&self.0)
    }

    /// How often that size comes.
    async fn recurrence(&self) -> Recurrence {
        self.0.recurrence.into()
    }

    /// When it was so, or from when; null where that is not stated.
    async fn period(&self) -> Option<PartialDate> {
        self.0.period.map(PartialDate::from)
    }

    /// Until when, where it was so for longer than `period`.
    async fn period_until(&self) -> Option<PartialDate> {
        self.0.period_until.map(PartialDate::from)
    }

    /// What the change is seen against.
    async fn baseline(&self) -> Option<Baseline> {
        self.0.baseline.clone().map(Baseline::from)
    }

    /// What would have happened anyway; told, never taken off in silence. Danish: «hvad der ellers ville være sket».
    async fn counterfactual(&self) -> Option<&str> {
        self.0.counterfactual.as_deref()
    }

    /// What an amount of money is counted in; null where nothing is told of it, or where it is no money.
    async fn money(&self) -> Option<MoneyBasis> {
        self.0.money.clone().map(MoneyBasis::from)
    }

    /// How far the gain has come.
    async fn realisation(&self) -> Realisation {
        self.0.realisation.into()
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

    /// How who checked it stands to the agreement; null where that is not told. Danish: «efterprøvet af».
    async fn validation(&self) -> Option<Independence> {
        self.0.validation.map(Into::into)
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

    /// Why there is no value; null unless one was looked for in vain.
    async fn missing_because(&self) -> Option<&str> {
        self.0.missing_because.as_deref()
    }

    /// What others say against it, in the order it was said; the settled ones too.
    async fn disputes(&self) -> Vec<Dispute> {
        self.0.disputes.iter().cloned().map(Dispute::from).collect()
    }

    /// The provisional or estimated statement that it took the place of. Danish: «afløser».
    async fn supersedes_id(&self) -> Option<ID> {
        self.0.supersedes.map(|id| global_id("Observation", id))
    }

    /// The statement that took its place; it stays readable and counts no more. Danish: «afløst af».
    async fn superseded_by_id(&self) -> Option<ID> {
        self.0.superseded_by.map(|id| global_id("Observation", id))
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
