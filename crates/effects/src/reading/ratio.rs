use rust_decimal::Decimal;

use super::{amount::amount, text::Text, unit::names_nothing};

/// The ordinals from the second on, by their place.
const ORDINALS: [&str; 11] = [
    "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende",
    "ellevte", "tolvte",
];
/// "Every other week" says how often, not how many.
const TIMES: [&str; 9] = [
    "time", "dag", "døgn", "nat", "uge", "måned", "kvartal", "år", "gang",
];
/// They stand between "out of" and its number.
const BETWEEN: [&str; 5] = ["de", "i", "alt", "alle", "vores"];

/// So many of so many.
pub(super) struct RatioRead {
    pub numerator: Decimal,
    pub denominator: Decimal,
    pub of: Option<String>,
    pub first: usize,
    pub end: usize,
}

/// The share in two numbers that begins there.
pub(super) fn ratio(text: &Text, at: usize) -> Option<RatioRead> {
    out_of(text, at)
        .or_else(|| every(text, at))
        .or_else(|| half(text, at))
        .or_else(|| parts(text, at))
        .or_else(|| fraction(text, at))
        .filter(|ratio| !ratio.denominator.is_zero())
}

/// "Ni ud af ti vognmænd", "9 af 10", "en ud af fem".
fn out_of(text: &Text, at: usize) -> Option<RatioRead> {
    let (numerator, end) = counted(text, at)?;
    let of = end + usize::from(text.word(end) == "ud");
    if text.word(of) != "af" {
        return None;
    }
    let skipped = (of + 1..of + 3).take_while(|place| BETWEEN.contains(&text.word(*place)));
    let read = amount(text, of + 1 + skipped.count()).ok()??;
    if read.is_money || read.value < numerator {
        return None;
    }
    Some(named(text, at, read.end, numerator, read.value))
}

/// "Hver tredje borger", "hver 3. borger".
fn every(text: &Text, at: usize) -> Option<RatioRead> {
    if text.word(at) != "hver" && text.word(at) != "hvert" {
        return None;
    }
    let place = ordinal(text.word(at + 1));
    let (denominator, end) = match place {
        Some(number) => (Decimal::from(number), at + 2),
        None if text.is_number(at + 1) && text.word(at + 2) == "." => {
            (amount(text, at + 1).ok()??.value, at + 3)
        }
        None => return None,
    };
    (!TIMES.contains(&text.word(end))).then(|| named(text, at, end, Decimal::ONE, denominator))
}

fn half(text: &Text, at: usize) -> Option<RatioRead> {
    match text.word(at) {
        "halvdelen" | "halvdel" => Some(shared(text, at, at + 1, Decimal::ONE, Decimal::TWO)),
        _ => None,
    }
}

/// "En fjerdedel", "to tredjedele", "tre fjerdedele af".
fn parts(text: &Text, at: usize) -> Option<RatioRead> {
    let (numerator, end) = counted(text, at)?;
    let stem = text.word(end);
    let stem = stem
        .strip_suffix("dele")
        .or_else(|| stem.strip_suffix("del"))?;
    let denominator = Decimal::from(ordinal(stem)?);
    Some(shared(text, at, end + 1, numerator, denominator))
}

/// "2/3 af".
fn fraction(text: &Text, at: usize) -> Option<RatioRead> {
    let is_fraction = text.is_number(at)
        && text.word(at + 1) == "/"
        && text.is_number(at + 2)
        && text.word(at + 3) == "af";
    if !is_fraction {
        return None;
    }
    let numerator = amount(text, at).ok()??.value;
    let denominator = amount(text, at + 2).ok()??.value;
    Some(shared(text, at, at + 3, numerator, denominator))
}

/// A whole number without a scale in digits or words, or the article as one.
fn counted(text: &Text, at: usize) -> Option<(Decimal, usize)> {
    match text.word(at) {
        "en" | "et" => Some((Decimal::ONE, at + 1)),
        _ => {
            let read = amount(text, at).ok()??;
            let is_count = !read.is_money && read.value.fract().is_zero();
            (is_count && read.value >= Decimal::ONE).then_some((read.value, read.end))
        }
    }
}

fn ordinal(word: &str) -> Option<u32> {
    match word {
        "halv" => Some(2),
        "tyvende" => Some(20),
        "hundrede" => Some(100),
        _ => (2..)
            .zip(ORDINALS)
            .find(|(_, ordinal)| *ordinal == word)
            .map(|(number, _)| number),
    }
}

/// Of the word that follows.
fn named(
    text: &Text,
    first: usize,
    end: usize,
    numerator: Decimal,
    denominator: Decimal,
) -> RatioRead {
    let is_named = text.is_word(end) && !names_nothing(text.word(end));
    let of = (is_named && text.sentence(end) == text.sentence(first))
        .then(|| text.slice(end, end + 1).to_owned());
    RatioRead {
        numerator,
        denominator,
        end: end + usize::from(of.is_some()),
        of,
        first,
    }
}

/// Of what follows "af", if it does.
fn shared(
    text: &Text,
    first: usize,
    end: usize,
    numerator: Decimal,
    denominator: Decimal,
) -> RatioRead {
    match text.word(end) {
        "af" => {
            let place = end + 1 + usize::from(matches!(text.word(end + 1), "de" | "alle"));
            named(text, first, place, numerator, denominator)
        }
        _ => RatioRead {
            numerator,
            denominator,
            of: None,
            first,
            end,
        },
    }
}
