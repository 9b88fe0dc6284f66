use async_graphql::InputObject;
use kernel::{Instant, PartialDate, Source};

use super::{At, Reading, SourceInput};
use crate::scalars::{DateTime, Edtf};

/// What every command is told with.
#[derive(Clone, Default, InputObject)]
pub struct Telling {
    /// When it happened; unknown if left out. Danish: «hændte».
    pub on: Option<Edtf>,
    /// Since when it has been public; the source's publication day if left out, else now. Danish: «kendt siden».
    pub known_from: Option<DateTime>,
    /// Who says so.
    pub source: Option<SourceInput>,
    /// Refuse unless it is at this version. Danish: «forventet version».
    pub expected_version: Option<i64>,
    /// The same key with the same command answers the first result again; 200 characters at most.
    pub idempotency_key: Option<String>,
    /// Only say whether it would be taken; nothing is stored.
    #[graphql(default = false)]
    pub validate_only: bool,
}

/// What a command was told with, read.
#[derive(Clone)]
pub(crate) struct Told {
    pub(crate) on: PartialDate,
    pub(crate) known_from: Option<Instant>,
    pub(crate) source: Option<Source>,
    pub(crate) expected_version: Option<i64>,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) validate_only: bool,
}

impl Default for Told {
    fn default() -> Self {
        Self {
            on: PartialDate::UNKNOWN,
            known_from: None,
            source: None,
            expected_version: None,
            idempotency_key: None,
            validate_only: false,
        }
    }
}

impl Telling {
    pub(crate) fn read(self, reading: &mut Reading) -> Option<Told> {
        let at = At::input();
        let on = reading.date_or_unknown(&at.then("on"), self.on);
        let source = reading.optional(self.source, |reading, source| {
            source.read(reading, &at.then("source"))
        });
        Some(Told {
            on: on?,
            known_from: self.known_from.map(|DateTime(at)| at),
            source: source?,
            expected_version: self.expected_version,
            idempotency_key: self.idempotency_key,
            validate_only: self.validate_only,
        })
    }
}
