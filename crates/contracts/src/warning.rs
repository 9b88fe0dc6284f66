mod words;

use kernel::LocalizedText;

use crate::{ChangeMeter, Contract, Publication};

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
            Publication::Draft => Some(words::draft()),
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
        Warning::of_the_meter(&meter)
    }

    fn options_used_late(&self) -> Option<Warning> {
        let late = self
            .term
            .options
            .iter()
            .filter(|option| option.late)
            .count();
        (late > 0).then(words::option_used_late)
    }
}

impl Warning {
    pub(crate) fn of_the_meter(meter: &ChangeMeter) -> Option<Self> {
        (meter.crossed == Some(true)).then(|| words::section_180_crossed(meter))
    }
}
