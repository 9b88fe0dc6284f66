use async_graphql::InputObject;
use effects::{Beneficiary, Reach};

use crate::{
    effect::Purse,
    input::{At, QuantityInput, Reading, base::municipalities},
    scalars,
};

/// Where and of whom an effect is told.
#[derive(Clone, InputObject)]
pub struct ReachInput {
    /// In these municipalities, by their codes.
    #[graphql(default)]
    pub municipalities: Vec<scalars::MunicipalityCode>,
    /// Schools, homes, buildings.
    pub sites: Option<String>,
    /// Whom it is told of.
    pub target_group: Option<String>,
    /// How many of them; a group of fewer than five people is refused.
    pub size: Option<QuantityInput>,
}

impl ReachInput {
    pub(super) fn read(self, reading: &mut Reading, at: &At) -> Option<Reach> {
        let places = municipalities(reading, &at.then("municipalities"), self.municipalities);
        let size = reading.optional(self.size, |reading, size| {
            size.read(reading, &at.then("size"))
        });
        Some(Reach {
            municipalities: places?,
            sites: self.sites,
            target_group: self.target_group,
            size: size?,
        })
    }
}

/// Whose gain or cost it is.
#[derive(Clone, InputObject)]
pub struct BeneficiaryInput {
    /// The purse or the life that it falls to.
    pub purse: Purse,
    /// Who, in the words of the source.
    pub who: Option<String>,
}

impl From<BeneficiaryInput> for Beneficiary {
    fn from(beneficiary: BeneficiaryInput) -> Self {
        Self {
            purse: beneficiary.purse.into(),
            who: beneficiary.who,
        }
    }
}
