use async_graphql::{ID, InputObject};
use effects::{EffectCommand, EffectId};

use super::effect_id;
use crate::{
    input::{At, Reading, Telling, Told},
    user_error::{UserError, UserErrorCode},
};

/// Two effects tell the same gain, in two units or twice in one; they count once.
#[derive(Clone, InputObject)]
pub struct LinkSameEffectInput {
    /// The effect.
    pub effect: ID,
    /// The other.
    pub same_effect_as: ID,
    #[graphql(flatten)]
    pub telling: Telling,
}

impl LinkSameEffectInput {
    pub(crate) fn read(self) -> Result<(EffectId, EffectCommand, Told), Vec<UserError>> {
        let (mut reading, at) = (Reading::default(), At::input());
        let effect = effect_id(&mut reading, &at, &self.effect);
        let code = UserErrorCode::UnknownEffect;
        let at = at.then("sameEffectAs");
        let other = reading.id(&at, &self.same_effect_as, "Effect", code);
        let told = self.telling.read(&mut reading);
        let read = (|| {
            let (id, told) = (effect?, told?);
            let command = EffectCommand::LinkSameEffect {
                id,
                other: other?,
                on: told.on,
            };
            Some((id, command, told))
        })();
        reading.done(read)
    }
}
