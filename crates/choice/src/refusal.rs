use kernel::{Coded, Language, PartialDate};
use thiserror::Error;

use crate::ShareRefusal;

/// Why a command to a free choice is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FreeChoiceRefusal {
    #[error("the free choice is already opened in other words")]
    AlreadyOpened,
    #[error("there is no such free choice")]
    UnknownFreeChoice,
    #[error("the title is missing")]
    TitleMissing,
    #[error("the slug “{slug}” is not 3 to 80 of a-z, 0-9 and -")]
    SlugInvalid { slug: String },
    #[error("the supplier has no name")]
    SupplierMissing,
    #[error("supplier “{name}” is already approved: {}", since.words(Language::English))]
    AlreadyApproved { name: String, since: PartialDate },
    #[error("no such supplier has been approved")]
    UnknownSupplier,
    #[error("the supplier has already left: {}", left.words(Language::English))]
    AlreadyLeft { left: PartialDate },
    #[error(
        "the supplier cannot have left ({}) before it was approved ({})",
        left.words(Language::English),
        approved.words(Language::English)
    )]
    LeftBeforeApproved {
        approved: PartialDate,
        left: PartialDate,
    },
    #[error(transparent)]
    Share(#[from] ShareRefusal),
    #[error("{} is {length} characters long, longer than {longest}", field.join("."))]
    TextTooLong {
        field: &'static [&'static str],
        length: usize,
        longest: usize,
    },
    #[error("{count} {field} are more than {most} in one command")]
    TooMany {
        field: &'static str,
        count: usize,
        most: usize,
    },
}

impl FreeChoiceRefusal {
    /// Every code, in the order of the reasons.
    pub const CODES: &[&str] = &[
        "FREE_CHOICE_ALREADY_OPENED",
        "UNKNOWN_FREE_CHOICE",
        "TITLE_MISSING",
        "SLUG_INVALID",
        "SUPPLIER_MISSING",
        "SUPPLIER_ALREADY_APPROVED",
        "UNKNOWN_SUPPLIER",
        "SUPPLIER_ALREADY_LEFT",
        "LEFT_BEFORE_APPROVED",
        "SHARE_MISSING",
        "SEVERAL_VALUES",
        "PERCENT_OUT_OF_REACH",
        "CHOSE_MORE_THAN_ALL",
        "SMALL_CELL",
        "NOT_A_YEAR",
        "YEAR_TO_COME",
        "YEAR_MISSING",
        "STATED_MISSING",
        "SHARE_TWICE",
        "UNKNOWN_SHARE",
        "WHY_MISSING",
        "TEXT_TOO_LONG",
        "TOO_MANY",
    ];
}

impl Coded for FreeChoiceRefusal {
    fn danish(&self) -> String {
        let words = |date: &PartialDate| date.words(Language::Danish);
        match self {
            Self::AlreadyOpened => "Ordningen er allerede oprettet med andre ord".to_owned(),
            Self::UnknownFreeChoice => "Fritvalgsordningen findes ikke".to_owned(),
            Self::TitleMissing => "Titlen mangler".to_owned(),
            Self::SlugInvalid { slug } => {
                format!("Adressenavnet “{slug}” skal være på 3–80 tegn: a-z, 0-9 og bindestreg")
            }
            Self::SupplierMissing => "Leverandøren har intet navn".to_owned(),
            Self::AlreadyApproved { name, since } => {
                format!(
                    "Leverandøren “{name}” er allerede godkendt: {}",
                    words(since)
                )
            }
            Self::UnknownSupplier => "Der er ikke godkendt en sådan leverandør".to_owned(),
            Self::AlreadyLeft { left } => {
                format!("Leverandøren er allerede udgået: {}", words(left))
            }
            Self::LeftBeforeApproved { approved, left } => format!(
                "Leverandøren kan ikke være udgået ({}), før den blev godkendt ({})",
                words(left),
                words(approved)
            ),
            Self::Share(refusal) => refusal.danish(),
            Self::TextTooLong {
                field,
                length,
                longest,
            } => format!(
                "“{}” er på {length} tegn; højst {longest} er tilladt",
                field.join(".")
            ),
            Self::TooMany { field, count, most } => {
                format!("“{field}” har {count}; højst {most} er tilladt ad gangen")
            }
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::AlreadyOpened => "FREE_CHOICE_ALREADY_OPENED",
            Self::UnknownFreeChoice => "UNKNOWN_FREE_CHOICE",
            Self::TitleMissing => "TITLE_MISSING",
            Self::SlugInvalid { .. } => "SLUG_INVALID",
            Self::SupplierMissing => "SUPPLIER_MISSING",
            Self::AlreadyApproved { .. } => "SUPPLIER_ALREADY_APPROVED",
            Self::UnknownSupplier => "UNKNOWN_SUPPLIER",
            Self::AlreadyLeft { .. } => "SUPPLIER_ALREADY_LEFT",
            Self::LeftBeforeApproved { .. } => "LEFT_BEFORE_APPROVED",
            Self::Share(refusal) => refusal.code(),
            Self::TextTooLong { .. } => "TEXT_TOO_LONG",
            Self::TooMany { .. } => "TOO_MANY",
        }
    }

    fn field(&self) -> Vec<String> {
        let path: &[&str] = match self {
            Self::AlreadyOpened => &[],
            Self::UnknownFreeChoice => &["freeChoice"],
            Self::TitleMissing => &["title"],
            Self::SlugInvalid { .. } => &["slug"],
            Self::SupplierMissing => &["supplier", "name"],
            Self::AlreadyApproved { .. } | Self::UnknownSupplier => &["supplier"],
            Self::AlreadyLeft { .. } | Self::LeftBeforeApproved { .. } => &["on"],
            Self::Share(refusal) => return refusal.field(),
            Self::TextTooLong { field, .. } => field,
            Self::TooMany { field, .. } => return vec![(*field).to_owned()],
        };
        path.iter().map(ToString::to_string).collect()
    }
}
