use std::collections::BTreeSet;

use super::Rewrite;
use crate::{
    database::{Column, Part, Table},
    search::Wording,
};

/// The statements that make these changes.
pub(crate) fn parts(rewrites: &[Rewrite]) -> Vec<Part> {
    vec![
        Part {
            name: "removed",
            before: "DELETE FROM document WHERE id IN (",
            rows: gone(rewrites),
            after: ")",
            waits_for: &[],
        },
        Part {
            name: "replaced",
            before: "WITH v (id, known_from) AS (",
            rows: replaced(rewrites),
            after: ") DELETE FROM document WHERE (id, known_from) IN (SELECT id, known_from FROM v)",
            waits_for: &[],
        },
        Part {
            name: "cleared",
            before: "DELETE FROM document_facet WHERE id IN (",
            rows: gone(rewrites),
            after: ")",
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
            name: "facets_ended",
            before: "WITH v (id, name, value, known_until) AS (",
            rows: facets_ended(rewrites),
            after: ") UPDATE document_facet SET known_until = v.known_until FROM v \
                WHERE document_facet.id = v.id AND document_facet.name = v.name \
                AND document_facet.value = v.value AND document_facet.known_until IS NULL",
            waits_for: &[],
        },
        Part {
            name: "kept",
            before: "INSERT INTO document (kind, id, known_from, known_until, first_known, version, \
                position, slug, title_key, earliest, latest, text, body, audience, seen_until)",
            rows: kept(rewrites),
            after: "",
            waits_for: &["removed", "replaced", "ended"],
        },
        Part {
            name: "faceted",
            before: "INSERT INTO document_facet (kind, id, name, value, label_key, known_from, known_until, \
                audience, seen_until)",
            rows: faceted(rewrites),
            after: "",
            waits_for: &["cleared", "facets_ended"],
        },
        Part {
            name: "worded",
            before: "INSERT INTO wording (key, kind, what, clause, named, about, told)",
            rows: worded(rewrites),
            after: "ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, what = excluded.what, \
                clause = excluded.clause, named = excluded.named, about = excluded.about, told = excluded.told",
            waits_for: &[],
        },
    ]
}

fn gone(rewrites: &[Rewrite]) -> Table {
    let anew = rewrites.iter().filter(|rewrite| rewrite.anew);
    Table(vec![Column::uuids(anew.map(|rewrite| rewrite.id))])
}

fn replaced(rewrites: &[Rewrite]) -> Table {
    let replaced = || {
        rewrites
            .iter()
            .filter_map(|rewrite| Some((rewrite.id, rewrite.replaces?)))
    };
    Table(vec![
        Column::uuids(replaced().map(|(id, _)| id)),
        Column::ints(replaced().map(|(_, known_from)| known_from)),
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
        Column::ints(ended().map(|(_, (_, until))| until)),
    ])
}

fn facets_ended(rewrites: &[Rewrite]) -> Table {
    let ended = || rewrites.iter().flat_map(|rewrite| &rewrite.facets.ended);
    Table(vec![
        Column::uuids(ended().map(|facet| facet.id)),
        Column::texts(ended().map(|facet| facet.name.as_str())),
        Column::texts(ended().map(|facet| facet.value.as_str())),
        Column::ints(ended().map(|facet| facet.known_until)),
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
        Column::texts(rows().map(|row| row.audience.name())),
        Column::maybe_ints(rows().map(|row| row.seen_until)),
    ])
}

fn faceted(rewrites: &[Rewrite]) -> Table {
    let rows = || rewrites.iter().flat_map(|rewrite| &rewrite.facets.rows);
    Table(vec![
        Column::texts(rows().map(|row| row.kind.name())),
        Column::uuids(rows().map(|row| row.id)),
        Column::texts(rows().map(|row| row.name.as_str())),
        Column::texts(rows().map(|row| row.value.as_str())),
        Column::texts(rows().map(|row| row.label_key.as_str())),
        Column::ints(rows().map(|row| row.known_from)),
        Column::maybe_ints(rows().map(|row| row.known_until)),
        Column::texts(rows().map(|row| row.audience.name())),
        Column::maybe_ints(rows().map(|row| row.seen_until)),
    ])
}

/// Each once, however many have it.
fn worded(rewrites: &[Rewrite]) -> Table {
    let words: BTreeSet<&Wording> = rewrites
        .iter()
        .flat_map(|rewrite| &rewrite.facets.words)
        .collect();
    let words = || words.iter();
    let [named, about, told] = [0, 1, 2]
        .map(|weight| Column::words(words().map(move |wording| wording.texts[weight].as_str())));
    Table(vec![
        Column::texts(words().map(|wording| wording.key.as_str())),
        Column::texts(words().map(|wording| wording.what.kept_in().name())),
        Column::texts(words().map(|wording| wording.what.name())),
        Column::maybe_texts(words().map(|wording| wording.clause.clone())),
        named,
        about,
        told,
    ])
}
