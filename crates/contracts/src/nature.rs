use serde::{Deserialize, Serialize};

/// What is mainly bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MainNature {
    Services,
    Supplies,
    Works,
}
