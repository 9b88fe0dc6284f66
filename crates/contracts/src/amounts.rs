//! Amounts and numbers as people write them.

use kernel::{Language, Money};
use rust_decimal::Decimal;

/// `1.644.638 kr.`, `DKK 12.50`.
pub(crate) fn amount(money: Money, language: Language) -> String {
    let exact = money.amount().normalize();
    let decimals = if exact.is_integer() { 0 } else { 2 };
    let number = written(&format!("{exact:.decimals$}"), language);
    match (language, money.currency().code()) {
        (Language::Danish, "DKK") => format!("{number} kr."),
        (Language::Danish, code) => format!("{number} {code}"),
        (Language::English, code) => format!("{code} {number}"),
    }
}

/// `12,5`, `12.5`.
pub(crate) fn number(number: Decimal, language: Language) -> String {
    written(&number.normalize().to_string(), language)
}

fn written(number: &str, language: Language) -> String {
    let (thousands, point) = match language {
        Language::Danish => (".", ","),
        Language::English => (",", "."),
    };
    let (sign, unsigned) = match number.strip_prefix('-') {
        Some(unsigned) => ("-", unsigned),
        None => ("", number),
    };
    match unsigned.split_once('.') {
        Some((whole, decimals)) => {
            format!("{sign}{}{point}{decimals}", grouped(whole, thousands))
        }
        None => format!("{sign}{}", grouped(unsigned, thousands)),
    }
}

/// In threes, from the right.
fn grouped(digits: &str, thousands: &str) -> String {
    let first = digits.len() % 3;
    let (head, rest) = digits.split_at(first);
    let threes = (0..rest.len()).step_by(3).map(|at| &rest[at..at + 3]);
    std::iter::once(head)
        .chain(threes)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(thousands)
}
