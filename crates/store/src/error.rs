use std::error::Error;

use thiserror::Error;
use uuid::Uuid;

use crate::Kind;

/// Why the store could not do its work: never the asker's fault.
#[derive(Debug, Error)]
pub enum StoreError {
    #[error("`{written}` is not a database: write sqlite:PATH or postgres://USER@HOST/DATABASE")]
    UnknownDatabase { written: String },
    #[error("{database} cannot be used: {reason}")]
    Unreadable { database: String, reason: String },
    #[error("{database} is not prepared for this program: run `samspil migrate`")]
    NotMigrated { database: String },
    #[error("{database} was written by a newer program: it knows `{migration}`")]
    Newer { database: String, migration: String },
    #[error("{database} is not safe to write to: {setting} is {is}, not {wanted}")]
    Unsafe {
        database: String,
        setting: &'static str,
        is: String,
        wanted: &'static str,
    },
    #[error("the database failed: {0}")]
    Database(#[source] Box<dyn Error + Send + Sync>),
    #[error("event {position} of the log cannot be read: {reason}")]
    EventUnreadable { position: i64, reason: String },
    #[error("the document of {kind} {id} cannot be read: {reason}")]
    DocumentUnreadable {
        kind: Kind,
        id: Uuid,
        reason: String,
    },
    #[error("the cursor belongs to another order")]
    ForeignCursor,
    #[error("a rule failed to decide: {reason}")]
    RuleBroken { reason: String },
    #[error("the store is closed")]
    Closed,
}

impl StoreError {
    /// Every code, in the order of the reasons.
    pub const CODES: &[&str] = &[
        "UNKNOWN_DATABASE",
        "DATABASE_UNREADABLE",
        "DATABASE_NOT_MIGRATED",
        "DATABASE_NEWER",
        "DATABASE_UNSAFE",
        "DATABASE_FAILED",
        "EVENT_UNREADABLE",
        "DOCUMENT_UNREADABLE",
        "CURSOR_FOREIGN",
        "RULE_BROKEN",
        "STORE_CLOSED",
    ];

    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownDatabase { .. } => "UNKNOWN_DATABASE",
            Self::Unreadable { .. } => "DATABASE_UNREADABLE",
            Self::NotMigrated { .. } => "DATABASE_NOT_MIGRATED",
            Self::Newer { .. } => "DATABASE_NEWER",
            Self::Unsafe { .. } => "DATABASE_UNSAFE",
            Self::Database(_) => "DATABASE_FAILED",
            Self::EventUnreadable { .. } => "EVENT_UNREADABLE",
            Self::DocumentUnreadable { .. } => "DOCUMENT_UNREADABLE",
            Self::ForeignCursor => "CURSOR_FOREIGN",
            Self::RuleBroken { .. } => "RULE_BROKEN",
            Self::Closed => "STORE_CLOSED",
        }
    }
}

impl From<sea_orm::DbErr> for StoreError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Database(Box::new(error))
    }
}

impl From<sea_orm::sqlx::Error> for StoreError {
    fn from(error: sea_orm::sqlx::Error) -> Self {
        Self::Database(Box::new(error))
    }
}
