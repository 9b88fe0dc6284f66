#[cfg(test)]
mod tests;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{
    about::About, asked::Variant, cell::Cell, columns::Column, csv::written, words::headings,
};

/// A spreadsheet keeps so many digits of a number; a longer one stays a text.
const DIGITS: usize = 15;
/// A spreadsheet keeps so many letters in a cell.
const LETTERS: usize = 32_767;
/// In letters.
const NARROWEST: usize = 8;
const WIDEST: usize = 60;

/// A table as a workbook: the rows on the first sheet, what is to be said of them on the second.
pub(super) struct Book {
    rows: Worksheet,
    variant: Variant,
    day: Format,
    /// The next row.
    at: u32,
    widths: Vec<usize>,
    /// How many texts were too long for a cell.
    cut: usize,
    failure: Option<XlsxError>,
}

impl Book {
    pub(super) fn new(variant: Variant, columns: &[Column]) -> Self {
        let mut book = Self {
            rows: Worksheet::new(),
            variant,
            day: Format::new().set_num_format("yyyy-mm-dd"),
            at: 0,
            widths: vec![NARROWEST; columns.len()],
            cut: 0,
            failure: None,
        };
        let bold = Format::new().set_bold();
        for (place, heading) in (0..).zip(headings(variant, columns)) {
            book.widen(place, &heading);
            let done = book.rows.write_string_with_format(0, place, heading, &bold);
            let done = done.map(drop);
            book.keep(done);
        }
        book.at = 1;
        book
    }

    pub(super) fn write(&mut self, row: &[Cell]) {
        for (place, cell) in (0..).zip(row) {
            self.widen(place, &written(self.variant, cell));
            let done = self.cell(place, cell);
            self.keep(done);
        }
        self.at += 1;
    }

    pub(super) fn finish(mut self, about: &About) -> Result<Vec<u8>, String> {
        match self.failure.take() {
            Some(failure) => Err(failure),
            None => self.bound(about),
        }
        .map_err(|failure| failure.to_string())
    }

    fn bound(mut self, about: &About) -> Result<Vec<u8>, XlsxError> {
        self.rows.set_name("Tabel")?;
        self.rows.set_freeze_panes(1, 0)?;
        for (place, width) in (0..).zip(&self.widths) {
            self.rows.set_column_width(place, width_of(*width))?;
        }
        if let Some(last) = u16::try_from(self.widths.len())
            .ok()
            .and_then(|all| all.checked_sub(1))
        {
            self.rows.autofilter(0, 0, self.at - 1, last)?;
        }
        let words = self.words(about)?;
        let mut book = Workbook::new();
        book.set_properties(&DocProperties::new().set_title("Samspil"));
        book.push_worksheet(self.rows);
        book.push_worksheet(words);
        book.save_to_buffer()
    }

    /// The second sheet: what, and the words.
    fn words(&mut self, about: &About) -> Result<Worksheet, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name("Om")?;
        sheet.set_column_width(0, width_of(WIDEST / 2))?;
        sheet.set_column_width(1, width_of(WIDEST * 2))?;
        let bold = Format::new().set_bold();
        let mut at = 0;
        for (what, words) in about.lines() {
            sheet.write_string_with_format(at, 0, self.fitting(what), &bold)?;
            sheet.write_string(at, 1, self.fitting(words))?;
            at += 1;
        }
        if self.cut > 0 {
            sheet.write_string_with_format(at, 0, "Afkortede celler", &bold)?;
            sheet.write_string(
                at,
                1,
                format!("{} (de ender på …; CSV har dem hele)", self.cut),
            )?;
        }
        Ok(sheet)
    }

    fn cell(&mut self, place: u16, cell: &Cell) -> Result<(), XlsxError> {
        match cell {
            Cell::Empty => Ok(()),
            Cell::Truth(truth) => match self.variant {
                Variant::Standard => self.rows.write_boolean(self.at, place, *truth).map(drop),
                Variant::Danish => self.text(place, &written(self.variant, cell)),
            },
            Cell::Number(number) => match exact(number) {
                Some(number) => self.rows.write_number(self.at, place, number).map(drop),
                None => self.text(place, &written(self.variant, cell)),
            },
            Cell::Day(day) => match ExcelDateTime::parse_from_str(day) {
                Ok(day) => self
                    .rows
                    .write_datetime_with_format(self.at, place, day, &self.day)
                    .map(drop),
                Err(_) => self.text(place, day),
            },
            Cell::Text(_) | Cell::Several(_) => self.text(place, &written(self.variant, cell)),
        }
    }

    fn text(&mut self, place: u16, text: &str) -> Result<(), XlsxError> {
        let text = self.fitting(text);
        self.rows.write_string(self.at, place, text).map(drop)
    }

    fn fitting(&mut self, text: &str) -> String {
        match text.char_indices().nth(LETTERS) {
            None => text.to_owned(),
            Some(_) => {
                self.cut += 1;
                text.chars().take(LETTERS - 1).chain(['…']).collect()
            }
        }
    }

    fn widen(&mut self, place: u16, text: &str) {
        let longest = text.lines().map(|line| line.chars().count()).max();
        if let Some(width) = self.widths.get_mut(usize::from(place)) {
            *width = (*width).max(longest.unwrap_or(0)).min(WIDEST);
        }
    }

    /// The first failure is told at the end.
    fn keep(&mut self, done: Result<(), XlsxError>) {
        if let Err(failure) = done {
            self.failure.get_or_insert(failure);
        }
    }
}

/// The number, where a spreadsheet keeps all its digits.
fn exact(number: &str) -> Option<f64> {
    let digits = number
        .chars()
        .filter(char::is_ascii_digit)
        .collect::<String>();
    let telling = digits.trim_matches('0').len();
    (telling <= DIGITS).then(|| number.parse().ok()).flatten()
}

fn width_of(letters: usize) -> f64 {
    u16::try_from(letters).map_or(f64::from(u16::MAX), f64::from)
}
