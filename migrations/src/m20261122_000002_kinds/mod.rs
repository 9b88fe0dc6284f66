use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

use crate::{carry_out, never_down};

/// That the log takes kinds of stream that were not thought of when it was begun; PostgreSQL has never named them.
pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m20261122_000002_kinds"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        carry_out(manager, include_str!("sqlite.sql"), "").await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        never_down()
    }
}
