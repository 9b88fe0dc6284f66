use kernel::Instant;
use uuid::Uuid;

use crate::{Fact, Kind};

/// One event of the log, with who recorded it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub position: i64,
    pub kind: Kind,
    pub stream: Uuid,
    pub version: i64,
    /// As in the log: `ContractSigned`.
    pub name: String,
    /// A pseudonymous id.
    pub actor: String,
    /// The same for all events of one request.
    pub command: Uuid,
    /// How many bytes it is kept in.
    pub bytes: usize,
    pub fact: Fact,
}

/// How far the log has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Of the last event; 0 in an empty log.
    pub position: i64,
    /// None in an empty log.
    pub recorded_at: Option<Instant>,
    /// The hash that all events together make, in hexadecimal.
    pub chain: String,
}
