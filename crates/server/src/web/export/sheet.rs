use super::{
    about::About,
    asked::{Format, Variant},
    cell::Cell,
    columns::Column,
    csv::Csv,
    words::headings,
    workbook::Book,
};

/// A file that is written row by row.
pub(super) enum Sheet {
    Csv(Box<Csv>),
    Book(Box<Book>),
}

impl Sheet {
    pub(super) fn new(format: Format, variant: Variant, columns: &[Column]) -> Self {
        match format {
            Format::Csv => Self::Csv(Box::new(Csv::new(variant, headings(variant, columns)))),
            Format::Workbook => Self::Book(Box::new(Book::new(variant, columns))),
        }
    }

    pub(super) fn write(&mut self, row: &[Cell]) {
        match self {
            Self::Csv(csv) => csv.write(row),
            Self::Book(book) => book.write(row),
        }
    }

    /// The whole file; only a workbook has room for what is to be said about it, so CSV has it in a file beside it.
    pub(super) fn finish(self, about: &About) -> Result<Vec<u8>, String> {
        match self {
            Self::Csv(csv) => csv.finish(),
            Self::Book(book) => book.finish(about),
        }
    }
}
