use serde::{Deserialize, Serialize};

/// Words for people: Danish always, English where someone has translated them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LocalizedText {
    pub da: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

impl LocalizedText {
    pub fn da(da: impl Into<String>) -> Self {
        Self {
            da: da.into(),
            en: None,
        }
    }

    pub fn new(da: impl Into<String>, en: impl Into<String>) -> Self {
        Self {
            da: da.into(),
            en: Some(en.into()),
        }
    }

    /// Nothing but white space in Danish.
    pub fn is_blank(&self) -> bool {
        self.da.trim().is_empty()
    }
}
