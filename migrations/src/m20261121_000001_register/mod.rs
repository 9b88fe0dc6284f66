use sea_orm_migration::{
    DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait,
    sea_orm::{ConnectionTrait, DbBackend},
};

use crate::APPLICATION_ID;

/// The log, the documents and the tokens.
pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m20261121_000001_register"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        match connection.get_database_backend() {
            DbBackend::Sqlite => {
                let mark = format!("PRAGMA application_id = {APPLICATION_ID};");
                connection.execute_unprepared(&mark).await?;
                connection
                    .execute_unprepared(include_str!("sqlite.sql"))
                    .await?;
            }
            DbBackend::Postgres => {
                connection
                    .execute_unprepared(include_str!("postgres.sql"))
                    .await?;
            }
            DbBackend::MySql | _ => {
                return Err(DbErr::Migration(
                    "the register is kept in SQLite or PostgreSQL".to_owned(),
                ));
            }
        }
        Ok(())
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("the log is never taken down".to_owned()))
    }
}
