use kernel::{Aggregate, Id, LocalizedText, PartialDate, Told};
use serde::{Deserialize, Serialize};

use crate::{QueryCommand, QueryEvent, QueryRefusal, Saving};

pub type QueryId = Id<SavedQuery>;

/// A question to the register under a name of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SavedQuery {
    pub slug: String,
    pub title: LocalizedText,
    /// The question in GraphQL.
    pub document: String,
    /// The values of its variables when none are told: an object in JSON.
    pub variables: Option<String>,
    pub saved_on: PartialDate,
    /// In the order they were made.
    pub changes: Vec<Change>,
    pub withdrawn: Option<Withdrawal>,
}

/// That the question was put otherwise from then on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    pub why: String,
    pub on: PartialDate,
}

/// That the question is not to be used any more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Withdrawal {
    pub why: String,
    pub on: PartialDate,
}

impl Aggregate for SavedQuery {
    const KIND: &'static str = "query";

    type Command = QueryCommand;
    type Event = QueryEvent;
    type Refusal = QueryRefusal;

    fn decide(now: Option<&Self>, command: QueryCommand) -> Result<Vec<QueryEvent>, QueryRefusal> {
        match (now, command) {
            (None, QueryCommand::Save(saving)) => saving.save(),
            (Some(query), QueryCommand::Save(saving)) => query.save_again(&saving),
            (
                Some(query),
                QueryCommand::Change {
                    document,
                    variables,
                    why,
                    on,
                },
            ) => query.change(document, variables, why, on),
            (Some(query), QueryCommand::Withdraw { why, on }) => query.withdraw(why, on),
            (None, QueryCommand::Change { .. } | QueryCommand::Withdraw { .. }) => {
                Err(QueryRefusal::UnknownQuery)
            }
        }
    }

    fn evolve(now: Option<Self>, told: &Told<QueryEvent>) -> Option<Self> {
        Some(match (now, &told.event) {
            (None, QueryEvent::Saved(saving)) => Self::of(saving),
            (None, QueryEvent::Changed { .. } | QueryEvent::Withdrawn { .. }) => return None,
            (Some(query), QueryEvent::Saved(_)) => query,
            (
                Some(query),
                QueryEvent::Changed {
                    document,
                    variables,
                    why,
                    on,
                },
            ) => query.changed(document, variables.as_ref(), why, *on),
            (Some(query), QueryEvent::Withdrawn { why, on }) => query.left(why, *on),
        })
    }
}

/// Folding.
impl SavedQuery {
    fn of(saving: &Saving) -> Self {
        Self {
            slug: saving.slug.clone(),
            title: saving.title.clone(),
            document: saving.document.clone(),
            variables: saving.variables.clone(),
            saved_on: saving.on,
            changes: Vec::new(),
            withdrawn: None,
        }
    }

    fn changed(
        mut self,
        document: &str,
        variables: Option<&String>,
        why: &str,
        on: PartialDate,
    ) -> Self {
        self.document = document.to_owned();
        self.variables = variables.cloned();
        self.changes.push(Change {
            why: why.to_owned(),
            on,
        });
        self
    }

    fn left(self, why: &str, on: PartialDate) -> Self {
        let withdrawn = Withdrawal {
            why: why.to_owned(),
            on,
        };
        Self {
            withdrawn: self.withdrawn.or(Some(withdrawn)),
            ..self
        }
    }
}
