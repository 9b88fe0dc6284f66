//! The words by which people are counted, in Danish and English.

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tongue {
    Danish,
    English,
}

/// By how many they tell of; `en`, `et` and `a` are articles, no counts.
pub(super) const NUMBERS: [(u32, &[&str], &[&str]); 9] = [
    (1, &["én", "ét", "een", "eet", "enkelt"], &["one", "single"]),
    (2, &["to", "par"], &["two", "couple"]),
    (3, &["tre"], &["three"]),
    (4, &["fire"], &["four"]),
    (5, &["fem"], &["five"]),
    (6, &["seks"], &["six"]),
    (7, &["syv"], &["seven"]),
    (8, &["otte"], &["eight"]),
    (9, &["ni"], &["nine"]),
];

/// People, also as the end of a longer word: `voksenlærlinge`.
#[rustfmt::skip]
pub(super) const DANISH_STEMS: [&str; 12] = [
    "person", "borger", "praktikant", "lærling", "elev", "medarbejder", "deltager", "kursist",
    "fleksjobber", "flygtning", "modtager", "ledig",
];
/// What may follow the stem.
pub(super) const DANISH_ENDINGS: [&str; 9] = ["", "e", "r", "er", "ne", "erne", "ene", "en", "et"];
/// They are verbs too, so that they are people only next to the number: `2 skoler deltager`.
pub(super) const ALSO_VERBS: [&str; 2] = ["deltager", "modtager"];
/// People, as whole words only.
#[rustfmt::skip]
pub(super) const DANISH_WORDS: [&str; 25] = [
    "ansat", "ansatte", "kvinde", "kvinder", "kvinderne", "mand", "mænd", "mændene", "ung", "unge",
    "mennesker", "menneske", "indvandrere", "indvandrer", "arbejdsløse", "arbejdsløs", "udsatte", "kandidater",
    "pers", "fuldtidsansat", "fuldtidsansatte", "deltidsansat", "deltidsansatte", "sygemeldt", "sygemeldte",
];
#[rustfmt::skip]
pub(super) const ENGLISH_WORDS: [&str; 26] = [
    "person", "persons", "people", "trainee", "trainees", "apprentice", "apprentices", "employee",
    "employees", "citizen", "citizens", "worker", "workers", "participant", "participants",
    "intern", "interns", "student", "students", "refugee", "refugees", "unemployed", "woman", "women",
    "youth", "youths",
];

/// What a number has come into is told of people, though none are named: `3 i løntilskud`, `tre fik job`.
pub(super) const CAME_INTO: [&str; 5] = ["i", "fik", "får", "kom", "got"];
#[rustfmt::skip]
pub(super) const SCHEMES: [&str; 9] = [
    "løntilskud", "fleksjob", "skånejob", "virksomhedspraktik", "jobtræning", "job", "arbejde", "beskæftigelse", "jobs",
];

/// Between the number and who is counted: `two of the trainees`.
pub(super) const LINKS: [&str; 8] = ["ud", "af", "de", "out", "of", "the", "vores", "our"];
/// A number before these words counts something else than who comes after them: `4 timer med borgere`.
#[rustfmt::skip]
pub(super) const TURNS: [&str; 66] = [
    "af", "for", "med", "til", "om", "i", "på", "ved", "hos", "pr", "per", "fra", "som", "der", "og", "at", "hvor",
    "of", "with", "to", "in", "on", "by", "from", "and", "who", "that", "where", "when", "each", "a",
    "time", "timer", "timers", "dag", "dage", "dages", "uge", "uger", "ugers", "måned", "måneder", "måneders", "år", "års",
    "årsværk", "gang", "gange", "procent", "pct", "kr", "kroner", "mio", "minutter",
    "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "times", "percent",
];
/// A number after these words names a place in a text or a list.
#[rustfmt::skip]
pub(super) const REFERENCES: [&str; 14] = [
    "stk", "nr", "punkt", "pkt", "afsnit", "kapitel", "bilag", "side", "uge", "trin", "section", "no", "page", "phase",
];
/// Before these words it is not people that are counted: `2 ledige stillinger`, `4 trainee years`.
#[rustfmt::skip]
pub(super) const THINGS: [&str; 15] = [
    "stilling", "stillinger", "plads", "pladser", "job", "place", "places", "position", "positions",
    "year", "years", "hour", "hours", "days", "jobs",
];
