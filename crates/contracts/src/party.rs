use serde::{Deserialize, Serialize};

/// The side of an agreement that does something or may do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Party {
    Buyer,
    Supplier,
    Both,
}
