use super::{
    AlreadyHappened, AnotherExpected, DatesCrossed, InvalidInput, LimitExceeded,
    OptionNoticePassed, SmallCell, UserError, WeightRange, WeightsNotHundred, YearOutOfReach,
    data::Data,
};
use crate::{scalars::Date, words::PartialDate};

/// A member with what all have in common and with data of its own.
macro_rules! carrying {
    ($told:ident, $member:ident { $($own:ident: $value:expr),+ }) => {
        UserError::$member($member {
            code: $told.code,
            message: $told.message,
            localized_message: $told.localized_message,
            field: $told.field,
            $($own: $value),+
        })
    };
}

impl InvalidInput {
    /// The same mistake with what a form needs of it.
    pub(super) fn with(self, data: Data) -> UserError {
        match data {
            Data::Weights(total) => carrying!(
                self,
                WeightsNotHundred {
                    total: total.into()
                }
            ),
            Data::WeightRange(min, max) => carrying!(
                self,
                WeightRange {
                    min: min.into(),
                    max: max.into()
                }
            ),
            Data::Notice(day) => carrying!(
                self,
                OptionNoticePassed {
                    notice_by: Date(day)
                }
            ),
            Data::Few(least) => carrying!(self, SmallCell { least: least }),
            Data::Limit(actual, most) => carrying!(
                self,
                LimitExceeded {
                    actual: actual,
                    most: most
                }
            ),
            Data::Dates(start, end) => self.with_dates(start.into(), end.into()),
            Data::Happened(on) => carrying!(self, AlreadyHappened { on: on.into() }),
            Data::Expected(expected, found) => self.with_words(expected, found),
            Data::Year(year, first, last) => self.with_years(year, first, last),
        }
    }

    fn with_dates(self, start: PartialDate, end: PartialDate) -> UserError {
        carrying!(
            self,
            DatesCrossed {
                start: start,
                end: end
            }
        )
    }

    fn with_words(self, expected: String, found: String) -> UserError {
        carrying!(
            self,
            AnotherExpected {
                expected: expected,
                found: found
            }
        )
    }

    fn with_years(self, year: i32, first: i32, last: i32) -> UserError {
        carrying!(
            self,
            YearOutOfReach {
                year: year,
                first: first,
                last: last
            }
        )
    }
}
