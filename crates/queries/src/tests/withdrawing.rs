use kernel::given::{given, nothing_yet};

use super::{ON, SCHOOLS, saved, withdraw, withdrawn};
use crate::{QueryRefusal, SavedQuery, Withdrawal};

#[test]
fn a_query_is_withdrawn_and_what_it_asked_stays_known() {
    given::<SavedQuery>([saved()])
        .when(withdraw("erstattet"))
        .then([withdrawn("erstattet")])
        .then_state(|query| {
            assert_eq!(query.document, SCHOOLS);
            let withdrawn = Withdrawal {
                why: "erstattet".to_owned(),
                on: ON,
            };
            assert_eq!(query.withdrawn, Some(withdrawn));
        });
}

#[test]
fn withdrawing_again_changes_nothing() {
    given::<SavedQuery>([saved(), withdrawn("erstattet")])
        .when(withdraw("en anden grund"))
        .then_nothing();
}

#[test]
fn a_withdrawal_says_why() {
    for why in ["", "  "] {
        given::<SavedQuery>([saved()])
            .when(withdraw(why))
            .then_refused(QueryRefusal::WhyMissing);
    }
    given::<SavedQuery>([saved()])
        .when(withdraw(&"x".repeat(501)))
        .then_refused_with("TEXT_TOO_LONG");
}

#[test]
fn what_was_never_saved_is_not_withdrawn() {
    nothing_yet::<SavedQuery>()
        .when(withdraw("erstattet"))
        .then_refused(QueryRefusal::UnknownQuery);
}
