use std::collections::BTreeMap;

use kernel::MunicipalityCode;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::Number;

use super::national::{decimal, definition, remark};
use crate::{AccountRow, Area, Place, Quality};

/// The shares of single municipalities and regions that were found: points, not a table.
pub fn known_municipal_rows() -> Vec<AccountRow> {
    let read: Points =
        serde_json::from_str(include_str!("../../data/iku_kommuner_kendte_punkter.json"))
            .expect("the crate's own points are JSON of this form: a test reads them");
    let totals = read.values.into_iter().flat_map(Point::rows);
    let roads = read.roads.into_iter().filter_map(|point| {
        let area = Area::of("vej_park").ok()?;
        Some(point.row(area))
    });
    let regions = read.regions.into_iter().map(|point| point.row(Area::Total));
    let mut rows: Vec<AccountRow> = totals.chain(roads).chain(regions).collect();
    rows.sort();
    rows
}

#[derive(Deserialize)]
struct Points {
    values: Vec<Point>,
    #[serde(rename = "vej_park")]
    roads: Vec<Point>,
    #[serde(rename = "regioner")]
    regions: Vec<Point>,
}

#[derive(Clone, Deserialize)]
struct Point {
    #[serde(rename = "kode")]
    code: Option<MunicipalityCode>,
    region: Option<String>,
    #[serde(rename = "aar")]
    year: i32,
    #[serde(rename = "indikator")]
    indicator: String,
    pct: Number,
    #[serde(rename = "kvalitet", default)]
    quality: Meant,
    #[serde(rename = "hovedkonto", default)]
    main_accounts: BTreeMap<String, Number>,
    #[serde(rename = "kilde")]
    source: String,
    #[serde(rename = "bemaerk")]
    remark: Option<String>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Meant {
    #[default]
    Exact,
    Approx,
    /// "Over 80 per cent".
    BoundAbove,
    /// "Under 20 per cent".
    BoundBelow,
}

impl Point {
    fn rows(self) -> Vec<AccountRow> {
        let of_accounts = self.main_accounts.iter().filter_map(|(digit, pct)| {
            let share = decimal(pct);
            let area = Area::of(&format!("hk{digit}")).ok()?;
            let mut row = self.clone().row(area);
            row.share = Some(share);
            // "Close to 50", "just under a quarter": only what has a decimal was told as a figure.
            row.quality = if share.scale() == 0 {
                Quality::Approximate
            } else {
                Quality::Exact
            };
            Some(row)
        });
        let of_accounts: Vec<AccountRow> = of_accounts.collect();
        std::iter::once(self.row(Area::Total))
            .chain(of_accounts)
            .collect()
    }

    fn row(self, area: Area) -> AccountRow {
        let definition = definition(&self.indicator, self.year);
        let place = match (self.code, self.region) {
            (Some(code), _) => Place::Municipality(code),
            (None, Some(region)) => Place::Region(region),
            (None, None) => Place::National,
        };
        let share: Decimal = decimal(&self.pct);
        AccountRow {
            share: Some(share),
            quality: match self.quality {
                Meant::Exact => Quality::Exact,
                Meant::Approx => Quality::Approximate,
                Meant::BoundAbove => Quality::AtLeast,
                Meant::BoundBelow => Quality::AtMost,
            },
            source: Some(self.source),
            note: remark(&definition, self.remark),
            ..AccountRow::of(self.year, definition, place, area)
        }
    }
}
