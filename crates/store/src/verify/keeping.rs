use uuid::Uuid;

use super::{at_document, at_event};
use crate::{
    Fault, Kind, StoreError,
    database::Session,
    documents::{Audience, FacetRow, Folded, Row, stored},
    log::lines,
    rebuild::portions,
    search::{WORDS, Wording},
};

/// Compares every document with a fresh fold; gives back how many there are.
pub(super) async fn check(
    session: &mut Session,
    streams: &[(Kind, Uuid, i64)],
    faults: &mut Vec<Fault>,
) -> Result<u64, StoreError> {
    let mut documents = 0;
    for portion in portions(streams) {
        let mut lines = lines(session, portion.iter().map(|(_, id)| *id)).await?;
        let mut stored = stored(session, portion.iter().map(|(_, id)| *id)).await?;
        for (kind, id) in portion {
            let there = stored.remove(&id).unwrap_or_default();
            documents += u64::try_from(there.rows.len()).unwrap_or(u64::MAX);
            match Folded::expected(kind, id, &lines.remove(&id).unwrap_or_default()) {
                Ok(folded) => {
                    let folded = folded.kept_by(session);
                    compare(&folded.rows, &there.rows, faults);
                    compare_facets(&folded.facets, &there.facets, faults);
                    compare_words(kind, id, &folded, &there, faults);
                }
                Err(StoreError::EventUnreadable { position, reason }) => {
                    faults.push(at_event(position, format!("cannot be read: {reason}")));
                }
                Err(other) => return Err(other),
            }
        }
    }
    documents += orphans(session, faults).await?;
    Ok(documents)
}

/// Both in the order of knowledge.
fn compare(expected: &[Row], there: &[Row], faults: &mut Vec<Fault>) {
    for row in expected {
        match there.iter().find(|other| place(other) == place(row)) {
            Some(other) => faults.extend(differences(row, other)),
            None => faults.push(at_document(row.kind, row.id, row.known_from, "is missing")),
        }
    }
    for row in there {
        if expected.iter().all(|other| place(other) != place(row)) {
            let what = "stands for nothing that the log says";
            faults.push(at_document(row.kind, row.id, row.known_from, what));
        }
    }
}

fn place(row: &Row) -> (Audience, i64) {
    (row.audience, row.known_from)
}

fn compare_facets(expected: &[FacetRow], there: &[FacetRow], faults: &mut Vec<Fault>) {
    for row in expected.iter().filter(|row| !there.contains(row)) {
        let what = format!("facet {} {} is not as the log says", row.name, row.value);
        faults.push(at_document(row.kind, row.id, row.known_from, what));
    }
    for row in there.iter().filter(|row| !expected.contains(row)) {
        let what = format!(
            "facet {} {} stands for nothing that the log says",
            row.name, row.value
        );
        faults.push(at_document(row.kind, row.id, row.known_from, what));
    }
}

/// Words stand for something as long as a facet says so; without one they are only not found.
fn compare_words(kind: Kind, id: Uuid, expected: &Folded, there: &Folded, faults: &mut Vec<Fault>) {
    let wrong = |wording: &&Wording| !there.words.contains(wording);
    for wording in expected.words.iter().filter(wrong) {
        let has = |facet: &&FacetRow| facet.name == WORDS && facet.value == wording.key;
        let since = expected.facets.iter().find(has);
        let known_from = since.map_or(0, |facet| facet.known_from);
        let what = format!("the words {} are not as the log says", wording.key);
        faults.push(at_document(kind, id, known_from, what));
    }
}

fn differences(expected: &Row, there: &Row) -> Option<Fault> {
    let columns = [
        ("kind", expected.kind == there.kind),
        ("known_until", expected.known_until == there.known_until),
        ("seen_until", expected.seen_until == there.seen_until),
        ("first_known", expected.first_known == there.first_known),
        ("version", expected.version == there.version),
        ("position", expected.position == there.position),
        ("slug", expected.slug == there.slug),
        ("title_key", expected.title_key == there.title_key),
        ("earliest", expected.earliest == there.earliest),
        ("latest", expected.latest == there.latest),
        ("text", expected.text == there.text),
        ("body", expected.body == there.body),
    ];
    let wrong: Vec<&str> = columns
        .into_iter()
        .filter(|(_, same)| !same)
        .map(|(column, _)| column)
        .collect();
    let what = format!("not as the log says: {}", wrong.join(", "));
    (!wrong.is_empty()).then(|| at_document(expected.kind, expected.id, expected.known_from, what))
}

async fn orphans(session: &mut Session, faults: &mut Vec<Fault>) -> Result<u64, StoreError> {
    let mut documents = 0;
    for row in session.all(ORPHANS).await? {
        let kind: String = row.try_get_by_index(0)?;
        let kind = Kind::named(&kind).unwrap_or(Kind::Case);
        let (id, known_from) = (row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        faults.push(at_document(
            kind,
            id,
            known_from,
            "has no stream in the log",
        ));
        documents += 1;
    }
    for row in session.all(ORPHANED_FACETS).await? {
        let kind: String = row.try_get_by_index(0)?;
        let kind = Kind::named(&kind).unwrap_or(Kind::Case);
        let (id, known_from) = (row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        faults.push(at_document(
            kind,
            id,
            known_from,
            "facet has no stream in the log",
        ));
    }
    Ok(documents)
}

const ORPHANS: &str = "SELECT kind, id, known_from FROM document WHERE NOT EXISTS \
    (SELECT 1 FROM log_event e WHERE e.stream = document.id AND e.kind = document.kind)";

const ORPHANED_FACETS: &str = "SELECT DISTINCT kind, id, known_from FROM document_facet WHERE NOT EXISTS \
    (SELECT 1 FROM log_event e WHERE e.stream = document_facet.id AND e.kind = document_facet.kind)";
