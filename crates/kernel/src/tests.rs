mod cvr;
mod date;
mod date_fuzz;
mod date_order;
mod date_words;
mod given;
mod id;
mod letters;
mod money;
mod months;
mod municipality;
mod quantity;
mod refusals_in_danish;
mod source;
mod task_area;
mod unit;

use chrono::NaiveDate;
use proptest::prelude::*;
use serde::{Serialize, de::DeserializeOwned};

use crate::{Coded, PartialDate, Season};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the test names a day that there is")
}

fn date(edtf: &str) -> PartialDate {
    edtf.parse().expect("the test writes EDTF")
}

fn any_date() -> impl Strategy<Value = PartialDate> {
    let season = prop_oneof![
        Just(Season::Spring),
        Just(Season::Summer),
        Just(Season::Autumn),
        Just(Season::Winter),
    ];
    let exact = prop_oneof![
        any_day().prop_map(PartialDate::day),
        (any_year(), 1..=12_u32).prop_map(|(year, month)| {
            PartialDate::month(year, month).expect("there are twelve months in a year")
        }),
        (any_year(), season).prop_map(|(year, season)| PartialDate::season(year.min(9998), season)),
        any_year().prop_map(PartialDate::year),
        Just(PartialDate::UNKNOWN),
    ];
    (exact, any::<bool>()).prop_map(|(exact, approximate)| {
        if approximate {
            exact.approximately()
        } else {
            exact
        }
    })
}

/// Years close together, so that dates meet, and the outermost ones.
fn any_year() -> impl Strategy<Value = i32> {
    prop_oneof![2020..=2023_i32, 1000..=9999_i32, Just(1000), Just(9999)]
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (any_year(), 1..=366_u32).prop_map(|(year, ordinal)| {
        NaiveDate::from_yo_opt(year, ordinal).unwrap_or(day(year, 12, 31))
    })
}

fn stored<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("values can be written as JSON")
}

fn read<T: DeserializeOwned>(json: &str) -> Result<T, serde_json::Error> {
    serde_json::from_str(json)
}

fn read_back<T: Serialize + DeserializeOwned>(value: &T) -> T {
    read(&stored(value)).expect("what was stored can be read")
}

/// The code and the words of a refusal.
fn refused<T: std::fmt::Debug, R: Coded>(outcome: Result<T, R>) -> (&'static str, String) {
    let refusal = outcome.expect_err("this should be refused");
    (refusal.code(), refusal.to_string())
}
