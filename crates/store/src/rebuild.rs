//! Documents folded anew from the log.

use std::collections::HashMap;

use tokio::sync::Mutex;
use uuid::Uuid;

use crate::{
    Kind, Rebuilt, StoreError,
    database::{Column, Part, Session, Table},
    documents::{Folded, Rewrite, parts, stored},
    log::lines,
};

const STREAMS_AT_ONCE: usize = 200;
const EVENTS_AT_ONCE: i64 = 5_000;

/// Folds all streams of some kinds and mends the rows that are not as the log says, while others go on writing.
pub(crate) async fn rebuild(
    writer: &Mutex<Session>,
    kinds: &[Kind],
    mut progress: impl FnMut(u64, u64) + Send,
) -> Result<Rebuilt, StoreError> {
    let mut rebuilt = Rebuilt {
        removed: clear_orphans(writer).await?,
        ..Rebuilt::default()
    };
    let streams = streams(&mut *writer.lock().await, kinds).await?;
    let total = size(streams.len());
    progress(0, total);
    for portion in portions(&streams) {
        let mut session = writer.lock().await;
        if let Err(error) = mend(&mut session, &portion, &mut rebuilt).await {
            session.rollback().await;
            return Err(error);
        }
        drop(session);
        rebuilt.streams += size(portion.len());
        progress(rebuilt.streams, total);
    }
    let mut session = writer.lock().await;
    let (head, _) = session.begin(Vec::new()).await?;
    session.run(ORPHANED_WORDS).await?;
    let shapes = vec![in_shape(kinds, head.position)];
    session.commit(&head, shapes, false).await?;
    Ok(rebuilt)
}

/// Tells the log how far it is, each tenth of the way.
pub(crate) fn by_tenths() -> impl FnMut(u64, u64) + Send {
    let mut told = None;
    move |done, total| {
        let tenth = (done * 10).checked_div(total);
        if tenth.is_some() && told != tenth {
            told = tenth;
            tracing::info!("{done} of {total} streams are folded anew");
        }
    }
}

/// Removes the documents that no stream speaks for.
async fn clear_orphans(writer: &Mutex<Session>) -> Result<u64, StoreError> {
    let mut session = writer.lock().await;
    let (head, _) = session.begin(Vec::new()).await?;
    let removed = session.run(ORPHANS).await?;
    session.run(ORPHANED_FACETS).await?;
    session.commit(&head, Vec::new(), false).await?;
    Ok(removed)
}

/// The kinds whose documents were written by a program that gave them another shape.
pub(crate) async fn out_of_shape(writer: &Mutex<Session>) -> Result<Vec<Kind>, StoreError> {
    let mut session = writer.lock().await;
    let found = session.all("SELECT kind, shape FROM shape").await?;
    let shapes = found
        .iter()
        .map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?)))
        .collect::<Result<HashMap<String, i64>, StoreError>>()?;
    Ok(Kind::ALL
        .iter()
        .copied()
        .filter(|kind| shapes.get(kind.name()) != Some(&shape(*kind)))
        .collect())
}

/// Groups of streams that are not too many and have not too many events.
pub(crate) fn portions(streams: &[(Kind, Uuid, i64)]) -> Vec<Vec<(Kind, Uuid)>> {
    let mut portions: Vec<Vec<(Kind, Uuid)>> = Vec::new();
    let mut events = 0_i64;
    for (kind, id, version) in streams {
        events = events.saturating_add(*version);
        match portions.last_mut() {
            Some(last) if events <= EVENTS_AT_ONCE && last.len() < STREAMS_AT_ONCE => {
                last.push((*kind, *id));
            }
            Some(_) | None => {
                portions.push(vec![(*kind, *id)]);
                events = *version;
            }
        }
    }
    portions
}

async fn streams(
    session: &mut Session,
    kinds: &[Kind],
) -> Result<Vec<(Kind, Uuid, i64)>, StoreError> {
    let mut streams = Vec::new();
    let question = "SELECT kind, stream, version FROM log_stream ORDER BY stream";
    for row in session.all(question).await? {
        let kind: String = row.try_get_by_index(0)?;
        if let Some(kind) = Kind::named(&kind).filter(|kind| kinds.contains(kind)) {
            streams.push((kind, row.try_get_by_index(1)?, row.try_get_by_index(2)?));
        }
    }
    Ok(streams)
}

async fn mend(
    session: &mut Session,
    portion: &[(Kind, Uuid)],
    rebuilt: &mut Rebuilt,
) -> Result<(), StoreError> {
    let (head, _) = session.begin(Vec::new()).await?;
    let mut lines = lines(session, portion.iter().map(|(_, id)| *id)).await?;
    let mut stored = stored(session, portion.iter().map(|(_, id)| *id)).await?;
    let mut rewrites = Vec::new();
    for (kind, id) in portion {
        let lines = lines.remove(id).unwrap_or_default();
        let folded = Folded::expected(*kind, *id, &lines)?;
        let there = stored.remove(id).unwrap_or_default();
        let kept = folded.clone().kept_by(session);
        if kept != there {
            rebuilt.written += missing(&there.rows, &kept.rows);
            rebuilt.written += missing(&there.facets, &kept.facets);
            rebuilt.written += missing(&there.words, &kept.words);
            rebuilt.removed += missing(&kept.rows, &there.rows);
            rebuilt.removed += missing(&kept.facets, &there.facets);
            rewrites.push(Rewrite::anew(*id, folded));
        }
    }
    if rewrites.is_empty() {
        session.let_go().await;
    } else {
        session.commit(&head, parts(&rewrites), false).await?;
    }
    Ok(())
}

/// How many of some rows are not among others.
fn missing<R: PartialEq>(among: &[R], rows: &[R]) -> u64 {
    size(rows.iter().filter(|row| !among.contains(row)).count())
}

const ORPHANS: &str = "DELETE FROM document WHERE NOT EXISTS \
    (SELECT 1 FROM log_stream s WHERE s.stream = document.id AND s.kind = document.kind)";

const ORPHANED_FACETS: &str = "DELETE FROM document_facet WHERE NOT EXISTS \
    (SELECT 1 FROM log_stream s WHERE s.stream = document_facet.id AND s.kind = document_facet.kind)";

/// What no document has, at any time.
const ORPHANED_WORDS: &str = "DELETE FROM wording WHERE NOT EXISTS \
    (SELECT 1 FROM document_facet f WHERE f.kind = wording.kind AND f.name = 'words' AND f.value = wording.key)";

fn in_shape(kinds: &[Kind], position: i64) -> Part {
    Part {
        name: "shapes",
        before: "INSERT INTO shape (kind, shape, position)",
        rows: Table(vec![
            Column::texts(kinds.iter().map(|kind| kind.name())),
            Column::ints(kinds.iter().map(|kind| shape(*kind))),
            Column::ints(kinds.iter().map(|_| position)),
        ]),
        after: "ON CONFLICT (kind) DO UPDATE SET shape = excluded.shape, position = excluded.position",
        waits_for: &[],
    }
}

fn shape(kind: Kind) -> i64 {
    i64::from(kind.shape())
}

fn size(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
