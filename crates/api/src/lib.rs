//! The GraphQL schema: views of the documents, and commands said aloud.
#![expect(
    unreachable_pub,
    reason = "the types of the schema are reached by GraphQL, not by Rust"
)]

mod case;
mod change;
mod connection;
mod contract;
mod coverage;
mod described;
mod documents;
mod effect;
mod error;
mod following;
mod free_choice;
mod global_id;
mod happening;
mod input;
mod known;
mod loaders;
mod moment;
mod mutation;
mod now;
mod place;
mod potential;
mod query;
mod saved_query;
mod scalars;
mod schema;
mod search;
mod settings;
mod subscription;
mod user_error;
mod user_error_code;
mod view;
mod viewer;
mod weights;
mod words;

pub use contracts::{LeadTimes, SmallestGroup};
pub use coverage::MissingReason;
pub use described::danish;
pub use documents::{document, documents};
pub use effect::FigureRemarkCode;
pub use error::{TOP_LEVEL_CODES, coded};
pub use following::Following;
pub use global_id::is_id;
pub use query::ANSWER_CODES;
pub use schema::{
    DEEPEST_DOCUMENT, LARGEST_DOCUMENT, Schema, edge, execute, follow, schema, schema_of_the_valid,
    sdl,
};
pub use settings::Settings;
pub use user_error_code::UserErrorCode;
pub use viewer::{OPERATOR, Viewer, asked_by, queried_by};
