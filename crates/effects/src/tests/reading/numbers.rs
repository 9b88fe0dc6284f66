use super::{codes, size, sizes};
use crate::reading::read;

#[test]
fn a_point_parts_thousands_and_a_comma_the_decimals() {
    for (text, told) in [
        ("20.000 kr.", "20000 DKK"),
        ("20,5 kr.", "20.5 DKK"),
        ("1.234.567,89 kr.", "1234567.89 DKK"),
        ("2,25 mio. kr.", "2250000 DKK"),
        ("3 mia. kr.", "3000000000 DKK"),
        ("250 t.kr.", "250000 DKK"),
        ("3 mio. kWh", "3000000 kW.h"),
        ("kr. 500.000", "500000 DKK"),
        ("2½ time", "2.5 h"),
        ("½ time", "0.5 h"),
        ("½ mio. kr.", "500000 DKK"),
        ("40 MWh", "40 MW.h"),
        ("12 kg", "12 kg"),
        ("800 m³", "800 m3"),
        ("12\u{a0}500 kr.", "12500 DKK"),
    ] {
        assert_eq!(size(text), told, "{text}");
        assert_eq!(codes(&read(text)), [""; 0], "{text}");
    }
}

#[test]
fn a_number_that_may_be_read_in_two_ways_says_so() {
    for (text, told, code) in [
        ("1.234 kr.", "1234 DKK", "THOUSAND_POINT"),
        ("1,234.5 kr.", "1234.5 DKK", "ENGLISH_NUMBER"),
        ("1,234,567 kr.", "1234567 DKK", "ENGLISH_NUMBER"),
        ("1,234 kr.", "1.234 DKK", "DECIMAL_COMMA"),
        ("2.5 timer", "2.5 h", "DECIMAL_POINT"),
        ("12 500 kr.", "12500 DKK", "SPACED_NUMBER"),
    ] {
        assert_eq!(size(text), told, "{text}");
        assert_eq!(codes(&read(text)), [code], "{text}");
    }
}

#[test]
fn what_cannot_be_read_is_no_figure() {
    for (text, code) in [
        ("1.23.456,7 kr.", "UNREADABLE_NUMBER"),
        ("1,2,3 kr.", "UNREADABLE_NUMBER"),
        ("1234567890123456789 kr.", "NUMBER_TOO_LARGE"),
        ("flere hundrede borgere", "VAGUE_NUMBER"),
        ("tusindvis af borgere", "VAGUE_NUMBER"),
    ] {
        let proposal = read(text);
        assert!(proposal.figures.is_empty(), "{text}");
        assert_eq!(codes(&proposal), [code, "NO_NUMBER"]);
    }
}

#[test]
fn a_number_may_be_in_words() {
    for (text, told) in [
        ("tre minutter", "3 min"),
        ("tyve timer", "20 h"),
        ("tredive timer", "30 h"),
        ("femogtyve medarbejdere", "25 {person}"),
        ("nioghalvfems pladser", "99 {place}"),
        ("et hundrede og fem skoler", "105 {school}"),
        ("tohundrede skoler", "200 {school}"),
        ("tusind kroner", "1000 DKK"),
        ("fem hundrede tusind kr.", "500000 DKK"),
        ("en million kr.", "1000000 DKK"),
        ("en halv million kr.", "500000 DKK"),
        ("halvanden time", "1.5 h"),
        ("halvanden mio. kr.", "1500000 DKK"),
        ("to og en halv time", "2.5 h"),
        ("én time", "1 h"),
    ] {
        assert_eq!(size(text), told, "{text}");
    }
}

#[test]
fn an_article_is_no_number() {
    assert!(read("en borger med et behov").figures.is_empty());
}

#[test]
fn a_minus_stands_close_to_its_number() {
    for text in [
        "-27 timer",
        "−27 timer",
        "minus 27 timer",
        "ændring: -27 timer",
    ] {
        assert_eq!(size(text), "-27 h", "{text}");
    }
    assert_eq!(sizes(&read("timerne - 27 timer - er målt")), ["27 h"]);
}

#[test]
fn a_date_and_a_paragraph_are_no_sizes() {
    for text in [
        "d. 31. december 2023",
        "12-05-2023",
        "1.1.2023",
        "efter § 15, stk. 5 og nr. 7",
        "siden 2014",
        "I efteråret 2022 vandt kommunen",
        "frem til 2026",
        "i 2019-2022",
    ] {
        assert!(read(text).figures.is_empty(), "{text}");
    }
}

#[test]
fn a_year_is_kept_with_the_word_before_it() {
    let years = read("siden 2014 og frem til 2026").years;
    let stated: Vec<&str> = years.iter().map(|year| year.stated.as_str()).collect();
    assert_eq!(stated, ["siden 2014", "til 2026"]);
}

#[test]
fn four_digits_may_be_a_size() {
    assert_eq!(size("over 2000 borgere"), ">2000 {person}");
    let doubtful = read("alle 2000 vognmænd");
    assert_eq!(sizes(&doubtful), ["2000 ?"]);
    assert!(codes(&doubtful).contains(&"COULD_BE_YEAR"));
}
