use async_graphql_parser::{Error, Pos};

/// Why a document is not executed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub code: Code,
    pub message: String,
    pub at: Vec<Pos>,
}

/// What kind of reason it is; the words never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// It is not GraphQL.
    Unreadable,
    /// It is GraphQL, but breaks a rule of the language or of the schema.
    Invalid,
    /// It does not say which of its operations is meant, or names one it has not.
    Unresolved,
    TooLarge,
    TooCostly,
}

impl Code {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unreadable => "GRAPHQL_PARSE_FAILED",
            Self::Invalid => "GRAPHQL_VALIDATION_FAILED",
            Self::Unresolved => "OPERATION_RESOLUTION_FAILED",
            Self::TooLarge => "DOCUMENT_TOO_LARGE",
            Self::TooCostly => "QUERY_TOO_COSTLY",
        }
    }
}

impl Fault {
    pub(crate) fn new(code: Code, message: impl Into<String>, at: Vec<Pos>) -> Self {
        Self {
            code,
            message: message.into(),
            at,
        }
    }

    /// Of the parser's picture of the place, only the last line is told.
    pub fn unreadable(error: &Error) -> Self {
        let picture = error.to_string();
        let last = picture.lines().next_back().unwrap_or_default();
        let reason = last.trim_start_matches([' ', '=']);
        let message = format!("the document is not GraphQL: {reason}");
        Self::new(Code::Unreadable, message, error.positions().collect())
    }

    pub(crate) fn invalid(message: impl Into<String>, at: Pos) -> Self {
        Self::new(Code::Invalid, message, vec![at])
    }

    /// More of something than there may be.
    pub(crate) fn too_many(code: Code, what: &str, told: u64, most: u64) -> Self {
        let told = written(told);
        let message = format!("the document has {what}: {told}; at most {most} are answered");
        Self::new(code, message, Vec::new())
    }

    pub(crate) fn too_costly(cost: u64, most: u64) -> Self {
        let cost = written(cost);
        let message = format!(
            "the document costs {cost}, and {most} is the most that is answered: ask for shorter pages, or for less of each row"
        );
        Self::new(Code::TooCostly, message, Vec::new())
    }
}

fn written(number: u64) -> String {
    match number {
        u64::MAX => "more than can be counted".to_owned(),
        number => number.to_string(),
    }
}

/// How many, as sums are kept.
pub(crate) fn counted(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// The place of a byte in a text, as an editor counts.
pub(crate) fn place(text: &str, at: usize) -> Pos {
    let before = &text[..at];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    Pos {
        line,
        column: before[start..].chars().count() + 1,
    }
}
