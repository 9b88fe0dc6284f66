//! The stories that users live through, over GraphQL, on both databases; the schema; the arrows of the house.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says so and where"
)]

mod amendments;
mod architecture;
mod bad_input;
mod changes;
mod codes;
mod commands;
mod committee;
mod contracts;
mod corrections;
mod decisions;
mod demo;
mod drafts;
mod effects;
mod knowledge;
mod ledger;
mod lists;
mod ownership;
mod practice;
mod registration;
mod roles;
mod schema;
mod suppliers;
mod time_travel;
mod world;
