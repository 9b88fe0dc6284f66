#[cfg(test)]
mod tests;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use cases::Case;
use choice::FreeChoice;
use chrono::SecondsFormat;
use contracts::Contract;
use kernel::{Instant, PartialDate, Source};
use potential::{Accounts, Calculation};
use queries::SavedQuery;
use serde::Serialize;
use serde_json::Value;
use store::{Entry, Store};
use uuid::Uuid;

use super::{open, say};
use crate::{configuration::Configuration, failure::Failure};

/// Prints all that the log tells of a stream.
pub(super) async fn tell(asked: &str, configuration: &Configuration) -> Result<(), Failure> {
    let store = open(configuration).await?;
    let entries = told(&store, asked).await?;
    store.close().await;
    let mut text = String::new();
    for entry in &entries {
        text.push_str(&line(entry));
        text.push('\n');
    }
    say(&text)
}

async fn told(store: &Store, asked: &str) -> Result<Vec<Entry>, Failure> {
    let unknown = || Failure::UnknownStream {
        asked: asked.to_owned(),
    };
    let stream = match id(asked) {
        Some(id) => id,
        None => by_slug(store, asked).await?.ok_or_else(unknown)?,
    };
    let mut found = store.told(&[stream]).await?;
    let entries = found.remove(&stream).filter(|entries| !entries.is_empty());
    entries.ok_or_else(unknown)
}

/// A UUID, or the opaque id that GraphQL makes of it: base64url of `Contract:<uuid>`.
fn id(asked: &str) -> Option<Uuid> {
    let opaque = || {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(asked).ok()?).ok()?;
        text.split_once(':')?.1.parse().ok()
    };
    asked.parse().ok().or_else(opaque)
}

async fn by_slug(store: &Store, slug: &str) -> Result<Option<Uuid>, Failure> {
    if let Some(contract) = store.by_slug::<Contract>(slug, None).await? {
        return Ok(Some(contract.id.uuid()));
    }
    if let Some(case) = store.by_slug::<Case>(slug, None).await? {
        return Ok(Some(case.id.uuid()));
    }
    if let Some(choice) = store.by_slug::<FreeChoice>(slug, None).await? {
        return Ok(Some(choice.id.uuid()));
    }
    if let Some(accounts) = store.by_slug::<Accounts>(slug, None).await? {
        return Ok(Some(accounts.id.uuid()));
    }
    if let Some(calculation) = store.by_slug::<Calculation>(slug, None).await? {
        return Ok(Some(calculation.id.uuid()));
    }
    let query = store.by_slug::<SavedQuery>(slug, None).await?;
    Ok(query.map(|query| query.id.uuid()))
}

/// An event as it is printed, with its three clocks.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line<'a> {
    position: i64,
    kind: &'static str,
    stream: Uuid,
    version: i64,
    name: &'a str,
    on: PartialDate,
    known_from: String,
    recorded_at: String,
    actor: &'a str,
    command: Uuid,
    source: Option<&'a Source>,
    event: Value,
}

fn line(entry: &Entry) -> String {
    let line = Line {
        position: entry.position,
        kind: entry.kind.name(),
        stream: entry.stream,
        version: entry.version,
        name: &entry.name,
        on: entry.fact.on(),
        known_from: instant(entry.fact.known_from()),
        recorded_at: instant(entry.fact.recorded_at()),
        actor: &entry.actor,
        command: entry.command,
        source: entry.fact.source(),
        event: (entry.fact.payload()).expect("events are kept as JSON"),
    };
    serde_json::to_string(&line).expect("what came from JSON goes to JSON")
}

fn instant(at: Instant) -> String {
    at.to_rfc3339_opts(SecondsFormat::Micros, true)
}
