use proptest::{collection::vec, prelude::*, strategy::Union};

use crate::{Hits, Stemmed, Term, Wanted, passages, snippet, stem, words};

/// Letters of all kinds, marks that stand alone, and what the language of questions is written with; each as often as the others.
fn odd() -> impl Strategy<Value = String> {
    let signs = [
        "\\PC",
        "[\u{300}\u{345}\u{363}\u{36f}]",
        "[ \"«»*\\-aøb0\u{0}]",
    ];
    vec(Union::new(signs), 0..60).prop_map(|signs| signs.concat())
}

proptest! {
    #[test]
    fn every_word_that_is_asked_for_has_letters(text in odd()) {
        if let Ok(Wanted { all, none }) = Wanted::parse(&text) {
            prop_assert!(!all.is_empty());
            for term in all.iter().chain(&none) {
                prop_assert!(has_letters(term), "{:?}", term);
            }
        }
    }

    #[test]
    fn what_has_a_letter_can_be_asked_for(before in "[\u{300}\u{345}\u{363} \"«»*\u{0}]{0,10}", after in odd()) {
        let text = format!("{before}ø {after}");
        prop_assert!(Wanted::parse(&text).is_ok(), "{:?}", text);
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
    fn what_is_given_to_a_database_is_letters_digits_and_single_spaces(texts in vec(odd(), 0..4)) {
        let given = passages(texts.iter().map(String::as_str));
        prop_assert!(!given.contains("  ") && given.trim() == given);
        prop_assert!(given.chars().all(|letter| letter == ' ' || letter.is_alphanumeric()));
    }

    #[test]
    fn what_stands_between_two_passages_is_never_asked_for(text in odd(), letter in any::<char>()) {
        let given = passages(["a", "b"]);
        let between = given.trim_start_matches('a').trim_end_matches('b').trim();
        for word in words(&format!("{text} {between} {letter}")) {
            prop_assert!(!between.starts_with(&word.letters), "{:?}", word);
        }
    }

    #[test]
    fn a_stem_is_never_empty_nor_longer_than_its_word(word in "[a-zæøå]{1,20}") {
        let stem = stem(&word);
        prop_assert!(!stem.is_empty() && stem.len() <= word.len());
    }
}

/// All its words do, and nothing else.
fn has_letters(term: &Term) -> bool {
    let is_word = |word: &Stemmed| {
        let letters = &word.letters;
        !letters.is_empty() && letters.chars().all(char::is_alphanumeric)
    };
    match term {
        Term::Phrase(words) => !words.is_empty() && words.iter().all(is_word),
        Term::Beginning(begun) => is_word(begun),
    }
}
