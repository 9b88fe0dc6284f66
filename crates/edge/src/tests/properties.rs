use std::sync::LazyLock;

use proptest::{prelude::*, sample::Index};

use super::{edge, linear::is_guarded, written::written};
use crate::{Edge, Limits, text::readied};

static EDGE: LazyLock<Edge> = LazyLock::new(edge);

/// Documents out of pieces that have a meaning, put together at random.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        "...",
        "on",
        ":",
        "=",
        "$",
        "$a",
        "@skip(if: true)",
        "@aa",
        "!",
        "|",
        "&",
        "query",
        "mutation",
        "subscription",
        "fragment",
        "F",
        "...F",
        "... on Contract",
        "fragment F on Query",
        "contract",
        "contracts(first: 100)",
        "id",
        "a: id",
        "title",
        "supplier",
        "nodes(ids: [])",
        "__typename",
        "__schema",
        "types",
        "\"",
        "\"\"\"",
        "\"a\"",
        "\"\\ud83d\\ude00\"",
        "\"\\u{110000}\"",
        "\\",
        "#",
        "\n",
        ",",
        "1",
        "-1",
        "1e9",
        "9223372036854775808",
        "null",
        "true",
        "{ id: 1, id: 2 }",
        "å",
        "\u{feff}",
        "\0",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.join(" "))
}

/// Documents that are read, with fragments that lead to later ones only.
fn chains() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::collection::vec(0_usize..6, 1..5), 1..40).prop_map(|fragments| {
        let last = fragments.len();
        let parts = fragments.iter().enumerate().map(|(index, leads)| {
            let spreads = leads
                .iter()
                .map(|step| format!("...F{} ", (index + 1 + step).min(last)));
            format!(
                "fragment F{index} on Contract {{ id supplier {{ name }} {} }} ",
                spreads.collect::<String>()
            )
        });
        let parts: String = parts.collect();
        format!("{{ contract {{ ...F0 }} }} {parts} fragment F{last} on Contract {{ title }}")
    })
}

proptest! {
    #[test]
    fn no_document_breaks_the_guard(document in pieces()) {
        is_guarded(&document, &EDGE);
    }

    #[test]
    fn no_text_breaks_the_guard(document in any::<String>()) {
        is_guarded(&document, &EDGE);
    }

    #[test]
    fn chains_of_fragments_are_weighed_or_refused(document in chains()) {
        is_guarded(&document, &EDGE);
    }

    #[test]
    fn what_the_schema_answers_is_read(choices in any::<Vec<u8>>()) {
        let document = written(&choices);
        let read = EDGE.read(&document);
        prop_assert!(read.is_ok(), "{:?} of {document}", read.err());
        is_guarded(&document, &EDGE);
    }

    #[test]
    fn what_is_torn_and_put_together_again_breaks_nothing(
        choices in any::<Vec<u8>>(),
        cuts in prop::collection::vec((any::<Index>(), any::<Index>(), any::<Index>()), 1..6),
    ) {
        let mut letters: Vec<char> = written(&choices).chars().collect();
        for (from, to, at) in cuts {
            let (from, to) = (from.index(letters.len()), to.index(letters.len()));
            let torn: Vec<char> = letters[from.min(to)..from.max(to)].to_vec();
            let at = at.index(letters.len());
            letters.splice(at..at, torn);
            letters.remove(from);
        }
        let document: String = letters.iter().collect();
        is_guarded(&document, &EDGE);
    }

    /// What has been made ready needs nothing more, also when descriptions and letters were rewritten.
    #[test]
    fn what_is_ready_stays_as_it_is(document in pieces()) {
        let limits = Limits::default();
        if EDGE.read(&document).is_ok() {
            let once = readied(&document, &limits).expect("what is read was made ready");
            let again = readied(&once, &limits);
            prop_assert_eq!(again.as_deref(), Ok(&*once));
        }
    }
}
