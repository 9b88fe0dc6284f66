//! What stands between a GraphQL document and those who execute it: it is read, measured and weighed before anything is done,
//! and the answer is completed by the letter of the language. It knows any schema by its words, and nothing of the register.

mod allowance;
mod complete;
mod conflict;
mod cost;
mod document;
mod escape;
mod fault;
mod given;
mod likeness;
mod limits;
mod plan;
mod selection;
mod size;
mod steps;
#[cfg(test)]
mod tests;
mod text;
mod token;
mod types;

pub use async_graphql_parser::{
    Pos,
    types::{ExecutableDocument, OperationType},
};
pub use async_graphql_value::{ConstValue, Variables};
pub use complete::Step;
pub use document::{Document, Edge, Operation, lacking, parsed};
pub use fault::{Code, Fault};
pub use limits::Limits;
pub use types::Weight;
