mod around;

use kernel::PartialDate;

use super::{Per, Reading, Shift, scan::Scan, text::Text};
use around::Around;

/// What the sentence around a figure says of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    pub same_as_previous: bool,
    /// "Svarende til" with nothing before it.
    pub is_alone: bool,
    pub per: Vec<Per>,
    pub is_once: bool,
    pub mean: bool,
    pub shift: Option<Shift>,
    pub is_shift_unclear: bool,
    pub period: Option<PartialDate>,
    pub known_from: Option<PartialDate>,
    pub readings: Vec<Reading>,
}

/// The context of each figure; those of one effect share what only one of them is told with.
pub(super) fn contexts(text: &Text, scan: &Scan) -> Vec<Context> {
    let mut contexts: Vec<Context> = (0..scan.drafts.len())
        .filter_map(|place| context(text, scan, place))
        .collect();
    let mut first = 0;
    while first < contexts.len() {
        let others = contexts.iter().skip(first + 1);
        let joined = others
            .take_while(|context| context.same_as_previous)
            .count();
        let end = first + 1 + joined;
        if let Some(group) = contexts.get_mut(first..end) {
            share(group);
        }
        first = end;
    }
    contexts
}

fn context(text: &Text, scan: &Scan, place: usize) -> Option<Context> {
    let draft = scan.drafts.get(place)?;
    let earlier = place
        .checked_sub(1)
        .and_then(|before| scan.drafts.get(before));
    let floor = earlier.map_or(0, |draft| draft.end);
    let ceiling = scan
        .drafts
        .get(place + 1)
        .map_or(text.len(), |draft| draft.first);
    let around = Around {
        text,
        draft,
        floor,
        ceiling,
    };
    let says_same = around.says_same();
    let follows = earlier.is_some_and(|earlier| around.in_sentence(earlier.first));
    let mut context = Context {
        same_as_previous: says_same.is_some() && follows,
        is_alone: says_same.is_some() && !follows,
        mean: draft.mean,
        ..Context::default()
    };
    if let Some(words) = says_same {
        let reading = Reading::of(words, "den samme effekt", "the same effect");
        context.readings.push(reading);
    }
    around.add_rate(&mut context);
    around.add_mean(&mut context);
    around.add_shift(&mut context);
    around.add_period(scan, &mut context);
    Some(context)
}

/// What only one of them is told with is told of all.
fn share(group: &mut [Context]) {
    let told = |context: &&Context| !context.per.is_empty();
    let per = group.iter().find(told).map(|context| context.per.clone());
    let mut readings: Vec<Reading> = Vec::new();
    for reading in group.iter().flat_map(|context| &context.readings) {
        if !readings.contains(reading) {
            readings.push(reading.clone());
        }
    }
    let shift = group.iter().find_map(|context| context.shift);
    let dated = group
        .iter()
        .find(|context| context.period.is_some())
        .cloned();
    let (once, mean) = (
        group.iter().any(|context| context.is_once),
        group.iter().any(|context| context.mean),
    );
    for context in group {
        if let (Some(per), true) = (&per, context.per.is_empty()) {
            context.per.clone_from(per);
        }
        if let (Some(dated), None) = (&dated, context.period) {
            context.period = dated.period;
            context.known_from = dated.known_from;
        }
        context.shift = context.shift.or(shift);
        context.is_once = once;
        context.mean = mean;
        context.readings.clone_from(&readings);
    }
}
