//! What may be said of where an effect reaches, and of whose gain it is.

use crate::{Beneficiary, EffectRefusal, Reach, statement::too_few_people, texts::short};

impl Reach {
    pub(crate) fn check(&self) -> Result<(), EffectRefusal> {
        short("reach.sites", self.sites.as_deref().unwrap_or_default())?;
        let group = self.target_group.as_deref().unwrap_or_default();
        short("reach.targetGroup", group)?;
        match self.size.as_ref().and_then(too_few_people) {
            Some(count) => Err(EffectRefusal::SmallCell { count }),
            None => Ok(()),
        }
    }
}

impl Beneficiary {
    pub(crate) fn check(&self) -> Result<(), EffectRefusal> {
        short("beneficiaries", self.who.as_deref().unwrap_or_default())
    }
}
