use sea_orm_migration::{
    DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait,
    sea_orm::{ConnectionTrait, DbBackend},
};

/// Who is logged in, and what pseudonyms are made with.
pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m20261122_000005_identity"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        let tables = match connection.get_database_backend() {
            DbBackend::Sqlite => include_str!("sqlite.sql"),
            DbBackend::Postgres => include_str!("postgres.sql"),
            DbBackend::MySql | _ => {
                return Err(DbErr::Migration(
                    "the register is kept in SQLite or PostgreSQL".to_owned(),
                ));
            }
        };
        connection.execute_unprepared(tables).await?;
        Ok(())
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("the log is never taken down".to_owned()))
    }
}
