use kernel::Told;
use uuid::Uuid;

use super::{
    row::Row,
    stretch::{continued, rows, stretches},
};
use crate::{
    Kept, StoreError,
    clock::micros,
    database::{Column, Part, Table},
};

/// What was kept of a stream before new events came.
pub(crate) enum Before<A> {
    /// The stream is new.
    Nothing,
    /// Its document stands.
    Document {
        known_from: i64,
        first_known: i64,
        state: A,
    },
    /// It has events, but its document is missing or behind.
    Behind,
}

impl<A: Kept> Before<A> {
    /// The new events do not simply follow what is known, so the rows need the whole stream.
    pub(crate) fn needs_all(&self, told: &[Told<A::Event>]) -> bool {
        match self {
            Self::Nothing => false,
            Self::Document { known_from, .. } => {
                let moments = told.iter().map(|told| micros(told.known_from));
                ![*known_from].into_iter().chain(moments).is_sorted()
            }
            Self::Behind => true,
        }
    }
}

/// How the rows of one aggregate change: from a moment on they are written anew.
pub(crate) struct Rewrite {
    id: Uuid,
    /// Rows from this moment on go.
    from: Option<i64>,
    /// The row before it, by its moment, ends then.
    ends: Option<(i64, Option<i64>)>,
    rows: Vec<Row>,
}

impl Rewrite {
    /// New events after what was kept.
    pub(crate) fn after<A: Kept>(
        id: Uuid,
        before: &Before<A>,
        told: &[Told<A::Event>],
    ) -> Result<Self, StoreError> {
        let (known_from, first_known, state) = match before {
            Before::Nothing | Before::Behind => return Self::new::<A>(id, told),
            Before::Document {
                known_from,
                first_known,
                state,
            } => (*known_from, *first_known, state),
        };
        let stretches = continued(state, told);
        let from = stretches.first().map(|stretch| stretch.known_from);
        let replaces = from == Some(known_from);
        Ok(Self {
            id,
            from: from.filter(|_| replaces),
            ends: (!replaces).then_some((known_from, from)),
            rows: rows(id, &stretches, Some(first_known))?,
        })
    }

    /// News that do not simply follow: the rows from the first of their moments on, or all where nothing was kept.
    pub(crate) fn since<A: Kept>(
        id: Uuid,
        before: &Before<A>,
        all: &[Told<A::Event>],
        news: &[Told<A::Event>],
    ) -> Result<Self, StoreError> {
        let from = match before {
            Before::Document { .. } => news.iter().map(|told| micros(told.known_from)).min(),
            Before::Nothing | Before::Behind => None,
        };
        let from = from.unwrap_or(i64::MIN);
        let mut rows = rows::<A>(id, &stretches(all), None)?;
        let stand = rows.partition_point(|row| row.known_from < from);
        let changed = rows.split_off(stand);
        Ok(Self {
            id,
            from: Some(from),
            ends: rows.last().map(|last| (last.known_from, last.known_until)),
            rows: changed,
        })
    }

    fn new<A: Kept>(id: Uuid, told: &[Told<A::Event>]) -> Result<Self, StoreError> {
        Ok(Self {
            id,
            from: None,
            ends: None,
            rows: rows::<A>(id, &stretches(told), None)?,
        })
    }

    /// These rows and no others.
    pub(crate) fn exactly(id: Uuid, rows: Vec<Row>) -> Self {
        Self {
            id,
            from: Some(i64::MIN),
            ends: None,
            rows,
        }
    }
}

/// The statements that make these changes.
pub(crate) fn parts(rewrites: &[Rewrite]) -> Vec<Part> {
    vec![
        Part {
            name: "removed",
            before: "WITH v (id, known_from) AS (",
            rows: gone(rewrites),
            after: ") DELETE FROM document WHERE (id, known_from) IN \
                (SELECT d.id, d.known_from FROM v JOIN document d \
                ON d.id = v.id AND d.known_from >= v.known_from)",
            waits_for: &[],
        },
        Part {
            name: "cleared",
            before: "WITH v (id, known_from) AS (",
            rows: gone(rewrites),
            after: ") DELETE FROM document_facet WHERE (id, known_from) IN \
                (SELECT f.id, f.known_from FROM v JOIN document_facet f \
                ON f.id = v.id AND f.known_from >= v.known_from)",
            waits_for: &[],
        },
        Part {
            name: "ended",
            before: "WITH v (id, known_from, known_until) AS (",
            rows: ended(rewrites),
            after: ") UPDATE document SET known_until = v.known_until FROM v \
                WHERE document.id = v.id AND document.known_from = v.known_from",
            waits_for: &[],
        },
        Part {
            name: "kept",
            before: "INSERT INTO document (kind, id, known_from, known_until, first_known, version, \
                position, slug, title_key, earliest, latest, text, body)",
            rows: kept(rewrites),
            after: "",
            waits_for: &["removed", "ended"],
        },
        Part {
            name: "faceted",
            before: "INSERT INTO document_facet (kind, id, known_from, name, value, label_key)",
            rows: faceted(rewrites),
            after: "",
            waits_for: &["cleared"],
        },
    ]
}

fn gone(rewrites: &[Rewrite]) -> Table {
    let gone = || {
        rewrites
            .iter()
            .filter_map(|rewrite| Some((rewrite.id, rewrite.from?)))
    };
    Table(vec![
        Column::uuids(gone().map(|(id, _)| id)),
        Column::ints(gone().map(|(_, from)| from)),
    ])
}

fn ended(rewrites: &[Rewrite]) -> Table {
    let ended = || {
        rewrites
            .iter()
            .filter_map(|rewrite| Some((rewrite.id, rewrite.ends?)))
    };
    Table(vec![
        Column::uuids(ended().map(|(id, _)| id)),
        Column::ints(ended().map(|(_, (known_from, _))| known_from)),
        Column::maybe_ints(ended().map(|(_, (_, until))| until)),
    ])
}

fn kept(rewrites: &[Rewrite]) -> Table {
    let rows = || rewrites.iter().flat_map(|rewrite| &rewrite.rows);
    Table(vec![
        Column::texts(rows().map(|row| row.kind.name())),
        Column::uuids(rows().map(|row| row.id)),
        Column::ints(rows().map(|row| row.known_from)),
        Column::maybe_ints(rows().map(|row| row.known_until)),
        Column::ints(rows().map(|row| row.first_known)),
        Column::ints(rows().map(|row| row.version)),
        Column::ints(rows().map(|row| row.position)),
        Column::maybe_texts(rows().map(|row| row.slug.clone())),
        Column::texts(rows().map(|row| row.title_key.as_str())),
        Column::maybe_texts(rows().map(|row| row.earliest.clone())),
        Column::maybe_texts(rows().map(|row| row.latest.clone())),
        Column::texts(rows().map(|row| row.text.as_str())),
        Column::texts(rows().map(|row| row.body.as_str())),
    ])
}

fn faceted(rewrites: &[Rewrite]) -> Table {
    let facets = || {
        rewrites
            .iter()
            .flat_map(|rewrite| &rewrite.rows)
            .flat_map(|row| row.facets.iter().map(move |facet| (row, facet)))
    };
    Table(vec![
        Column::texts(facets().map(|(row, _)| row.kind.name())),
        Column::uuids(facets().map(|(row, _)| row.id)),
        Column::ints(facets().map(|(row, _)| row.known_from)),
        Column::texts(facets().map(|(_, ((name, _), _))| name.as_str())),
        Column::texts(facets().map(|(_, ((_, value), _))| value.as_str())),
        Column::texts(facets().map(|(_, (_, key))| key.as_str())),
    ])
}
