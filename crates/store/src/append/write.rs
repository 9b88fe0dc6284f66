use uuid::Uuid;

use super::look::Outcome;
use crate::{
    StoreError,
    database::{Column, Part, Table},
    log::{Hash, Recorded},
};

/// A key and what was answered under it.
pub(super) struct KeptAnswer {
    pub(super) actor: String,
    pub(super) key: String,
    pub(super) command: Uuid,
    pub(super) fingerprint: Hash,
    pub(super) outcome: Outcome,
    pub(super) recorded_at: i64,
}

/// How far a stream has come.
pub(super) struct StreamHead {
    pub(super) stream: Uuid,
    pub(super) kind: &'static str,
    pub(super) version: i64,
    pub(super) chain: Hash,
}

pub(super) fn events(events: &[Recorded]) -> Part {
    let lines = || events.iter().map(|event| &event.line);
    Part {
        name: "events",
        before: "INSERT INTO log_event (position, kind, stream, version, name, payload, known_from, \
            recorded_at, source, actor, command, \"on\", command_index, stream_chain, previous, hash)",
        rows: Table(vec![
            Column::ints(lines().map(|line| line.position)),
            Column::texts(lines().map(|line| line.kind.name())),
            Column::uuids(lines().map(|line| line.stream)),
            Column::ints(lines().map(|line| line.version)),
            Column::texts(lines().map(|line| line.name.as_str())),
            Column::texts(lines().map(|line| line.payload.as_str())),
            Column::ints(lines().map(|line| line.known_from)),
            Column::ints(lines().map(|line| line.recorded_at)),
            Column::maybe_texts(lines().map(|line| line.source.clone())),
            Column::texts(lines().map(|line| line.actor.as_str())),
            Column::uuids(lines().map(|line| line.command)),
            Column::texts(events.iter().map(|event| event.on.as_str())),
            Column::ints(events.iter().map(|event| event.command_index)),
            Column::hashes(events.iter().map(|event| event.stream_chain)),
            Column::hashes(events.iter().map(|event| event.previous)),
            Column::hashes(events.iter().map(|event| event.hash)),
        ]),
        after: "",
        waits_for: &[],
    }
}

pub(super) fn streams(heads: &[StreamHead]) -> Part {
    Part {
        name: "streams",
        before: "INSERT INTO log_stream (stream, kind, version, chain)",
        rows: Table(vec![
            Column::uuids(heads.iter().map(|head| head.stream)),
            Column::texts(heads.iter().map(|head| head.kind)),
            Column::ints(heads.iter().map(|head| head.version)),
            Column::hashes(heads.iter().map(|head| head.chain)),
        ]),
        after: "ON CONFLICT (stream) DO UPDATE SET version = excluded.version, chain = excluded.chain",
        waits_for: &[],
    }
}

pub(super) fn answers(answers: &[KeptAnswer]) -> Result<Part, StoreError> {
    let outcomes = answers
        .iter()
        .map(|answer| serde_json::to_string(&answer.outcome))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| StoreError::Database(error.into()))?;
    Ok(Part {
        name: "answers",
        before: "INSERT INTO log_command (actor, key, command, fingerprint, outcome, recorded_at)",
        rows: Table(vec![
            Column::texts(answers.iter().map(|answer| answer.actor.as_str())),
            Column::texts(answers.iter().map(|answer| answer.key.as_str())),
            Column::uuids(answers.iter().map(|answer| answer.command)),
            Column::hashes(answers.iter().map(|answer| answer.fingerprint)),
            Column::Texts(outcomes),
            Column::ints(answers.iter().map(|answer| answer.recorded_at)),
        ]),
        after: "",
        waits_for: &[],
    })
}
