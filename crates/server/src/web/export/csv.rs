#[cfg(test)]
mod tests;

use csv::{Terminator, Writer, WriterBuilder};

use super::{asked::Variant, cell::Cell};

/// By this a Danish spreadsheet knows that a file is UTF-8.
const MARK: &str = "\u{feff}";

/// Between the values of a list in one cell.
pub(super) const BETWEEN: &str = "; ";

/// A table as text with separators.
pub(super) struct Csv {
    writer: Writer<Vec<u8>>,
    variant: Variant,
    failure: Option<csv::Error>,
}

impl Csv {
    pub(super) fn new(variant: Variant, headings: Vec<String>) -> Self {
        let (start, delimiter) = match variant {
            Variant::Standard => (Vec::new(), b','),
            Variant::Danish => (MARK.into(), b';'),
        };
        let writer = WriterBuilder::new()
            .delimiter(delimiter)
            .terminator(Terminator::CRLF)
            .from_writer(start);
        let mut csv = Self {
            writer,
            variant,
            failure: None,
        };
        csv.record(headings);
        csv
    }

    pub(super) fn write(&mut self, row: &[Cell]) {
        let variant = self.variant;
        self.record(row.iter().map(|cell| guarded(variant, cell)).collect());
    }

    pub(super) fn finish(self) -> Result<Vec<u8>, String> {
        match self.failure {
            Some(failure) => Err(failure.to_string()),
            None => self
                .writer
                .into_inner()
                .map_err(|failure| failure.to_string()),
        }
    }

    /// The first failure is told at the end.
    fn record(&mut self, texts: Vec<String>) {
        if let Err(failure) = self.writer.write_record(texts) {
            self.failure.get_or_insert(failure);
        }
    }
}

/// A text that a spreadsheet would run as a formula stays a text; a number is written as it is.
fn guarded(variant: Variant, cell: &Cell) -> String {
    let text = written(variant, cell);
    if is_text(cell) && text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        format!("'{text}")
    } else {
        text
    }
}

fn is_text(cell: &Cell) -> bool {
    match cell {
        Cell::Text(_) => true,
        Cell::Several(cells) => cells.iter().any(is_text),
        Cell::Empty | Cell::Truth(_) | Cell::Number(_) | Cell::Day(_) => false,
    }
}

/// A cell as it is read by whom it is written for.
pub(super) fn written(variant: Variant, cell: &Cell) -> String {
    match (cell, variant) {
        (Cell::Empty, _) => String::new(),
        (Cell::Truth(true), Variant::Standard) => "true".to_owned(),
        (Cell::Truth(false), Variant::Standard) => "false".to_owned(),
        (Cell::Truth(true), Variant::Danish) => "ja".to_owned(),
        (Cell::Truth(false), Variant::Danish) => "nej".to_owned(),
        (Cell::Number(number), Variant::Danish) => number.replace('.', ","),
        (Cell::Number(text), Variant::Standard) | (Cell::Day(text) | Cell::Text(text), _) => {
            text.clone()
        }
        (Cell::Several(cells), _) => {
            let texts = cells.iter().map(|cell| apart(&written(variant, cell)));
            texts.collect::<Vec<_>>().join(BETWEEN)
        }
    }
}

/// A text among others has `\` before each `;` and `\` of its own, so that only what stands between them is without.
fn apart(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;")
}
