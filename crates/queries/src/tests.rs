//! The rules of a saved query as sentences.

mod changing;
mod log;
mod saving;
mod withdrawing;

use kernel::{LocalizedText, PartialDate};

use crate::{QueryCommand, QueryEvent, Saving};

const ON: PartialDate = PartialDate::year(2026);
const SCHOOLS: &str =
    "query ($search: String) { effects(filter: { search: $search }) { nodes { id } } }";
const GRADES: &str = "{ effects { nodes { id grade } } }";
const ENERGY: &str = r#"{"search":"energi"}"#;

fn save(saving: Saving) -> QueryCommand {
    QueryCommand::Save(Box::new(saving))
}

fn saved() -> QueryEvent {
    QueryEvent::Saved(Box::new(schools()))
}

fn change(document: &str, why: &str) -> QueryCommand {
    QueryCommand::Change {
        document: document.to_owned(),
        variables: None,
        why: why.to_owned(),
        on: ON,
    }
}

fn changed(document: &str, why: &str) -> QueryEvent {
    QueryEvent::Changed {
        document: document.to_owned(),
        variables: None,
        why: why.to_owned(),
        on: ON,
    }
}

fn withdraw(why: &str) -> QueryCommand {
    QueryCommand::Withdraw {
        why: why.to_owned(),
        on: ON,
    }
}

fn withdrawn(why: &str) -> QueryEvent {
    QueryEvent::Withdrawn {
        why: why.to_owned(),
        on: ON,
    }
}

fn schools() -> Saving {
    Saving {
        slug: "energi-i-skoler".to_owned(),
        title: LocalizedText::da("Energi i skoler"),
        document: SCHOOLS.to_owned(),
        variables: Some(ENERGY.to_owned()),
        on: ON,
    }
}
