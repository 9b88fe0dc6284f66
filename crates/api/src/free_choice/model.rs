use async_graphql::SimpleObject;

use crate::{contract::FreeChoiceModel, words::PartialDate};

/// That a model holds from a day on, until another is adopted. Danish: «valgt fritvalgsmodel».
#[derive(Clone, SimpleObject)]
pub struct FreeChoiceModelAdoption {
    /// How citizens are given the choice.
    pub model: FreeChoiceModel,
    /// Its first day.
    pub on: PartialDate,
    /// The words of the source, verbatim.
    pub stated: Option<String>,
}

impl From<choice::Adoption> for FreeChoiceModelAdoption {
    fn from(adoption: choice::Adoption) -> Self {
        Self {
            model: adoption.model.into(),
            on: adoption.on.into(),
            stated: adoption.stated,
        }
    }
}

/// A model that holds on a day, or may. Danish: «fritvalgsmodel på en dag».
#[derive(Clone, SimpleObject)]
pub struct FreeChoiceModelOn {
    /// How citizens are given the choice.
    pub model: FreeChoiceModel,
    /// No other may hold, and it has surely begun.
    pub certain: bool,
}

impl From<choice::ModelOn> for FreeChoiceModelOn {
    fn from(on: choice::ModelOn) -> Self {
        Self {
            model: on.model.into(),
            certain: on.certain,
        }
    }
}
