//! Danish figures as they are read, each for a person to confirm.

mod any_text;
mod bounds;
mod numbers;
mod quotes;
mod sentences;
mod shares;
mod units;

use kernel::Quantity;

use crate::reading::{Figure, FigureValue, Proposal, read};

/// The one figure that the text tells.
fn figure(text: &str) -> Figure {
    let figures = read(text).figures;
    assert_eq!(figures.len(), 1, "{text}");
    figures.into_iter().next().unwrap()
}

/// As it is stored.
fn size(text: &str) -> String {
    sized(&figure(text))
}

fn sized(figure: &Figure) -> String {
    match &figure.value {
        FigureValue::Quantity(quantity) => told(quantity),
        FigureValue::Unitless(size) => match (size.point, size.lower, size.upper) {
            (Some(point), _, _) => format!("{point} ?"),
            (None, lower, upper) => format!("{lower:?}..{upper:?} ?"),
        },
        FigureValue::Ratio {
            numerator,
            denominator,
            of,
        } => format!("{numerator}/{denominator} {}", of.as_deref().unwrap_or("-")),
        FigureValue::Ordinal { change, words } => format!("{change:?} {words}"),
    }
}

/// `>1000000 DKK`, `10..15 %`, `~25 h`.
fn told(quantity: &Quantity) -> String {
    let about = if quantity.is_approximate() { "~" } else { "" };
    let above = if quantity.is_lower_open() { ">" } else { ">=" };
    let below = if quantity.is_upper_open() { "<" } else { "<=" };
    let unit = quantity.unit().ucum();
    match (quantity.point(), quantity.lower(), quantity.upper()) {
        (Some(point), _, _) => format!("{about}{point} {unit}"),
        (None, Some(lower), Some(upper)) => format!("{about}{lower}..{upper} {unit}"),
        (None, Some(lower), None) => format!("{about}{above}{lower} {unit}"),
        (None, None, Some(upper)) => format!("{about}{below}{upper} {unit}"),
        (None, None, None) => unit.to_owned(),
    }
}

fn codes(proposal: &Proposal) -> Vec<&'static str> {
    proposal
        .warnings
        .iter()
        .map(|warning| warning.kind.code())
        .collect()
}

fn sizes(proposal: &Proposal) -> Vec<String> {
    proposal.figures.iter().map(sized).collect()
}
