mod codes;
mod words;

use kernel::LocalizedText;

use crate::{Contract, Publication, change::SECTION_180_CROSSED};

/// What a reader of a contract should be told beside its facts; no verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Never changes.
    pub code: &'static str,
    pub words: LocalizedText,
}

impl Contract {
    /// What takes most from the facts comes first.
    pub fn warnings(&self) -> Vec<Warning> {
        [
            self.retraction.as_ref().map(words::retracted),
            self.illustrative.then(words::illustrative),
            self.not_public_yet(),
            self.provisional_until.map(words::provisional),
            self.complaints_pending(),
            self.section_180_crossed(),
            self.options_used_late(),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn not_public_yet(&self) -> Option<Warning> {
        match self.publication {
            Publication::Draft => Some(match &self.sent_back {
                Some(back) => words::draft_sent_back(back),
                None => words::draft(),
            }),
            Publication::Approved => Some(words::approved_draft()),
            Publication::Published => None,
        }
    }

    fn complaints_pending(&self) -> Option<Warning> {
        self.complaints
            .iter()
            .any(|complaint| complaint.decided.is_none())
            .then(words::complaint_pending)
    }

    /// Without a change there is nothing to measure.
    fn section_180_crossed(&self) -> Option<Warning> {
        let meter = (!self.amendments.is_empty()).then(|| self.change_meter())?;
        meter
            .notes
            .into_iter()
            .find(|note| note.code == SECTION_180_CROSSED)
    }

    pub(crate) fn options_used_late(&self) -> Option<Warning> {
        let late = self.term.options.iter().any(|option| option.late);
        late.then(words::option_used_late)
    }
}
