use super::{shown, wanted};
use crate::{Hits, passages, words};

#[test]
fn other_forms_of_a_word_are_found() {
    assert_eq!(
        shown("vaskerier", "Vejens vaskeri vasker."),
        "Vejens [vaskeri] vasker."
    );
    assert_eq!(
        shown("rengøringen", "Aftale om rengøring"),
        "Aftale om [rengøring]"
    );
    assert_eq!(shown("Ålborg", "I Aalborgs skoler"), "I [Aalborgs] skoler");
}

#[test]
fn a_phrase_is_found_whole() {
    let text = "Job til ledige: fem ledige i job.";
    assert_eq!(
        shown("\"ledige i job\"", text),
        "Job til ledige: fem [ledige i job]."
    );
}

#[test]
fn a_compound_is_found_by_how_it_begins() {
    assert_eq!(
        shown("rengøring*", "Rengøringsaftalen"),
        "[Rengøringsaftalen]"
    );
    assert_eq!(
        shown("ledige*", "en ledig og en ledning"),
        "en [ledig] og en ledning"
    );
}

#[test]
fn what_is_not_wanted_is_not_marked() {
    assert_eq!(shown("vask -tøj", "tøj og vask"), "tøj og [vask]");
}

#[test]
fn it_is_told_how_many_of_the_terms_are_there() {
    let hits = Hits::of(&wanted("vask tøj"), "tøj, tøj");
    assert_eq!((hits.terms, hits.places.len()), (1, 2));
}

#[test]
fn a_long_text_is_cut_at_words_around_the_first_hit() {
    let text = format!(
        "{}vaskeriet{}",
        "før og ".repeat(100),
        " siden hen".repeat(100)
    );
    let shown = shown("vaskeri", &text);
    assert!(
        shown.starts_with("…før ") || shown.starts_with("…og "),
        "{shown}"
    );
    assert!(shown.contains(" [vaskeriet] siden"), "{shown}");
    assert!(
        shown.ends_with("siden…") || shown.ends_with("hen…"),
        "{shown}"
    );
    assert!(shown.chars().count() < 220, "{shown}");
}

#[test]
fn a_word_stands_where_its_letters_are() {
    let text = "Æbler, øl & ÅR";
    let found: Vec<_> = words(text).map(|word| &text[word.place]).collect();
    assert_eq!(found, ["Æbler", "øl", "ÅR"]);
}

#[test]
fn no_more_of_a_text_is_searched_than_a_database_takes() {
    let long = "æblegrød ".repeat(50_000);
    let searched = passages([long.as_str(), "vask"]);
    assert!((190_000..=200_000).contains(&searched.len()));
    let word = passages(["å".repeat(500).as_str()]);
    assert_eq!(word.chars().count(), 40);
}
