//! The tables of the register, in the words of each database.

mod step;

#[cfg(test)]
mod tests;

pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::{MigrationTrait, async_trait};
use step::Step;

/// What an SQLite file of the register says of itself in its header: `Sams`.
pub const APPLICATION_ID: i32 = 0x5361_6d73;

/// The table in which a database remembers what was done to it.
pub const DONE: &str = "seaql_migrations";

/// The step whose words lie in the folder of its name.
macro_rules! step {
    ($name:literal) => {
        Box::new(Step {
            name: $name,
            sqlite: include_str!(concat!($name, "/sqlite.sql")),
            postgres: include_str!(concat!($name, "/postgres.sql")),
        })
    };
}

/// All steps, in their order.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            step!("m20261121_000001_register"),
            step!("m20261122_000002_kinds"),
            step!("m20261122_000003_audience"),
            step!("m20261122_000005_identity"),
            step!("m20261123_000009_wording"),
        ]
    }
}
