use kernel::{Coded, Language, PartialDate, danish_number};
use rust_decimal::Decimal;
use thiserror::Error;

use crate::{Area, limits::TextRefusal};

/// Why a command to a data set is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AccountsRefusal {
    #[error("the data set is already opened with other rows; revise it instead")]
    AlreadyOpened,
    #[error("there is no such data set")]
    UnknownAccounts,
    #[error("the data set is illustrative and stays so")]
    StaysIllustrative,
    #[error("{on} is still to come")]
    OnInFuture { on: PartialDate },
    #[error("nobody is named who says so: there is no source, and a row has none either")]
    SourceMissing,
    #[error("there are no rows")]
    RowsMissing,
    #[error("there are {rows} rows, more than {most}")]
    TooManyRows { rows: usize, most: usize },
    #[error(transparent)]
    Text(#[from] TextRefusal),
    #[error("{} rows are refused", .0.len())]
    Rows(Vec<RowRefusal>),
}

/// Why a row is refused, with its number from 1.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("row {row}: {trouble}")]
pub struct RowRefusal {
    pub row: usize,
    pub trouble: RowTrouble,
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RowTrouble {
    #[error("there is a row before it of the same place, year, definition and area")]
    Twice,
    #[error("{year} is not a year of municipal accounts")]
    Year { year: i32 },
    #[error("“{key}” is not a definition of the catalogue")]
    Definition { key: String },
    #[error("it has neither an amount nor a share")]
    Nothing,
    #[error("{amount} is larger than any amount of the accounts")]
    TooLarge { amount: Decimal },
    #[error("the base {base} is negative")]
    BaseNegative { base: Decimal },
    #[error("the share {share} is negative")]
    ShareNegative { share: Decimal },
    #[error("the share {share} is over 100 per cent")]
    ShareOverHundred { share: Decimal },
    #[error("the amounts make a share of {share}, over 100 per cent")]
    AmountsOverHundred { share: Decimal },
    #[error("the share {share} is another than the amounts make")]
    ShareDisagrees { share: Decimal },
    #[error("{year} is not a year that the definition holds for")]
    YearOutsideDefinition { year: i32 },
    #[error("{year} is still to come and has no accounts")]
    YearToCome { year: i32 },
    #[error("{area} cannot be told apart in the accounts")]
    AreaNotVisible { area: Area },
    #[error("it is illustrative, but the data set is not")]
    Illustrative,
}

impl AccountsRefusal {
    /// Every code, in the order of the reasons.
    pub const CODES: &[&str] = &[
        "ACCOUNTS_ALREADY_OPENED",
        "UNKNOWN_ACCOUNTS",
        "ILLUSTRATIVE_SET",
        "ON_IN_FUTURE",
        "SOURCE_MISSING",
        "ROWS_MISSING",
        "TOO_MANY_ROWS",
        "SLUG_INVALID",
        "TITLE_MISSING",
        "WHY_MISSING",
        "TEXT_TOO_LONG",
        "ROW_TWICE",
        "UNKNOWN_YEAR",
        "UNKNOWN_DEFINITION",
        "ROW_EMPTY",
        "AMOUNT_TOO_LARGE",
        "NEGATIVE_BASE",
        "NEGATIVE_SHARE",
        "SHARE_OVER_HUNDRED",
        "SHARE_DISAGREES",
        "YEAR_OUTSIDE_DEFINITION",
        "YEAR_TO_COME",
        "AREA_NOT_VISIBLE",
        "ILLUSTRATIVE_ROW",
    ];
}

impl Coded for AccountsRefusal {
    fn danish(&self) -> String {
        match self {
            Self::AlreadyOpened => {
                "Datasættet er allerede åbnet med andre rækker; revider det i stedet".to_owned()
            }
            Self::UnknownAccounts => "Datasættet findes ikke".to_owned(),
            Self::StaysIllustrative => {
                "Datasættet er illustrativt og bliver ved med at være det".to_owned()
            }
            Self::OnInFuture { on } => {
                format!("{} ligger i fremtiden", on.words(Language::Danish))
            }
            Self::SourceMissing => "Det er ikke oplyst, hvem der siger det: der er ingen kilde, og en række har heller ingen".to_owned(),
            Self::RowsMissing => "Der er ingen rækker".to_owned(),
            Self::TooManyRows { rows, most } => {
                format!("Der er {rows} rækker; højst {most} er tilladt")
            }
            Self::Text(refusal) => refusal.danish(),
            Self::Rows(refusals) => format!("{} rækker afvises", refusals.len()),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::AlreadyOpened => "ACCOUNTS_ALREADY_OPENED",
            Self::UnknownAccounts => "UNKNOWN_ACCOUNTS",
            Self::StaysIllustrative => "ILLUSTRATIVE_SET",
            Self::OnInFuture { .. } => "ON_IN_FUTURE",
            Self::SourceMissing => "SOURCE_MISSING",
            Self::RowsMissing => "ROWS_MISSING",
            Self::TooManyRows { .. } => "TOO_MANY_ROWS",
            Self::Text(refusal) => refusal.code(),
            Self::Rows(refusals) => refusals.first().map_or("ROWS_MISSING", Coded::code),
        }
    }

    fn field(&self) -> Vec<String> {
        match self {
            Self::AlreadyOpened => Vec::new(),
            Self::UnknownAccounts => vec!["accounts".to_owned()],
            Self::StaysIllustrative => vec!["illustrative".to_owned()],
            Self::OnInFuture { .. } => vec!["on".to_owned()],
            Self::SourceMissing => vec!["source".to_owned()],
            Self::RowsMissing | Self::TooManyRows { .. } | Self::Rows(_) => {
                vec!["rows".to_owned()]
            }
            Self::Text(refusal) => refusal.field(),
        }
    }

    fn parts(&self) -> Vec<&dyn Coded> {
        match self {
            Self::Rows(refusals) => refusals.iter().map(|one| -> &dyn Coded { one }).collect(),
            Self::AlreadyOpened
            | Self::UnknownAccounts
            | Self::StaysIllustrative
            | Self::OnInFuture { .. }
            | Self::SourceMissing
            | Self::RowsMissing
            | Self::TooManyRows { .. }
            | Self::Text(_) => Vec::new(),
        }
    }
}

impl Coded for RowRefusal {
    fn danish(&self) -> String {
        format!("Række {}: {}", self.row, self.trouble.danish())
    }

    fn code(&self) -> &'static str {
        self.trouble.code()
    }

    fn field(&self) -> Vec<String> {
        let row = ["rows".to_owned(), self.row.saturating_sub(1).to_string()];
        row.into_iter()
            .chain(self.trouble.column().map(str::to_owned))
            .collect()
    }
}

impl RowTrouble {
    fn code(&self) -> &'static str {
        match self {
            Self::Twice => "ROW_TWICE",
            Self::Year { .. } => "UNKNOWN_YEAR",
            Self::Definition { .. } => "UNKNOWN_DEFINITION",
            Self::Nothing => "ROW_EMPTY",
            Self::TooLarge { .. } => "AMOUNT_TOO_LARGE",
            Self::BaseNegative { .. } => "NEGATIVE_BASE",
            Self::ShareNegative { .. } => "NEGATIVE_SHARE",
            Self::ShareOverHundred { .. } | Self::AmountsOverHundred { .. } => "SHARE_OVER_HUNDRED",
            Self::ShareDisagrees { .. } => "SHARE_DISAGREES",
            Self::YearOutsideDefinition { .. } => "YEAR_OUTSIDE_DEFINITION",
            Self::YearToCome { .. } => "YEAR_TO_COME",
            Self::AreaNotVisible { .. } => "AREA_NOT_VISIBLE",
            Self::Illustrative => "ILLUSTRATIVE_ROW",
        }
    }

    /// The part of the row that it is about; none where it is about the whole.
    pub(crate) fn column(&self) -> Option<&'static str> {
        match self {
            Self::Twice | Self::Nothing | Self::TooLarge { .. } => None,
            Self::Year { .. } | Self::YearOutsideDefinition { .. } | Self::YearToCome { .. } => {
                Some("year")
            }
            Self::AmountsOverHundred { .. } => Some("private"),
            Self::AreaNotVisible { .. } => Some("area"),
            Self::Definition { .. } => Some("definition"),
            Self::BaseNegative { .. } => Some("base"),
            Self::ShareNegative { .. }
            | Self::ShareOverHundred { .. }
            | Self::ShareDisagrees { .. } => Some("share"),
            Self::Illustrative => Some("illustrative"),
        }
    }

    fn danish(&self) -> String {
        match self {
            Self::Twice => {
                "der er en række før den om samme sted, år, definition og område".to_owned()
            }
            Self::Year { year } => format!("{year} er ikke et år med kommunale regnskaber"),
            Self::Definition { key } => format!("“{key}” er ikke en definition i kataloget"),
            Self::Nothing => "den har hverken et beløb eller en andel".to_owned(),
            Self::TooLarge { amount } => {
                format!(
                    "{} er større end noget beløb i regnskabet",
                    danish_number(*amount)
                )
            }
            Self::BaseNegative { base } => {
                format!("grundlaget {} er negativt", danish_number(*base))
            }
            Self::ShareNegative { share } => {
                format!("andelen {} er negativ", danish_number(*share))
            }
            Self::ShareOverHundred { share } => {
                format!("andelen {} er over 100 pct.", danish_number(*share))
            }
            Self::AmountsOverHundred { share } => {
                format!(
                    "beløbene giver en andel på {} pct., altså over 100",
                    danish_number(*share)
                )
            }
            Self::ShareDisagrees { share } => format!(
                "andelen {} pct. er en anden end den, beløbene giver",
                danish_number(*share)
            ),
            Self::YearOutsideDefinition { year } => {
                format!("{year} er ikke et år, som definitionen gælder for")
            }
            Self::YearToCome { year } => {
                format!("{year} er endnu ikke kommet og har intet regnskab")
            }
            Self::AreaNotVisible { area } => format!("{area} kan ikke udskilles i regnskabet"),
            Self::Illustrative => "den er illustrativ, men det er datasættet ikke".to_owned(),
        }
    }
}
