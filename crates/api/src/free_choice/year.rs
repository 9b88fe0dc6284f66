use async_graphql::SimpleObject;
use chrono::NaiveDate;

use super::{ApprovedCount, FreeChoiceModelOn, FreeChoiceShareOfYear};

/// A year of a free choice: its model and its suppliers at the end of it, and the share choosing private. Danish: «frit valg i et år».
#[derive(Clone, SimpleObject)]
pub struct FreeChoiceYear {
    /// The year.
    pub year: i32,
    /// The model on its last day; several where the days of change are not known well enough, none where none is told.
    pub model: Vec<FreeChoiceModelOn>,
    /// How many suppliers could be chosen on its last day.
    pub approved: ApprovedCount,
    /// What is told of how many chose a private supplier.
    pub share: FreeChoiceShareOfYear,
}

impl FreeChoiceYear {
    /// None when no calendar has that year.
    pub(super) fn of(choice: &choice::FreeChoice, year: i32) -> Option<Self> {
        let last_day = NaiveDate::from_ymd_opt(year, 12, 31)?;
        let models = choice.model_on(last_day).into_iter();
        Some(Self {
            year,
            model: models.map(FreeChoiceModelOn::from).collect(),
            approved: choice.approved_count_on(last_day).into(),
            share: choice.share(year).into(),
        })
    }
}
