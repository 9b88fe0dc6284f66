use chrono::NaiveDate;
use contracts::FreeChoiceModel;
use kernel::PartialDate;
use serde::{Deserialize, Serialize};

use crate::FreeChoice;

/// That a model holds from a day on, until another is adopted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adoption {
    pub model: FreeChoiceModel,
    pub on: PartialDate,
    /// In the words of the source.
    pub stated: Option<String>,
}

/// A model that holds on a day, or may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModelOn {
    pub model: FreeChoiceModel,
    /// No other may hold, and it has surely begun.
    pub certain: bool,
}

impl FreeChoice {
    /// The model on a day; several when the days of change are not known well enough, none when none is told.
    pub fn model_on(&self, day: NaiveDate) -> Vec<ModelOn> {
        let possible: Vec<&Adoption> = self
            .models
            .iter()
            .enumerate()
            .filter(|(place, adoption)| {
                may_have_come(adoption.on, day) && !self.is_replaced(*place, adoption, day)
            })
            .map(|(_, adoption)| adoption)
            .collect();
        let mut models: Vec<FreeChoiceModel> =
            possible.iter().map(|adoption| adoption.model).collect();
        models.sort_unstable();
        models.dedup();
        let begun = possible
            .iter()
            .any(|adoption| has_surely_come(adoption.on, day));
        let certain = begun && models.len() == 1;
        models
            .into_iter()
            .map(|model| ModelOn { model, certain })
            .collect()
    }

    /// Another has surely come after it by then; of the same or an unknown day, the one that is told later.
    fn is_replaced(&self, place: usize, adoption: &Adoption, day: NaiveDate) -> bool {
        self.models.iter().enumerate().any(|(other_place, other)| {
            let told_later =
                other_place > place && (adoption.on.is_unknown() || adoption.on == other.on);
            let follows = told_later || adoption.on.surely_before(&other.on);
            follows && has_surely_come(other.on, day)
        })
    }
}

pub(crate) fn may_have_come(date: PartialDate, day: NaiveDate) -> bool {
    date.earliest().is_none_or(|earliest| earliest <= day)
}

pub(crate) fn has_surely_come(date: PartialDate, day: NaiveDate) -> bool {
    date.latest().is_some_and(|latest| latest <= day)
}
