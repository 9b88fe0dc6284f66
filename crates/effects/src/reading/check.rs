use kernel::{Quantity, danish_number};

use super::{Figure, FigureValue, Per, Reading, Warning, WarningKind};
use crate::{ComponentCheck, Components, Recurrence};

/// Whether numbers that are multiplied make the size that is told of the same effect.
pub(super) fn check(figures: &mut [Figure]) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let mut told: Option<(Components, Vec<Per>)> = None;
    for figure in figures.iter_mut() {
        if !figure.same_as_previous {
            told = None;
        }
        match (&figure.components, &told) {
            (Some(components), _) => told = Some((components.clone(), figure.per.clone())),
            (None, Some((components, per))) => warnings.extend(checked(figure, components, per)),
            (None, None) => {}
        }
    }
    for figure in figures {
        let each = ucum(&figure.per);
        figure.components = figure
            .components
            .take()
            .map(|components| rated(components, each));
    }
    warnings
}

fn checked(figure: &mut Figure, components: &Components, per: &[Per]) -> Option<Warning> {
    let FigureValue::Quantity(quantity) = &figure.value else {
        return None;
    };
    let check = match ucum(per) == ucum(&figure.per) {
        true => components.check(quantity, Recurrence::Unspecified),
        false => rated(components.clone(), ucum(per)).check(quantity, figure.recurrence?),
    };
    let warning = match &check {
        ComponentCheck::NotComputable => None,
        ComponentCheck::Matches => Some((None, quantity.clone())),
        ComponentCheck::Differs { computed } => {
            Some((Some(WarningKind::ComponentsDiffer), computed.clone()))
        }
    };
    figure.check = Some(check);
    let (kind, computed) = warning?;
    figure.components = Some(components.clone());
    figure
        .readings
        .push(reading(&figure.stated, kind, &computed));
    kind.map(|kind| figure.warned(kind))
}

fn reading(stated: &str, kind: Option<WarningKind>, computed: &Quantity) -> Reading {
    let number = computed.point().map(danish_number).unwrap_or_default();
    let unit = computed.unit().ucum();
    match kind {
        None => Reading::of(stated, "regnestykket passer", "the components make it"),
        Some(_) => Reading::of(
            stated,
            format!("regnestykket giver {number} {unit}"),
            format!("the components make {number} {unit}"),
        ),
    }
}

fn ucum(per: &[Per]) -> Option<&'static str> {
    per.iter().find_map(|per| per.every.ucum())
}

/// The first bare number is for each of what the figure is for each of.
fn rated(mut components: Components, each: Option<&str>) -> Components {
    let bare = components
        .factors
        .iter_mut()
        .find(|factor| factor.unit == "1");
    if let (Some(factor), Some(each)) = (bare, each) {
        factor.unit = format!("1/{each}");
    }
    components
}
