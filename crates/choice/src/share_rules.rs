use contracts::SmallestGroup;
use kernel::{DatePrecision, PartialDate};

use crate::{
    FreeChoice, FreeChoiceEvent, FreeChoiceRefusal, Share, ShareFigure, ShareId, ShareRefusal,
    ShareStatement,
    limits::{check_stated, check_why, name},
};

impl FreeChoice {
    pub(crate) fn state_share(
        &self,
        share: ShareStatement,
        smallest_group: SmallestGroup,
        on: PartialDate,
    ) -> Result<Vec<FreeChoiceEvent>, FreeChoiceRefusal> {
        match self.share_with(share.id) {
            Some(known) if known.says(&share) => Ok(Vec::new()),
            Some(_) => Err(ShareRefusal::ShareTwice { share: share.id }.into()),
            None => {
                share.check(smallest_group)?;
                Ok(vec![FreeChoiceEvent::ShareStated { share, on }])
            }
        }
    }

    pub(crate) fn retract_share(
        &self,
        share: ShareId,
        why: String,
        on: PartialDate,
    ) -> Result<Vec<FreeChoiceEvent>, FreeChoiceRefusal> {
        check_why(&why)?;
        match self.share_with(share).map(Share::stands) {
            None => Err(ShareRefusal::UnknownShare { share }.into()),
            Some(false) => Ok(Vec::new()),
            Some(true) => Ok(vec![FreeChoiceEvent::ShareRetracted { share, why, on }]),
        }
    }

    pub(crate) fn share_with(&self, id: ShareId) -> Option<&Share> {
        self.shares.iter().find(|share| share.id == id)
    }
}

impl ShareStatement {
    fn check(&self, smallest_group: SmallestGroup) -> Result<(), FreeChoiceRefusal> {
        self.figure.check()?;
        self.figure
            .check_group(smallest_group, self.stated.as_deref())?;
        self.check_year()?;
        self.check_words()
    }

    /// What is missing is missing of a year; a number may be of one that nobody names.
    fn check_year(&self) -> Result<(), ShareRefusal> {
        match (self.year.precision(), self.figure) {
            (DatePrecision::Unknown, ShareFigure::Missing(_)) => Err(ShareRefusal::YearMissing),
            (
                DatePrecision::Year | DatePrecision::Unknown,
                ShareFigure::Percent(_) | ShareFigure::Persons(_) | ShareFigure::Missing(_),
            ) => Ok(()),
            (DatePrecision::Day | DatePrecision::Month | DatePrecision::Season, _) => {
                Err(ShareRefusal::NotAYear { year: self.year })
            }
        }
    }

    /// A number is never without the words that it is read from.
    fn check_words(&self) -> Result<(), FreeChoiceRefusal> {
        let blank = self
            .stated
            .as_ref()
            .is_none_or(|words| words.trim().is_empty());
        if blank && self.figure.missing().is_none() {
            return Err(ShareRefusal::StatedMissing.into());
        }
        check_stated(self.stated.as_deref())?;
        name(&["measuredBy"], self.measured_by.as_deref())
    }
}
