use kernel::Coded;
use thiserror::Error;

/// Why a command to a saved query is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum QueryRefusal {
    #[error("the query is already saved in other words; change it instead")]
    AlreadySaved,
    #[error("there is no such saved query")]
    UnknownQuery,
    #[error("the query is withdrawn; save another one under a new name")]
    QueryWithdrawn,
    #[error("the slug “{slug}” is not 3 to 80 of a-z, 0-9 and -")]
    SlugInvalid { slug: String },
    #[error("the title is missing")]
    TitleMissing,
    #[error("the query has no document")]
    DocumentMissing,
    #[error("the variables are not an object in JSON")]
    VariablesInvalid,
    #[error("it is not said why the query is changed or withdrawn")]
    WhyMissing,
    #[error("{field} is {length} characters long, longer than {longest}")]
    TextTooLong {
        field: &'static str,
        length: usize,
        longest: usize,
    },
}

impl QueryRefusal {
    /// Every code, in the order of the reasons.
    pub const CODES: &[&str] = &[
        "QUERY_ALREADY_SAVED",
        "UNKNOWN_QUERY",
        "QUERY_WITHDRAWN",
        "SLUG_INVALID",
        "TITLE_MISSING",
        "DOCUMENT_MISSING",
        "VARIABLES_INVALID",
        "WHY_MISSING",
        "TEXT_TOO_LONG",
    ];
}

impl Coded for QueryRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::AlreadySaved => "QUERY_ALREADY_SAVED",
            Self::UnknownQuery => "UNKNOWN_QUERY",
            Self::QueryWithdrawn => "QUERY_WITHDRAWN",
            Self::SlugInvalid { .. } => "SLUG_INVALID",
            Self::TitleMissing => "TITLE_MISSING",
            Self::DocumentMissing => "DOCUMENT_MISSING",
            Self::VariablesInvalid => "VARIABLES_INVALID",
            Self::WhyMissing => "WHY_MISSING",
            Self::TextTooLong { .. } => "TEXT_TOO_LONG",
        }
    }

    fn field(&self) -> Vec<String> {
        let field = match self {
            Self::AlreadySaved => return Vec::new(),
            Self::UnknownQuery | Self::QueryWithdrawn => "query",
            Self::SlugInvalid { .. } => "slug",
            Self::TitleMissing => "title",
            Self::DocumentMissing => "document",
            Self::VariablesInvalid => "variables",
            Self::WhyMissing => "why",
            Self::TextTooLong { field, .. } => field,
        };
        vec![field.to_owned()]
    }

    fn danish(&self) -> String {
        match self {
            Self::AlreadySaved => {
                "Forespørgslen er allerede gemt med et andet indhold; ret den i stedet".to_owned()
            }
            Self::UnknownQuery => "Den gemte forespørgsel findes ikke".to_owned(),
            Self::QueryWithdrawn => {
                "Forespørgslen er trukket tilbage; gem en anden under et nyt navn".to_owned()
            }
            Self::SlugInvalid { slug } => {
                format!("Adressenavnet “{slug}” skal være på 3–80 tegn: a-z, 0-9 og bindestreg")
            }
            Self::TitleMissing => "Titlen mangler".to_owned(),
            Self::DocumentMissing => "Forespørgslen har ingen tekst i GraphQL".to_owned(),
            Self::VariablesInvalid => "Variablerne er ikke et objekt i JSON".to_owned(),
            Self::WhyMissing => {
                "Det er ikke begrundet, hvorfor forespørgslen ændres eller trækkes tilbage"
                    .to_owned()
            }
            Self::TextTooLong {
                field,
                length,
                longest,
            } => format!("“{field}” er på {length} tegn; højst {longest} er tilladt"),
        }
    }
}
