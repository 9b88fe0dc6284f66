use rust_decimal::Decimal;

use super::RowProblemKind;
use crate::limits::LARGEST_AMOUNT;

/// The decimal sign of a file; the other one has no place in it.
#[derive(Clone, Copy)]
pub(super) enum DecimalSign {
    Point,
    Comma,
}

impl DecimalSign {
    /// The number that is written; kroner have two decimals at most, so that three may be thousands.
    pub(super) fn read(self, text: &str, decimals: usize) -> Result<Decimal, RowProblemKind> {
        let (own, other) = match self {
            Self::Point => ('.', ','),
            Self::Comma => (',', '.'),
        };
        match (text.contains(own), text.contains(other)) {
            (true, true) => return Err(RowProblemKind::MixedSeparators),
            (false, true) if is_of_digits(text) => return Err(RowProblemKind::WrongSeparator),
            (true | false, false) | (false, true) => {}
        }
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = unsigned.split_once(own).unwrap_or((unsigned, "0"));
        if !(all_digits(whole) && all_digits(fraction)) {
            return Err(RowProblemKind::NotANumber);
        }
        if fraction.len() > decimals {
            return Err(RowProblemKind::WrongSeparator);
        }
        text.replace(',', ".")
            .parse::<Decimal>()
            .ok()
            .filter(|number| number.abs() <= LARGEST_AMOUNT)
            .ok_or(RowProblemKind::AmountTooLarge)
    }
}

fn is_of_digits(text: &str) -> bool {
    let some = text.bytes().any(|byte| byte.is_ascii_digit());
    some && text
        .chars()
        .all(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ',' | '-'))
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
