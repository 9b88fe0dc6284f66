use kernel::Unit;

use super::{PercentKind, WarningKind, text::Text};

/// What people write, and the code that it is in the catalogue.
const UNITS: [(&[&str], &str); 18] = [
    (&["kr", "krone", "kroner", "dkk"], "DKK"),
    (&["time", "timer", "timers"], "h"),
    (&["minut", "minutter", "minutters", "min"], "min"),
    (&["måned", "måneder", "måneders", "mdr", "md"], "mo"),
    (&["år", "års", "årig", "årige", "årigt"], "a"),
    (&["kwh", "kilowattime", "kilowattimer"], "kW.h"),
    (&["mwh", "megawattime", "megawattimer"], "MW.h"),
    (&["gj", "gigajoule"], "GJ"),
    (&["ton", "tons", "tonnes"], "t"),
    (&["kg", "kilo", "kilogram"], "kg"),
    (&["km", "kilometer"], "km"),
    (&["liter"], "l"),
    (&["m3", "kubikmeter"], "m3"),
    (&["m2", "kvm", "kvadratmeter"], "m2"),
    (&PEOPLE, "{person}"),
    (&["plads", "pladser"], "{place}"),
    (&["bygning", "bygninger"], "{building}"),
    (&["skole", "skoler"], "{school}"),
];
const PEOPLE: [&str; 22] = [
    "person",
    "personer",
    "borger",
    "borgere",
    "medarbejder",
    "medarbejdere",
    "ansat",
    "ansatte",
    "ledig",
    "ledige",
    "beboer",
    "beboere",
    "elev",
    "elever",
    "børn",
    "ældre",
    "bruger",
    "brugere",
    "mennesker",
    "chauffører",
    "hjemmehjælpere",
    "jobsøgende",
];
/// Longer words that end as one of these are of its kind: `arbejdstimer`, `plejehjemspladser`.
const ENDINGS: [(&str, &str); 7] = [
    ("praktikantårsværk", "{trainee-year}"),
    ("timer", "h"),
    ("minutter", "min"),
    ("medarbejdere", "{person}"),
    ("borgere", "{person}"),
    ("pladser", "{place}"),
    ("skoler", "{school}"),
];
/// After a number they say how it goes on, not what it is of.
const NO_UNITS: [&str; 56] = [
    "af", "alle", "at", "blev", "bliver", "da", "de", "den", "der", "det", "efter", "eller", "en",
    "er", "et", "for", "fra", "før", "gange", "har", "havde", "hos", "i", "ift", "ikke", "ind",
    "med", "mellem", "men", "mod", "ned", "når", "og", "om", "op", "over", "per", "pr", "på",
    "samt", "siden", "sig", "skal", "som", "stk", "svarende", "svarer", "så", "til", "ud", "under",
    "var", "ved", "vil", "gennem", "inden",
];
/// Things that are counted may have a word before them: "12 nye skoler".
const COUNTED: char = '{';

/// What a number is of, as far as the text says it.
#[derive(Clone, Debug, Default)]
pub(super) struct UnitRead {
    pub unit: Option<Unit>,
    pub words: Option<String>,
    pub end: usize,
    pub percent: Option<PercentKind>,
    pub warning: Option<WarningKind>,
}

/// The unit that begins there.
pub(super) fn unit(text: &Text, at: usize) -> UnitRead {
    let at = at + usize::from(text.word(at) == "-" && text.is_glued(at) && text.is_glued(at + 1));
    if let Some((percent, end)) = percent(text, at) {
        return of(text, at, end, "%", Some(percent));
    }
    if text.word(at) == "t" {
        return match text.word(at + 1) {
            "co2" | "co2e" => of(text, at, at + 2, "t", None),
            _ => unknown(text, at, at + 1, WarningKind::AmbiguousUnit),
        };
    }
    if let Some(code) = code(text.word(at)) {
        return of(text, at, at + 1, code, None);
    }
    if !text.is_word(at) || names_nothing(text.word(at)) {
        return UnitRead {
            end: at,
            warning: Some(WarningKind::UnitMissing),
            ..UnitRead::default()
        };
    }
    match code(text.word(at + 1)).filter(|code| code.starts_with(COUNTED)) {
        Some(code) => of(text, at, at + 2, code, None),
        None => unknown(text, at, at + 1, WarningKind::UnknownUnit),
    }
}

/// The code of one word in the catalogue.
pub(super) fn code(word: &str) -> Option<&'static str> {
    UNITS
        .iter()
        .find(|(words, _)| words.contains(&word))
        .map(|(_, code)| *code)
        .or_else(|| {
            let ending = ENDINGS.iter().find(|(ending, _)| word.ends_with(ending))?;
            Some(ending.1)
        })
}

/// It says how a sentence goes on.
pub(super) fn names_nothing(word: &str) -> bool {
    NO_UNITS.contains(&word)
}

fn percent(text: &Text, at: usize) -> Option<(PercentKind, usize)> {
    match text.word(at) {
        "procentpoint" | "procentpoints" | "pctpoint" | "pp" => Some((PercentKind::Points, at + 1)),
        "pct" | "procent" | "%" => {
            let place = at + 1 + usize::from(text.word(at + 1) == "-");
            match text.word(place) {
                "point" | "points" => Some((PercentKind::Points, place + 1)),
                _ => Some((PercentKind::Relative, at + 1)),
            }
        }
        _ => None,
    }
}

fn of(text: &Text, at: usize, end: usize, code: &str, percent: Option<PercentKind>) -> UnitRead {
    let unit = Unit::of(code).ok();
    UnitRead {
        warning: unit.is_none().then_some(WarningKind::UnknownUnit),
        unit,
        words: Some(text.slice(at, end).to_owned()),
        end,
        percent,
    }
}

fn unknown(text: &Text, at: usize, end: usize, warning: WarningKind) -> UnitRead {
    UnitRead {
        unit: None,
        words: Some(text.slice(at, end).to_owned()),
        end,
        percent: None,
        warning: Some(warning),
    }
}
