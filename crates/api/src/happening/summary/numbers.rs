//! Numbers, amounts and days as people write them.

#[cfg(test)]
mod tests;

use contracts::Days;
use kernel::{Language, Money, PartialDate, Quantity};
use rust_decimal::Decimal;

/// `1.234,5` in Danish, `1,234.5` in English.
pub(super) fn number(number: Decimal, language: Language) -> String {
    let (thousands, point) = match language {
        Language::Danish => ('.', ','),
        Language::English => (',', '.'),
    };
    let plain = number.abs().normalize().to_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut written = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            written.push(thousands);
        }
        written.push(digit);
    }
    if !fraction.is_empty() {
        written.push(point);
        written.push_str(fraction);
    }
    match number.is_sign_negative() && !number.is_zero() {
        true => format!("−{written}"),
        false => written,
    }
}

/// `1.234.567 kr.` in Danish, `DKK 1,234,567` in English.
pub(super) fn money(money: &Money, language: Language) -> String {
    let amount = number(money.amount(), language);
    match (money.currency().code(), language) {
        ("DKK", Language::Danish) => format!("{amount} kr."),
        (code, Language::Danish) => format!("{amount} {code}"),
        (code, Language::English) => format!("{code} {amount}"),
    }
}

/// `ca. 2,5 praktikantårsværk`, `under 5 personer`, `10–12 %`.
pub(super) fn quantity(quantity: &Quantity, language: Language) -> String {
    let label = quantity.unit().label();
    let unit = match language {
        Language::Danish => label.da,
        Language::English => label.en.unwrap_or(label.da),
    };
    let about = match (quantity.is_approximate(), language) {
        (true, Language::Danish) => "ca. ",
        (true, Language::English) => "about ",
        (false, Language::Danish | Language::English) => "",
    };
    format!("{about}{} {unit}", size(quantity, language))
}

fn size(quantity: &Quantity, language: Language) -> String {
    let said = |size| number(size, language);
    match (quantity.point(), quantity.lower(), quantity.upper()) {
        (Some(point), _, _) => said(point),
        (None, Some(lower), Some(upper)) => format!("{}–{}", said(lower), said(upper)),
        (None, Some(lower), None) => {
            let at_least = match (quantity.is_lower_open(), language) {
                (true, Language::Danish | Language::English) => "over",
                (false, Language::Danish) => "mindst",
                (false, Language::English) => "at least",
            };
            format!("{at_least} {}", said(lower))
        }
        (None, None, Some(upper)) => {
            let at_most = match (quantity.is_upper_open(), language) {
                (true, Language::Danish | Language::English) => "under",
                (false, Language::Danish) => "højst",
                (false, Language::English) => "at most",
            };
            format!("{at_most} {}", said(upper))
        }
        (None, None, None) => String::new(),
    }
}

/// `1. januar 2025 – 30. juni 2025`.
pub(super) fn days(days: Days, language: Language) -> String {
    format!(
        "{} – {}",
        PartialDate::day(days.from).words(language),
        PartialDate::day(days.until).words(language)
    )
}
