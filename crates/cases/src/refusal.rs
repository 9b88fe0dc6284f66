use kernel::{Coded, MunicipalityCode};
use thiserror::Error;

/// Why a command to a case is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CaseRefusal {
    #[error("the case is already published with another story; revise it instead")]
    AlreadyPublished,
    #[error("there is no such case")]
    UnknownCase,
    #[error("the title is missing")]
    TitleMissing,
    #[error("the summary is missing")]
    SummaryMissing,
    #[error("the slug “{slug}” is not 3 to 80 of a-z, 0-9 and -")]
    SlugInvalid { slug: String },
    #[error("the fact has no text")]
    FactMissing,
    #[error("{} is {length} characters long, longer than {longest}", field.join("."))]
    TextTooLong {
        field: &'static [&'static str],
        length: usize,
        longest: usize,
    },
    #[error("municipality {code} is named twice")]
    DuplicateMunicipality { code: MunicipalityCode },
    #[error("supplier “{name}” is named twice")]
    DuplicateSupplier { name: String },
}

impl CaseRefusal {
    /// Every code, in the order of the reasons.
    pub const CODES: &[&str] = &[
        "ALREADY_PUBLISHED",
        "UNKNOWN_CASE",
        "TITLE_MISSING",
        "SUMMARY_MISSING",
        "SLUG_INVALID",
        "FACT_MISSING",
        "TEXT_TOO_LONG",
        "DUPLICATE_MUNICIPALITY",
        "DUPLICATE_SUPPLIER",
    ];

    fn path(&self) -> &'static [&'static str] {
        match self {
            Self::AlreadyPublished => &[],
            Self::UnknownCase => &["case"],
            Self::TitleMissing => &["title"],
            Self::SummaryMissing => &["summary"],
            Self::SlugInvalid { .. } => &["slug"],
            Self::FactMissing => &["text"],
            Self::TextTooLong { field, .. } => field,
            Self::DuplicateMunicipality { .. } => &["municipalities"],
            Self::DuplicateSupplier { .. } => &["suppliers"],
        }
    }
}

impl Coded for CaseRefusal {
    fn danish(&self) -> String {
        match self {
            Self::AlreadyPublished => {
                "Casen er allerede offentliggjort med en anden fortælling; revider den i stedet"
                    .to_owned()
            }
            Self::UnknownCase => "Casen findes ikke".to_owned(),
            Self::TitleMissing => "Titlen mangler".to_owned(),
            Self::SummaryMissing => "Resuméet mangler".to_owned(),
            Self::SlugInvalid { slug } => {
                format!("Adressenavnet “{slug}” skal være på 3–80 tegn: a-z, 0-9 og bindestreg")
            }
            Self::FactMissing => "Faktaoplysningen har ingen tekst".to_owned(),
            Self::TextTooLong {
                field,
                length,
                longest,
            } => format!(
                "“{}” er på {length} tegn; højst {longest} er tilladt",
                field.join(".")
            ),
            Self::DuplicateMunicipality { code } => format!("Kommune {code} er nævnt to gange"),
            Self::DuplicateSupplier { name } => {
                format!("Leverandøren “{name}” er nævnt to gange")
            }
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::AlreadyPublished => "ALREADY_PUBLISHED",
            Self::UnknownCase => "UNKNOWN_CASE",
            Self::TitleMissing => "TITLE_MISSING",
            Self::SummaryMissing => "SUMMARY_MISSING",
            Self::SlugInvalid { .. } => "SLUG_INVALID",
            Self::FactMissing => "FACT_MISSING",
            Self::TextTooLong { .. } => "TEXT_TOO_LONG",
            Self::DuplicateMunicipality { .. } => "DUPLICATE_MUNICIPALITY",
            Self::DuplicateSupplier { .. } => "DUPLICATE_SUPPLIER",
        }
    }

    fn field(&self) -> Vec<String> {
        self.path().iter().map(ToString::to_string).collect()
    }
}
