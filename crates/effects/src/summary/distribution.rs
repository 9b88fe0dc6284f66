use std::cmp::Reverse;

use kernel::{Quantity, QuantityParts};
use rust_decimal::Decimal;

use super::{
    Entry,
    numbers::{highest, lowest},
};

/// The least, the middle and the most of sizes that are shown beside each other, each as wide as the bounds of all of them leave it.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    pub min: Quantity,
    /// Between two, where they are an even number: with the two as its bounds; none where it may be anything.
    pub median: Option<Quantity>,
    pub max: Quantity,
    pub n: usize,
}

impl Distribution {
    /// None of fewer than two.
    pub(super) fn of(entries: &[Entry<'_>]) -> Option<Self> {
        let sizes: Vec<&Quantity> = entries.iter().filter_map(Entry::quantity).collect();
        let last = sizes.len().checked_sub(1).filter(|last| *last > 0)?;
        let sides = Sides::of(&sizes);
        let between = |from: usize, until: usize| sides.between(from, until, sizes.first()?);
        Some(Self {
            min: between(0, 0)?,
            median: between(last / 2, sizes.len() / 2),
            max: between(last, last)?,
            n: sizes.len(),
        })
    }
}

/// A bound or a point, whether it is left out itself, and whether it is about.
type Side = (Decimal, bool, bool);

/// The sides of all sizes, each from the least to the most; what is not known may be anything.
struct Sides {
    lower: Vec<Option<Side>>,
    points: Vec<Option<Side>>,
    upper: Vec<Option<Side>>,
}

impl Sides {
    fn of(sizes: &[&Quantity]) -> Self {
        let told = |side: fn(&Quantity) -> Option<Side>| {
            let sides = sizes.iter().map(|size| side(size));
            sides.collect::<Vec<Option<Side>>>()
        };
        let mut lower =
            told(|size| Some((lowest(size)?, size.is_lower_open(), size.is_approximate())));
        let mut points = told(|size| Some((size.point()?, false, size.is_approximate())));
        let mut upper =
            told(|size| Some((highest(size)?, size.is_upper_open(), size.is_approximate())));
        lower.sort_unstable();
        points.sort_unstable();
        upper.sort_unstable_by_key(|side| {
            let side = side.map(|(at, open, about)| (at, Reverse(open), about));
            (side.is_none(), side)
        });
        Self {
            lower,
            points,
            upper,
        }
    }

    /// What lies from one place in the order of the sizes to another; none where it may be anything.
    fn between(&self, from: usize, until: usize, like: &Quantity) -> Option<Quantity> {
        let at = |sides: &[Option<Side>], place: usize| sides.get(place).copied().flatten();
        let (lower, upper) = (at(&self.lower, from), at(&self.upper, until));
        let all_told = self.points.iter().all(Option::is_some);
        let point = at(&self.points, from).filter(|point| {
            all_told && at(&self.points, until).is_some_and(|other| other.0 == point.0)
        });
        let is_sure = |one: Option<Side>| one.is_some_and(|(_, open, _)| !open);
        let sure = is_sure(lower)
            && is_sure(upper)
            && lower.map(|side| side.0) == upper.map(|side| side.0);
        let point = point.or(lower.filter(|_| sure));
        let (lower, upper) = match sure {
            true => (None, None),
            false => (lower, upper),
        };
        let sides = [point, lower, upper];
        Quantity::from_parts(QuantityParts {
            point: point.map(|side| side.0),
            lower: lower.map(|side| side.0),
            upper: upper.map(|side| side.0),
            lower_open: lower.is_some_and(|side| side.1),
            upper_open: upper.is_some_and(|side| side.1),
            approximate: sides.into_iter().flatten().any(|side| side.2),
            unit: like.unit().clone(),
        })
        .ok()
    }
}
