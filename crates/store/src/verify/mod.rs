//! A look at every byte: the chains of the log, and the documents against a fresh fold.

mod chain;
mod keeping;

use uuid::Uuid;

use crate::{Fault, Kind, Place, StoreError, Verdict, database::Session};

/// Checks everything as it is at one moment, on a connection of its own.
pub(crate) async fn verify(session: &mut Session) -> Result<Verdict, StoreError> {
    session.connect().await?;
    let head = session.snapshot().await?;
    let mut faults = Vec::new();
    let log = chain::check(session, &head, &mut faults).await?;
    let documents = keeping::check(session, &log.streams(), &mut faults).await?;
    session.rollback().await;
    session.close().await;
    Ok(Verdict {
        events: log.events,
        streams: log.stream_count(),
        documents,
        faults,
    })
}

fn at_event(position: i64, what: impl Into<String>) -> Fault {
    Fault {
        place: Place::Event { position },
        what: what.into(),
    }
}

fn at_head(what: impl Into<String>) -> Fault {
    Fault {
        place: Place::Head,
        what: what.into(),
    }
}

fn at_stream(stream: Uuid, what: impl Into<String>) -> Fault {
    Fault {
        place: Place::Stream { stream },
        what: what.into(),
    }
}

fn at_document(kind: Kind, id: Uuid, known_from: i64, what: impl Into<String>) -> Fault {
    Fault {
        place: Place::Document {
            kind,
            id,
            known_from,
        },
        what: what.into(),
    }
}
