//! The questions that every register answers as tables: one file each in `queries/`.

const DOCUMENTS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/queries.rs"));

/// The document of that name.
pub fn document(name: &str) -> Option<&'static str> {
    documents()
        .find(|(known, _)| *known == name)
        .map(|(_, document)| document)
}

/// All of them with their names, in the order of the alphabet.
pub fn documents() -> impl Iterator<Item = (&'static str, &'static str)> {
    DOCUMENTS.iter().copied()
}
