use rust_decimal::Decimal;

/// They have a dot, but each is one unit.
const WITH_DOT: [&str; 2] = ["kW.h", "MW.h"];
const ONE: &str = "1";

/// A number with what it is a number of, and what it is for each of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Measure {
    pub value: Decimal,
    pub of: Vec<String>,
    pub per: Vec<String>,
}

impl Measure {
    pub(super) fn of(value: Decimal, unit: &str) -> Self {
        let mut parts = unit.split('/');
        let of = parts.next().map(atoms).unwrap_or_default();
        let per = parts.flat_map(atoms).collect();
        let mut measure = Self { value, of, per };
        measure.cancel();
        measure
    }

    /// None where the number gets too large or too fine to be exact.
    pub(super) fn times(self, other: Self) -> Option<Self> {
        let value = exact_product(self.value, other.value)?;
        let mut measure = Self {
            value,
            of: [self.of, other.of].concat(),
            per: [self.per, other.per].concat(),
        };
        measure.cancel();
        Some(measure)
    }

    /// As UCUM writes it.
    pub(super) fn unit(&self) -> String {
        let of = match self.of.as_slice() {
            [] => ONE.to_owned(),
            atoms => atoms.join("."),
        };
        std::iter::once(of)
            .chain(self.per.iter().cloned())
            .collect::<Vec<_>>()
            .join("/")
    }

    /// A day of something for each day leaves the something; a minute for each day stays what it is.
    fn cancel(&mut self) {
        self.per.retain(|per| {
            let same = self.of.iter().position(|of| of == per);
            if let Some(place) = same {
                self.of.remove(place);
            }
            same.is_none()
        });
    }
}

/// None where a digit would be lost.
pub(super) fn exact_product(one: Decimal, other: Decimal) -> Option<Decimal> {
    let (one, other) = (one.normalize(), other.normalize());
    if one.is_zero() || other.is_zero() {
        return Some(Decimal::ZERO);
    }
    if one.scale() + other.scale() > Decimal::MAX_SCALE {
        return None;
    }
    let product = one.checked_mul(other)?;
    (product.scale() == one.scale() + other.scale()).then(|| product.normalize())
}

fn atoms(unit: &str) -> Vec<String> {
    let unit = unit.trim();
    if WITH_DOT.contains(&unit) {
        return vec![unit.to_owned()];
    }
    unit.split('.')
        .filter(|atom| !atom.is_empty() && *atom != ONE)
        .map(str::to_owned)
        .collect()
}
