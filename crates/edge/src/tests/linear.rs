//! The guard is in time: what it does is in proportion to what it is given, counted in steps.

use std::fmt::Write;

use async_graphql_value::{ConstValue, Variables};
use serde_json::{Value as Json, json};

use super::edge_with;
use crate::{Edge, Limits, Step, steps};

/// More than any document of these tests needs, so that the guard must look at all of it.
const OPEN: Limits = Limits {
    bytes: usize::MAX,
    tokens: usize::MAX,
    brackets: 250,
    operations: usize::MAX,
    depth: u64::MAX - 1,
    fields: u64::MAX - 1,
    aliases: u64::MAX - 1,
    directives: u64::MAX - 1,
    roots: usize::MAX,
    repeated: usize::MAX,
    cost: u64::MAX,
};
/// Steps for each byte, and beside the bytes.
const A_BYTE: usize = 40;
const BESIDE: usize = 20_000;

/// What the guard does with a document, to the end: also to complete an answer to it.
fn steps_of(document: &str, edge: &Edge) -> usize {
    let told = Variables::default();
    steps::made();
    if let Ok(read) = edge.read(document) {
        let mut data = ConstValue::Null;
        if let Ok(operation) = edge.operation(&read, None, &told) {
            operation.executable(&told);
        }
        read.complete(None, &mut data, &[vec![Step::Key("gone".to_owned())]]);
    }
    steps::made()
}

/// Guards a document to the end, in steps that are in proportion to it.
#[track_caller]
pub(super) fn is_guarded(document: &str, edge: &Edge) {
    let (steps, bytes) = (steps_of(document, edge), document.len());
    let most = A_BYTE * bytes + BESIDE;
    assert!(
        steps <= most,
        "{steps} steps for {bytes} bytes: {document:.200}"
    );
}

#[track_caller]
fn is_linear(family: impl Fn(usize) -> String) {
    is_linear_to(1_000, family);
}

#[track_caller]
fn is_linear_to(largest: usize, family: impl Fn(usize) -> String) {
    for limits in [Limits::default(), OPEN] {
        let edge = edge_with(limits);
        for size in [1, 10, 100, largest] {
            is_guarded(&family(size), &edge);
        }
    }
}

/// Something for each number up to this, in a row.
fn each(many: usize, piece: impl Fn(usize) -> String) -> String {
    (0..many).map(piece).collect()
}

#[test]
fn chains_of_fragments_that_double_themselves() {
    is_linear(|many| {
        let parts = each(many, |at| {
            let next = at + 1;
            format!("fragment F{at} on Query {{ ...F{next} ...F{next} }} ")
        });
        format!("{{ ...F0 }} {parts} fragment F{many} on Query {{ __typename }}")
    });
}

#[test]
fn a_chain_of_fragments_that_every_field_begins_anew() {
    is_linear(|many| {
        let parts = each(many, |at| {
            format!("fragment F{at} on Summary {{ ...F{} }} ", at + 1)
        });
        let fields = each(many, |at| format!("f{at}{{ ...F0 }} "));
        format!("{{ {fields} }} {parts} fragment F{many} on Summary {{ n }}")
    });
}

#[test]
fn a_fragment_of_many_that_every_field_has() {
    is_linear(|many| {
        let spreads = each(many, |at| format!("...F{at} "));
        let parts = each(many, |at| format!("fragment F{at} on Summary {{ n }} "));
        let fields = each(many, |at| format!("f{at}{{ ...All }} "));
        format!("{{ {fields} }} fragment All on Summary {{ {spreads} }} {parts}")
    });
}

#[test]
fn floods_of_aliases() {
    is_linear(|many| {
        format!(
            "{{ {} }}",
            each(many, |at| format!("a{at}: contract {{ id }} "))
        )
    });
}

#[test]
fn one_field_again_and_again() {
    is_linear(|many| format!("{{ {} }}", "contract { id } ".repeat(many)));
    is_linear(|many| {
        format!(
            "{{ contract {{ near {{ {} }} }} }}",
            "id weighed ".repeat(many)
        )
    });
}

#[test]
fn deep_nests() {
    is_linear(|many| format!("{{ {} id {} }}", "near { ".repeat(many), "} ".repeat(many)));
    is_linear(|many| format!("{{ {} id {} }}", "... { ".repeat(many), "} ".repeat(many)));
    is_linear(|many| {
        format!(
            "{{ nodes(ids: {}1{}) {{ id }} }}",
            "[".repeat(many),
            "]".repeat(many)
        )
    });
    is_linear(|many| "{ a ".repeat(many));
}

#[test]
fn long_lists() {
    is_linear(|many| format!("{{ nodes(ids: [{}]) {{ id }} }}", "1 ".repeat(many)));
    is_linear(|many| {
        let list = "1 ".repeat(many);
        let fields = each(many, |at| format!("f{at}{{ ...A ...B }} "));
        format!(
            "{{ {fields} }} fragment A on Query {{ nodes(ids: [{list}]) {{ id }} }} fragment B on Query {{ nodes(ids: [{list}]) {{ id }} }}"
        )
    });
    is_linear(|many| {
        format!(
            "{{ pick(by: {{ {} }}) }}",
            each(many, |at| format!("k{at}: 1 "))
        )
    });
}

#[test]
fn conflicts_of_fields_and_of_their_arguments() {
    is_linear_to(4_000, |many| {
        let told = each(many, |at| format!("a{at}: 1 "));
        format!("{{ pick({told}) pick({told}) }}")
    });
    is_linear_to(4_000, |many| {
        let told = each(many, |at| format!("a{at}: 1 "));
        let turned = each(many, |at| format!("a{}: 1 ", many - 1 - at));
        format!("{{ pick({told}) pick({turned}) }}")
    });
    is_linear(|many| {
        let of = ["Contract", "Supplier"];
        let parts = each(many, |at| format!("... on {} {{ a{at}: id }} ", of[at % 2]));
        format!("{{ nodes(ids: []) {{ id {parts} }} }}")
    });
    is_linear(|many| {
        let many = many.min(80);
        let open = "near { id ... on Contract { near { id } } ... on Supplier { near { id } } ";
        format!(
            "{{ nodes(ids: []) {{ {} {} }} }}",
            open.repeat(many),
            "} ".repeat(many)
        )
    });
}

#[test]
fn variables_and_what_is_told_of_them() {
    is_linear_to(8_000, |many| {
        let told = each(many, |at| format!("$v{at}: Int = 1 "));
        let used = each(many, |at| {
            format!("f{at}: contracts(first: $v{at}) {{ totalCount }} ")
        });
        format!("query({told}) {{ {used} }}")
    });
}

#[test]
fn many_operations_of_the_same_fragments() {
    is_linear(|many| {
        let asked = each(many, |at| format!("query Q{at} {{ ...F0 }} "));
        let parts = each(many.min(200), |at| {
            format!("fragment F{at} on Query {{ ...F{} }} ", at + 1)
        });
        format!(
            "{asked} {parts} fragment F{} on Query {{ __typename }}",
            many.min(200)
        )
    });
}

#[test]
fn texts_and_signs_that_never_end() {
    for piece in ["\\u{", "\\", "\\u", "\\ud83d", "\\u{1f600}", "\\\\", "a"] {
        is_linear(|many| format!("{{ pick(by: {{ id: \"{}\" }}) }}", piece.repeat(many)));
    }
    for piece in [
        "\"",
        "\"\"\"",
        "\"\"\" \\",
        "#",
        "\r",
        ",",
        "\u{feff}",
        "$",
        "@a ",
        "!",
        "... ",
        "\"\" query ",
    ] {
        is_linear(|many| piece.repeat(many));
    }
}

#[test]
fn an_answer_of_which_every_field_failed() {
    let edge = edge_with(Limits::default());
    let document = edge
        .read("{ contracts { nodes { note near { id } } } }")
        .unwrap();
    let completed = |many: usize| {
        let mut rows: Vec<Json> = Vec::new();
        let mut errors = Vec::new();
        for row in 0..many {
            rows.push(json!({}));
            for failed in ["note", "near"] {
                let path = ["contracts", "nodes"].map(|key| Step::Key(key.to_owned()));
                let rest = [Step::Item(row), Step::Key(failed.to_owned())];
                errors.push(path.into_iter().chain(rest).collect::<Vec<_>>());
            }
        }
        let mut data = ConstValue::from_json(json!({ "contracts": { "nodes": rows } })).unwrap();
        steps::made();
        document.complete(None, &mut data, &errors);
        let steps = steps::made();
        let mut written = String::new();
        write!(written, "{data}").unwrap();
        assert_eq!(written.matches("note: null, near: null").count(), many);
        steps
    };
    for many in [1, 10, 100, 1_000] {
        let steps = completed(many);
        assert!(steps <= 30 * many + 100, "{steps} steps for {many} rows");
    }
}

#[test]
fn a_longer_document_takes_more_steps() {
    let edge = edge_with(Limits::default());
    let short = steps_of("{ contract { id } }", &edge);
    let long = steps_of("{ contract { id title note } }", &edge);
    assert!(short > 20 && long > short, "{short} and {long}");
}
