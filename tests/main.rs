//! The stories that users live through, over GraphQL, on both databases; the schema; the arrows of the house.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says so and where"
)]

mod architecture;
mod bad_input;
mod changes;
mod codes;
mod contracts;
mod corrections;
mod demo;
mod effects;
mod knowledge;
mod lists;
mod roles;
mod schema;
mod world;
