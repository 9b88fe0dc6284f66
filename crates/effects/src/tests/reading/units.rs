use kernel::Unit;

use super::{codes, figure, size, sizes};
use crate::{
    Recurrence,
    reading::{Every, PercentKind, read},
};

#[test]
fn a_percentage_and_a_percentage_point_are_not_the_same() {
    for (text, kind) in [
        ("5 pct.", PercentKind::Relative),
        ("5 procent", PercentKind::Relative),
        ("5 %", PercentKind::Relative),
        ("5%", PercentKind::Relative),
        ("5 procentpoint", PercentKind::Points),
        ("5 pct.-point", PercentKind::Points),
        ("5 pct. point", PercentKind::Points),
    ] {
        assert_eq!(figure(text).percent, Some(kind), "{text}");
        assert_eq!(figure(text).stated, text);
    }
}

#[test]
fn a_unit_is_known_by_its_words() {
    for (text, unit) in [
        ("8 kr.", "DKK"),
        ("8 kroner", "DKK"),
        ("8 timer", "h"),
        ("8 arbejdstimer", "h"),
        ("37-timers", "h"),
        ("8 minutter", "min"),
        ("8 borgere", "{person}"),
        ("8 personer", "{person}"),
        ("8 medarbejdere", "{person}"),
        ("12 nye skoler", "{school}"),
        ("8 ton CO2", "t"),
        ("8 t CO2", "t"),
        ("8 m²", "m2"),
        ("10-årig", "a"),
        ("3 praktikantårsværk", "{trainee-year}"),
    ] {
        assert_eq!(figure(text).unit, Unit::of(unit).ok(), "{text}");
    }
}

#[test]
fn a_unit_outside_the_catalogue_is_not_proposed() {
    for (text, code) in [
        ("10 årsværk", "UNIT_NOT_IN_CATALOGUE"),
        ("10 GWh", "UNIT_NOT_IN_CATALOGUE"),
        ("25 t.", "AMBIGUOUS_UNIT"),
        ("de 12.", "UNIT_MISSING"),
    ] {
        let figure = figure(text);
        assert_eq!(
            (figure.unit, codes(&read(text))),
            (None, vec![code]),
            "{text}"
        );
    }
    assert_eq!(figure("10 årsværk").unit_words.as_deref(), Some("årsværk"));
}

#[test]
fn fewer_than_five_people_are_warned_of() {
    assert_eq!(codes(&read("3 borgere")), ["FEW_PEOPLE"]);
    assert_eq!(codes(&read("5 borgere")), [""; 0]);
}

#[test]
fn a_rate_is_a_recurrence() {
    for (text, recurrence) in [
        ("25 timer i døgnet", Recurrence::PerDay),
        ("25 timer, i døgnet", Recurrence::PerDay),
        ("25 timer om dagen", Recurrence::PerDay),
        ("2 mio. kr. om året", Recurrence::PerYear),
        ("2 mio. kr. årligt", Recurrence::PerYear),
        ("2 mio. kr. pr. år", Recurrence::PerYear),
        ("2 mio. kr. per år", Recurrence::PerYear),
        ("2 mio. kr./år", Recurrence::PerYear),
        ("årlige besparelser på 2 mio. kr.", Recurrence::PerYear),
        ("2 mio. kr. pr. kontrakt", Recurrence::PerContract),
        ("en engangsbesparelse på 2 mio. kr.", Recurrence::OneOff),
    ] {
        assert_eq!(figure(text).recurrence, Some(recurrence), "{text}");
    }
    assert_eq!(figure("2 mio. kr.").recurrence, None);
}

#[test]
fn a_week_and_a_month_are_rates_without_a_class() {
    for (text, every) in [
        ("30 minutter om ugen", Every::Week),
        ("30 minutter pr. uge", Every::Week),
        ("30 minutter om måneden", Every::Month),
    ] {
        let figure = figure(text);
        assert_eq!(figure.recurrence, None);
        assert_eq!(figure.per.first().map(|per| &per.every), Some(&every));
        assert_eq!(codes(&read(text)), ["NO_RECURRENCE_CLASS"]);
    }
}

#[test]
fn a_size_may_be_for_each_citizen_and_each_year() {
    let figure = figure("27 timer pr. borger om året");
    let per: Vec<&str> = figure.per.iter().map(|per| per.words.as_str()).collect();
    assert_eq!(per, ["pr. borger", "om året"]);
    assert_eq!(figure.recurrence, Some(Recurrence::PerYear));
}

#[test]
fn a_size_may_be_told_in_the_unit_that_has_its_rate_in_it() {
    let rate = |text: &str| figure(text).as_rate().map(|rate| super::told(&rate));
    assert_eq!(rate("over 25 timer i døgnet").as_deref(), Some(">25 h/d"));
    assert_eq!(rate("30 minutter om ugen").as_deref(), Some("30 min/wk"));
    assert_eq!(rate("2 mio. kr. om året"), None);
    assert_eq!(rate("25 timer"), None);
}

#[test]
fn each_figure_keeps_its_own_rate() {
    let proposal = read("30 minutter i døgnet og 10 timer om året");
    assert_eq!(sizes(&proposal), ["30 min", "10 h"]);
    let classes: Vec<_> = proposal
        .figures
        .iter()
        .map(|figure| figure.recurrence)
        .collect();
    assert_eq!(
        classes,
        [Some(Recurrence::PerDay), Some(Recurrence::PerYear)]
    );
    assert_eq!(size("30 minutter. Om året er der fest"), "30 min");
    assert_eq!(figure("30 minutter. Om året er der fest").recurrence, None);
}
