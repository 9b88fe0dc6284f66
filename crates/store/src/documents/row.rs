use chrono::NaiveDate;
use uuid::Uuid;

use super::Audience;
use crate::{Kept, Kind, StoreError};
use kernel::danish_key;

/// A document of one stretch of knowledge as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) kind: Kind,
    pub(crate) id: Uuid,
    pub(crate) audience: Audience,
    pub(crate) known_from: i64,
    pub(crate) known_until: Option<i64>,
    /// From then on another row is seen in its place, although nothing was told.
    pub(crate) seen_until: Option<i64>,
    pub(crate) first_known: i64,
    pub(crate) version: i64,
    pub(crate) position: i64,
    pub(crate) slug: Option<String>,
    pub(crate) title_key: String,
    pub(crate) earliest: Option<String>,
    pub(crate) latest: Option<String>,
    pub(crate) text: String,
    pub(crate) body: String,
}

/// When a row is known and to whom, and of which event.
pub(crate) struct Place {
    pub(crate) id: Uuid,
    pub(crate) audience: Audience,
    pub(crate) known_from: i64,
    pub(crate) known_until: Option<i64>,
    pub(crate) seen_until: Option<i64>,
    pub(crate) first_known: i64,
    pub(crate) version: i64,
    pub(crate) position: i64,
}

impl Row {
    pub(crate) fn of<A: Kept>(place: &Place, state: &A) -> Result<Self, StoreError> {
        let body =
            serde_json::to_string(state).map_err(|error| StoreError::DocumentUnreadable {
                kind: A::STREAM,
                id: place.id,
                reason: error.to_string(),
            })?;
        Ok(Self {
            kind: A::STREAM,
            id: place.id,
            audience: place.audience,
            known_from: place.known_from,
            known_until: place.known_until,
            seen_until: place.seen_until,
            first_known: place.first_known,
            version: place.version,
            position: place.position,
            slug: state.slug().map(str::to_owned),
            title_key: danish_key(state.title()),
            earliest: state.earliest().map(day),
            latest: state.latest().map(day),
            text: storable(&state.text()),
            body,
        })
    }
}

/// A day as it is compared in the database.
pub(crate) fn day(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

/// PostgreSQL cannot keep the character 0.
pub(crate) fn storable(text: &str) -> String {
    text.replace('\0', "")
}
