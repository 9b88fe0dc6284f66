use kernel::{Municipality, MunicipalityCode};
use rust_decimal::Decimal;

use crate::{AccountRow, Area, DefinitionKey, Place};

const NOTE: &str = "illustrativ";

/// How large an invented area is, and around which share it lies.
struct Shape {
    key: &'static str,
    /// Of a municipality's base, in thousandths.
    part: u32,
    /// In thousandths.
    share: u32,
    /// How far a municipality may lie from it to each side, in thousandths.
    reach: u32,
}

const fn shape(key: &'static str, part: u32, share: u32, reach: u32) -> Shape {
    Shape {
        key,
        part,
        share,
        reach,
    }
}

/// The main accounts make the whole; roads and parks lie within the first two.
const SHAPES: [Shape; 6] = [
    shape("hk0", 55, 390, 250),
    shape("hk2", 60, 590, 260),
    shape("hk3", 205, 240, 110),
    shape("hk4", 50, 220, 120),
    shape("hk5", 500, 250, 90),
    shape("hk6", 130, 280, 120),
];
const ROADS: Shape = shape("vej_park", 45, 450, 330);

/// An invented, complete set of accounts of the 98 municipalities and the country: the same every time it is asked for.
pub fn illustrative_rows(definition: &DefinitionKey, years: &[i32]) -> Vec<AccountRow> {
    let mut rows = Vec::new();
    for year in years {
        let mut of_year: Vec<AccountRow> = Vec::new();
        for municipality in Municipality::all() {
            of_year.extend(of_municipality(municipality.code, *year, definition));
        }
        let areas = SHAPES.iter().chain([&ROADS]).map(|shape| shape.key);
        for area in areas.chain(["total"]).filter_map(|key| Area::of(key).ok()) {
            let of_area = of_year.iter().filter(|row| row.area == area);
            let country = AccountRow::of(*year, definition.clone(), Place::National, area.clone());
            rows.push(summed(country, of_area));
        }
        rows.append(&mut of_year);
    }
    rows.sort();
    rows
}

fn of_municipality(
    code: MunicipalityCode,
    year: i32,
    definition: &DefinitionKey,
) -> Vec<AccountRow> {
    let place = Place::Municipality(code);
    let number = number(code);
    let row = |shape: &Shape| {
        let area = Area::of(shape.key).ok()?;
        let row = AccountRow::of(year, definition.clone(), place.clone(), area);
        Some(invented(row, shape, number))
    };
    let accounts: Vec<AccountRow> = SHAPES.iter().filter_map(row).collect();
    let whole = AccountRow::of(year, definition.clone(), place.clone(), Area::Total);
    let whole = summed(whole, accounts.iter());
    accounts
        .into_iter()
        .chain([whole])
        .chain(row(&ROADS))
        .collect()
}

/// Whole thousands of kroner, from nothing but the code, the area and the year.
fn invented(row: AccountRow, shape: &Shape, number: u32) -> AccountRow {
    let area = u32::from(shape.key.bytes().map(u16::from).sum::<u16>());
    let since = row.year.abs_diff(2000) % 100;
    let thousands = 600_000 + 4_600 * spread(number, 7, 1_000);
    let grown = thousands / 100 * (70 + since);
    let base = grown / 1_000 * (shape.part * 9 / 10 + spread(number, area, shape.part / 5 + 1));
    let lean = spread(number, area + 3, 2 * shape.reach);
    let wobble = spread(number, area + since * 11, 30);
    let share = (shape.share + lean + wobble)
        .saturating_sub(shape.reach + 15)
        .min(980);
    let base = Decimal::from(base) * Decimal::ONE_THOUSAND;
    let of_base = |thousandths: u32| base * Decimal::from(thousandths) / Decimal::ONE_THOUSAND;
    let counts_bids = (row.definition.definition()).is_some_and(|one| one.counts_control_bids);
    AccountRow {
        private: Some(of_base(share)),
        control_bids: counts_bids.then(|| of_base(spread(number, area + 5, 4))),
        base: Some(base),
        illustrative: true,
        note: Some(NOTE.to_owned()),
        ..row
    }
}

fn summed<'a>(row: AccountRow, parts: impl Iterator<Item = &'a AccountRow> + Clone) -> AccountRow {
    let sum = |amount: fn(&AccountRow) -> Option<Decimal>| {
        let amounts: Option<Vec<Decimal>> = parts.clone().map(amount).collect();
        amounts.map(|amounts| amounts.into_iter().sum())
    };
    AccountRow {
        private: sum(|row| row.private),
        control_bids: sum(|row| row.control_bids),
        base: sum(|row| row.base),
        illustrative: true,
        note: Some(NOTE.to_owned()),
        ..row
    }
}

/// A number below a limit that looks like chance and is none.
fn spread(number: u32, salt: u32, below: u32) -> u32 {
    let mixed = (u64::from(number) * 2_654_435_761 + u64::from(salt) * 40_503_001) % 1_000_003;
    let mixed = mixed * mixed % 999_983;
    u32::try_from(mixed % u64::from(below.max(1))).unwrap_or_default()
}

fn number(code: MunicipalityCode) -> u32 {
    code.to_string().parse().unwrap_or_default()
}
