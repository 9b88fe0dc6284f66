use std::collections::BTreeMap;

use uuid::Uuid;

use super::Line;
use crate::{
    StoreError,
    database::{Column, Part, Session, Table},
};

/// The lines of some streams, each stream in its order, as the writer sees them.
pub(crate) async fn lines(
    session: &mut Session,
    streams: impl IntoIterator<Item = Uuid>,
) -> Result<BTreeMap<Uuid, Vec<Line>>, StoreError> {
    let question = Part {
        name: "lines",
        before: "SELECT position, kind, stream, version, name, payload, known_from, recorded_at, \
            source, actor, command FROM log_event WHERE stream IN (",
        rows: Table(vec![Column::uuids(streams.into_iter())]),
        after: ") ORDER BY stream, version",
        waits_for: &[],
    };
    let mut lines: BTreeMap<Uuid, Vec<Line>> = BTreeMap::new();
    for row in session.ask(vec![question]).await? {
        let line = Line::read(&row)?;
        lines.entry(line.stream).or_default().push(line);
    }
    Ok(lines)
}
