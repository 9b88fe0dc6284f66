use csv::Writer;
use rust_decimal::Decimal;

use crate::{AccountRow, Quality};

const HEADER: [&str; 12] = [
    "municipality",
    "year",
    "definition",
    "area",
    "private",
    "control_bids",
    "base",
    "share",
    "quality",
    "illustrative",
    "source",
    "note",
];

/// The rows as a plain file, which reads as the same rows where they have no more decimals than a file may.
pub fn write_plain(rows: &[AccountRow]) -> String {
    let mut writer = Writer::from_writer(Vec::new());
    let written = std::iter::once(HEADER.map(str::to_owned)).chain(rows.iter().map(fields));
    for line in written {
        writer
            .write_record(&line)
            .expect("lines of as many fields are written to memory");
    }
    let bytes = writer
        .into_inner()
        .expect("memory takes all that is written");
    String::from_utf8(bytes).expect("text stays text when it is quoted")
}

fn fields(row: &AccountRow) -> [String; 12] {
    let number = |number: Option<Decimal>| {
        number.map_or_else(String::new, |number| number.normalize().to_string())
    };
    let quality = match row.quality {
        Quality::Exact => "",
        Quality::Approximate => "approximate",
        Quality::AtLeast => "at_least",
        Quality::AtMost => "at_most",
    };
    let illustrative = if row.illustrative { "yes" } else { "" };
    [
        row.place.to_string(),
        row.year.to_string(),
        row.definition.to_string(),
        row.area.to_string(),
        number(row.private),
        number(row.control_bids),
        number(row.base),
        number(row.share),
        quality.to_owned(),
        illustrative.to_owned(),
        row.source.clone().unwrap_or_default(),
        row.note.clone().unwrap_or_default(),
    ]
}
