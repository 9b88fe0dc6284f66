use super::{Shift, text::Text};

/// They tell of a change before its size is told: "nedbragt med", "en reduktion på".
const DOWN: [&str; 24] = [
    "reduktion",
    "reduktionen",
    "reduceret",
    "reducerer",
    "reducere",
    "reduceres",
    "reducerede",
    "nedbragt",
    "nedbringe",
    "nedbringer",
    "nedbringes",
    "nedbragte",
    "fald",
    "faldt",
    "falder",
    "faldet",
    "sænket",
    "sænker",
    "sænke",
    "mindsket",
    "mindsker",
    "mindske",
    "nedgang",
    "prisfald",
];
const UP: [&str; 20] = [
    "stigning",
    "stigningen",
    "steg",
    "steget",
    "stiger",
    "stige",
    "øget",
    "øger",
    "øge",
    "øges",
    "øgede",
    "forøget",
    "forhøjet",
    "vokset",
    "voksede",
    "vokser",
    "vækst",
    "hævet",
    "løftet",
    "fremgang",
];
/// They tell it after the size: "21 pct. lavere".
const DOWN_AFTER: [&str; 8] = [
    "lavere",
    "færre",
    "mindre",
    "billigere",
    "reduktion",
    "fald",
    "nedgang",
    "under",
];
const UP_AFTER: [&str; 8] = [
    "højere", "flere", "mere", "dyrere", "større", "stigning", "vækst", "over",
];
/// They stand between a change and its size.
const BY: [&str; 2] = ["med", "på"];
/// So many words lie between a change and its size at most.
const REACH: usize = 10;

/// Which way a size goes, and where that is said.
pub(super) struct ShiftRead {
    pub shift: Shift,
    pub at: usize,
    /// The other way is said too.
    pub is_unclear: bool,
}

/// Said before the size that begins there; things that are counted are changed "med" so many only.
pub(super) fn before(text: &Text, first: usize, floor: usize, counts: bool) -> Option<ShiftRead> {
    let said = |at: usize| shift(text.word(at)).map(|shift| (shift, at));
    let in_reach = (floor.max(first.saturating_sub(REACH))..first)
        .rev()
        .take_while(|at| text.sentence(*at) == text.sentence(first));
    let mut found = in_reach.filter_map(said);
    let (shift, at) = found.next()?;
    let by = text.earlier(first, 1);
    let is_linked = match counts {
        true => by == "med",
        false => at + 1 == first || BY.contains(&by),
    };
    is_linked.then(|| ShiftRead {
        shift,
        at,
        is_unclear: found.any(|(other, _)| other != shift),
    })
}

/// Said right after the size that ends there.
pub(super) fn after(text: &Text, end: usize, is_percent: bool) -> Option<ShiftRead> {
    let word = text.word(end);
    let is_over = matches!(word, "over" | "under");
    let shift = match (DOWN_AFTER.contains(&word), UP_AFTER.contains(&word)) {
        (true, _) => Shift::Down,
        (_, true) => Shift::Up,
        (false, false) => return None,
    };
    let goes_on = text.is_word(end + 1) && super::spelled::number(text.word(end + 1)).is_none();
    let is_meant = !is_over || (is_percent && goes_on);
    is_meant.then_some(ShiftRead {
        shift,
        at: end,
        is_unclear: is_over,
    })
}

fn shift(word: &str) -> Option<Shift> {
    if DOWN.contains(&word) || word.ends_with("reduktion") {
        Some(Shift::Down)
    } else if UP.contains(&word) {
        Some(Shift::Up)
    } else {
        None
    }
}
