use std::collections::HashSet;

use kernel::{Money, Quantity, Unit};

use super::{
    Caution, Class, Coverage, Distribution, Entry, Missing, Options, PerThousand, RefusalReason,
    Shape, SummaryGap, Weighted,
    numbers::sum,
    place::Placed,
    reading::tells_of_few,
    weighing::{ratio_of_sums, weighted},
};
use crate::{Additivity, Realisation, Recurrence};

/// Like sizes, one for each effect.
#[derive(Clone, Debug, PartialEq)]
pub struct Bucket<'a> {
    pub class: Class<'a>,
    pub entries: Vec<Entry<'a>>,
    pub value: Option<Quantity>,
    pub method: Method,
    /// Why there is no value; none when there is one.
    pub refused: Option<RefusalReason>,
    pub weighted: Option<Weighted>,
    /// Of percentages, and of what is refused.
    pub distribution: Option<Distribution>,
    /// Of the effects of the group that have the indicator.
    pub coverage: Coverage,
    pub per_thousand: Option<PerThousand>,
    pub cautions: Vec<Caution>,
}

/// How a number was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    Sum,
    /// The number of one effect, as it was told.
    Single,
    /// The sum of the changes over the sum of what they are changes of.
    WeightedByBaseline,
    RatioOfSums,
    None,
}

type Made = Result<(Quantity, Method), RefusalReason>;

impl<'a> Bucket<'a> {
    /// The entries are of one class, and there is at least one.
    pub(super) fn of(
        class: Class<'a>,
        mut entries: Vec<Entry<'a>>,
        group: &[Placed<'a>],
        options: &Options,
    ) -> Self {
        entries.sort_by_key(|entry| entry.first);
        let weighted = weighted(&entries);
        let made = made(&class, &entries, weighted.as_ref(), options);
        let weighted = weighted.filter(|_| class.period.is_some());
        let refused = made.as_ref().err().copied();
        let spoken_of = match refused {
            Some(RefusalReason::FreedTimeIsNotMoney | RefusalReason::SmallCell) => None,
            None if class.is_added() => None,
            Some(_) | None => Distribution::of(&entries),
        };
        let coverage = coverage(&class, &entries, group, options);
        let (value, method) = made.map_or((None, Method::None), |(value, method)| {
            (Some(value), method)
        });
        Self {
            per_thousand: value
                .as_ref()
                .filter(|_| class.is_added())
                .map(|_| PerThousand::of(&entries, group, options)),
            cautions: Caution::of_a_bucket(&class, &entries, weighted.as_ref(), &coverage),
            class,
            entries,
            value,
            method,
            refused,
            weighted,
            distribution: spoken_of,
            coverage,
        }
    }
}

fn made(
    class: &Class<'_>,
    entries: &[Entry<'_>],
    weighted: Option<&Weighted>,
    options: &Options,
) -> Made {
    if class.is_freed_time_in_money() {
        return Err(RefusalReason::FreedTimeIsNotMoney);
    }
    let quantities: Vec<Quantity> = entries
        .iter()
        .filter_map(Entry::quantity)
        .cloned()
        .collect();
    match (class.shape, quantities.as_slice()) {
        (Shape::Ratio { .. }, _) if entries.len() == 1 => {
            Ok((ratio_of_sums(entries)?, Method::Single))
        }
        (Shape::Ratio { of: None }, _) => Err(RefusalReason::UnlikeUnits),
        (Shape::Ratio { of: Some(_) }, _) if class.period.is_none() => {
            Err(RefusalReason::PeriodNotStated)
        }
        (Shape::Ratio { of: Some(_) }, _) => Ok((ratio_of_sums(entries)?, Method::RatioOfSums)),
        (Shape::Quantity { .. }, []) => Err(RefusalReason::NoValues),
        (Shape::Quantity { .. }, [only]) => Ok((only.clone(), Method::Single)),
        (Shape::Quantity { .. }, several) => match (class.refusal(entries), weighted) {
            (None, _) => {
                let sum = sum(several)?;
                if tells_of_few(&sum, options.smallest_group) {
                    return Err(RefusalReason::SmallCell);
                }
                Ok((sum, Method::Sum))
            }
            (Some(RefusalReason::PercentagesAreNotAdded), Some(_)) if class.period.is_none() => {
                Err(RefusalReason::PeriodNotStated)
            }
            (Some(RefusalReason::PercentagesAreNotAdded), Some(weighted)) => {
                Ok((weighted.value.clone(), Method::WeightedByBaseline))
            }
            (Some(refusal), _) => Err(refusal),
        },
    }
}

impl Class<'_> {
    /// Why sizes of it are not added; none when they are.
    fn refusal(&self, entries: &[Entry<'_>]) -> Option<RefusalReason> {
        if !self.unit().is_some_and(Unit::is_additive) {
            return Some(RefusalReason::PercentagesAreNotAdded);
        }
        let added = entries.iter().all(|entry| match entry.additivity() {
            Additivity::Additive | Additivity::AdditiveNotOverTime => true,
            Additivity::NonAdditive => false,
        });
        if !added {
            Some(RefusalReason::NotAdditive)
        } else if self.period.is_none() {
            Some(RefusalReason::PeriodNotStated)
        } else if self.recurrence == Recurrence::Unspecified {
            Some(RefusalReason::RecurrenceNotStated)
        } else {
            None
        }
    }

    /// It is of a kind that is added at all.
    pub(super) fn is_added(&self) -> bool {
        self.unit().is_some_and(Unit::is_additive)
    }

    pub(super) fn unit(&self) -> Option<&Unit> {
        match self.shape {
            Shape::Quantity { unit } => Some(unit),
            Shape::Ratio { .. } => None,
        }
    }

    fn is_freed_time_in_money(&self) -> bool {
        let money = |unit: &Unit| Money::parse("0", unit.ucum()).is_ok();
        self.realisation == Realisation::FreedTime && self.unit().is_some_and(money)
    }
}

impl Entry<'_> {
    pub(super) fn additivity(&self) -> Additivity {
        let definition = self.member.effect.definition();
        definition.map_or(Additivity::NonAdditive, |definition| definition.additivity)
    }
}

fn coverage(
    class: &Class<'_>,
    entries: &[Entry<'_>],
    group: &[Placed<'_>],
    options: &Options,
) -> Coverage {
    let firsts: HashSet<_> = entries.iter().map(|entry| entry.first).collect();
    let has = |one: &&Placed<'_>| firsts.contains(&one.first);
    let scope = group.iter().filter(|one| {
        let members = one.members.iter();
        members
            .map(|member| &member.effect.indicator)
            .any(|one| one == class.indicator)
    });
    let (with, without): (Vec<&Placed<'_>>, Vec<&Placed<'_>>) = scope.partition(has);
    let missing = without.iter().map(|one| {
        let elsewhere = || Missing::of(one.named(), SummaryGap::InAnotherBucket);
        one.missing.clone().unwrap_or_else(elsewhere)
    });
    let mut coverage = Coverage::counted(with.len(), missing.collect(), options);
    for entry in entries {
        *coverage
            .grades
            .entry(entry.observation.grade())
            .or_default() += 1;
    }
    coverage.supplier_only = with.iter().filter(|one| one.is_the_suppliers()).count();
    coverage
}
