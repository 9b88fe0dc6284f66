use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

use crate::{APPLICATION_ID, carry_out, never_down};

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
        let mark = format!("PRAGMA application_id = {APPLICATION_ID};");
        let sqlite = mark + include_str!("sqlite.sql");
        carry_out(manager, &sqlite, include_str!("postgres.sql")).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        never_down()
    }
}
