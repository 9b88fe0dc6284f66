use kernel::{Quantity, QuantityParts, Unit};
use rust_decimal::Decimal;

/// All of them together, with the bounds of each; none when there is none, or when they are of unlike units or of one that is not added up.
pub(super) fn sum<'a>(quantities: impl Iterator<Item = &'a Quantity>) -> Option<Quantity> {
    let quantities: Vec<&Quantity> = quantities.collect();
    let (first, others) = quantities.split_first()?;
    let unit = first.unit();
    if others.is_empty() {
        return Some((*first).clone());
    }
    if !unit.is_additive() || others.iter().any(|other| other.unit() != unit) {
        return None;
    }
    let summed = match total(&quantities, exact) {
        Some(point) => Quantity::exactly(point, unit.clone()),
        None => Quantity::from_parts(bounds(&quantities, unit)).ok()?,
    };
    if quantities.iter().any(|quantity| quantity.is_approximate()) {
        Some(summed.approximately())
    } else {
        Some(summed)
    }
}

/// What it surely is; nothing where no least is said.
pub(super) fn least(quantity: &Quantity) -> Decimal {
    quantity
        .point()
        .or(quantity.lower())
        .unwrap_or(Decimal::ZERO)
}

/// It is one number, without bounds.
pub(super) fn exact(quantity: &Quantity) -> Option<Decimal> {
    quantity
        .point()
        .filter(|_| quantity.lower().is_none() && quantity.upper().is_none())
}

fn bounds(quantities: &[&Quantity], unit: &Unit) -> QuantityParts {
    let lower = total(quantities, |quantity| Some(least(quantity)));
    let upper = total(quantities, |quantity| quantity.upper().or(quantity.point()));
    QuantityParts {
        point: None,
        // “under 5” and nothing more is still “under 5”, not “0 to 5”.
        lower: lower.filter(|lower| upper.is_none() || !lower.is_zero()),
        upper,
        lower_open: quantities
            .iter()
            .any(|quantity| quantity.point().is_none() && quantity.is_lower_open()),
        upper_open: quantities.iter().any(|quantity| quantity.is_upper_open()),
        approximate: false,
        unit: unit.clone(),
    }
}

fn total(quantities: &[&Quantity], part: impl Fn(&Quantity) -> Option<Decimal>) -> Option<Decimal> {
    quantities
        .iter()
        .try_fold(Decimal::ZERO, |total, quantity| {
            Some(total.saturating_add(part(quantity)?))
        })
}
