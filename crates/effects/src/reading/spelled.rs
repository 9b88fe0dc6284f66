use rust_decimal::Decimal;

use super::text::Text;

/// By their place: from nothing to nineteen.
const ONES: [&str; 20] = [
    "nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv",
    "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
];
const TENS: [(&str, u64); 12] = [
    ("tyve", 20),
    ("tredive", 30),
    ("fyrre", 40),
    ("fyrretyve", 40),
    ("halvtreds", 50),
    ("halvtredsindstyve", 50),
    ("tres", 60),
    ("tresindstyve", 60),
    ("halvfjerds", 70),
    ("firs", 80),
    ("firsindstyve", 80),
    ("halvfems", 90),
];
/// They are the number one for sure.
const ONE: [&str; 4] = ["én", "ét", "een", "eet"];
/// They look like the number one, and mostly are none.
const ARTICLES: [&str; 2] = ["en", "et"];
const HUNDRED: [&str; 2] = ["hundrede", "hundred"];
const THOUSAND: [&str; 2] = ["tusind", "tusinde"];
const MILLION: [&str; 4] = ["mio", "mill", "million", "millioner"];
const BILLION: [&str; 3] = ["mia", "milliard", "milliarder"];
/// So many words make one number at most.
const LONGEST: usize = 9;

/// A number in words from there on, and where it ends.
pub(super) fn spelled(text: &Text, at: usize) -> Option<(Decimal, usize)> {
    if let Some(half) = halves(text, at) {
        return Some(half);
    }
    let (mut total, mut part, mut end) = (0_u64, None, at);
    while end < at + LONGEST {
        let place = end + usize::from(end > at && text.word(end) == "og");
        let word = text.word(place);
        let article = end == at && ARTICLES.contains(&word);
        if article && scale(text.word(place + 1)).is_none() {
            return None;
        }
        let value = match article {
            true => Some(1),
            false => number(word),
        };
        match (value, scale(word)) {
            (Some(small), _)
                if small < 100 && part.is_none_or(|part: u64| part.is_multiple_of(100)) =>
            {
                part = Some(part.unwrap_or(0) + small);
            }
            (Some(large), _) if large >= 100 && part.is_none() => part = Some(large),
            (None, Some(100)) if part.is_none_or(|part| part < 100) => {
                part = Some(part.unwrap_or(1) * 100);
            }
            (None, Some(1_000)) if total == 0 => {
                total = part.take().unwrap_or(1) * 1_000;
            }
            (_, _) => break,
        }
        end = place + 1;
    }
    (end > at).then(|| (Decimal::from(total + part.unwrap_or(0)), end))
}

/// The number that a word multiplies what is before it by.
pub(super) fn scale(word: &str) -> Option<u64> {
    let scales: [(&[&str], u64); 4] = [
        (&HUNDRED, 100),
        (&THOUSAND, 1_000),
        (&MILLION, 1_000_000),
        (&BILLION, 1_000_000_000),
    ];
    scales
        .iter()
        .find(|(words, _)| words.contains(&word))
        .map(|(_, scale)| *scale)
}

/// One whole word as a number: `ni`, `femogtyve`, `tohundrede`.
pub(super) fn number(word: &str) -> Option<u64> {
    let below_hundred = ones(word).or_else(|| tens(word)).or_else(|| {
        let (one, ten) = word.split_once("og")?;
        Some(ones(one).filter(|one| (1..=9).contains(one))? + tens(ten)?)
    });
    let times = |suffix: &str| {
        let before = word.strip_suffix(suffix)?;
        let count = ones(before).or_else(|| tens(before))?;
        Some(count * scale(suffix)?)
    };
    below_hundred
        .or_else(|| HUNDRED.into_iter().find_map(times))
        .or_else(|| THOUSAND.into_iter().find_map(times))
}

/// "Halvanden", "en halv", "to en halv", and what is multiplied by them.
fn halves(text: &Text, at: usize) -> Option<(Decimal, usize)> {
    let is_half = |place: usize| {
        ARTICLES.contains(&text.word(place)) && matches!(text.word(place + 1), "halv" | "halvt")
    };
    let (whole, end) = match text.word(at) {
        "halvanden" | "halvandet" => (1, at + 1),
        _ if is_half(at) => (0, at + 2),
        word => {
            let place = at + 1 + usize::from(text.word(at + 1) == "og");
            (number(word).filter(|_| is_half(place))?, place + 2)
        }
    };
    let value = Decimal::from(whole) + Decimal::new(5, 1);
    match scale(text.word(end)) {
        Some(scale) => Some(((value * Decimal::from(scale)).normalize(), end + 1)),
        None => Some((value, end)),
    }
}

fn ones(word: &str) -> Option<u64> {
    let place = |(_, one): (u64, &str)| one == word;
    match ONE.contains(&word) {
        true => Some(1),
        false => (0..)
            .zip(ONES)
            .find(|pair| place(*pair))
            .map(|(number, _)| number),
    }
}

fn tens(word: &str) -> Option<u64> {
    TENS.iter()
        .find(|(ten, _)| *ten == word)
        .map(|(_, number)| *number)
}
