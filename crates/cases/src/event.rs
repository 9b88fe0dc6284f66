use kernel::{Event, LocalizedText, PartialDate, Source};
use serde::{Deserialize, Serialize};

use crate::{Revision, Story};

/// A fact of a case; stored for ever, so only added to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum CaseEvent {
    Published(Box<Story>),
    /// Holds only what changed.
    Revised {
        revision: Revision,
        on: PartialDate,
    },
    FactNoted {
        text: LocalizedText,
        source: Source,
        on: PartialDate,
    },
}

impl Event for CaseEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Published(_) => "CasePublished",
            Self::Revised { .. } => "CaseRevised",
            Self::FactNoted { .. } => "FactNoted",
        }
    }

    fn on(&self) -> PartialDate {
        match self {
            Self::Published(story) => story.on,
            Self::Revised { on, .. } | Self::FactNoted { on, .. } => *on,
        }
    }
}
