//! The stories that users live through, over GraphQL, on both databases; the schema; the arrows of the house.

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
