use std::slice;

use super::wanted;
use crate::{Stemmed, Term, TextRefusal, Wanted, stem};

fn word(word: &str) -> Term {
    phrase(&[word])
}

fn phrase(words: &[&str]) -> Term {
    Term::Phrase(words.iter().map(|word| stemmed(word)).collect())
}

fn stemmed(word: &str) -> Stemmed {
    Stemmed {
        letters: word.to_owned(),
        stem: stem(word),
    }
}

#[test]
fn words_must_all_be_there() {
    assert_eq!(wanted("Vask  Vejen").all, [word("vask"), word("vejen")]);
}

#[test]
fn words_in_quotes_follow_one_another() {
    for asked in [
        "\"ledige i job\"",
        "«ledige i job»",
        "“ledige i job”",
        "\"ledige i job",
    ] {
        assert_eq!(wanted(asked).all, [phrase(&["ledige", "i", "job"])]);
    }
}

#[test]
fn what_has_a_minus_before_it_must_not_be_there() {
    let asked = wanted("vask -tøj -\"to ord\"");
    assert_eq!(asked.all, [word("vask")]);
    assert_eq!(asked.none, [word("tøj"), phrase(&["to", "ord"])]);
}

#[test]
fn a_word_with_a_star_may_go_on() {
    let begun = Term::Beginning(stemmed("rengøring"));
    assert_eq!(wanted("rengøring*").all, slice::from_ref(&begun));
    assert_eq!(wanted("\"rengøring\"*").all, slice::from_ref(&begun));
    assert_eq!(wanted("fælles-rengøring*").all, [word("fælles"), begun]);
}

#[test]
fn a_word_of_several_parts_is_a_phrase() {
    assert_eq!(wanted("EU-udbud").all, [phrase(&["eu", "udbud"])]);
    assert_eq!(wanted("A/S").all, [phrase(&["a", "s"])]);
    assert_eq!(wanted("§ 180").all, [word("180")]);
}

#[test]
fn small_words_count_only_where_nothing_else_is_asked_for() {
    assert_eq!(wanted("vask af tøj").all, [word("vask"), word("tøj")]);
    assert_eq!(wanted("det er").all, [word("det"), word("er")]);
}

#[test]
fn what_no_one_can_look_for_is_refused() {
    let refused = |text: &str| Wanted::parse(text).expect_err("it is refused");
    for nothing in ["", "  ", "§", "*", "-", "\"\"", "🧺", "\u{345}", "\u{363}*"] {
        assert_eq!(refused(nothing), TextRefusal::NoWord, "{nothing}");
    }
    for only in ["-vask", "-\"to ord\"", "-a -b"] {
        assert_eq!(refused(only), TextRefusal::NothingWanted, "{only}");
    }
    let length = 201;
    let longest = 200;
    assert_eq!(
        refused(&"å".repeat(length)),
        TextRefusal::TooLong { length, longest }
    );
    assert!(Wanted::parse(&"å".repeat(longest)).is_ok());
}

#[test]
fn a_mark_that_is_put_on_no_letter_is_no_word() {
    for marks in ["\u{345}", "-\u{363}", "\u{36f}*", "\"\u{345}\""] {
        let asked = wanted(&format!("vask {marks}"));
        assert_eq!((asked.all, asked.none), (vec![word("vask")], vec![]));
    }
    assert_eq!(wanted("\u{363}vask").all, [word("vask")]);
}

#[test]
fn what_databases_have_words_for_is_read_as_words() {
    assert_eq!(
        wanted("a' OR 1=1; DROP--").all,
        [word("a"), word("or"), phrase(&["1", "1"]), word("drop")]
    );
    assert_eq!(
        wanted("names:vask NEAR(a)").all,
        [phrase(&["names", "vask"]), phrase(&["near", "a"])]
    );
    assert_eq!(wanted("vask\0eri").all, [phrase(&["vask", "eri"])]);
}
