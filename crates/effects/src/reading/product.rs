use kernel::{Unit, danish_number};
use rust_decimal::Decimal;

use super::{
    Reading, WarningKind,
    amount::{Amount, amount},
    text::Text,
    unit::{UnitRead, unit},
};
use crate::{Components, Factor};

const TIMES: [&str; 5] = ["gange", "x", "×", "*", "·"];
const ONE: &str = "1";
/// So many numbers are multiplied in one breath at most.
const MOST: usize = 5;

/// Numbers that are multiplied, and what they make.
pub(super) struct ProductRead {
    pub value: Decimal,
    pub components: Components,
    pub unit: UnitRead,
    pub reading: Reading,
    /// About the numbers after the first, by their words.
    pub warnings: Vec<(WarningKind, usize, usize)>,
}

/// "500 gange tre minutter", where the first number is read.
pub(super) fn product(text: &Text, first: &Amount) -> Option<ProductRead> {
    let (mut factors, mut warnings, mut last) = (Vec::new(), Vec::new(), first.clone());
    let named = loop {
        let named = factor_unit(text, &last);
        factors.push(factor(text, &last, &named));
        match next(text, &last, &named).filter(|_| factors.len() < MOST) {
            Some(next) => {
                let told = next.warnings.iter();
                warnings.extend(told.map(|kind| (*kind, next.first, next.end)));
                last = next;
            }
            None => break named,
        }
    };
    if factors.len() < 2 {
        return None;
    }
    let components = Components { factors };
    let (value, code) = components.product()?;
    let unit = result(&components, &code, named);
    let sum = sum_of(&components, value, &code);
    Some(ProductRead {
        value,
        reading: Reading::of(text.slice(first.first, unit.end), sum.clone(), sum),
        components,
        unit,
        warnings,
    })
}

fn next(text: &Text, last: &Amount, named: &UnitRead) -> Option<Amount> {
    let is_times = |place: &usize| TIMES.contains(&text.word(*place));
    let place = [last.end, named.end].into_iter().find(is_times)?;
    amount(text, place + 1).ok()?
}

fn factor_unit(text: &Text, amount: &Amount) -> UnitRead {
    match amount.is_money {
        true => UnitRead {
            unit: Unit::of("DKK").ok(),
            end: amount.end,
            ..UnitRead::default()
        },
        false => unit(text, amount.end),
    }
}

fn factor(text: &Text, amount: &Amount, named: &UnitRead) -> Factor {
    let code = named.unit.as_ref().map_or(ONE, Unit::ucum);
    Factor {
        words: Some(text.slice(amount.first, named.end).to_owned()),
        ..Factor::new(amount.value, code)
    }
}

/// People times hours are in hours; else the unit is the product's, where the catalogue has it.
fn result(components: &Components, code: &str, last: UnitRead) -> UnitRead {
    let measured: Vec<&str> = components
        .factors
        .iter()
        .map(|factor| factor.unit.as_str())
        .filter(|unit| *unit != ONE && !unit.starts_with('{'))
        .collect();
    let unit = match measured.as_slice() {
        [one] => Unit::of(one).ok(),
        _ => Unit::of(code).ok(),
    };
    let warning = match unit {
        Some(_) => None,
        None => last.warning.or(Some(WarningKind::UnknownUnit)),
    };
    UnitRead {
        unit,
        warning,
        ..last
    }
}

/// "500 × 3 min = 1500 min".
fn sum_of(components: &Components, value: Decimal, unit: &str) -> String {
    let said = |number: Decimal, unit: &str| match unit {
        ONE => danish_number(number),
        unit => format!("{} {unit}", danish_number(number)),
    };
    let factors: Vec<String> = components
        .factors
        .iter()
        .map(|factor| said(factor.value, &factor.unit))
        .collect();
    format!("{} = {}", factors.join(" × "), said(value, unit))
}
