use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::Number;

use crate::{AccountRow, Area, DefinitionKey, Place, Quality};

const BILLION: i64 = 1_000_000_000;
const BEFORE_2016: &str =
    "Kan være opgjort igen efter definitionen fra 2016; kilden siger det ikke";

/// The national shares that were found, each with its source.
pub fn known_national_rows() -> Vec<AccountRow> {
    let read: Series = serde_json::from_str(include_str!("../../data/iku_pli_landstal.json"))
        .expect("the crate's own national series is JSON of this form: a test reads it");
    let values = read.values.into_iter().filter_map(Value::row);
    let best = read.best.into_iter().filter_map(Best::row);
    let mut rows: Vec<AccountRow> = values.chain(best).collect();
    rows.sort();
    rows
}

/// The definition of an indicator in the year that it is told of.
pub(super) fn definition(indicator: &str, year: i32) -> DefinitionKey {
    if indicator.starts_with("PLI") {
        DefinitionKey::PLI
    } else if year < 2016 {
        DefinitionKey::IKU_BEFORE_2016
    } else {
        DefinitionKey::IKU_2016
    }
}

/// What is to be known of a share of a definition that was later restated, beside the source's own remark.
pub(super) fn remark(definition: &DefinitionKey, own: Option<String>) -> Option<String> {
    let restated = (*definition == DefinitionKey::IKU_BEFORE_2016).then(|| BEFORE_2016.to_owned());
    match (own, restated) {
        (Some(own), Some(restated)) => Some(format!("{own}. {restated}")),
        (own, restated) => own.or(restated),
    }
}

/// The number as it is written, exactly.
pub(super) fn decimal(number: &Number) -> Decimal {
    let written = number.to_string();
    written
        .parse()
        .expect("the crate's own numbers are short decimals: a test reads them")
}

#[derive(Deserialize)]
struct Series {
    values: Vec<Value>,
    #[serde(rename = "benchmark_ti_bedste")]
    best: Vec<Best>,
}

#[derive(Deserialize)]
struct Value {
    #[serde(rename = "aar")]
    year: i32,
    #[serde(rename = "indikator")]
    indicator: String,
    pct: Option<Number>,
    #[serde(rename = "privat_mia_kr")]
    private: Option<Number>,
    #[serde(rename = "udbudsegnet_mia_kr")]
    base: Option<Number>,
    #[serde(rename = "kilde")]
    source: String,
    #[serde(rename = "bemaerk")]
    remark: Option<String>,
}

#[derive(Deserialize)]
struct Best {
    #[serde(rename = "aar")]
    year: i32,
    #[serde(rename = "omraade")]
    area: String,
    #[serde(rename = "landstal_pct")]
    share: Option<Number>,
    #[serde(rename = "udgift_mia_kr")]
    base: Option<Number>,
    #[serde(rename = "kilde")]
    source: String,
    #[serde(rename = "bemaerk")]
    remark: Option<String>,
}

impl Value {
    /// A row where a level is told; a mere change is none.
    fn row(self) -> Option<AccountRow> {
        let definition = definition(&self.indicator, self.year);
        let private = self.private.as_ref().map(kroner);
        if self.pct.is_none() && private.is_none() {
            return None;
        }
        // Amounts in billions are rounded, and so is a share made of them.
        let quality = match self.pct {
            Some(_) => Quality::Exact,
            None => Quality::Approximate,
        };
        Some(AccountRow {
            private,
            base: self.base.as_ref().map(kroner),
            share: self.pct.as_ref().map(decimal),
            quality,
            source: Some(self.source),
            note: remark(&definition, self.remark),
            ..AccountRow::of(self.year, definition, Place::National, Area::Total)
        })
    }
}

impl Best {
    /// The share of one area; the totals are told by the series itself, and sums of areas are no area.
    fn row(self) -> Option<AccountRow> {
        let (area, definition) = match self.area.as_str() {
            "hovedkonto 0" => ("hk0", DefinitionKey::IKU_2016),
            "hovedkonto 2" => ("hk2", DefinitionKey::IKU_2016),
            "vej og park" => ("vej_park", DefinitionKey::PLI),
            _ => return None,
        };
        let share = decimal(self.share.as_ref()?);
        Some(AccountRow {
            base: self.base.as_ref().map(kroner),
            share: Some(share),
            source: Some(self.source),
            note: self.remark,
            ..AccountRow::of(self.year, definition, Place::National, Area::of(area).ok()?)
        })
    }
}

fn kroner(billions: &Number) -> Decimal {
    decimal(billions) * Decimal::from(BILLION)
}
