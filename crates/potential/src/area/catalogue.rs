use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// What kind of tasks an area holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Nature {
    #[serde(alias = "teknisk")]
    Technical,
    #[serde(alias = "støtte")]
    Support,
    #[serde(alias = "velfærd")]
    Welfare,
    #[serde(alias = "blandet", alias = "velfærd/teknologi")]
    Mixed,
}

/// Whether somebody has seen it in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Verified {
    Seen,
    /// From general knowledge; to be checked before use.
    Unverified,
}

/// A function of the chart of accounts that a task area is booked on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountFunction {
    /// As `2.28.11`.
    pub code: String,
    pub name: String,
    pub verified: Verified,
    /// Where it was seen, in the words of the data.
    pub mark: String,
}

pub(super) struct TaskRow {
    pub(super) key: String,
    pub(super) nature: Nature,
    pub(super) visible: bool,
    pub(super) functions: Vec<AccountFunction>,
}

pub(super) fn task(key: &str) -> Option<&'static TaskRow> {
    TASKS.iter().find(|row| row.key == key)
}

static TASKS: LazyLock<Vec<TaskRow>> = LazyLock::new(|| {
    let read: Chart =
        serde_json::from_str(include_str!("../../data/opgaveomraader_kontoplan.json"))
            .expect("the crate's own chart of accounts is JSON of this form: a test reads it");
    read.tasks.into_iter().map(TaskRow::from).collect()
});

#[derive(Deserialize)]
struct Chart {
    #[serde(rename = "omraader")]
    tasks: Vec<Written>,
}

#[derive(Deserialize)]
struct Written {
    id: String,
    #[serde(rename = "type")]
    nature: Nature,
    #[serde(rename = "synlig_i_kontoplan")]
    visible: bool,
    #[serde(rename = "funktioner")]
    functions: Vec<(String, String, String)>,
}

impl From<Written> for TaskRow {
    fn from(written: Written) -> Self {
        Self {
            key: written.id,
            nature: written.nature,
            visible: written.visible,
            functions: written.functions.into_iter().map(function).collect(),
        }
    }
}

fn function((code, name, mark): (String, String, String)) -> AccountFunction {
    let verified = if mark.starts_with("SET") {
        Verified::Seen
    } else {
        Verified::Unverified
    };
    AccountFunction {
        code,
        name,
        verified,
        mark,
    }
}
