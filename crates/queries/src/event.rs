use kernel::{Event, LocalizedText, PartialDate};
use serde::{Deserialize, Serialize};

/// A fact of a saved query; stored for ever, so only added to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum QueryEvent {
    Saved(Box<Saving>),
    /// Holds the document and the variables as they are from then on.
    Changed {
        document: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        variables: Option<String>,
        why: String,
        on: PartialDate,
    },
    Withdrawn {
        why: String,
        on: PartialDate,
    },
}

/// What a query is when it is saved; kept in the log, so fields are only ever added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Saving {
    /// The words that name it in an address: `energi-i-skoler`.
    pub slug: String,
    pub title: LocalizedText,
    /// The question in GraphQL.
    pub document: String,
    /// The values of its variables when none are told: an object in JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variables: Option<String>,
    pub on: PartialDate,
}

impl Event for QueryEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Saved(_) => "QuerySaved",
            Self::Changed { .. } => "QueryChanged",
            Self::Withdrawn { .. } => "QueryWithdrawn",
        }
    }

    fn on(&self) -> PartialDate {
        match self {
            Self::Saved(saving) => saving.on,
            Self::Changed { on, .. } | Self::Withdrawn { on, .. } => *on,
        }
    }
}
