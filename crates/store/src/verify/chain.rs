use std::collections::HashMap;

use sea_orm::QueryResult;
use uuid::Uuid;

use super::{at_event, at_head, at_stream};
use crate::{
    Fault, Kind, StoreError,
    database::{Column, HeadRow, Part, Session, Table},
    log::{Hash, NOTHING_YET, Recorded, chained, hash, log_chained},
};

const EVENTS_AT_ONCE: usize = 5_000;

/// The log as it is walked from its first event on.
pub(super) struct Log {
    log_id: Uuid,
    position: i64,
    recorded_at: i64,
    chain: Hash,
    streams: HashMap<Uuid, StreamSoFar>,
    pub(super) events: u64,
    unsealed: u64,
}

struct StreamSoFar {
    kind: Kind,
    version: i64,
    chain: Hash,
}

/// Walks the log and compares its heads; gives back what streams there are.
pub(super) async fn check(
    session: &mut Session,
    head: &HeadRow,
    faults: &mut Vec<Fault>,
) -> Result<Log, StoreError> {
    let mut log = Log {
        log_id: head.log_id,
        position: 0,
        recorded_at: 0,
        chain: NOTHING_YET,
        streams: HashMap::new(),
        events: 0,
        unsealed: 0,
    };
    let mut after = 0;
    loop {
        let page = session.ask(vec![page_after(after)]).await?;
        for row in &page {
            after = row.try_get_by_index(0)?;
            match Recorded::read(row) {
                Ok(event) => log.event(&event, faults),
                Err(error) => log.unreadable(row, after, &error.to_string(), faults),
            }
        }
        if page.len() < EVENTS_AT_ONCE {
            break;
        }
    }
    log.compare_head(head, faults);
    log.compare_streams(session, faults).await?;
    Ok(log)
}

impl Log {
    pub(super) fn stream_count(&self) -> u64 {
        u64::try_from(self.streams.len()).unwrap_or(u64::MAX)
    }

    /// All streams with their sizes, in the order of their ids.
    pub(super) fn streams(&self) -> Vec<(Kind, Uuid, i64)> {
        let mut streams: Vec<_> = self
            .streams
            .iter()
            .map(|(id, stream)| (stream.kind, *id, stream.version))
            .collect();
        streams.sort_by_key(|(_, id, _)| *id);
        streams
    }

    fn event(&mut self, event: &Recorded, faults: &mut Vec<Fault>) {
        let line = &event.line;
        let position = line.position;
        self.step_to(position, faults);
        let digest = event.digest(self.log_id);
        let stream = self.streams.entry(line.stream).or_insert(StreamSoFar {
            kind: line.kind,
            version: 0,
            chain: NOTHING_YET,
        });
        let mut wrong = |what: &str| faults.push(at_event(position, what));
        if line.kind != stream.kind {
            wrong("kind is not that of its stream");
        }
        if line.version != stream.version + 1 {
            wrong("version does not follow in its stream");
        }
        if line.recorded_at < self.recorded_at {
            wrong("recorded_at goes back");
        }
        if event.previous != self.chain {
            wrong("previous is not the hash of the event before it");
        }
        let in_stream = chained(&stream.chain, &digest);
        let in_log = log_chained(&event.previous, position, &digest);
        match (event.stream_chain == in_stream, event.hash == in_log) {
            (true, true) => {}
            (true, false) => wrong("hash is not what the event gives"),
            (false, true) => wrong("stream_chain is not what the event gives"),
            (false, false) => {
                self.unsealed += 1;
                wrong("what it says does not give its hash and its stream_chain");
            }
        }
        let authentic = event.stream_chain == in_stream || event.hash == in_log;
        stream.version = line.version;
        stream.chain = if authentic {
            in_stream
        } else {
            event.stream_chain
        };
        self.chain = if authentic { in_log } else { event.hash };
        self.recorded_at = line.recorded_at;
        self.events += 1;
    }

    fn unreadable(&mut self, row: &QueryResult, position: i64, why: &str, faults: &mut Vec<Fault>) {
        self.step_to(position, faults);
        faults.push(at_event(position, format!("cannot be read: {why}")));
        self.chain = hash(row, 15).unwrap_or(NOTHING_YET);
        self.events += 1;
    }

    fn step_to(&mut self, position: i64, faults: &mut Vec<Fault>) {
        let expected = self.position + 1;
        if position != expected {
            faults.push(at_event(
                expected,
                format!("is missing; the next is {position}"),
            ));
        }
        self.position = position;
    }

    fn compare_head(&self, head: &HeadRow, faults: &mut Vec<Fault>) {
        if head.position != self.position {
            let last = self.position;
            faults.push(at_head(format!(
                "position is {}, the last event is {last}",
                head.position
            )));
        }
        if head.chain != self.chain {
            faults.push(at_head("chain is not the hash of the last event"));
        }
        if head.recorded_at != self.recorded_at {
            faults.push(at_head("recorded_at is not that of the last event"));
        }
        if self.events > 0 && self.unsealed == self.events {
            faults.push(at_head("log_id is not that of any event"));
        }
    }

    async fn compare_streams(
        &self,
        session: &mut Session,
        faults: &mut Vec<Fault>,
    ) -> Result<(), StoreError> {
        let question = "SELECT stream, kind, version, chain FROM log_stream ORDER BY stream";
        let mut seen = 0;
        for row in session.all(question).await? {
            let id: Uuid = row.try_get_by_index(0)?;
            let kind: String = row.try_get_by_index(1)?;
            let version: i64 = row.try_get_by_index(2)?;
            let chain = hash(&row, 3)?;
            let Some(stream) = self.streams.get(&id) else {
                faults.push(at_stream(id, "has no events"));
                continue;
            };
            seen += 1;
            if kind != stream.kind.name() {
                faults.push(at_stream(id, "kind is not that of its events"));
            }
            if version != stream.version {
                let last = stream.version;
                faults.push(at_stream(
                    id,
                    format!("version is {version}, its last event is {last}"),
                ));
            }
            if chain != stream.chain {
                faults.push(at_stream(id, "chain is not that of its last event"));
            }
        }
        if seen < self.streams.len() {
            let missing = self.streams.len() - seen;
            faults.push(at_head(format!(
                "log_stream lacks {missing} streams that have events"
            )));
        }
        Ok(())
    }
}

fn page_after(position: i64) -> Part {
    Part {
        name: "page",
        before: "SELECT position, kind, stream, version, name, payload, known_from, recorded_at, source, \
            actor, command, \"on\", command_index, stream_chain, previous, hash \
            FROM log_event WHERE position > (",
        rows: Table(vec![Column::Ints(vec![position])]),
        after: ") ORDER BY position LIMIT 5000",
        waits_for: &[],
    }
}
