use serde::{Deserialize, Serialize};

use crate::Cvr;

/// A company that does the task, by the name that the source uses.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Supplier {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cvr: Option<Cvr>,
}

impl Supplier {
    /// What two mentions of the same company have in common: `cvr:12345678`, else `name:elis danmark a/s`.
    pub fn key(&self) -> String {
        match self.cvr {
            Some(cvr) => format!("cvr:{cvr}"),
            None => format!("name:{}", self.name.trim().to_lowercase()),
        }
    }
}
