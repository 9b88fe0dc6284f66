use kernel::{Aggregate, Source, Told};
use sea_orm::{DbErr, QueryResult};
use uuid::Uuid;

use super::Hash;
use crate::{Entry, Fact, Kind, StoreError, clock::instant};

/// What of an event is told; read from columns in this order.
pub(crate) struct Line {
    pub(crate) position: i64,
    pub(crate) kind: Kind,
    pub(crate) stream: Uuid,
    pub(crate) version: i64,
    pub(crate) name: String,
    pub(crate) payload: String,
    pub(crate) known_from: i64,
    pub(crate) recorded_at: i64,
    pub(crate) source: Option<String>,
    pub(crate) actor: String,
    pub(crate) command: Uuid,
}

/// An event with all that seals it; read from columns in this order.
pub(crate) struct Recorded {
    pub(crate) line: Line,
    pub(crate) on: String,
    pub(crate) command_index: i64,
    pub(crate) stream_chain: Hash,
    pub(crate) previous: Hash,
    pub(crate) hash: Hash,
}

/// The columns of a line, in the order it is read.
pub(crate) const LINE: [&str; 11] = [
    "position",
    "kind",
    "stream",
    "version",
    "name",
    "payload",
    "known_from",
    "recorded_at",
    "source",
    "actor",
    "command",
];

impl Line {
    pub(crate) fn read(row: &QueryResult) -> Result<Self, DbErr> {
        Ok(Self {
            position: row.try_get_by_index(0)?,
            kind: kind(row, 1)?,
            stream: row.try_get_by_index(2)?,
            version: row.try_get_by_index(3)?,
            name: row.try_get_by_index(4)?,
            payload: row.try_get_by_index(5)?,
            known_from: row.try_get_by_index(6)?,
            recorded_at: row.try_get_by_index(7)?,
            source: row.try_get_by_index(8)?,
            actor: row.try_get_by_index(9)?,
            command: row.try_get_by_index(10)?,
        })
    }

    pub(crate) fn entry(self) -> Result<Entry, StoreError> {
        let fact = Fact::read(&self)?;
        Ok(Entry {
            position: self.position,
            kind: self.kind,
            stream: self.stream,
            version: self.version,
            name: self.name,
            actor: self.actor,
            command: self.command,
            bytes: self.payload.len() + self.source.map_or(0, |source| source.len()),
            fact,
        })
    }

    pub(crate) fn told<A: Aggregate>(&self) -> Result<Told<A::Event>, StoreError> {
        let unreadable = |error: serde_json::Error| StoreError::EventUnreadable {
            position: self.position,
            reason: error.to_string(),
        };
        let source: Option<Source> = self
            .source
            .as_deref()
            .map(serde_json::from_str)
            .transpose()
            .map_err(unreadable)?;
        Ok(Told {
            event: serde_json::from_str(&self.payload).map_err(unreadable)?,
            source,
            actor: self.actor.clone(),
            known_from: instant(self.known_from),
            recorded_at: instant(self.recorded_at),
            version: self.version,
            position: self.position,
        })
    }
}

impl Recorded {
    pub(crate) fn read(row: &QueryResult) -> Result<Self, DbErr> {
        Ok(Self {
            line: Line::read(row)?,
            on: row.try_get_by_index(11)?,
            command_index: row.try_get_by_index(12)?,
            stream_chain: hash(row, 13)?,
            previous: hash(row, 14)?,
            hash: hash(row, 15)?,
        })
    }
}

pub(crate) fn hash(row: &QueryResult, column: usize) -> Result<Hash, DbErr> {
    let bytes: Vec<u8> = row.try_get_by_index(column)?;
    Hash::try_from(bytes).map_err(|_| DbErr::Type(format!("column {column} is not a hash")))
}

fn kind(row: &QueryResult, column: usize) -> Result<Kind, DbErr> {
    let name: String = row.try_get_by_index(column)?;
    Kind::named(&name).ok_or_else(|| DbErr::Type(format!("`{name}` is not a kind of stream")))
}
