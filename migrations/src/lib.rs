//! The tables of the register, in the words of each database.

mod m20261121_000001_register;
mod m20261122_000002_kinds;
mod m20261122_000003_audience;
mod m20261122_000005_identity;
mod m20261123_000009_wording;

#[cfg(test)]
mod tests;

pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::{
    DbErr, MigrationTrait, SchemaManager, async_trait,
    sea_orm::{ConnectionTrait, DbBackend},
};

/// What an SQLite file of the register says of itself in its header: `Sams`.
pub const APPLICATION_ID: i32 = 0x5361_6d73;

/// The table in which a database remembers what was done to it.
pub const DONE: &str = "seaql_migrations";

/// All steps, in their order.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261121_000001_register::Migration),
            Box::new(m20261122_000002_kinds::Migration),
            Box::new(m20261122_000003_audience::Migration),
            Box::new(m20261122_000005_identity::Migration),
            Box::new(m20261123_000009_wording::Migration),
        ]
    }
}

/// Carries out a step in the words of the database at hand.
async fn carry_out(manager: &SchemaManager<'_>, sqlite: &str, postgres: &str) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    let step = match connection.get_database_backend() {
        DbBackend::Sqlite => sqlite,
        DbBackend::Postgres => postgres,
        DbBackend::MySql | _ => {
            let message = "the register is kept in SQLite or PostgreSQL";
            return Err(DbErr::Migration(message.to_owned()));
        }
    };
    connection.execute_unprepared(step).await?;
    Ok(())
}

/// No step is ever taken back.
fn never_down() -> Result<(), DbErr> {
    Err(DbErr::Migration("the log is never taken down".to_owned()))
}
