//! Any bytes at all where a date is expected.

use std::{fs, path::Path};

use crate::{Language, PartialDate};

/// Reads what stands in `__fuzz__/partial_date/corpus`, and then so many inputs at random.
#[test]
fn no_bytes_break_the_reading_of_a_date() {
    bolero::check!(name = "partial_date")
        .with_iterations(5_000)
        .for_each(|bytes: &[u8]| {
            let text = String::from_utf8_lossy(bytes);
            holds(PartialDate::parse(&text).ok());
            holds(PartialDate::parse_typed(&text).ok());
            let near = near_a_date(bytes);
            holds(PartialDate::parse(&near).ok());
            holds(PartialDate::parse_typed(&near).ok());
        });
}

#[test]
fn the_corpus_has_dates_and_what_is_none() {
    let corpus =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/__fuzz__/partial_date/corpus");
    let texts: Vec<String> = fs::read_dir(corpus)
        .unwrap()
        .map(|file| {
            let bytes = fs::read(file.unwrap().path()).unwrap();
            String::from_utf8_lossy(&bytes).into_owned()
        })
        .collect();
    let dates = texts
        .iter()
        .filter(|text| PartialDate::parse_typed(text).is_ok());
    let dates = dates.count();
    assert!(
        dates >= 8 && texts.len() - dates >= 8,
        "{dates} of {}",
        texts.len()
    );
}

/// A date that was read is written so that it is read again, and its first day is not after its last.
fn holds(date: Option<PartialDate>) {
    let Some(date) = date else { return };
    assert_eq!(PartialDate::parse(&date.edtf()), Ok(date));
    assert!(date.earliest() <= date.latest(), "{date}");
    assert_eq!(date.earliest().is_none(), date.is_unknown());
    for language in [Language::Danish, Language::English] {
        assert_ne!(date.words(language), "");
    }
}

/// Bytes as signs that dates are made of, so that some of them are dates.
fn near_a_date(bytes: &[u8]) -> String {
    const SIGNS: [&str; 24] = [
        "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "-", "-0", "-1", "-2", "20", "19", "~",
        "X", ".", " ", "maj ", "forår ", "ca. ", "autumn ",
    ];
    let signs = bytes.iter().take(12);
    signs
        .map(|byte| SIGNS[usize::from(*byte) % SIGNS.len()])
        .collect()
}
