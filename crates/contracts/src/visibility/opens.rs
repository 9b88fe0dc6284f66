use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};
use kernel::Instant;

use super::{Classified, Former, Part, Visibility};
use crate::Contract;

/// From when someone sees a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opens {
    Always,
    From(Instant),
    Never,
}

impl Opens {
    pub(super) fn is_shut(self, at: Instant) -> bool {
        match self {
            Self::Always => false,
            Self::From(moment) => at < moment,
            Self::Never => true,
        }
    }
}

impl Contract {
    /// From when a part is seen by those who see so far.
    pub(super) fn opens(&self, part: Part, sees: Visibility) -> Opens {
        self.classified
            .get(&part)
            .map_or(Opens::Always, |classified| classified.opens_to(sees))
    }

    /// The moments from which those who see so far see more, without anything being told.
    pub fn openings(&self, sees: Visibility) -> BTreeSet<Instant> {
        self.classified
            .values()
            .filter_map(|classified| match classified.opens_to(sees) {
                Opens::From(moment) => Some(moment),
                Opens::Always | Opens::Never => None,
            })
            .collect()
    }
}

impl Classified {
    /// The beginning of the day from which everyone sees it.
    pub(super) fn opens(&self) -> Option<Instant> {
        let until = self.until?;
        Some(until.and_time(NaiveTime::MIN).and_utc())
    }

    /// Not everyone sees it on that day.
    pub fn is_shut_on(&self, day: NaiveDate) -> bool {
        self.class > Visibility::Public && self.until.is_none_or(|until| day < until)
    }

    pub(super) fn opens_to(&self, sees: Visibility) -> Opens {
        if self.class > sees {
            return self.opens().map_or(Opens::Never, Opens::From);
        }
        let opened = self.opened_to(sees);
        opened.map_or(Opens::Always, |former| Opens::From(former.opened))
    }

    /// What it was last that kept them from it.
    pub(super) fn opened_to(&self, sees: Visibility) -> Option<&Former> {
        self.before.iter().rfind(|former| former.class > sees)
    }
}
