use super::{Question, title};

#[test]
fn a_document_is_one_query() {
    for document in [
        "",
        "{",
        "query A { log { position } } query B { log { position } }",
        "mutation { publishCase(input: {}) { position } }",
        "subscription { happenings { position } }",
        "fragment A on Case { slug }",
    ] {
        assert!(Question::read(document).is_err(), "{document}");
    }
}

#[test]
fn fragments_that_go_in_a_circle_come_to_an_end() {
    let circle =
        "{ log { ...A } } fragment A on LogHead { position ...B } fragment B on LogHead { ...A }";
    assert!(Question::read(circle).is_err());
}

#[test]
fn fragments_that_double_and_double_come_to_an_end() {
    let doubling: String = (0..40)
        .map(|place| {
            format!(
                "fragment F{place} on Query {{ ...F{} ...F{} }} ",
                place + 1,
                place + 1
            )
        })
        .collect();
    let document = format!("{{ ...F0 }} {doubling} fragment F40 on Query {{ log {{ position }} }}");
    assert!(Question::read(&document).is_err());
}

#[test]
fn a_fragment_that_there_is_not_is_refused() {
    assert!(Question::read("{ log { ...A } }").is_err());
}

#[test]
fn the_comments_say_what_it_is_called_and_what_makes_the_rows() {
    let document = "# Casene: alle\n#rows:  cases.nodes\n{ cases { nodes { slug } } }";
    assert_eq!(title(document).as_deref(), Some("Casene: alle"));
    let question = Question::read(document).unwrap();
    assert_eq!(question.rows.as_deref(), Some("cases.nodes"));
    assert_eq!(title("{ cases { nodes { slug } } }"), None);
}
