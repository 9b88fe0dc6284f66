use std::fmt::Write;

use super::{edge_with, read, refused};
use crate::{Code, Limits};

/// Fragments that each ask twice for the next one.
fn doubling(times: usize) -> String {
    let mut document = "query { ...F0 }".to_owned();
    for index in 0..times {
        write!(
            document,
            "fragment F{index} on Query {{ ...F{} ...F{} }}",
            index + 1,
            index + 1
        )
        .unwrap();
    }
    write!(document, "fragment F{times} on Query {{ __typename }}").unwrap();
    document
}

#[test]
fn a_chain_of_fragments_that_doubles_itself_is_refused_by_counting_not_by_walking() {
    assert_eq!(refused(&doubling(20)).0, Code::TooCostly);
    let (code, message) = refused(&doubling(200));
    assert_eq!(code, Code::TooCostly);
    assert_eq!(
        message,
        "the document has fields: more than can be counted; at most 1500 are answered"
    );
}

#[test]
fn fragments_in_fragments_have_an_end() {
    let chain = |many: usize| {
        let mut document = "{ ...F0 }".to_owned();
        for index in 1..many {
            write!(
                document,
                "fragment F{} on Query {{ ...F{index} }}",
                index - 1
            )
            .unwrap();
        }
        write!(document, "fragment F{} on Query {{ __typename }}", many - 1).unwrap();
        document
    };
    read(&chain(250)).unwrap();
    assert_eq!(
        refused(&chain(700)).1,
        "the document has fragments in fragments: 251; at most 250 are answered"
    );
}

#[test]
fn a_fragment_that_leads_back_to_itself_is_refused() {
    for document in [
        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
        "{ __typename } fragment A on Query { ...A }",
    ] {
        let (code, message) = refused(document);
        assert_eq!(code, Code::Invalid);
        assert_eq!(message, "the fragment A leads back to itself");
    }
}

#[test]
fn a_fragment_that_is_not_there_is_named() {
    assert_eq!(refused("{ ...Gone }").1, "there is no fragment Gone");
}

#[test]
fn depth_counts_through_fragments() {
    let limits = Limits {
        depth: 3,
        ..Limits::default()
    };
    let edge = edge_with(limits);
    edge.read("{ contract { ...S } } fragment S on Contract { supplier { name } }")
        .unwrap();
    let fault = edge.read("{ contract { ...S } } fragment S on Contract { supplier { contracts { totalCount } } }").unwrap_err();
    assert_eq!(
        fault.message,
        "the document has fields within fields: 4; at most 3 are answered"
    );
}

#[test]
fn brackets_in_brackets_have_an_end() {
    for (open, close) in [
        ("{a", "}"),
        ("{...", "}"),
        ("{a(a:[", "])}"),
        ("{a(a:{a:", "})}"),
    ] {
        let document = format!("{}{}", open.repeat(1_000), close.repeat(1_000));
        assert_eq!(refused(&document).0, Code::TooLarge, "{open}");
    }
}

#[test]
fn a_document_has_an_end() {
    let spaces = " ".repeat(33 * 1024);
    assert_eq!(
        refused(&format!("{{ __typename }}{spaces}")).1,
        "the document has bytes: 33806; at most 32768 are answered"
    );
    assert_eq!(
        refused(&"{,a}".repeat(3_000)).1,
        "the document has tokens: 8001; at most 8000 are answered"
    );
    assert_eq!(
        refused(
            &(0..21)
                .map(|index| format!("query Q{index} {{ __typename }}"))
                .collect::<String>()
        )
        .1,
        "the document has operations: 21; at most 20 are answered"
    );
}

#[test]
fn aliases_directives_and_repetitions_have_an_end() {
    let aliases: String = (0..101).map(|index| format!("a{index}: id ")).collect();
    assert_eq!(
        refused(&format!("{{ contract {{ {aliases} }} }}")).1,
        "the document has aliases: 101; at most 100 are answered"
    );
    assert_eq!(
        refused(&format!(
            "{{ __typename {} }}",
            "@skip(if: false)".repeat(51)
        ))
        .1,
        "the document has directives: 51; at most 50 are answered"
    );
    assert_eq!(
        refused(&format!("{{ contract {{ {} }} }}", "id ".repeat(21))).1,
        "id is asked for more than 20 times in one place"
    );
}

#[test]
fn the_introspection_of_usual_tools_passes() {
    let nested = "ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }";
    let document = format!("query IntrospectionQuery {{ __schema {{ queryType {{ name }} types {{ ...FullType }} directives {{ name args {{ ...InputValue }} }} }} }}
        fragment FullType on __Type {{ kind name fields(includeDeprecated: true) {{ name args {{ ...InputValue }} type {{ ...TypeRef }} }} inputFields {{ ...InputValue }} interfaces {{ ...TypeRef }} enumValues {{ name }} possibleTypes {{ ...TypeRef }} }}
        fragment InputValue on __InputValue {{ name type {{ ...TypeRef }} defaultValue }}
        fragment TypeRef on __Type {{ kind name {nested} }}");
    read(&document).unwrap();
}
