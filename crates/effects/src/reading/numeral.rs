use rust_decimal::Decimal;

use super::WarningKind;

/// With more digits than this it is no size that anybody tells.
const MOST_DIGITS: usize = 18;
const GROUP: usize = 3;

/// A number in digits, with what is doubtful about how it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Numeral {
    pub value: Decimal,
    pub warning: Option<WarningKind>,
}

/// As Danes write it: a comma before the decimals, points between thousands; none for a date.
pub(super) fn numeral(written: &str) -> Result<Numeral, Option<WarningKind>> {
    let spaced = written.contains(' ').then_some(WarningKind::SpacedNumber);
    let written: String = written
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    if written.chars().filter(char::is_ascii_digit).count() > MOST_DIGITS {
        return Err(Some(WarningKind::NumberTooLarge));
    }
    let (plain, warning) = match (written.find('.'), written.find(',')) {
        (None, None) => (written, None),
        (None, Some(_)) => with_commas(&written)?,
        (Some(_), None) => with_points(&written)?,
        (Some(point), Some(comma)) => with_both(&written, point < comma)?,
    };
    Decimal::from_str_exact(&plain)
        .map(|value| Numeral {
            value,
            warning: warning.or(spaced),
        })
        .map_err(|_| Some(WarningKind::UnreadableNumber))
}

type Plain = (String, Option<WarningKind>);

fn with_commas(written: &str) -> Result<Plain, Option<WarningKind>> {
    let parts: Vec<&str> = written.split(',').collect();
    match parts.as_slice() {
        [_, _] => Ok((
            written.replace(',', "."),
            is_grouped(&parts).then_some(WarningKind::DecimalComma),
        )),
        _ if is_grouped(&parts) => Ok((parts.concat(), Some(WarningKind::EnglishNumber))),
        _ => Err(Some(WarningKind::UnreadableNumber)),
    }
}

fn with_points(written: &str) -> Result<Plain, Option<WarningKind>> {
    let parts: Vec<&str> = written.split('.').collect();
    match parts.as_slice() {
        [_, last] if is_grouped(&parts) => {
            let warning = (!last.ends_with("00")).then_some(WarningKind::ThousandPoint);
            Ok((parts.concat(), warning))
        }
        _ if is_grouped(&parts) => Ok((parts.concat(), None)),
        [_, _] => Ok((written.to_owned(), Some(WarningKind::DecimalPoint))),
        [day, month, _] if day.len() <= 2 && month.len() <= 2 => Err(None),
        _ => Err(Some(WarningKind::UnreadableNumber)),
    }
}

fn with_both(written: &str, is_point_first: bool) -> Result<Plain, Option<WarningKind>> {
    let (group, decimal, warning) = match is_point_first {
        true => ('.', ',', None),
        false => (',', '.', Some(WarningKind::EnglishNumber)),
    };
    match written.split_once(decimal) {
        Some((whole, decimals)) if decimals.chars().all(|digit| digit.is_ascii_digit()) => {
            let parts: Vec<&str> = whole.split(group).collect();
            match is_grouped(&parts) {
                true => Ok((format!("{}.{decimals}", parts.concat()), warning)),
                false => Err(Some(WarningKind::UnreadableNumber)),
            }
        }
        Some(_) | None => Err(Some(WarningKind::UnreadableNumber)),
    }
}

/// Three digits in each part but the first, which has one to three and does not begin with 0.
fn is_grouped(parts: &[&str]) -> bool {
    match parts {
        [first, rest @ ..] => {
            (1..=GROUP).contains(&first.len())
                && !first.starts_with('0')
                && rest.iter().all(|part| part.len() == GROUP)
        }
        [] => false,
    }
}
