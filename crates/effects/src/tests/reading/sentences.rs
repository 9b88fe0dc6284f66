use super::{codes, figure, size, sizes};
use crate::{
    ComponentCheck, Recurrence,
    reading::{Shift, read},
};

#[test]
fn a_fall_is_proposed_negative_and_flagged() {
    for text in [
        "en reduktion på 10 pct.",
        "omkostningerne blev nedbragt med 10 pct.",
        "forbruget faldt 10 pct.",
        "10 pct. lavere",
        "10 pct. billigere",
        "CO2-reduktion på 10 pct.",
        "10 pct. under budgettet",
    ] {
        assert_eq!(size(text), "-10 %", "{text}");
        assert_eq!(figure(text).direction, Some(Shift::Down));
        assert!(codes(&read(text)).contains(&"NEGATIVE_PROPOSED"));
    }
    assert_eq!(size("reduceret med over 10 pct."), "<-10 %");
    assert_eq!(size("faldt med 10-15 pct."), "-15..-10 %");
}

#[test]
fn a_rise_is_positive() {
    for text in [
        "en stigning på 10 pct.",
        "steg 10 pct.",
        "10 pct. højere",
        "10 pct. over budgettet",
    ] {
        assert_eq!(size(text), "10 %", "{text}");
        assert_eq!(figure(text).direction, Some(Shift::Up));
    }
}

#[test]
fn a_minus_is_not_turned_twice() {
    assert_eq!(size("et fald på -10 pct."), "-10 %");
}

#[test]
fn what_is_reduced_elsewhere_in_the_sentence_reduces_no_gain() {
    for text in [
        "en nettogevinst på 10 kr. som følge af reduceret plejebehov",
        "som en mindre kommune realisere en nettogevinst på 10 kr.",
        "Forbruget faldt. Gevinsten er 10 kr.",
    ] {
        assert_eq!(
            (size(text), figure(text).direction),
            ("10 DKK".to_owned(), None),
            "{text}"
        );
    }
    assert_eq!(size("forbruget blev nedbragt på 12 skoler"), "12 {school}");
    assert_eq!(
        sizes(&read("faldt 5 procentpoint, men steg med 2 pct.")),
        ["-5 %", "2 %"]
    );
}

#[test]
fn a_calculation_is_kept_and_checked() {
    let right = read("500 gange tre minutter, svarende til 25 arbejdstimer, i døgnet");
    assert_eq!(sizes(&right), ["1500 min", "25 h"]);
    assert!(right.same_effect);
    for figure in &right.figures {
        assert_eq!(figure.recurrence, Some(Recurrence::PerDay));
        let factors = &figure.components.as_ref().unwrap().factors;
        let units: Vec<&str> = factors.iter().map(|factor| factor.unit.as_str()).collect();
        assert_eq!(units, ["1/d", "min"]);
    }
    assert_eq!(right.figures[1].check, Some(ComponentCheck::Matches));
    let wrong = read("500 gange fire minutter, svarende til 25 arbejdstimer, i døgnet");
    assert_eq!(codes(&wrong), ["COMPONENTS_DIFFER"]);
}

#[test]
fn a_calculation_for_each_day_is_not_checked_against_a_year() {
    let proposal = read("500 gange tre minutter i døgnet, svarende til 9.125 timer om året");
    assert_eq!(
        proposal.figures[1].check,
        Some(ComponentCheck::NotComputable)
    );
    assert_eq!(proposal.figures[1].components, None);
}

#[test]
fn a_calculation_of_a_fall_makes_the_negative_size() {
    let proposal = read("reduceret med 500 gange tre minutter, svarende til 25 timer, i døgnet");
    assert_eq!(sizes(&proposal), ["-1500 min", "-25 h"]);
    for figure in &proposal.figures {
        let product = figure.components.as_ref().unwrap().product();
        assert_eq!(product, Some(((-1500).into(), "min/d".to_owned())));
    }
    assert_eq!(proposal.figures[1].check, Some(ComponentCheck::Matches));
}

#[test]
fn numbers_may_be_multiplied_by_a_sign() {
    for text in [
        "500 x 3 minutter",
        "500 × 3 minutter",
        "500x3 min.",
        "500 * 3 min",
    ] {
        assert_eq!(size(text), "1500 min", "{text}");
    }
    assert_eq!(size("12 borgere gange 3 timer"), "36 h");
    assert_eq!(sizes(&read("500 gange om året")), ["500 ?"]);
}

#[test]
fn two_statements_of_one_effect_share_what_is_told_of_one() {
    let proposal = read("nedbragt med 21 pct., svarende til ca. 3 mio. kWh i 2014");
    assert_eq!(sizes(&proposal), ["-21 %", "~-3000000 kW.h"]);
    assert!(proposal.same_effect && proposal.figures[1].same_as_previous);
    for figure in &proposal.figures {
        assert_eq!(
            figure.period.map(|period| period.edtf()),
            Some("2014".to_owned())
        );
        assert_eq!(figure.direction, Some(Shift::Down));
    }
}

#[test]
fn the_same_effect_as_what_is_not_in_the_text_is_told() {
    let proposal = read("svarende til 3 mio. kWh");
    assert!(!proposal.same_effect);
    assert_eq!(codes(&proposal), ["SAME_EFFECT_ALONE"]);
}

#[test]
fn a_year_in_brackets_is_when_it_was_said() {
    let figure = figure("effektivisering for 2,25 mio. kr. i 2023 (2020)");
    assert_eq!(
        figure.period.map(|period| period.edtf()),
        Some("2023".to_owned())
    );
    assert_eq!(
        figure.known_from.map(|year| year.edtf()),
        Some("2020".to_owned())
    );
}

#[test]
fn two_years_are_not_taken_for_the_first_of_them() {
    for text in [
        "10 pct. i 2019-2022",
        "10 pct. i 2019/2020",
        "10 pct. i 2019 og 2020",
    ] {
        assert_eq!(figure(text).period, None, "{text}");
        assert_eq!(read(text).years.len(), 2);
    }
}

#[test]
fn every_word_that_led_to_something_is_told_in_two_languages() {
    let figure = figure("en reduktion på over 10 pct. om året");
    let words: Vec<&str> = figure
        .readings
        .iter()
        .map(|reading| reading.words.as_str())
        .collect();
    assert_eq!(words, ["over", "10", "pct.", "om året", "reduktion"]);
    assert!(
        figure
            .readings
            .iter()
            .all(|reading| reading.meaning.en.is_some())
    );
}
