use serde_json::Value;

use super::columns::Kind;

/// What stands in one place of a table.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    Empty,
    Truth(bool),
    /// As it is written in GraphQL, to the last digit.
    Number(String),
    Day(String),
    Text(String),
    /// Values of a list that makes no rows.
    Several(Vec<Cell>),
}

impl Cell {
    pub(super) fn of(kind: Kind, value: &Value) -> Self {
        match value {
            Value::Null => Self::Empty,
            Value::Bool(truth) => Self::Truth(*truth),
            Value::Number(number) => Self::Number(number.to_string()),
            Value::String(text) => match kind {
                Kind::Number => Self::Number(text.clone()),
                Kind::Day => Self::Day(text.clone()),
                Kind::Truth | Kind::Text => Self::Text(text.clone()),
            },
            other @ (Value::Array(_) | Value::Object(_)) => Self::Text(other.to_string()),
        }
    }

    /// Values of a list, each in its place, so that columns of one list stand in the same order; none when none has a value.
    pub(super) fn several(cells: Vec<Self>) -> Self {
        if cells.iter().all(|cell| *cell == Self::Empty) {
            Self::Empty
        } else {
            Self::Several(cells)
        }
    }
}
