use super::{codes, figure, size, sizes};
use crate::reading::read;

#[test]
fn a_hedge_decides_the_bound() {
    for (text, told) in [
        ("over 1 mio. kr.", ">1000000 DKK"),
        ("mere end 1 mio. kr.", ">1000000 DKK"),
        ("mindst 7 pct.", ">=7 %"),
        ("ikke under 7 pct.", ">=7 %"),
        ("op til 15 pct.", "<=15 %"),
        ("højst 15 pct.", "<=15 %"),
        ("ikke mere end 15 pct.", "<=15 %"),
        ("under 8 timer", "<8 h"),
        ("færre end 80 borgere", "<80 {person}"),
        ("knap 20 pct.", "~<20 %"),
        ("godt 20 pct.", "~>20 %"),
        ("lidt over 20 pct.", "~>20 %"),
    ] {
        assert_eq!(size(text), told, "{text}");
        assert_eq!(figure(text).stated, text);
    }
}

#[test]
fn about_is_a_point_that_is_not_exact() {
    for about in ["ca.", "cirka", "omkring", "omtrent", "Ca."] {
        assert_eq!(size(&format!("{about} 10 timer")), "~10 h");
    }
    assert_eq!(size("op til ca. 10 timer"), "~<=10 h");
}

#[test]
fn a_mean_is_a_mean_wherever_the_sentence_says_so() {
    for text in [
        "i gennemsnit 10 timer",
        "løsningen frigiver i gennemsnit hos hver kommune 10 timer",
        "10 timer i gennemsnit",
        "gennemsnitligt 10 timer",
    ] {
        assert!(figure(text).mean, "{text}");
        assert_eq!(size(text), "10 h");
    }
    assert!(!figure("Det er et gennemsnit. Det er 10 timer").mean);
}

#[test]
fn two_numbers_are_a_range() {
    for text in [
        "mellem 10 og 15 pct.",
        "10-15 pct.",
        "10–15 pct.",
        "10 – 15 pct.",
        "10 til 15 pct.",
        "10 pct. til 15 pct.",
        "mellem ti og femten procent",
    ] {
        assert_eq!(size(text), "10..15 %", "{text}");
        assert_eq!(figure(text).stated, text);
    }
    assert_eq!(size("ca. 10-15 pct."), "~10..15 %");
}

#[test]
fn the_scale_of_a_range_is_said_once() {
    for (text, told) in [
        ("mellem 1 og 2 mio. kr.", "1000000..2000000 DKK"),
        ("to til tre millioner kroner", "2000000..3000000 DKK"),
        ("fire til fem hundrede tusind kr.", "400000..500000 DKK"),
        ("mellem 500.000 og 1 mio. kr.", "500000..1000000 DKK"),
    ] {
        assert_eq!(size(text), told);
    }
}

#[test]
fn a_range_that_runs_backwards_is_not_guessed() {
    let backwards = read("15-10 pct.");
    assert!(backwards.is_narrated());
    assert_eq!(codes(&backwards), ["RANGE_REVERSED", "NO_NUMBER"]);
}

#[test]
fn from_one_level_to_another_is_no_size_of_a_change() {
    for text in [
        "faldt fra 100 pct. til 79 pct.",
        "steg fra 79 pct. til 100 pct.",
    ] {
        let levels = read(text);
        assert!(codes(&levels).contains(&"FROM_TO"));
        assert_eq!(levels.figures.len(), 2);
    }
    assert!(!codes(&read("fra 100 pct. til noget andet")).contains(&"FROM_TO"));
}

#[test]
fn over_some_years_may_be_in_the_course_of_them() {
    let proposal = read("en besparelse på 10 mio. kr. over fire år");
    assert_eq!(sizes(&proposal), ["10000000 DKK", "4 a"]);
    assert_eq!(codes(&proposal), ["OVER_TIME"]);
    assert_eq!(size("i mere end ti år"), ">10 a");
    let longer = read("over ti år");
    assert_eq!(
        (sizes(&longer), codes(&longer)),
        (vec![">10 a".to_owned()], vec!["OVER_TIME"])
    );
}

#[test]
fn an_overview_over_tasks_is_no_bound() {
    assert_eq!(size("et overblik over 12 skoler"), "12 {school}");
}
