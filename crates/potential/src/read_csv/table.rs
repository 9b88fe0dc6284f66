use csv::{ReaderBuilder, StringRecord};

use super::{RowProblem, RowProblemKind};

/// A file with its header: every line has as many fields.
pub(super) struct Table<'a> {
    /// The columns that are asked for, each with its place.
    places: Vec<(&'a str, usize)>,
    pub(super) lines: Vec<TableLine>,
}

/// A line with its number in the file.
pub(super) struct TableLine {
    pub(super) number: usize,
    fields: StringRecord,
}

/// Which columns a file has.
pub(super) struct Columns<'a> {
    pub(super) needed: &'a [&'a str],
    pub(super) optional: &'a [&'a str],
}

impl<'a> Table<'a> {
    /// Reads the file; what is wrong with its form is added to the problems.
    pub(super) fn read(
        text: &str,
        delimiter: u8,
        columns: &Columns<'a>,
        problems: &mut Vec<RowProblem>,
    ) -> Self {
        let mut lines = lines(text, delimiter, problems);
        if lines.is_empty() {
            problems.push(RowProblem::of(1, None, RowProblemKind::NoRows, ""));
            return Self {
                places: Vec::new(),
                lines,
            };
        }
        let header = lines.remove(0);
        let places = columns.places(&header, problems);
        if lines.is_empty() {
            problems.push(RowProblem::of(
                header.number,
                None,
                RowProblemKind::NoRows,
                "",
            ));
        }
        lines.retain(|line| {
            let fits = line.fields.len() == header.fields.len();
            if !fits {
                let counted = format!("{}/{}", line.fields.len(), header.fields.len());
                let trouble = RowProblemKind::WrongColumns;
                problems.push(RowProblem::of(line.number, None, trouble, &counted));
            }
            fits
        });
        Self { places, lines }
    }

    pub(super) fn has(&self, column: &str) -> bool {
        self.places.iter().any(|(name, _)| *name == column)
    }

    /// What stands in a column, without spaces around it; empty where there is no such column.
    pub(super) fn field<'l>(&self, line: &'l TableLine, column: &str) -> &'l str {
        self.places
            .iter()
            .find(|(name, _)| *name == column)
            .and_then(|(_, place)| line.fields.get(*place))
            .unwrap_or_default()
            .trim()
    }
}

impl<'a> Columns<'a> {
    fn places(&self, header: &TableLine, problems: &mut Vec<RowProblem>) -> Vec<(&'a str, usize)> {
        let mut places: Vec<(&str, usize)> = Vec::new();
        for (place, written) in header.fields.iter().enumerate() {
            let written = written.trim();
            let known = self.needed.iter().chain(self.optional);
            let found = known
                .copied()
                .find(|name| name.to_lowercase() == written.to_lowercase())
                .filter(|name| !places.iter().any(|(other, _)| other == name));
            match found {
                Some(name) => places.push((name, place)),
                None => problems.push(RowProblem::of(
                    header.number,
                    Some(written),
                    RowProblemKind::ColumnUnexpected,
                    written,
                )),
            }
        }
        for name in self.needed {
            if !places.iter().any(|(found, _)| found == name) {
                let trouble = RowProblemKind::ColumnMissing;
                problems.push(RowProblem::of(header.number, Some(name), trouble, name));
            }
        }
        places
    }
}

/// Every line that is not blank, without the mark that some programs begin a file with.
fn lines(text: &str, delimiter: u8, problems: &mut Vec<RowProblem>) -> Vec<TableLine> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut found = Vec::new();
    let mut counted = Counted::default();
    for record in reader.records() {
        match record {
            Ok(fields) => {
                let start = fields.position().map_or(0, csv::Position::byte);
                let number = counted.line_at(text.as_bytes(), start);
                found.push(TableLine { number, fields });
            }
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                let line = usize::try_from(line).unwrap_or(usize::MAX);
                let why = error.to_string();
                problems.push(RowProblem::of(line, None, RowProblemKind::NotCsv, &why));
            }
        }
    }
    found.retain(|line| line.fields.iter().any(|field| !field.trim().is_empty()));
    found
}

/// How far the lines are counted.
#[derive(Default)]
struct Counted {
    bytes: usize,
    breaks: usize,
}

impl Counted {
    /// The number of the line that a record stands on: a record's own position is before the blank lines above it.
    fn line_at(&mut self, text: &[u8], start: u64) -> usize {
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        let blank = text.iter().skip(start).take_while(|byte| **byte == b'\n');
        let begins = start.saturating_add(blank.count()).min(text.len());
        let passed = text.get(self.bytes..begins).unwrap_or_default();
        self.breaks += passed.iter().filter(|byte| **byte == b'\n').count();
        self.bytes = self.bytes.max(begins);
        self.breaks + 1
    }
}
