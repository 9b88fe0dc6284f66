//! What counts as private, and what as open to tender: versioned definitions.

mod table;

use std::{borrow::Cow, fmt, sync::LazyLock};

use kernel::{LocalizedText, Source};
use serde::{Deserialize, Serialize};

pub(crate) use table::digits;
pub use table::{AccountTable, Line, Part, Sign, TableReference, TableRow, TableUnreadable};

/// The key of a definition with its edition; a stored one may be outside the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DefinitionKey(Cow<'static, str>);

impl DefinitionKey {
    pub const IKU_BEFORE_2016: Self = Self(Cow::Borrowed("iku_before_2016"));
    pub const IKU_2016: Self = Self(Cow::Borrowed("iku_2016"));
    pub const PLI: Self = Self(Cow::Borrowed("pli"));

    /// The key of a definition in the catalogue.
    pub fn of(key: &str) -> Option<Self> {
        ShareDefinition::all()
            .iter()
            .find(|one| one.key.as_str() == key)
            .map(|one| one.key.clone())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The definition; none when the catalogue does not know it.
    pub fn definition(&self) -> Option<&'static ShareDefinition> {
        ShareDefinition::all().iter().find(|one| one.key == *self)
    }
}

impl fmt::Display for DefinitionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How the share of tasks in private hands is defined, in one edition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShareDefinition {
    pub key: DefinitionKey,
    /// `IKU` or `PLI`.
    pub indicator: String,
    pub edition: String,
    pub name: LocalizedText,
    pub fixed_by: LocalizedText,
    pub counts: LocalizedText,
    /// Tenders that the municipality's own staff won are counted as exposed to competition.
    pub counts_control_bids: bool,
    /// The first year it is told for; none where that was not seen.
    pub first_year: Option<i32>,
    pub last_year: Option<i32>,
    pub changes: Vec<LocalizedText>,
    pub sources: Vec<Source>,
}

impl ShareDefinition {
    /// All of them, in the order of the catalogue.
    pub fn all() -> &'static [Self] {
        &DEFINITIONS
    }
}

static DEFINITIONS: LazyLock<Vec<ShareDefinition>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/definitions.json"))
        .expect("the crate's own definitions are JSON of this form: a test reads them")
});
