//! What is written for a unit by mistake.

/// What people write, and the code that they mean; the names in the catalogue are taken for slips too.
const SLIPS: [(&str, &str); 32] = [
    ("procent", "%"),
    ("pct", "%"),
    ("pct.", "%"),
    ("minut", "min"),
    ("time", "h"),
    ("hour", "h"),
    ("måned", "mo"),
    ("month", "mo"),
    ("år", "a"),
    ("year", "a"),
    ("m^2", "m2"),
    ("kvm", "m2"),
    ("m^3", "m3"),
    ("kubikmeter", "m3"),
    ("tons", "t"),
    ("kilo", "kg"),
    ("kilogram", "kg"),
    ("kilometer", "km"),
    ("dag", "d"),
    ("day", "d"),
    ("uge", "wk"),
    ("week", "wk"),
    ("kr", "DKK"),
    ("kroner", "DKK"),
    ("person", "{person}"),
    ("borgere", "{person}"),
    ("persons", "{person}"),
    ("plads", "{place}"),
    ("bygning", "{building}"),
    ("skole", "{school}"),
    ("leverandør", "{supplier}"),
    ("placement", "{placement}"),
];

/// The code that is meant, in small letters.
pub(super) fn meant(written: &str) -> Option<&'static str> {
    SLIPS
        .iter()
        .find(|(slip, _)| *slip == written)
        .map(|(_, code)| *code)
}
