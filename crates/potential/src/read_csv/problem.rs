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
        }
    }

    fn message(self, written: &str) -> LocalizedText {
        let (da, en) = self.sentences();
        LocalizedText::new(da.replace("{}", written), en.replace("{}", written))
    }

    fn sentences(self) -> (&'static str, &'static str) {
        match self {
            Self::NotUtf8 => ("filen er ikke UTF-8", "the file is not UTF-8"),
            Self::NotCsv => ("linjen er ikke CSV: {}", "the line is not CSV: {}"),
            Self::NoRows => ("filen har ingen rækker", "the file has no rows"),
            Self::WrongColumns => (
                "linjen har ikke lige så mange felter som overskriften: {}",
                "the line has not as many fields as the header: {}",
            ),
            Self::ColumnMissing => ("kolonnen {} mangler", "the column {} is missing"),
            Self::ColumnUnexpected => (
                "kolonnen “{}” er ukendt eller står der to gange",
                "the column “{}” is unknown or there twice",
            ),
            Self::EmptyField => ("feltet er tomt", "the field is empty"),
            Self::UnknownMunicipality => (
                "“{}” er ikke en dansk kommunekode",
                "“{}” is not the code of a Danish municipality",
            ),
            Self::UnknownArea => ("“{}” er ikke et område", "“{}” is not an area"),
            Self::UnknownYear => (
                "“{}” er ikke et år med kommunale regnskaber",
                "“{}” is not a year of municipal accounts",
            ),
            Self::UnknownDefinition => (
                "“{}” er ikke en definition: skriv iku_before_2016, iku_2016 eller pli",
                "“{}” is not a definition: write iku_before_2016, iku_2016 or pli",
            ),
            Self::UnknownCode => ("koden “{}” kendes ikke", "the code “{}” is not known"),
            Self::DuplicateRow => (
                "det samme står allerede på linje {}",
                "the same is already told on line {}",
            ),
            Self::NotANumber => ("“{}” er ikke et tal", "“{}” is not a number"),
            Self::MixedSeparators => (
                "“{}” blander komma og punktum",
                "“{}” mixes comma and point",
            ),
            Self::WrongSeparator => (
                "“{}” bruger ikke filens decimaltegn eller har tusindtalsskilletegn",
                "“{}” does not use the decimal sign of the file or separates thousands",
            ),
            Self::AmountTooLarge => ("“{}” er for stort", "“{}” is too large"),
            Self::NegativeBase => ("grundlaget {} er negativt", "the base {} is negative"),
            Self::ShareOverHundred => (
                "andelen er over 100 pct.: {}",
                "the share is over 100 per cent: {}",
            ),
            Self::TableLacksControlBids => (
                "definitionen {} tæller kontrolbud med, men kontotabellen udpeger ingen",
                "the definition {} counts control bids, but the table of accounts names none",
            ),
        }
    }
}

fn short(written: &str) -> String {
    let plain = written.replace(char::is_control, " ");
    match plain.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &plain[..end]),
        None => plain,
    }
}
