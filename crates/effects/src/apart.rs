//! Whether two values can be one and the same.

use kernel::Quantity;
use rust_decimal::Decimal;

use crate::ObservedValue;

impl ObservedValue {
    /// There is no size that both could be; unlike values are not compared.
    pub(crate) fn is_apart_from(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Quantity(own), Self::Quantity(others)) => {
                own.unit() == others.unit() && Reach::of(own).is_apart_from(&Reach::of(others))
            }
            (
                Self::Ratio {
                    numerator: a,
                    denominator: b,
                    ..
                },
                Self::Ratio {
                    numerator: c,
                    denominator: d,
                    ..
                },
            ) => match (a.checked_mul(*d), c.checked_mul(*b)) {
                (Some(own), Some(others)) => own != others,
                (None, _) | (_, None) => false,
            },
            (Self::Ordinal { change: own, .. }, Self::Ordinal { change: others, .. }) => {
                own != others
            }
            (Self::Quantity(_) | Self::Ratio { .. } | Self::Ordinal { .. }, _) => false,
        }
    }
}

/// From where to where a quantity may lie.
struct Reach {
    lower: Option<Bound>,
    upper: Option<Bound>,
}

struct Bound {
    at: Decimal,
    open: bool,
}

impl Reach {
    fn of(quantity: &Quantity) -> Self {
        let bounded = quantity.lower().is_some() || quantity.upper().is_some();
        let point = quantity.point().filter(|_| !bounded);
        let slack = |at: Decimal| {
            if quantity.is_approximate() {
                half_a_last_digit(at)
            } else {
                Decimal::ZERO
            }
        };
        Self {
            lower: quantity.lower().or(point).map(|at| Bound {
                at: at.saturating_sub(slack(at)),
                open: quantity.is_lower_open(),
            }),
            upper: quantity.upper().or(point).map(|at| Bound {
                at: at.saturating_add(slack(at)),
                open: quantity.is_upper_open(),
            }),
        }
    }

    fn is_apart_from(&self, other: &Self) -> bool {
        below(self.upper.as_ref(), other.lower.as_ref())
            || below(other.upper.as_ref(), self.lower.as_ref())
    }
}

fn below(upper: Option<&Bound>, lower: Option<&Bound>) -> bool {
    match (upper, lower) {
        (Some(upper), Some(lower)) => {
            upper.at < lower.at || (upper.at == lower.at && (upper.open || lower.open))
        }
        (None, _) | (_, None) => false,
    }
}

/// How far “about” reaches to each side, by the number as it is written: half of its last digit that says something, so that “about 25” is between 24.5 and 25.5, “about 2.50” between 2.495 and 2.505, “about 3 million” between 2.5 and 3.5 million.
pub(crate) fn half_a_last_digit(number: Decimal) -> Decimal {
    let written = Decimal::new(1, number.scale());
    if number.is_zero() {
        return written / Decimal::TWO;
    }
    let tens = std::iter::successors(Some(written), |digit| digit.checked_mul(Decimal::TEN));
    let is_round = |digit: &Decimal| {
        number.scale() == 0
            && number
                .checked_rem(*digit)
                .is_some_and(|rest| rest.is_zero())
    };
    let last_digit = tens.take_while(is_round).last().unwrap_or(written);
    last_digit / Decimal::TWO
}
