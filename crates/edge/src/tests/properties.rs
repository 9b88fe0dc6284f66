use async_graphql_value::Variables;
use proptest::prelude::*;

use super::edge;
use crate::{Limits, text::readied};

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
        answered(&document);
    }

    #[test]
    fn no_text_breaks_the_guard(document in any::<String>()) {
        answered(&document);
    }

    #[test]
    fn chains_of_fragments_are_weighed_or_refused(document in chains()) {
        answered(&document);
    }

    /// What has been made ready needs nothing more, also when descriptions and letters were rewritten.
    #[test]
    fn what_is_ready_stays_as_it_is(document in pieces()) {
        let limits = Limits::default();
        if edge().read(&document).is_ok() {
            let once = readied(&document, &limits).expect("what is read was made ready");
            let again = readied(&once, &limits);
            prop_assert_eq!(again.as_deref(), Ok(&*once));
        }
    }
}

fn answered(document: &str) {
    let edge = edge();
    if let Ok(document) = edge.read(document)
        && let Ok(operation) = edge.operation(&document, None, &Variables::default())
    {
        let mut data = async_graphql_value::ConstValue::Null;
        operation.executable(&Variables::default());
        let name = operation.name().map(str::to_owned);
        document.complete(name.as_deref(), &mut data, &[]);
    }
}
