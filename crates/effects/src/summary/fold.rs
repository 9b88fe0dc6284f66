//! The statements of one effect, put together by what they are statements of.

use std::{cmp::Reverse, collections::HashMap};

use super::{Class, Entry, reading::Told};
use crate::{EffectId, Grade};

/// One entry per class; a statement without a period is another telling of one that has its period, where that is shown as well.
pub(super) fn entries<'a>(first: EffectId, told: Vec<Told<'a>>) -> Vec<Entry<'a>> {
    let mut classes: HashMap<Class<'a>, Vec<Told<'a>>> = HashMap::new();
    for told in told {
        classes.entry(told.class).or_default().push(told);
    }
    let undated: Vec<Class<'a>> = classes
        .keys()
        .filter(|class| class.period.is_none())
        .copied()
        .collect();
    for class in undated {
        let Some(dated) = dated(&classes, &class) else {
            continue;
        };
        let folded = classes.remove(&class).unwrap_or_default();
        classes.entry(dated).or_default().extend(folded);
    }
    let mut entries: Vec<Entry<'a>> = classes
        .into_values()
        .filter_map(|told| Entry::of(first, told))
        .collect();
    entries.sort_by(|one, other| one.class.order(&other.class));
    entries
}

/// The class of the newest period that is shown as well as what has none.
fn dated<'a>(
    classes: &HashMap<Class<'a>, Vec<Told<'a>>>,
    undated: &Class<'a>,
) -> Option<Class<'a>> {
    let shown = classes.get(undated).and_then(|told| best(told))?;
    classes
        .iter()
        .filter(|(class, _)| class.period.is_some() && class.ever() == *undated)
        .filter(|(_, told)| best(told).is_some_and(|grade| grade <= shown))
        .max_by_key(|(class, told)| {
            let newest = told.iter().map(|told| told.observation.rank()).max();
            (best(told).map(Reverse), newest, class.period)
        })
        .map(|(class, _)| *class)
}

fn best(told: &[Told<'_>]) -> Option<Grade> {
    told.iter().map(|told| told.observation.grade()).min()
}
