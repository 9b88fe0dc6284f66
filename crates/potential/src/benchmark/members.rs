use std::collections::BTreeMap;

use kernel::MunicipalityCode;
use rust_decimal::Decimal;

use crate::{AccountRow, Area, Place, Quality, calculate::one_of};

/// A municipality whose share can be used in a benchmark.
#[derive(Clone, Copy)]
pub(super) struct Member {
    pub(super) municipality: MunicipalityCode,
    pub(super) percent: Decimal,
    /// What is exposed, and of how much; where amounts are known.
    pub(super) weight: Option<(Decimal, Decimal)>,
    pub(super) approximate: bool,
    pub(super) illustrative: bool,
}

/// Those with a share of an area, the highest first, ties in the order of their codes.
pub(super) fn members<'a>(
    rows: impl Iterator<Item = &'a AccountRow>,
    area: &Area,
    minimum_base: Option<Decimal>,
) -> Vec<Member> {
    let mut by_place: BTreeMap<MunicipalityCode, Vec<&AccountRow>> = BTreeMap::new();
    for row in rows.filter(|row| row.area == *area) {
        if let Place::Municipality(code) = row.place {
            by_place.entry(code).or_default().push(row);
        }
    }
    let large_enough = |row: &AccountRow| match (minimum_base, row.base) {
        (None, _) => true,
        (Some(minimum), Some(base)) => base >= minimum,
        (Some(_), None) => false,
    };
    let mut found: Vec<Member> = by_place
        .into_iter()
        .filter_map(|(code, rows)| one_of(&rows).ok().map(|row| (code, row)))
        .filter(|(_, row)| large_enough(row))
        .filter_map(|(code, row)| member(code, row))
        .collect();
    found.sort_by(|one, other| {
        (other.percent.cmp(&one.percent)).then(one.municipality.cmp(&other.municipality))
    });
    found
}

/// A share that is only a bound does not count.
fn member(municipality: MunicipalityCode, row: &AccountRow) -> Option<Member> {
    let share = row.share().ok()?;
    let approximate = match share.quality {
        Quality::Exact => false,
        Quality::Approximate => true,
        Quality::AtLeast | Quality::AtMost => return None,
    };
    Some(Member {
        municipality,
        percent: share.percent,
        weight: weight(row, share.percent),
        approximate,
        illustrative: row.illustrative,
    })
}

fn weight(row: &AccountRow, percent: Decimal) -> Option<(Decimal, Decimal)> {
    let base = row.base.filter(|base| *base > Decimal::ZERO)?;
    let exposed = row.exposed().ok().or_else(|| {
        let hundredfold = percent.checked_mul(base)?;
        hundredfold.checked_div(Decimal::ONE_HUNDRED)
    })?;
    Some((exposed, base))
}
