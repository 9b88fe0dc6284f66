//! Any bytes at all: as they are, and as choices of a document that the schema answers.

use std::{fs, path::Path, sync::LazyLock};

use super::{edge, linear::is_guarded, written::written};
use crate::Edge;

static EDGE: LazyLock<Edge> = LazyLock::new(edge);

/// Reads what stands in `__fuzz__/document/corpus`, and then so many inputs at random.
#[test]
fn no_bytes_break_the_guard() {
    bolero::check!(name = "document")
        .with_iterations(1_000)
        .for_each(|bytes: &[u8]| {
            is_guarded(&String::from_utf8_lossy(bytes), &EDGE);
            is_guarded(&written(bytes), &EDGE);
        });
}

#[test]
fn the_corpus_has_documents_that_are_read_and_documents_that_are_refused() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/__fuzz__/document/corpus");
    let documents: Vec<String> = fs::read_dir(corpus)
        .unwrap()
        .map(|file| {
            let bytes = fs::read(file.unwrap().path()).unwrap();
            String::from_utf8_lossy(&bytes).into_owned()
        })
        .collect();
    let read = documents.iter().filter(|text| EDGE.read(text).is_ok());
    let read = read.count();
    assert!(
        read >= 5 && documents.len() - read >= 10,
        "{read} of {}",
        documents.len()
    );
}
