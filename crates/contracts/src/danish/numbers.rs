use chrono::NaiveDate;
use kernel::{Language, Money, PartialDate, Quantity, danish_number};
use rust_decimal::Decimal;

use crate::amounts;

/// `1.234,50 kr.`
pub(crate) fn amount(money: Money) -> String {
    amounts::amount(money, Language::Danish)
}

/// `31. maj 2026`.
pub(crate) fn date(on: PartialDate) -> String {
    on.words(Language::Danish)
}

pub(crate) fn day(on: NaiveDate) -> String {
    date(PartialDate::day(on))
}

pub(crate) fn months(months: u32) -> String {
    match months {
        1 => "1 måned".to_owned(),
        _ => format!("{months} måneder"),
    }
}

/// `mindst 4 praktikantårsværk`.
pub(crate) fn quantity(quantity: &Quantity) -> String {
    let about = if quantity.is_approximate() {
        "ca. "
    } else {
        ""
    };
    let size = match (quantity.point(), quantity.lower(), quantity.upper()) {
        (Some(point), _, _) => danish_number(point),
        (None, Some(lower), Some(upper)) => {
            format!("{}–{}", danish_number(lower), danish_number(upper))
        }
        (None, Some(lower), None) => at_least(quantity, lower),
        (None, None, Some(upper)) => at_most(quantity, upper),
        (None, None, None) => "ukendt antal".to_owned(),
    };
    format!("{about}{size} {}", quantity.unit().label().da)
}

fn at_least(quantity: &Quantity, lower: Decimal) -> String {
    match quantity.is_lower_open() {
        true => format!("over {}", danish_number(lower)),
        false => format!("mindst {}", danish_number(lower)),
    }
}

fn at_most(quantity: &Quantity, upper: Decimal) -> String {
    match quantity.is_upper_open() {
        true => format!("under {}", danish_number(upper)),
        false => format!("højst {}", danish_number(upper)),
    }
}
