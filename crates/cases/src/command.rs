use kernel::{LocalizedText, PartialDate, Source};

use crate::{Revision, Story};

/// What may be asked of a case.
#[derive(Clone, Debug, PartialEq)]
pub enum CaseCommand {
    Publish(Box<Story>),
    Revise {
        revision: Revision,
        on: PartialDate,
    },
    NoteFact {
        text: LocalizedText,
        source: Source,
        on: PartialDate,
    },
}
