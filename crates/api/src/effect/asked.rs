//! Whether what effects are looked for by is there at all.

use async_graphql::{Context, Error, Result};
use chrono::NaiveDate;
use effects::CataloguedIndicator;
use kernel::{Instant, Municipality, MunicipalityCode, TaskArea};

use super::EffectFilter;
use crate::{error::coded, global_id::key_of, input::indicator_key, loaders::one};

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
                return Err(unknown("indicator", &key, "an indicator"));
            }
        }
        for code in self.municipality.iter().flatten() {
            if MunicipalityCode::parse(&code.0).is_err() {
                return Err(unknown(
                    "municipality",
                    &code.0,
                    "the code of a municipality",
                ));
            }
        }
        for name in self.region.iter().flatten() {
            if !is_a_region(name) {
                return Err(unknown("region", name, "the name of a region"));
            }
        }
        for id in self.task_area.iter().flatten() {
            let key = key_of(id, "TaskArea").unwrap_or_else(|| id.to_string());
            if TaskArea::of(&key).is_err() {
                return Err(unknown("taskArea", &key, "a task area"));
            }
        }
        Ok(())
    }
}

/// Some municipality lies in it, before or after the reform.
fn is_a_region(name: &str) -> bool {
    let days = [NaiveDate::MIN, NaiveDate::MAX];
    let regions = Municipality::all()
        .iter()
        .flat_map(|municipality| days.map(|day| municipality.region(day)));
    regions.into_iter().any(|region| region.name == name)
}

fn unknown(field: &str, value: &str, what: &str) -> Error {
    coded(
        "BAD_USER_INPUT",
        format!("`filter.{field}`: “{value}” is not {what}"),
    )
}
