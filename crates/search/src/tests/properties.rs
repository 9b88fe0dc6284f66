use proptest::prelude::*;

use crate::{Hits, Wanted, passages, snippet, stem, words};

proptest! {
    #[test]
    fn no_text_is_too_odd_to_ask_for(text in "\\PC{0,220}") {
        if let Ok(wanted) = Wanted::parse(&text) {
            prop_assert!(!wanted.all.is_empty());
        }
    }

    #[test]
    fn the_marks_of_the_language_of_questions_make_no_mistake(text in "[ \"«»*\\-aøb\u{0}]{0,40}") {
        if let Ok(wanted) = Wanted::parse(&text) {
            prop_assert!(!wanted.all.is_empty());
        }
    }

    #[test]
    fn the_pieces_of_a_snippet_are_the_text_again(text in "(\\PC|vask){0,300}", asked in "(vask|a\\*|e|x)") {
        let wanted = Wanted::parse(&asked).expect("letters");
        let pieces = snippet(&text, &Hits::of(&wanted, &text));
        let whole: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        let told = whole.trim_start_matches('…').trim_end_matches('…');
        prop_assert!(text.contains(told));
        for piece in pieces.iter().filter(|piece| piece.is_hit) {
            prop_assert!(words(&piece.text).next().is_some());
        }
    }

    #[test]
    fn every_word_of_a_text_finds_it(text in "\\PC{0,80}") {
        for word in words(&text) {
            if let Ok(wanted) = Wanted::parse(&text[word.place]) {
                prop_assert_eq!(Hits::of(&wanted, &text).terms, wanted.all.len());
            }
        }
    }

    #[test]
    fn what_is_given_to_a_database_is_letters_digits_and_single_spaces(texts in proptest::collection::vec("\\PC{0,80}", 0..4)) {
        let given = passages(texts.iter().map(String::as_str));
        prop_assert!(!given.contains("  ") && given.trim() == given);
        prop_assert!(given.chars().all(|letter| letter == ' ' || letter.is_alphanumeric()));
    }

    #[test]
    fn a_stem_is_never_empty_nor_longer_than_its_word(word in "[a-zæøå]{1,20}") {
        let stem = stem(&word);
        prop_assert!(!stem.is_empty() && stem.len() <= word.len());
    }
}
