//! What is on its way out says since when and what to use instead, and stays for twelve months.

use chrono::{Months, NaiveDate};
use store::Clock;

use super::{
    elements::{Elements, elements, owner},
    release,
};

#[test]
fn what_is_deprecated_is_dated_and_stays_for_twelve_months() {
    let today = Clock::system().now().date_naive();
    let (before, after) = (elements(&release::newest()), elements(&api::sdl()));
    assert_eq!(faults(&before, &after, today), [""; 0]);
}

/// What is wrong with the deprecations of a schema that follows a released one, seen from a day.
fn faults(before: &Elements, after: &Elements, today: NaiveDate) -> Vec<String> {
    let undated = after.iter().filter_map(|(coordinate, element)| {
        let fault = fault(coordinate, element.deprecated.as_deref()?, after, today)?;
        Some(format!("{coordinate}: {fault}"))
    });
    let too_soon = before.iter().filter_map(|(coordinate, element)| {
        let reason = element.deprecated.as_deref()?;
        let last = since(reason)?.checked_add_months(Months::new(12))?;
        let early = !after.contains_key(coordinate) && today < last;
        early.then(|| format!("{coordinate}: it stays until {last}"))
    });
    undated.chain(too_soon).collect()
}

fn fault(coordinate: &str, reason: &str, all: &Elements, today: NaiveDate) -> Option<&'static str> {
    let Some(day) = since(reason) else {
        return Some("the reason does not begin with a day, 2026-11-22: use x");
    };
    if day > today {
        return Some("its day is still to come");
    }
    let instead = reason.split_once(": use ").map(|(_, instead)| instead);
    let Some(instead) = instead else {
        return Some("the reason does not say what to use");
    };
    let beside = owner(coordinate).map(|owner| format!("{owner}.{instead}"));
    let argument = owner(coordinate).map(|owner| format!("{owner}({instead}:)"));
    let known = |name: &String| all.contains_key(name);
    let is_there = all.contains_key(instead)
        || beside.as_ref().is_some_and(known)
        || argument.as_ref().is_some_and(known);
    (!is_there).then_some("what to use instead is not in the schema")
}

/// The day that a reason begins with.
fn since(reason: &str) -> Option<NaiveDate> {
    reason.get(..10)?.parse().ok()
}

/// What is wrong with a shop whose old field has such a directive.
fn told(directive: &str) -> Vec<String> {
    let sdl = format!("type Query {{ old(was: ID {directive}, now: ID): Int  new: Int }}");
    faults(&Elements::new(), &elements(&sdl), day("2026-11-22"))
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_deprecation_that_is_dated_and_names_what_to_use_is_right() {
    assert_eq!(
        told(r#"@deprecated(reason: "2026-11-22: use now")"#),
        [""; 0]
    );
    let coordinate = r#"@deprecated(reason: "2026-11-22: use Query.new")"#;
    assert_eq!(told(coordinate), [""; 0]);
}

#[test]
fn a_deprecation_without_a_day_or_without_what_to_use_is_wrong() {
    for (directive, fault) in [
        ("@deprecated", "does not begin with a day"),
        (
            r#"@deprecated(reason: "use now")"#,
            "does not begin with a day",
        ),
        (
            r#"@deprecated(reason: "2026-11-22: gone")"#,
            "does not say what to use",
        ),
        (
            r#"@deprecated(reason: "2026-11-23: use now")"#,
            "still to come",
        ),
        (
            r#"@deprecated(reason: "2026-11-22: use then")"#,
            "is not in the schema",
        ),
    ] {
        let faults = told(directive);
        assert!(faults.len() == 1 && faults[0].contains(fault), "{faults:?}");
    }
}

#[test]
fn what_is_deprecated_is_taken_away_after_twelve_months_and_not_before() {
    let before = r#"type Query { old: Int @deprecated(reason: "2026-01-31: use new") new: Int }"#;
    let (before, after) = (elements(before), elements("type Query { new: Int }"));
    let early = faults(&before, &after, day("2027-01-30"));
    assert_eq!(early, ["Query.old: it stays until 2027-01-31"]);
    assert_eq!(faults(&before, &after, day("2027-01-31")), [""; 0]);
}
