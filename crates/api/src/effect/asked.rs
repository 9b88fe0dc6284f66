//! Whether what effects are looked for by is there at all.

use std::slice;

use async_graphql::{Context, Result};
use effects::CataloguedIndicator;
use kernel::Instant;

use super::EffectFilter;
use crate::{input::indicator_key, known, loaders::one};

impl EffectFilter {
    /// What nobody knows is refused by its field, so that a slip is not read as nothing found.
    pub(crate) async fn check(&self, ctx: &Context<'_>) -> Result<()> {
        for id in self.indicator.iter().flatten() {
            let key = indicator_key(id);
            let told = effects::Indicator::of(&key).is_ok()
                || one::<CataloguedIndicator>(
                    ctx,
                    CataloguedIndicator::id_of(&key),
                    None::<Instant>,
                )
                .await?
                .is_some();
            if !told {
                return Err(known::unknown("indicator", &key, "an indicator"));
            }
        }
        known::municipalities(self.municipality.as_deref())?;
        known::regions(self.region.as_deref())?;
        known::task_areas(self.task_area.as_deref())?;
        known::keys("supplier", self.supplier.as_deref(), "Supplier")?;
        known::keys("case", self.case.as_ref().map(slice::from_ref), "Case")?;
        known::keys(
            "contract",
            self.contract.as_ref().map(slice::from_ref),
            "Contract",
        )?;
        Ok(())
    }
}
