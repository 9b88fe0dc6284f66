use super::{
    amount::{Amount, amount},
    text::Text,
    unit::unit,
};

/// Two numbers that are the ends of one size.
pub(super) enum RangeRead {
    Between {
        lower: Amount,
        upper: Amount,
    },
    /// "Fra 100 til 79": a change between two levels, and no range.
    FromTo {
        end: usize,
    },
    /// The first is the larger one.
    Reversed {
        end: usize,
    },
}

/// The other end of a range that begins with this number; "mellem" takes "og", else a dash or "til".
pub(super) fn range(text: &Text, lower: &Amount, is_between: bool) -> Option<RangeRead> {
    let named = unit(text, lower.end);
    let after_unit = named.unit.as_ref().map(|_| named.end);
    [Some(lower.end), after_unit]
        .into_iter()
        .flatten()
        .filter(|place| is_joint(text, *place, is_between))
        .find_map(|place| {
            let upper = amount(text, place + 1).ok()??;
            let same_unit = place == lower.end || unit(text, upper.end).unit == named.unit;
            let is_change = text.earlier(lower.first, 1) == "fra" && text.word(place) == "til";
            match (same_unit, is_change) {
                (false, _) => None,
                (true, true) => Some(RangeRead::FromTo { end: upper.end }),
                (true, false) => Some(read(lower, upper, place == lower.end)),
            }
        })
}

fn is_joint(text: &Text, at: usize, is_between: bool) -> bool {
    match text.word(at) {
        "og" => is_between,
        "-" | "–" | "—" | "til" => !is_between,
        _ => false,
    }
}

fn read(lower: &Amount, upper: Amount, shares_scale: bool) -> RangeRead {
    let mut lower = lower.clone();
    let scaled = upper
        .scale
        .filter(|_| shares_scale && lower.scale.is_none())
        .and_then(|scale| lower.value.checked_mul(scale))
        .filter(|scaled| *scaled <= upper.value);
    if let Some(scaled) = scaled {
        lower.value = scaled.normalize();
    }
    match lower.value <= upper.value {
        true => RangeRead::Between { lower, upper },
        false => RangeRead::Reversed { end: upper.end },
    }
}
