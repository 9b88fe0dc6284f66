use chrono::NaiveDate;
use contracts::SmallestGroup;
use kernel::{DatePrecision, PartialDate};

use crate::{
    FreeChoice, FreeChoiceEvent, FreeChoiceRefusal, Share, ShareFigure, ShareId, ShareRefusal,
    ShareStatement,
    limits::{check_stated, check_why, name},
};

/// What a share is judged by that it does not say itself.
pub(crate) struct Judging {
    pub(crate) smallest_group: SmallestGroup,
    pub(crate) today: NaiveDate,
}

impl FreeChoice {
    pub(crate) fn state_share(
        &self,
        share: ShareStatement,
        on: PartialDate,
        judging: &Judging,
    ) -> Result<Vec<FreeChoiceEvent>, FreeChoiceRefusal> {
        match self.share_with(share.id) {
            Some(known) if known.says(&share) => Ok(Vec::new()),
            Some(_) => Err(ShareRefusal::ShareTwice { share: share.id }.into()),
            None => {
                share.check(judging)?;
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
    fn check(&self, judging: &Judging) -> Result<(), FreeChoiceRefusal> {
        self.figure.check()?;
        self.figure
            .check_group(judging.smallest_group, self.stated.as_deref())?;
        self.check_year()?;
        self.check_counted(judging.today)?;
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

    /// Nobody can have counted a year that is still to come.
    fn check_counted(&self, today: NaiveDate) -> Result<(), ShareRefusal> {
        match self.year.earliest() {
            Some(first) if first > today => Err(ShareRefusal::YearToCome { year: self.year }),
            Some(_) | None => Ok(()),
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
