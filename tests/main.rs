//! The stories that users live through, over GraphQL, on both databases; the schema; the arrows of the house.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on says so and where"
)]

mod accounts;
mod amendments;
mod architecture;
mod bad_input;
mod bars;
mod changes;
mod clause_yield;
mod codes;
mod commands;
mod committee;
mod contracts;
mod corrections;
mod decisions;
mod demo;
mod drafts;
mod effect_summary;
mod effects;
mod effects_consistent;
mod effects_disputed;
mod effects_found;
mod effects_read;
mod free_choice;
mod indicators;
mod knowledge;
mod ledger;
mod lists;
mod nodes;
mod ownership;
mod pages;
mod potential;
mod practice;
mod questions;
mod refusals;
mod registration;
mod roles;
mod saved_queries;
mod schema;
mod search;
mod statements;
mod suppliers;
mod time_travel;
mod visibility;
mod world;
