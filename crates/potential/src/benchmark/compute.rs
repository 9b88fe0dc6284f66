use rust_decimal::Decimal;

use super::{
    Benchmark, BenchmarkFigure, BenchmarkMember, Mean,
    members::{Member, members},
    words::made,
};
use crate::{AccountRow, Area, Place, Quality, Reason, calculate::one_of};

const TEN: usize = 10;

/// Those among whom a benchmark of an area is found.
pub(crate) struct Field<'a> {
    area: &'a Area,
    members: Vec<Member>,
    country: Option<&'a AccountRow>,
}

/// A figure with those it is made of.
struct Made<'m> {
    percent: Decimal,
    of: &'m [Member],
    /// They are few enough to be named.
    named: bool,
}

impl<'a> Field<'a> {
    pub(crate) fn of(
        rows: impl Iterator<Item = &'a AccountRow> + Clone,
        area: &'a Area,
        minimum_base: Option<Decimal>,
    ) -> Self {
        let country: Vec<&AccountRow> = rows
            .clone()
            .filter(|row| row.area == *area && row.place == Place::National)
            .collect();
        Self {
            area,
            members: members(rows, area, minimum_base),
            country: one_of(&country).ok().filter(|row| row.share().is_ok()),
        }
    }

    pub(crate) fn figure(&self, benchmark: &Benchmark) -> BenchmarkFigure {
        let usable = self.usable(benchmark);
        let made_of = self.made(benchmark, &usable);
        let of = made_of.as_ref().map_or(&[][..], |made| made.of);
        let named = made_of.as_ref().is_ok_and(|made| made.named);
        let over = usable.len();
        let country = match benchmark {
            Benchmark::WeightedNational => self.country,
            Benchmark::TenBest
            | Benchmark::Median
            | Benchmark::UpperQuartile
            | Benchmark::Ninetieth
            | Benchmark::Peers { .. }
            | Benchmark::Given(_) => None,
        };
        BenchmarkFigure {
            area: self.area.clone(),
            percent: made_of.as_ref().ok().map(|made| made.percent),
            missing: made_of.as_ref().err().copied(),
            made: made(benchmark, over, country.is_some()),
            over,
            members: of
                .iter()
                .filter(|_| named)
                .map(BenchmarkMember::of)
                .collect(),
            approximate: of.iter().any(|member| member.approximate)
                || country.is_some_and(|row| row.quality == Quality::Approximate),
            illustrative: of.iter().any(|member| member.illustrative)
                || country.is_some_and(|row| row.illustrative),
        }
    }

    fn made<'m>(&self, benchmark: &Benchmark, all: &'m [Member]) -> Result<Made<'m>, Reason> {
        let quantile = |quarter: Decimal| -> Result<Made<'m>, Reason> {
            Ok(Made {
                percent: quantile(all, quarter)?,
                of: all,
                named: false,
            })
        };
        match benchmark {
            Benchmark::TenBest => {
                let ten = all.get(..TEN).ok_or(Reason::BenchmarkTooFew)?;
                mean(ten, Mean::Simple)
            }
            Benchmark::WeightedNational => self.of_the_country(all),
            Benchmark::Median => quantile(Decimal::new(5, 1)),
            Benchmark::UpperQuartile => quantile(Decimal::new(75, 2)),
            Benchmark::Ninetieth => quantile(Decimal::new(9, 1)),
            Benchmark::Peers { mean: kind, .. } => mean(all, *kind),
            Benchmark::Given(percent) => Ok(Made {
                percent: *percent,
                of: &[],
                named: false,
            }),
        }
    }

    /// The country's own row where there is one, else all municipalities with amounts; a bound is no share to hold others against.
    fn of_the_country<'m>(&self, all: &'m [Member]) -> Result<Made<'m>, Reason> {
        let Some(row) = self.country else {
            return mean(all, Mean::Weighted).map(|made| Made {
                named: false,
                ..made
            });
        };
        let share = row.share()?;
        match share.quality {
            Quality::Exact | Quality::Approximate => Ok(Made {
                percent: share.percent,
                of: &[],
                named: false,
            }),
            Quality::AtLeast | Quality::AtMost => Err(Reason::ShareIsABound),
        }
    }

    /// Those that it may be made of: of a weighted mean, those whose amounts are known.
    fn usable(&self, benchmark: &Benchmark) -> Vec<Member> {
        let all = self.members.iter().copied();
        match benchmark {
            Benchmark::TenBest
            | Benchmark::Median
            | Benchmark::UpperQuartile
            | Benchmark::Ninetieth => all.collect(),
            Benchmark::WeightedNational => all.filter(|one| one.weight.is_some()).collect(),
            Benchmark::Peers { codes, mean } => all
                .filter(|one| codes.contains(&one.municipality))
                .filter(|one| *mean == Mean::Simple || one.weight.is_some())
                .collect(),
            Benchmark::Given(_) => Vec::new(),
        }
    }
}

impl BenchmarkMember {
    fn of(member: &Member) -> Self {
        Self {
            municipality: member.municipality,
            percent: member.percent,
        }
    }
}

fn mean(of: &[Member], mean: Mean) -> Result<Made<'_>, Reason> {
    let percent = match mean {
        Mean::Simple => {
            let sum = sum(of.iter().map(|member| member.percent))?;
            sum.checked_div(Decimal::from(of.len()))
        }
        Mean::Weighted => {
            let weights = || of.iter().filter_map(|member| member.weight);
            let exposed = sum(weights().map(|(exposed, _)| exposed))?;
            let base = sum(weights().map(|(_, base)| base))?;
            let hundredfold = exposed.checked_mul(Decimal::ONE_HUNDRED);
            hundredfold.and_then(|exposed| exposed.checked_div(base))
        }
    };
    Ok(Made {
        percent: percent.ok_or(Reason::BenchmarkTooFew)?,
        of,
        named: true,
    })
}

fn sum(mut numbers: impl Iterator<Item = Decimal>) -> Result<Decimal, Reason> {
    numbers
        .try_fold(Decimal::ZERO, Decimal::checked_add)
        .ok_or(Reason::TooLarge)
}

/// Between the two shares that a part of the members lies below, as spreadsheets do (inclusive).
fn quantile(highest_first: &[Member], part: Decimal) -> Result<Decimal, Reason> {
    let last = highest_first
        .len()
        .checked_sub(1)
        .ok_or(Reason::BenchmarkTooFew)?;
    let from_below = |place: usize| {
        let place = last.checked_sub(place)?;
        highest_first.get(place).map(|member| member.percent)
    };
    let at = part * Decimal::from(last);
    let whole = at.trunc();
    let below = usize::try_from(whole.mantissa() / 10_i128.pow(whole.scale())).unwrap_or(last);
    let lower = from_below(below).ok_or(Reason::BenchmarkTooFew)?;
    let upper = from_below(below + 1).unwrap_or(lower);
    (upper - lower)
        .checked_mul(at - whole)
        .and_then(|step| lower.checked_add(step))
        .ok_or(Reason::TooLarge)
}
