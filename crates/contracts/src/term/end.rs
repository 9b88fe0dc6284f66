use chrono::{Datelike, Months, NaiveDate};
use kernel::{DatePrecision, PartialDate};

use super::{OptionState, Term};
use crate::Contract;

impl Contract {
    /// The last day on which it may run; none when that cannot be said, as of what renews itself.
    pub fn latest_day(&self) -> Option<NaiveDate> {
        let terminated = self
            .termination
            .as_ref()
            .and_then(|termination| termination.takes_effect().latest());
        terminated.or_else(|| self.term.surely_ended_by()?.latest())
    }
}

impl Term {
    /// The last day as things stand: with the options that are exercised and the renewals that came.
    pub fn current_end(&self) -> Option<PartialDate> {
        self.ends_after(&[OptionState::Exercised])
    }

    /// The last day that is possible: as a source says it, else with every option that has not lapsed.
    pub fn latest_possible_end(&self) -> Option<PartialDate> {
        // What has been extended since the source spoke may run longer than it says.
        let outrun = |stated: &PartialDate| {
            self.current_end()
                .is_some_and(|current| stated.surely_before(&current))
        };
        self.latest_possible_end
            .filter(|stated| !stated.is_unknown() && !outrun(stated))
            .or_else(|| self.ends_after(&[OptionState::Exercised, OptionState::Open]))
    }

    /// After this it surely runs no more; none when that cannot be said.
    pub(crate) fn surely_ended_by(&self) -> Option<PartialDate> {
        if self.renewal.is_some() {
            return None;
        }
        let current = self.current_end();
        // An option that is known is used by an event; one that a source only hints at may be used unheard.
        let unheard = self.options.is_empty() || current.is_none();
        let latest = self.latest_possible_end().filter(|_| unheard);
        [current, latest]
            .into_iter()
            .flatten()
            .max_by_key(PartialDate::latest)
    }

    /// With the months of every option in one of these states; none when it is not known.
    fn ends_after(&self, states: &[OptionState]) -> Option<PartialDate> {
        let months = self
            .options
            .iter()
            .filter(|option| states.contains(&option.state))
            .fold(self.months_renewed(), |months, option| {
                months.saturating_add(option.months)
            });
        self.ends
            .filter(|ends| !ends.is_unknown())
            .or_else(|| self.ends_by_its_length())
            .map(|ends| extended(ends, months))
            .filter(|end| !end.is_unknown())
    }

    /// The start and the months together.
    fn ends_by_its_length(&self) -> Option<PartialDate> {
        let months = self.months.filter(|months| *months > 0)?;
        let following = self.starts?.plus_months(months);
        if following.precision() != DatePrecision::Day {
            // A day less may be in the month or the year before.
            return Some(following.approximately());
        }
        let last = PartialDate::day(following.earliest()?.pred_opt()?);
        Some(like(following, last))
    }
}

/// So many months later; what ends with a month still does.
fn extended(ends: PartialDate, months: u32) -> PartialDate {
    let ends_with_a_month = ends
        .earliest()
        .filter(|_| ends.precision() == DatePrecision::Day)
        .and_then(|day| day.succ_opt())
        .filter(|following| following.day() == 1);
    ends_with_a_month
        .and_then(|first| first.checked_add_months(Months::new(months))?.pred_opt())
        .map_or_else(
            || ends.plus_months(months),
            |last| like(ends, PartialDate::day(last)),
        )
}

/// The date, with an “about” when the one that it comes of has one.
fn like(of: PartialDate, date: PartialDate) -> PartialDate {
    if of.is_approximate() {
        date.approximately()
    } else {
        date
    }
}
