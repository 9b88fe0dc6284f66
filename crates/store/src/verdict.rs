use std::fmt;

use uuid::Uuid;

use crate::Kind;

/// What a look at every byte of the log and the documents has shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub events: u64,
    pub streams: u64,
    pub documents: u64,
    pub faults: Vec<Fault>,
}

impl Verdict {
    pub fn is_clean(&self) -> bool {
        self.faults.is_empty()
    }
}

/// Something that is not as the log says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub place: Place,
    /// The column, or what else is wrong with it.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// Where a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Head,
    Event {
        position: i64,
    },
    Stream {
        stream: Uuid,
    },
    Document {
        kind: Kind,
        id: Uuid,
        known_from: i64,
    },
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Head => f.write_str("the head of the log"),
            Self::Event { position } => write!(f, "event {position}"),
            Self::Stream { stream } => write!(f, "stream {stream}"),
            Self::Document {
                kind,
                id,
                known_from,
            } => write!(f, "document of {kind} {id} known from {known_from}"),
        }
    }
}

/// What a rebuild has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rebuilt {
    pub streams: u64,
    /// Rows that were missing or not as the log says.
    pub written: u64,
    /// Rows that stood there and should not.
    pub removed: u64,
}
