use kernel::{LocalizedText, PartialDate, given::given, given::nothing_yet};

use super::{GRADES, save, saved, schools, withdrawn};
use crate::{QueryRefusal, SavedQuery, Saving};

#[test]
fn a_question_is_saved_under_its_name() {
    nothing_yet::<SavedQuery>()
        .when(save(schools()))
        .then([saved()])
        .then_state(|query| {
            assert_eq!(query.slug, "energi-i-skoler");
            assert_eq!(query.document, schools().document);
            assert_eq!(query.variables, schools().variables);
            assert_eq!(query.withdrawn, None);
        });
}

#[test]
fn saving_the_same_again_changes_nothing() {
    let another_day = Saving {
        on: PartialDate::year(2027),
        ..schools()
    };
    given::<SavedQuery>([saved()])
        .when(save(another_day))
        .then_nothing();
}

#[test]
fn another_question_is_not_saved_over_it() {
    for other in [
        Saving {
            document: GRADES.to_owned(),
            ..schools()
        },
        Saving {
            variables: None,
            ..schools()
        },
        Saving {
            title: LocalizedText::da("Skoler"),
            ..schools()
        },
    ] {
        given::<SavedQuery>([saved()])
            .when(save(other))
            .then_refused(QueryRefusal::AlreadySaved);
    }
}

#[test]
fn a_name_that_was_withdrawn_is_not_used_again() {
    given::<SavedQuery>([saved(), withdrawn("erstattet")])
        .when(save(schools()))
        .then_refused(QueryRefusal::QueryWithdrawn);
}

#[test]
fn a_name_is_one_that_an_address_can_have() {
    for slug in [
        "",
        "ab",
        "Energi",
        "energi i skoler",
        "../energi",
        "energi.csv",
    ] {
        nothing_yet::<SavedQuery>()
            .when(save(Saving {
                slug: slug.to_owned(),
                ..schools()
            }))
            .then_refused_with("SLUG_INVALID");
    }
}

#[test]
fn a_query_has_a_title_and_a_document() {
    let untitled = Saving {
        title: LocalizedText::da(" "),
        ..schools()
    };
    nothing_yet::<SavedQuery>()
        .when(save(untitled))
        .then_refused(QueryRefusal::TitleMissing);
    let empty = Saving {
        document: "\n".to_owned(),
        ..schools()
    };
    nothing_yet::<SavedQuery>()
        .when(save(empty))
        .then_refused(QueryRefusal::DocumentMissing);
}

#[test]
fn variables_are_an_object_in_json() {
    for variables in ["", "[]", "5", "{", "{search: 1}"] {
        nothing_yet::<SavedQuery>()
            .when(save(Saving {
                variables: Some(variables.to_owned()),
                ..schools()
            }))
            .then_refused(QueryRefusal::VariablesInvalid);
    }
}

#[test]
fn texts_have_a_longest_length() {
    let at_most = Saving {
        document: "x".repeat(20_000),
        variables: Some(format!("{{{}}}", " ".repeat(9_998))),
        ..schools()
    };
    nothing_yet::<SavedQuery>()
        .when(save(at_most.clone()))
        .then_state(|query| assert_eq!(query.document.len(), 20_000));
    let too_long = |field, length, longest| QueryRefusal::TextTooLong {
        field,
        length,
        longest,
    };
    let document = Saving {
        document: "æ".repeat(20_001),
        ..schools()
    };
    nothing_yet::<SavedQuery>()
        .when(save(document))
        .then_refused(too_long("document", 20_001, 20_000));
    let variables = Saving {
        variables: Some(format!("{{{}}}", " ".repeat(9_999))),
        ..at_most
    };
    nothing_yet::<SavedQuery>()
        .when(save(variables))
        .then_refused(too_long("variables", 10_001, 10_000));
    let title = Saving {
        title: LocalizedText::new("Skoler", "x".repeat(501)),
        ..schools()
    };
    nothing_yet::<SavedQuery>()
        .when(save(title))
        .then_refused(too_long("title", 501, 500));
}
