use chrono::NaiveDate;

/// A region, with the days between which it is one; no day where there is no such limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Region {
    pub name: &'static str,
    pub valid_from: Option<NaiveDate>,
    pub valid_until: Option<NaiveDate>,
}

/// The regions that a municipality lies in, before and after the reform of 2027.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Regions {
    before: Region,
    after: Region,
}

impl Regions {
    pub(super) fn on(&self, day: NaiveDate) -> Region {
        if day < REFORM {
            self.before
        } else {
            self.after
        }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.before.name == name || self.after.name == name
    }
}

const REFORM: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 1).expect("1 January 2027 is a day");
const LAST_DAY_BEFORE: NaiveDate = REFORM.pred_opt().expect("2027 is not the first year");

pub(super) const NORDJYLLAND: Regions = lasting("Region Nordjylland");
pub(super) const MIDTJYLLAND: Regions = lasting("Region Midtjylland");
pub(super) const SYDDANMARK: Regions = lasting("Region Syddanmark");
pub(super) const HOVEDSTADEN: Regions = until_the_reform("Region Hovedstaden");
pub(super) const SJAELLAND: Regions = until_the_reform("Region Sjælland");

const fn lasting(name: &'static str) -> Regions {
    let region = Region {
        name,
        valid_from: None,
        valid_until: None,
    };
    Regions {
        before: region,
        after: region,
    }
}

const fn until_the_reform(name: &'static str) -> Regions {
    Regions {
        before: Region {
            name,
            valid_from: None,
            valid_until: Some(LAST_DAY_BEFORE),
        },
        after: Region {
            name: "Region Østdanmark",
            valid_from: Some(REFORM),
            valid_until: None,
        },
    }
}
