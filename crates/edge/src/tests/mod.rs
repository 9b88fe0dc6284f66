mod completing;
mod conflicts;
mod fuzz;
mod likeness;
mod linear;
mod properties;
mod reading;
mod sizes;
mod weighing;
mod written;

use async_graphql_value::Variables;
use serde_json::Value as Json;

use crate::{Code, Document, Edge, Fault, Limits};

const SCHEMA: &str = r#"
type Query {
  contract(id: ID): Contract
  contracts(first: Int = 20, after: String, last: Int): ContractConnection!
  nodes(ids: [ID!]!): [Node]!
  pick(by: By): String
  summary: Summary!
}
input By { id: ID number: String }
interface Node { id: ID! weighed: Int near: Node }
type ContractConnection { nodes: [Contract!]! totalCount: Int! }
type Contract implements Node {
  id: ID!
  title: String!
  note: String
  weighed: Int
  near: Node
  criteria: [Criterion!]!
  supplier: Supplier
  owner: Supplier!
}
type Criterion { name: String! weight: Int }
type Supplier implements Node { id: ID! weighed: Int near: Node name: String! contracts(first: Int): ContractConnection! title: Int }
type Summary { n: Int! }
type Mutation { touch(id: ID): Touched! }
type Touched { count: Int other: Int }
type Subscription { happenings: Int! others: Int! }
"#;

fn edge() -> Edge {
    edge_with(Limits::default())
}

fn edge_with(limits: Limits) -> Edge {
    Edge::new(
        SCHEMA,
        &[("Query", "summary", 500), ("Supplier", "weighed", 40)],
        limits,
    )
    .unwrap()
}

fn read(text: &str) -> Result<Document, Fault> {
    edge().read(text)
}

fn refused(text: &str) -> (Code, String) {
    let fault = read(text).unwrap_err();
    (fault.code, fault.message)
}

fn variables(told: Json) -> Variables {
    Variables::from_json(told)
}
