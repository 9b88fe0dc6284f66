use std::collections::BTreeMap;

use kernel::{PartialDate, Quantity};

use super::{Bucket, Entry, Options, Period, RefusalReason, numbers::sum, reading::tells_of_few};
use crate::{Additivity, EffectId, Recurrence};

/// What several times come to together, or why they are not added.
#[derive(Clone, Debug, PartialEq)]
pub struct OverTime {
    pub value: Option<Quantity>,
    /// Why there is no value; none when there is one.
    pub refused: Option<RefusalReason>,
    /// The times, the first first.
    pub periods: Vec<Period>,
}

impl OverTime {
    /// None where there are not several times, or more than the times differ.
    pub(super) fn of(
        buckets: &[Bucket<'_>],
        refused: Option<RefusalReason>,
        options: &Options,
    ) -> Option<Self> {
        match refused {
            Some(RefusalReason::PeriodsDiffer | RefusalReason::PeriodNotStated)
                if buckets.len() > 1 => {}
            Some(_) | None => return None,
        }
        let mut periods: Vec<Period> = buckets
            .iter()
            .filter_map(|bucket| bucket.class.period)
            .collect();
        periods.sort_unstable();
        let (value, refused) = match total(buckets, &periods, options) {
            Ok(value) => (Some(value), None),
            Err(refusal) => (None, Some(refusal)),
        };
        Some(Self {
            value,
            refused,
            periods,
        })
    }
}

fn total(
    buckets: &[Bucket<'_>],
    periods: &[Period],
    options: &Options,
) -> Result<Quantity, RefusalReason> {
    let entries = || buckets.iter().flat_map(|bucket| &bucket.entries);
    let class = &buckets.first().ok_or(RefusalReason::NoValues)?.class;
    if !class.is_added() {
        return Err(RefusalReason::PercentagesAreNotAdded);
    }
    entries().try_for_each(is_added_over_time)?;
    if periods.len() < buckets.len() {
        return Err(RefusalReason::PeriodNotStated);
    }
    can_follow(class.recurrence, periods)?;
    let mut told: BTreeMap<EffectId, Vec<Period>> = BTreeMap::new();
    for entry in entries() {
        let period = entry.class.period.ok_or(RefusalReason::PeriodNotStated)?;
        told.entry(entry.first).or_default().push(period);
    }
    for own in told.values_mut() {
        own.sort_unstable();
        let overlap = own.windows(2).any(|pair| match pair {
            [one, other] => !one.until().surely_before(&other.from),
            _ => false,
        });
        if overlap {
            return Err(RefusalReason::PeriodsOverlap);
        }
    }
    if told.values().any(|own| own != periods) {
        return Err(RefusalReason::PeriodsDiffer);
    }
    let sizes: Vec<Quantity> = entries().filter_map(Entry::quantity).cloned().collect();
    let sum = sum(&sizes)?;
    if tells_of_few(&sum, options.smallest_group) {
        return Err(RefusalReason::SmallCell);
    }
    Ok(sum)
}

fn is_added_over_time(entry: &Entry<'_>) -> Result<(), RefusalReason> {
    match entry.additivity() {
        Additivity::Additive => Ok(()),
        Additivity::AdditiveNotOverTime => Err(RefusalReason::NotAdditiveOverTime),
        Additivity::NonAdditive => Err(RefusalReason::NotAdditive),
    }
}

/// What comes once may be added, and what comes every year where each time is one year.
fn can_follow(recurrence: Recurrence, periods: &[Period]) -> Result<(), RefusalReason> {
    match recurrence {
        Recurrence::OneOff => Ok(()),
        Recurrence::PerYear if periods.iter().all(Period::is_a_year) => Ok(()),
        Recurrence::PerYear
        | Recurrence::PerDay
        | Recurrence::PerContract
        | Recurrence::LevelShift => Err(RefusalReason::NotAdditiveOverTime),
        Recurrence::Unspecified => Err(RefusalReason::RecurrenceNotStated),
    }
}

impl Period {
    fn until(&self) -> PartialDate {
        self.until.unwrap_or(self.from)
    }

    /// It has the days of twelve months.
    fn is_a_year(&self) -> bool {
        match (self.from.earliest(), self.until().latest()) {
            (Some(from), Some(until)) => (364..=365).contains(&(until - from).num_days()),
            (None, _) | (_, None) => false,
        }
    }
}
