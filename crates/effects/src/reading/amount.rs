use rust_decimal::Decimal;

use super::{
    WarningKind,
    numeral::numeral,
    spelled::{scale, spelled},
    text::Text,
};

const HALF: &str = "½";
const MINUS: [&str; 4] = ["-", "−", "–", "minus"];
/// One word for a scale and a currency.
const MONEY: [(&str, u64); 7] = [
    ("tkr", 1_000),
    ("tdkk", 1_000),
    ("mkr", 1_000_000),
    ("miokr", 1_000_000),
    ("mdkk", 1_000_000),
    ("miakr", 1_000_000_000),
    ("mdkr", 1_000_000_000),
];
/// No number is said in more scales than this.
const MOST_SCALES: usize = 3;

/// A number in digits or words, with its scale: "2,25 mio.".
#[derive(Clone, Debug)]
pub(super) struct Amount {
    pub value: Decimal,
    pub first: usize,
    pub end: usize,
    /// What the number was multiplied by, where a word says so.
    pub scale: Option<Decimal>,
    /// The scale had the crown in it.
    pub is_money: bool,
    pub warnings: Vec<WarningKind>,
}

/// What looks like a number and is none.
pub(super) struct Unread {
    pub end: usize,
    pub warning: Option<WarningKind>,
}

/// The number from there on, if there is one.
pub(super) fn amount(text: &Text, at: usize) -> Result<Option<Amount>, Unread> {
    let minus = is_minus(text, at);
    let start = at + usize::from(minus);
    let mut amount = match unscaled(text, start)? {
        Some(amount) => amount,
        None => return Ok(None),
    };
    amount.first = at;
    while amount.end < start + 1 + MOST_SCALES {
        let word = text.word(amount.end);
        let money = MONEY.iter().find(|(name, _)| *name == word);
        let Some(times) = scale(word).or(money.map(|(_, times)| *times)) else {
            break;
        };
        amount.end += 1;
        amount.is_money = money.is_some();
        amount.times(Decimal::from(times))?;
        if amount.is_money {
            break;
        }
    }
    if minus {
        amount.value = -amount.value;
    }
    Ok(Some(amount))
}

impl Amount {
    fn times(&mut self, scale: Decimal) -> Result<(), Unread> {
        let too_large = Unread {
            end: self.end,
            warning: Some(WarningKind::NumberTooLarge),
        };
        let product = |number: Decimal| number.checked_mul(scale);
        let (Some(value), Some(scale)) = (
            product(self.value),
            product(self.scale.unwrap_or(Decimal::ONE)),
        ) else {
            return Err(too_large);
        };
        self.value = value.normalize();
        self.scale = Some(scale);
        Ok(())
    }
}

fn unscaled(text: &Text, at: usize) -> Result<Option<Amount>, Unread> {
    let of = |value, end, warnings| Amount {
        value,
        first: at,
        end,
        scale: None,
        is_money: false,
        warnings,
    };
    if text.word(at) == HALF {
        return Ok(Some(of(Decimal::new(5, 1), at + 1, Vec::new())));
    }
    if !text.is_number(at) {
        return Ok(spelled(text, at).map(|(value, end)| Amount {
            scale: last_scale(text, at, end),
            ..of(value, end, Vec::new())
        }));
    }
    match numeral(text.word(at)) {
        Ok(read) => {
            let half = text.word(at + 1) == HALF;
            let value = match half {
                true => read.value + Decimal::new(5, 1),
                false => read.value,
            };
            Ok(Some(of(
                value,
                at + 1 + usize::from(half),
                read.warning.into_iter().collect(),
            )))
        }
        Err(warning) => Err(Unread {
            end: at + 1,
            warning,
        }),
    }
}

/// A minus stands close to its number, and not close to what is before it.
fn is_minus(text: &Text, at: usize) -> bool {
    let word = text.word(at);
    let is_close = text.is_glued(at + 1) && !text.is_glued(at) && text.is_number(at + 1);
    let after_number = at
        .checked_sub(1)
        .is_some_and(|before| text.is_number(before));
    MINUS.contains(&word) && (word == "minus" || (is_close && (!after_number || word == "−")))
}

/// "Five hundred thousand" is five of a hundred thousand.
fn last_scale(text: &Text, first: usize, end: usize) -> Option<Decimal> {
    (first + 1..end)
        .rev()
        .map_while(|place| scale(text.word(place)))
        .map(Decimal::from)
        .reduce(|one, other| one * other)
}
