use kernel::{Coded, LocalizedText};
use thiserror::Error;

/// What is wrong with one place of a file.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("line {line}: {}", message.en.as_deref().unwrap_or(&message.da))]
pub struct RowProblem {
    /// From 1, the header's line among them.
    pub line: usize,
    /// As the header names it; none when it is about the whole line.
    pub column: Option<String>,
    pub kind: RowProblemKind,
    pub message: LocalizedText,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RowProblemKind {
    NotUtf8,
    NotCsv,
    NoRows,
    WrongColumns,
    ColumnMissing,
    ColumnUnexpected,
    EmptyField,
    UnknownMunicipality,
    UnknownArea,
    UnknownYear,
    UnknownDefinition,
    UnknownCode,
    DuplicateRow,
    NotANumber,
    MixedSeparators,
    WrongSeparator,
    AmountTooLarge,
    NegativeBase,
    ShareOverHundred,
    TableLacksControlBids,
    TableOfAnotherDefinition,
    NothingCounted,
    CodesOverlap,
    YearOutsideDefinition,
    AreaNotVisible,
    NegativeShare,
    ShareDisagrees,
    YearToCome,
    IllustrativeLine,
}

impl RowProblem {
    /// A problem with what was written there.
    pub(super) fn of(
        line: usize,
        column: Option<&str>,
        kind: RowProblemKind,
        written: &str,
    ) -> Self {
        Self {
            line,
            column: column.map(str::to_owned),
            kind,
            message: kind.message(&short(written)),
        }
    }

    pub const CODES: &[&str] = &[
        "NOT_UTF8",
        "NOT_CSV",
        "NO_ROWS",
        "WRONG_COLUMNS",
        "COLUMN_MISSING",
        "COLUMN_UNEXPECTED",
        "EMPTY_FIELD",
        "UNKNOWN_MUNICIPALITY",
        "UNKNOWN_AREA",
        "UNKNOWN_YEAR",
        "UNKNOWN_DEFINITION",
        "UNKNOWN_ACCOUNT_CODE",
        "DUPLICATE_ROW",
        "NOT_A_NUMBER",
        "MIXED_SEPARATORS",
        "WRONG_SEPARATOR",
        "AMOUNT_TOO_LARGE",
        "NEGATIVE_BASE",
        "SHARE_OVER_HUNDRED",
        "TABLE_LACKS_CONTROL_BIDS",
        "TABLE_OF_ANOTHER_DEFINITION",
        "NOTHING_COUNTED",
        "CODES_OVERLAP",
        "YEAR_OUTSIDE_DEFINITION",
        "AREA_NOT_VISIBLE",
        "NEGATIVE_SHARE",
        "SHARE_DISAGREES",
        "YEAR_TO_COME",
        "ILLUSTRATIVE_ROW",
    ];
}

impl Coded for RowProblem {
    fn danish(&self) -> String {
        format!("Linje {}: {}", self.line, self.message.da)
    }

    fn code(&self) -> &'static str {
        self.kind.code()
    }

    fn field(&self) -> Vec<String> {
        let line = ["file".to_owned(), self.line.to_string()];
        line.into_iter().chain(self.column.clone()).collect()
    }
}

impl RowProblemKind {
    /// A code that never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotUtf8 => "NOT_UTF8",
            Self::NotCsv => "NOT_CSV",
            Self::NoRows => "NO_ROWS",
            Self::WrongColumns => "WRONG_COLUMNS",
            Self::ColumnMissing => "COLUMN_MISSING",
            Self::ColumnUnexpected => "COLUMN_UNEXPECTED",
            Self::EmptyField => "EMPTY_FIELD",
            Self::UnknownMunicipality => "UNKNOWN_MUNICIPALITY",
            Self::UnknownArea => "UNKNOWN_AREA",
            Self::UnknownYear => "UNKNOWN_YEAR",
            Self::UnknownDefinition => "UNKNOWN_DEFINITION",
            Self::UnknownCode => "UNKNOWN_ACCOUNT_CODE",
            Self::DuplicateRow => "DUPLICATE_ROW",
            Self::NotANumber => "NOT_A_NUMBER",
            Self::MixedSeparators => "MIXED_SEPARATORS",
            Self::WrongSeparator => "WRONG_SEPARATOR",
            Self::AmountTooLarge => "AMOUNT_TOO_LARGE",
            Self::NegativeBase => "NEGATIVE_BASE",
            Self::ShareOverHundred => "SHARE_OVER_HUNDRED",
            Self::TableLacksControlBids => "TABLE_LACKS_CONTROL_BIDS",
            Self::TableOfAnotherDefinition => "TABLE_OF_ANOTHER_DEFINITION",
            Self::NothingCounted => "NOTHING_COUNTED",
            Self::CodesOverlap => "CODES_OVERLAP",
            Self::YearOutsideDefinition => "YEAR_OUTSIDE_DEFINITION",
            Self::AreaNotVisible => "AREA_NOT_VISIBLE",
            Self::NegativeShare => "NEGATIVE_SHARE",
            Self::ShareDisagrees => "SHARE_DISAGREES",
            Self::YearToCome => "YEAR_TO_COME",
            Self::IllustrativeLine => "ILLUSTRATIVE_ROW",
        }
    }

    fn message(self, written: &str) -> LocalizedText {
        let (da, en) = self.sentences();
        LocalizedText::new(da.replace("{}", written), en.replace("{}", written))
    }
}

fn short(written: &str) -> String {
    let plain = written.replace(char::is_control, " ");
    match plain.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &plain[..end]),
        None => plain,
    }
}
