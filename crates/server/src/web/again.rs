//! Requests by POST. Data that anyone found stays the same until the log grows; only what it costs is told anew.

use std::sync::Arc;

use axum::response::Response;
use edge::OperationType;
use serde_json::value::{RawValue, to_raw_value};

use super::{
    Site, answer::Wanted, caller::Asker, etag::State, execution::Outcome, keeping::is_anyone,
    prepared::Prepared, refusal::Refusal,
};

pub(super) async fn posted(
    site: &Site,
    wanted: &Wanted,
    asker: &Asker,
    prepared: Prepared,
) -> Result<Response, Refusal> {
    let state = match prepared.kind() == OperationType::Query && is_anyone(asker) {
        true => site.state(asker, &prepared).await,
        false => None,
    };
    let known = state.as_ref().and_then(|state| site.found.get(state.key()));
    if let Some(data) = known {
        let beside = prepared.told_again(site, asker)?;
        return Ok(wanted.whole(&data, &beside));
    }
    let admitted = prepared.admitted(site, asker)?;
    let outcome = site.execute(admitted, wanted.request.as_str()).await;
    Ok(state
        .and_then(|state| found(site, wanted, &state, &outcome))
        .unwrap_or_else(|| wanted.outcome(&outcome)))
}

/// The answer with the data that is kept of it, where it is whole.
fn found(site: &Site, wanted: &Wanted, state: &State, outcome: &Outcome) -> Option<Response> {
    let response = outcome.whole()?;
    let data: Arc<RawValue> = to_raw_value(&response.data).ok()?.into();
    let size = data.get().len();
    site.found.put(*state.key(), size, Arc::clone(&data));
    Some(wanted.whole(&data, &response.extensions))
}
