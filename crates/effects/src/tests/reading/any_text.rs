use proptest::prelude::*;

use super::codes;
use crate::reading::{Proposal, read};

/// Words that a figure is told with, in any order.
const WORDS: &str = "\
    over mellem og til fra ca. knap en halv ud af hver tredje tusind hundrede mio. \
    mia. t.kr. kr. pct. - – − point timer gange x svarende i døgnet 2023 (2020) ( ) \
    / ½ . , § 9 12 1.234 1,5 0 999999999999999999 reduktion på med halveret minutter \
    borgere ni femogtyve om året pr. år januar %";

#[test]
fn a_text_without_a_number_is_narrated() {
    for text in [
        "",
        "   ",
        "frigiver hænder til pleje og styrker livskvaliteten",
    ] {
        let proposal = read(text);
        assert!(proposal.is_narrated());
        assert_eq!(codes(&proposal), ["NO_NUMBER"]);
    }
}

#[test]
fn a_long_text_is_read_to_its_limit_and_no_figure_is_cut() {
    let long = "kommunen sparer meget ".repeat(227) + "over 1 mio. kr. om året";
    let proposal = read(&long);
    assert!(long.chars().count() > 5_000);
    assert_eq!(codes(&proposal), ["NO_NUMBER", "TEXT_CUT"]);
}

#[test]
fn a_long_text_of_one_word_is_read_like_any_other() {
    for word in [
        "9",
        "9 ",
        "over ",
        "svarende til 9 ",
        "i 2020 ",
        "500 gange ",
        "tusind og ",
    ] {
        let long = word.repeat(5_001);
        assert!(codes(&read(&long)).contains(&"TEXT_CUT"));
    }
}

proptest! {
    #[test]
    fn any_text_is_read(text in ".*") {
        says_what_is_there(&text, &read(&text))?;
    }

    #[test]
    fn any_words_are_read(words in prop::collection::vec(word(), 0..30), space in "[ ]?") {
        let text = words.join(&space);
        says_what_is_there(&text, &read(&text))?;
    }
}

/// Every slice is the text's own, in order, with nothing twice.
fn says_what_is_there(text: &str, proposal: &Proposal) -> Result<(), TestCaseError> {
    let mut floor = 0;
    for figure in &proposal.figures {
        let span = figure.span;
        prop_assert!(floor <= span.start && span.start < span.end);
        let slice: String = text
            .chars()
            .skip(span.start)
            .take(span.end - span.start)
            .collect();
        prop_assert_eq!(&slice, &figure.stated);
        floor = span.end;
    }
    for warning in proposal
        .warnings
        .iter()
        .filter(|warning| warning.span.is_some())
    {
        prop_assert!(text.contains(&warning.words));
    }
    let is_told_so = codes(proposal).contains(&"NO_NUMBER");
    prop_assert_eq!(is_told_so, proposal.is_narrated());
    Ok(())
}

fn word() -> impl Strategy<Value = String> {
    let known: Vec<&str> = WORDS.split(' ').collect();
    prop_oneof![
        prop::sample::select(known).prop_map(str::to_owned),
        "[0-9.,]{1,6}",
        "\\PC{1,4}"
    ]
}
