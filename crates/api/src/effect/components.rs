use async_graphql::{Enum, SimpleObject};

use crate::{scalars::Decimal, words::Quantity};

/// What a size is the product of, multiplied again by the register. Danish: «regnestykke».
#[derive(Clone, SimpleObject)]
pub struct Components {
    /// The numbers that are multiplied, in the order of the source.
    pub factors: Vec<Factor>,
    /// What came of multiplying them again.
    pub check: ComponentCheck,
    /// The product in the unit of the stated size; null unless the two differ.
    pub computed: Option<Quantity>,
}

impl Components {
    pub(super) fn of(observation: &effects::Observation) -> Option<Self> {
        let components = observation.components.clone()?;
        Some(Self::checked(components, observation.component_check()))
    }

    /// Unchecked is not computable.
    pub(super) fn checked(
        components: effects::Components,
        check: Option<effects::ComponentCheck>,
    ) -> Self {
        let (check, computed) = match check {
            Some(effects::ComponentCheck::Matches) => (ComponentCheck::Matches, None),
            Some(effects::ComponentCheck::Differs { computed }) => {
                (ComponentCheck::Differs, Some(computed.into()))
            }
            Some(effects::ComponentCheck::NotComputable) | None => {
                (ComponentCheck::NotComputable, None)
            }
        };
        Self {
            factors: components.factors.into_iter().map(Factor::from).collect(),
            check,
            computed,
        }
    }
}

/// One number that is multiplied. Danish: «faktor».
#[derive(Clone, SimpleObject)]
pub struct Factor {
    /// How many.
    pub value: Decimal,
    /// As UCUM writes it, or ISO 4217, e.g. min, 1/d or DKK; 1 for a bare number.
    pub unit: String,
    /// How the source said it.
    pub words: Option<String>,
}

impl From<effects::Factor> for Factor {
    fn from(factor: effects::Factor) -> Self {
        Self {
            value: factor.value.into(),
            unit: factor.unit,
            words: factor.words,
        }
    }
}

/// What came of multiplying the components again. Danish: «efterregning».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
pub enum ComponentCheck {
    /// They make the stated size. Danish: «stemmer».
    Matches,
    /// They make another size; it is told, and nothing is refused. Danish: «stemmer ikke».
    Differs,
    /// In units that have no exact way to each other, or without a stated size. Danish: «kan ikke efterregnes».
    NotComputable,
}
