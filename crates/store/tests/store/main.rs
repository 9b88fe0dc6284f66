//! What the store promises, on SQLite and on PostgreSQL.

mod append_only;
mod broken;
mod classified;
mod clocks;
mod concurrent;
mod database;
mod dump;
mod filters;
mod folded;
mod keys;
mod killed;
mod knowledge;
mod lists;
mod looked_after;
mod makers;
mod orders;
mod rebuilt;
mod searched;
mod sessions;
mod sight;
mod stems;
mod tokens;
mod verified;
mod within;
mod writing;
