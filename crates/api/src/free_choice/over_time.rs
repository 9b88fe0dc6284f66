use async_graphql::{Context, Object, Result};

use super::{
    ApprovedCount, FreeChoiceApproval, FreeChoiceModelAdoption, FreeChoiceModelOn, FreeChoiceShare,
    FreeChoiceShareOfYear, FreeChoiceSupplierOn, FreeChoiceYear,
};
use crate::{error::coded, scalars::Date, view::View};

/// The most years that are asked about at a time.
pub(crate) const YEARS_AT_ONCE: usize = 50;

/// A free choice over time.
pub(super) struct OverTime<'a>(pub(super) &'a View<choice::FreeChoice>);

/// A free choice over time.
#[Object]
impl<'a> OverTime<'a> {
    /// The models that were adopted, in the order recorded; none where none is told.
    async fn models(&self) -> Vec<FreeChoiceModelAdoption> {
        let models = self.0.state().models.iter().cloned();
        models.map(FreeChoiceModelAdoption::from).collect()
    }

    /// The model on a day, today or the day of `asOf` if left out; several where the days of change are not known well enough, none where none is told.
    async fn model_on(
        &self,
        ctx: &Context<'_>,
        on: Option<Date>,
    ) -> Result<Vec<FreeChoiceModelOn>> {
        let models = self.0.state().model_on(self.0.day(ctx, on)?);
        Ok(models.into_iter().map(FreeChoiceModelOn::from).collect())
    }

    /// The suppliers that are or were approved, in the order recorded.
    async fn suppliers(&self) -> Vec<FreeChoiceApproval> {
        let approvals = self.0.state().approvals.iter();
        approvals
            .map(|approval| FreeChoiceApproval::of(approval, self.0.moment))
            .collect()
    }

    /// Who can be chosen on a day, today or the day of `asOf` if left out; others may be approved that nobody has told of.
    async fn suppliers_on(
        &self,
        ctx: &Context<'_>,
        on: Option<Date>,
    ) -> Result<Vec<FreeChoiceSupplierOn>> {
        let suppliers = self.0.state().suppliers_on(self.0.day(ctx, on)?);
        Ok(suppliers
            .into_iter()
            .map(|on| FreeChoiceSupplierOn::of(on, self.0.moment))
            .collect())
    }

    /// How many can be chosen on a day, today or the day of `asOf` if left out.
    async fn approved_count_on(
        &self,
        ctx: &Context<'_>,
        on: Option<Date>,
    ) -> Result<ApprovedCount> {
        let day = self.0.day(ctx, on)?;
        Ok(self.0.state().approved_count_on(day).into())
    }

    /// Every statement of how many chose a private supplier, in the order recorded.
    async fn shares(
        &self,
        #[graphql(default = false)] include_retracted: bool,
    ) -> Vec<FreeChoiceShare> {
        let shares = self.0.state().shares.iter();
        FreeChoiceShare::of(shares.filter(|share| include_retracted || share.stands()))
    }

    /// What is told of a year: a number, or why there is none.
    async fn share(
        &self,
        #[graphql(desc = "The year that is asked about.")] year: i32,
    ) -> FreeChoiceShareOfYear {
        self.0.state().share(year).into()
    }

    /// The statements that do not say of which year they are; they belong to none. Danish: «året er ikke oplyst».
    async fn shares_of_no_year(&self) -> Vec<FreeChoiceShare> {
        FreeChoiceShare::of(self.0.state().shares_of_no_year())
    }

    /// The years that something is told of, the earliest first.
    async fn years(&self) -> Vec<i32> {
        self.0.state().years()
    }

    /// Year by year, in the order asked: model, number of suppliers, share choosing private; at most 50.
    async fn by_year(
        &self,
        #[graphql(desc = "The years that are asked about, at most 50.")] years: Vec<i32>,
    ) -> Result<Vec<FreeChoiceYear>> {
        check_years(&years)?;
        let years = years.into_iter();
        Ok(years
            .filter_map(|year| FreeChoiceYear::of(self.0.state(), year))
            .collect())
    }
}

/// So many years that an answer can hold them, each of a calendar.
pub(crate) fn check_years(years: &[i32]) -> Result<()> {
    if years.len() > YEARS_AT_ONCE {
        let asked = years.len();
        return Err(coded(
            "BAD_USER_INPUT",
            format!("{asked} years: at most {YEARS_AT_ONCE} at a time"),
        ));
    }
    match years.iter().find(|year| !(1..=9999).contains(*year)) {
        Some(year) => Err(coded(
            "BAD_USER_INPUT",
            format!("{year} is not a year: write 2024"),
        )),
        None => Ok(()),
    }
}
