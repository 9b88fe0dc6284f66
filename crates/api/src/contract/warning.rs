use async_graphql::SimpleObject;

use crate::words::LocalizedText;

/// What a reader should be told beside the facts; no verdict. Danish: «bemærkning».
#[derive(Clone, SimpleObject)]
pub struct Warning {
    /// A code that never changes; docs/codes.md lists them.
    pub code: String,
    /// What it says, for people.
    pub message: LocalizedText,
}

impl From<contracts::Warning> for Warning {
    fn from(warning: contracts::Warning) -> Self {
        Self {
            code: warning.code.to_owned(),
            message: warning.words.into(),
        }
    }
}

impl From<effects::EffectWarning> for Warning {
    fn from(warning: effects::EffectWarning) -> Self {
        Self {
            code: warning.code.to_owned(),
            message: warning.words.into(),
        }
    }
}
