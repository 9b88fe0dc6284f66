use async_graphql::{ID, InputObject};
use effects::{CataloguedIndicator, Claim, EffectCommand, EffectId, Meaning};
use kernel::{Id, Instant};

use super::{
    ObservationInput,
    reach::{BeneficiaryInput, ReachInput},
};
use crate::{
    input::{At, Reading, Telling, Told, case::source, indicator_key},
    user_error::{UserError, UserErrorCode},
};

/// A claim that something changed, with the first statements of its size.
#[derive(Clone, InputObject)]
pub struct ClaimEffectInput {
    /// Id or key of the indicator.
    pub indicator: ID,
    /// The story that tells of it.
    pub case: Option<ID>,
    /// The contract that it is an effect of.
    pub contract: Option<ID>,
    /// Whom or what it covers.
    pub scope: Option<String>,
    /// Where and of whom it is told, where that can be said apart.
    pub reach: Option<ReachInput>,
    /// Whose gain or cost it is.
    #[graphql(default)]
    pub beneficiaries: Vec<BeneficiaryInput>,
    /// Effects that are this one, in another unit or told once more.
    #[graphql(default)]
    pub same_effect_as: Vec<ID>,
    /// What is said of its size; the source says so.
    pub observations: Vec<ObservationInput>,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl ClaimEffectInput {
    pub(crate) fn read(
        self,
        now: Instant,
        told: Option<&CataloguedIndicator>,
    ) -> Result<(EffectId, EffectCommand, Told), Vec<UserError>> {
        let mut reading = Reading::default();
        let claim = self.claim(&mut reading, now, told);
        reading.done(
            claim.map(|(claim, told)| (claim.id, EffectCommand::Claim(Box::new(claim)), told)),
        )
    }

    fn claim(
        self,
        reading: &mut Reading,
        now: Instant,
        told: Option<&CataloguedIndicator>,
    ) -> Option<(Claim, Told)> {
        let at = At::input();
        let meaning = Meaning::of(&indicator_key(&self.indicator), told);
        let meaning = reading.take(&at.then("indicator"), meaning);
        let case = reading.optional(self.case, |reading, id| {
            reading.id(&at.then("case"), &id, "Case", UserErrorCode::UnknownCase)
        });
        let contract = reading.optional(self.contract, |reading, id| {
            let code = UserErrorCode::UnknownContract;
            reading.id(&at.then("contract"), &id, "Contract", code)
        });
        let same = reading.each(
            &at.then("sameEffectAs"),
            self.same_effect_as,
            |reading, at, id| reading.id(at, &id, "Effect", UserErrorCode::UnknownEffect),
        );
        let reach = reading.optional(self.reach, |reading, reach| {
            reach.read(reading, &at.then("reach"))
        });
        let told = self.telling.read(reading)?;
        let source = source(reading, &at, &told)?;
        let observations = reading.each(
            &at.then("observations"),
            self.observations,
            |reading, at, observation| observation.read(reading, at, &source, now),
        );
        let meaning = meaning?;
        let claim = Claim {
            id: Id::new(now),
            indicator: meaning.indicator,
            case: case?,
            contract: contract?,
            scope: self.scope,
            same_effect_as: same?,
            reach: reach?,
            beneficiaries: self.beneficiaries.into_iter().map(Into::into).collect(),
            definition: meaning.definition,
            observations: observations?,
            on: told.on,
            today: now.date_naive(),
        };
        Some((claim, told))
    }
}
