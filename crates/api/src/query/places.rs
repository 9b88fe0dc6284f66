use async_graphql::{Context, Object, Result};

use super::{
    filter::{MunicipalityFilter, SupplierFilter},
    lists,
};
use crate::{
    connection::{Asked, Listed},
    place::{Municipality, Supplier, TaskArea},
    scalars::MunicipalityCode,
};

/// Who and what the register tells of.
pub(super) struct Places;

/// Who and what the register tells of.
#[Object]
impl Places {
    /// The municipalities, in the Danish order of their names.
    async fn municipalities(
        &self,
        ctx: &Context<'_>,
        filter: Option<MunicipalityFilter>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
    ) -> Result<Listed<Municipality>> {
        lists::municipalities(filter, &Asked::new(ctx, first, after, last, before))
    }

    /// One municipality by its code; null where there is none.
    async fn municipality(
        &self,
        #[graphql(desc = "Its official code, four digits.")] code: MunicipalityCode,
    ) -> Option<Municipality> {
        let code = kernel::MunicipalityCode::parse(&code.0).ok()?;
        code.municipality().map(Municipality)
    }

    /// All suppliers that a contract names, in the Danish order of their names.
    async fn suppliers(
        &self,
        ctx: &Context<'_>,
        filter: Option<SupplierFilter>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
    ) -> Result<Listed<Supplier>> {
        lists::suppliers(ctx, filter, &Asked::new(ctx, first, after, last, before)).await
    }

    /// What tasks may be about.
    async fn task_areas(&self) -> Vec<TaskArea> {
        kernel::TaskArea::all().map(TaskArea).collect()
    }
}
