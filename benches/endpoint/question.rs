use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use super::{asking::Way, figure::Aim, seed::slug};
use crate::{Result, reader::Reader};

/// What is asked of the endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Question {
    Contract,
    Contracts,
    Summary,
}

/// A page of contracts has so many.
const PAGE: usize = 50;
/// So many contracts are asked for in turn.
const IN_TURN: usize = 1_000;

impl Question {
    pub(super) const ALL: [Self; 3] = [Self::Contract, Self::Contracts, Self::Summary];

    pub(super) const fn what(self) -> &'static str {
        match self {
            Self::Contract => "(a) a contract with criteria, clauses and its last 20 events",
            Self::Contracts => "(b) 50 contracts with supplier, municipality and effects",
            Self::Summary => "(c) effects by theme and municipality",
        }
    }

    pub(super) const fn aim(self) -> Aim {
        match self {
            Self::Contract => Aim::AboveTheFloor(0.15),
            Self::Contracts => Aim::InAll(2.0),
            Self::Summary => Aim::InAll(3.0),
        }
    }

    pub(super) const fn document(self) -> &'static str {
        match self {
            Self::Contract => include_str!("contract.graphql"),
            Self::Contracts => include_str!("contracts.graphql"),
            Self::Summary => include_str!("summary.graphql"),
        }
    }

    /// The same question of other rows each time, as far as it can be.
    async fn variables(self, address: &str, contracts: usize) -> Result<Vec<Value>> {
        match self {
            Self::Contract => {
                let each = (0..contracts).step_by(contracts.div_ceil(IN_TURN));
                Ok(each.map(|number| json!({ "slug": slug(number) })).collect())
            }
            Self::Contracts => {
                let mut pages = pages(address).await?;
                pages.truncate(IN_TURN / PAGE);
                Ok(pages)
            }
            Self::Summary => Ok(vec![json!({})]),
        }
    }

    /// An answer, found right.
    pub(super) async fn answer(self, address: &str) -> Result<Vec<u8>> {
        let variables = match self {
            Self::Contract => json!({ "slug": slug(0) }),
            Self::Contracts => json!({ "first": PAGE }),
            Self::Summary => json!({}),
        };
        let body = json!({ "query": self.document(), "variables": variables });
        let answer = Reader::at(address, "", &body).await?.ask().await?;
        let told: Value = serde_json::from_slice(&answer)?;
        let count = |list: &Value| list.as_array().map_or(0, Vec::len);
        let data = &told["data"];
        let right = match self {
            Self::Contract => count(&data["contract"]["history"]["nodes"]) == 20,
            Self::Contracts => {
                let nodes = &data["contracts"]["nodes"];
                count(nodes) == PAGE && count(&nodes[PAGE - 1]["effects"]["nodes"]) == 4
            }
            Self::Summary => count(&data["effectSummary"]["groups"]) > 0,
        };
        match right && told["errors"].is_null() {
            true => Ok(answer),
            false => Err(format!("{self:?} is answered {}", told["errors"]).into()),
        }
    }

    /// Writes what wrk asks into a file.
    pub(super) async fn requests(
        self,
        way: Way,
        address: &str,
        contracts: usize,
        folder: &Path,
    ) -> Result<PathBuf> {
        let file = folder.join(format!("{self:?}.{way}"));
        let mut written = fs::File::create(&file)?;
        for variables in self.variables(address, contracts).await? {
            let query = self.document();
            let line = match way {
                Way::First => {
                    json!({ "query": query, "variables": numbered(variables) }).to_string()
                }
                Way::Again => json!({ "query": query, "variables": variables }).to_string(),
                Way::Kept => format!(
                    "/graphql?query={}&variables={}",
                    escaped(query),
                    escaped(&variables.to_string())
                ),
            };
            writeln!(written, "{line}")?;
        }
        Ok(file)
    }
}

/// The variables of each page that is full, from the first to the last.
async fn pages(address: &str) -> Result<Vec<Value>> {
    let mut pages = Vec::new();
    let mut after = Value::Null;
    loop {
        let variables = json!({ "first": PAGE, "after": after });
        let query = "query($first: Int!, $after: String) { contracts(first: $first, after: $after) \
            { pageInfo { hasNextPage endCursor } nodes { id } } }";
        let body = json!({ "query": query, "variables": variables });
        let answer = Reader::at(address, "", &body).await?.ask().await?;
        let mut told: Value = serde_json::from_slice(&answer)?;
        let list = &mut told["data"]["contracts"];
        let full = list["nodes"]
            .as_array()
            .is_some_and(|nodes| nodes.len() == PAGE);
        if full {
            pages.push(variables);
        }
        if !full || list["pageInfo"]["hasNextPage"] != true {
            return Ok(pages);
        }
        after = list["pageInfo"]["endCursor"].take();
    }
}

/// With the place where each request has its number.
fn numbered(mut variables: Value) -> Value {
    variables["turn"] = json!(0);
    variables
}

/// As it stands in an address.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            escaped.push(char::from(byte));
        } else {
            escaped += &format!("%{byte:02X}");
        }
    }
    escaped
}
