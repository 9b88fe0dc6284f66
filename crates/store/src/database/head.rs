use sea_orm::QueryResult;
use uuid::Uuid;

use super::{Column, Part, Table, dialect};
use crate::{
    StoreError,
    log::{Hash, hash},
};

/// How far the log has come: what every write begins and ends with.
#[derive(Clone, Debug)]
pub(crate) struct HeadRow {
    pub(crate) log_id: Uuid,
    pub(crate) position: i64,
    pub(crate) recorded_at: i64,
    pub(crate) chain: Hash,
    /// Which version of the row this is, where the database tells.
    seen: String,
}

/// How a write ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    Written,
    /// Another process wrote after the head was seen; nothing is written.
    Overtaken,
}

impl HeadRow {
    /// From a row of its own.
    pub(super) fn alone(row: &QueryResult) -> Result<Self, StoreError> {
        Self::read(row, [0, 1, 2, 3, 4])
    }

    /// From a row among those that a batch looks at.
    pub(super) fn among_others(row: &QueryResult) -> Result<Self, StoreError> {
        Self::read(row, dialect::PLACES_AMONG_OTHERS)
    }

    fn read(row: &QueryResult, places: [usize; 5]) -> Result<Self, StoreError> {
        let [log_id, position, recorded_at, chain, seen] = places;
        Ok(Self {
            log_id: row.try_get_by_index(log_id)?,
            position: row.try_get_by_index(position)?,
            recorded_at: row.try_get_by_index(recorded_at)?,
            chain: hash(row, chain)?,
            seen: row.try_get_by_index(seen)?,
        })
    }

    /// For PostgreSQL: the question for it among others.
    pub(super) fn question() -> Part {
        Part {
            name: "head",
            before: dialect::HEAD_AMONG_OTHERS,
            rows: Table(vec![Column::Ints(vec![1])]),
            after: ")",
            waits_for: &[],
        }
    }

    /// Writes it, in the words of one of the databases.
    pub(super) fn part(&self, after: &'static str) -> Part {
        Part {
            name: "head",
            before: dialect::HEAD,
            rows: Table(vec![
                Column::Ints(vec![self.position]),
                Column::Ints(vec![self.recorded_at]),
                Column::Hashes(vec![self.chain]),
                Column::Texts(vec![self.seen.clone()]),
            ]),
            after,
            waits_for: &[],
        }
    }
}
