use kernel::{Quantity, Unit};
use rust_decimal::Decimal;

use super::{
    Figure, FigureValue, Shift, Size, Warning, WarningKind,
    context::Context,
    draft::{Content, Draft},
    text::Text,
};
use crate::{Components, Recurrence};

/// Fewer people than this may not be told of.
const FEWEST_PEOPLE: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

/// The figure that a draft is in its sentence, with what is doubtful about it.
pub(super) fn figure(text: &Text, draft: Draft, context: Context) -> (Figure, Vec<Warning>) {
    let stated = text.slice(draft.first, draft.end).to_owned();
    let span = text.span(draft.first, draft.end);
    let mut kinds = Vec::new();
    let value = value(
        draft.content,
        draft.unit.unit.as_ref(),
        &context,
        &mut kinds,
    );
    let recurrence = recurrence(&context, &mut kinds);
    kinds.extend(context.is_alone.then_some(WarningKind::SameEffectAlone));
    kinds.extend(
        context
            .is_shift_unclear
            .then_some(WarningKind::DirectionUnclear),
    );
    let figure = Figure {
        components: draft
            .components
            .map(|components| fallen(components, &context)),
        check: None,
        stated,
        span,
        value,
        unit: draft.unit.unit,
        unit_words: draft.unit.words,
        recurrence,
        period: context.period,
        known_from: context.known_from,
        mean: context.mean,
        percent: draft.unit.percent,
        direction: context.shift,
        same_as_previous: context.same_as_previous,
        readings: [draft.readings, context.readings].concat(),
        per: context.per,
    };
    let warnings = kinds.into_iter().map(|kind| figure.warned(kind)).collect();
    (figure, warnings)
}

fn value(
    content: Content,
    unit: Option<&Unit>,
    context: &Context,
    warnings: &mut Vec<WarningKind>,
) -> FigureValue {
    match content {
        Content::Ratio {
            numerator,
            denominator,
            of,
        } => FigureValue::Ratio {
            numerator,
            denominator,
            of,
        },
        Content::Ordinal { change, words } => FigureValue::Ordinal { change, words },
        Content::Size { size, is_signed } => {
            let is_fall = context.shift == Some(Shift::Down) && !is_signed;
            let size = if is_fall { size.negated() } else { size };
            if is_fall {
                warnings.push(WarningKind::NegativeProposed);
            }
            let quantity = unit.cloned().and_then(|unit| size.in_unit(unit).ok());
            match quantity {
                Some(quantity) if is_few_people(&size, &quantity) => {
                    warnings.push(WarningKind::FewPeople);
                    FigureValue::Quantity(quantity)
                }
                Some(quantity) => FigureValue::Quantity(quantity),
                None => FigureValue::Unitless(size),
            }
        }
    }
}

/// Of a fall the first number is negative, so that the product is what is proposed.
fn fallen(mut components: Components, context: &Context) -> Components {
    let is_fall = context.shift == Some(Shift::Down);
    if let Some(first) = components.factors.first_mut().filter(|_| is_fall) {
        first.value = -first.value;
    }
    components
}

fn is_few_people(size: &Size, quantity: &Quantity) -> bool {
    let is_few = size.numbers().all(|number| number.abs() < FEWEST_PEOPLE);
    quantity.unit().ucum() == "{person}" && is_few
}

fn recurrence(context: &Context, warnings: &mut Vec<WarningKind>) -> Option<Recurrence> {
    let found = context.per.iter().find_map(|per| per.every.recurrence());
    let is_unclassed = context.per.iter().any(|per| per.every.is_unclassed_time());
    if found.is_none() && is_unclassed {
        warnings.push(WarningKind::NoRecurrenceClass);
    }
    found.or_else(|| context.is_once.then_some(Recurrence::OneOff))
}
