use kernel::Quantity;
use rust_decimal::Decimal;

use super::{
    ComponentCheck,
    measure::{Measure, exact_product},
};
use crate::{Recurrence, apart::half_a_last_digit};

/// Beyond this a quotient is rounded when it is shown as computed.
const DIGITS: u32 = 6;
/// Times that have an exact way to each other, in the smallest of them.
const TIMES: [&[(&str, u32)]; 2] = [
    &[("min", 1), ("h", 60), ("d", 1_440), ("wk", 10_080)],
    &[("mo", 1), ("a", 12)],
];
/// As above for what comes each hour or month; a day's work is not a week's, as nobody says how many days are worked.
const RATES: [&[(&str, u32)]; 2] = [&[("min", 1), ("h", 60)], &[("mo", 1), ("a", 12)]];

/// How many of the stated unit the computed one is, as a fraction.
struct Conversion {
    times: Decimal,
    through: Decimal,
}

pub(super) fn check(
    computed: &Measure,
    stated: &Quantity,
    recurrence: Recurrence,
) -> ComponentCheck {
    let Some(conversion) = conversion(computed, stated, recurrence) else {
        return ComponentCheck::NotComputable;
    };
    match is_within(computed.value, stated, &conversion) {
        Some(true) => ComponentCheck::Matches,
        Some(false) => in_unit_of(stated, computed.value, &conversion)
            .map_or(ComponentCheck::NotComputable, |computed| {
                ComponentCheck::Differs { computed }
            }),
        None => ComponentCheck::NotComputable,
    }
}

/// None where the two are not of one kind.
fn conversion(computed: &Measure, stated: &Quantity, recurrence: Recurrence) -> Option<Conversion> {
    let named = Measure::of(Decimal::ONE, stated.unit().ucum());
    let (computed_counts, computed_of) = parted(&computed.of);
    let (named_counts, named_of) = parted(&named.of);
    if !may_count(&computed_counts, &named_counts) {
        return None;
    }
    let of = between(&computed_of, &named_of, &TIMES)?;
    let per = each_alike(&computed.per, &named.per).or_else(|| {
        let each = each(recurrence).filter(|_| named.per.is_empty())?;
        each_alike(&computed.per, &[each.to_owned()])
    })?;
    Some(Conversion {
        times: exact_product(of.times, per.through)?,
        through: exact_product(of.through, per.times)?,
    })
}

/// What a size that comes so often is for each of.
fn each(recurrence: Recurrence) -> Option<&'static str> {
    match recurrence {
        Recurrence::PerDay => Some("d"),
        Recurrence::PerYear => Some("a"),
        Recurrence::PerContract => Some("{contract}"),
        Recurrence::OneOff | Recurrence::LevelShift | Recurrence::Unspecified => None,
    }
}

/// People times hours are hours, but people are not schools.
fn may_count(computed: &[&str], named: &[&str]) -> bool {
    let is_bare = computed.is_empty() || named.is_empty();
    is_bare || computed.iter().any(|what| named.contains(what))
}

fn each_alike(computed: &[String], named: &[String]) -> Option<Conversion> {
    let (computed_counts, computed) = parted(computed);
    let (named_counts, named) = parted(named);
    (computed_counts == named_counts)
        .then(|| between(&computed, &named, &RATES))
        .flatten()
}

fn between(from: &[&str], to: &[&str], scales: &[&[(&str, u32)]]) -> Option<Conversion> {
    match (from, to) {
        (one, other) if one == other => Some(Conversion {
            times: Decimal::ONE,
            through: Decimal::ONE,
        }),
        ([one], [other]) => scales.iter().find_map(|scale| {
            let size = |unit: &str| scale.iter().find(|(name, _)| *name == unit);
            Some(Conversion {
                times: Decimal::from(size(one)?.1),
                through: Decimal::from(size(other)?.1),
            })
        }),
        (_, _) => None,
    }
}

/// What is only counted, as `{person}`, and what is measured, in order.
fn parted(atoms: &[String]) -> (Vec<&str>, Vec<&str>) {
    let mut atoms: Vec<&str> = atoms.iter().map(String::as_str).collect();
    atoms.sort_unstable();
    atoms.into_iter().partition(|atom| atom.starts_with('{'))
}

/// The computed number lies where the stated size says, each multiplied so that nothing is divided.
fn is_within(computed: Decimal, stated: &Quantity, by: &Conversion) -> Option<bool> {
    let computed = exact_product(computed, by.times)?;
    let room = |number: Decimal| match stated.is_approximate() {
        true => half_a_last_digit(number),
        false => Decimal::ZERO,
    };
    let least = |number: Decimal| exact_product(number.checked_sub(room(number))?, by.through);
    let most = |number: Decimal| exact_product(number.checked_add(room(number))?, by.through);
    if let Some(point) = stated.point() {
        return Some(least(point)? <= computed && computed <= most(point)?);
    }
    let above = match stated.lower() {
        Some(lower) if stated.is_lower_open() => least(lower)? < computed,
        Some(lower) => least(lower)? <= computed,
        None => true,
    };
    let below = match stated.upper() {
        Some(upper) if stated.is_upper_open() => computed < most(upper)?,
        Some(upper) => computed <= most(upper)?,
        None => true,
    };
    Some(above && below)
}

fn in_unit_of(stated: &Quantity, computed: Decimal, by: &Conversion) -> Option<Quantity> {
    let whole = exact_product(computed, by.times)?;
    let quotient = whole.checked_div(by.through)?;
    let unit = stated.unit().clone();
    if exact_product(quotient, by.through) == Some(whole) {
        return Some(Quantity::exactly(quotient.normalize(), unit));
    }
    let rounded = quotient.round_sf(DIGITS)?.normalize();
    Some(Quantity::exactly(rounded, unit).approximately())
}
