use kernel::given::{given, nothing_yet};

use super::{ENERGY, GRADES, ON, SCHOOLS, change, changed, saved, withdrawn};
use crate::{Change, QueryCommand, QueryRefusal, SavedQuery};

#[test]
fn a_question_is_put_otherwise() {
    given::<SavedQuery>([saved()])
        .when(change(GRADES, "evidensgraden manglede"))
        .then([changed(GRADES, "evidensgraden manglede")])
        .then_state(|query| {
            assert_eq!(query.document, GRADES);
            assert_eq!(query.variables, None);
            let change = Change {
                why: "evidensgraden manglede".to_owned(),
                on: ON,
            };
            assert_eq!(query.changes, [change]);
        });
}

#[test]
fn the_same_question_is_no_change() {
    given::<SavedQuery>([saved()])
        .when(QueryCommand::Change {
            document: SCHOOLS.to_owned(),
            variables: Some(ENERGY.to_owned()),
            why: "igen".to_owned(),
            on: ON,
        })
        .then_nothing();
}

#[test]
fn other_variables_are_a_change() {
    given::<SavedQuery>([saved()])
        .when(change(SCHOOLS, "uden filter"))
        .then([changed(SCHOOLS, "uden filter")]);
}

#[test]
fn a_change_says_why() {
    given::<SavedQuery>([saved()])
        .when(change(GRADES, " "))
        .then_refused(QueryRefusal::WhyMissing);
}

#[test]
fn a_change_is_judged_as_what_is_saved() {
    given::<SavedQuery>([saved()])
        .when(change("", "tom"))
        .then_refused(QueryRefusal::DocumentMissing);
    given::<SavedQuery>([saved()])
        .when(QueryCommand::Change {
            document: GRADES.to_owned(),
            variables: Some("null".to_owned()),
            why: "ingen".to_owned(),
            on: ON,
        })
        .then_refused(QueryRefusal::VariablesInvalid);
}

#[test]
fn what_is_withdrawn_or_was_never_saved_is_not_changed() {
    given::<SavedQuery>([saved(), withdrawn("erstattet")])
        .when(change(GRADES, "evidensgraden manglede"))
        .then_refused(QueryRefusal::QueryWithdrawn);
    nothing_yet::<SavedQuery>()
        .when(change(GRADES, "evidensgraden manglede"))
        .then_refused(QueryRefusal::UnknownQuery);
}
