//! A share is taken back with a reason, and stays readable.

use kernel::given::given;

use super::{id, opened, percent, refused, retract, retracted, share, state, stated};
use crate::{FreeChoice, MissingShare, ShareRefusal};

#[test]
fn a_retracted_share_counts_no_longer_but_stays() {
    given::<FreeChoice>([opened(), stated(share(10, "2017", percent("27.5")))])
        .when(retract(10, "fejl"))
        .then([retracted(10)])
        .then_state(|choice| {
            assert_eq!(choice.shares[0].retracted_because.as_deref(), Some("fejl"));
            let of_year = choice.share(2017);
            assert!(of_year.stated.is_empty());
            assert_eq!(of_year.missing, Some(MissingShare::Unknown));
        });
}

#[test]
fn retracting_what_is_retracted_does_nothing() {
    given::<FreeChoice>([
        opened(),
        stated(share(10, "2017", percent("27.5"))),
        retracted(10),
    ])
    .when(retract(10, "igen"))
    .then_nothing();
}

#[test]
fn a_retracted_share_is_not_stated_again_under_its_id() {
    let told = share(10, "2017", percent("27.5"));
    given::<FreeChoice>([opened(), stated(told.clone()), retracted(10)])
        .when(state(told))
        .then_refused(refused(ShareRefusal::ShareTwice { share: id(10) }));
}

#[test]
fn a_retraction_says_why_and_of_which() {
    given::<FreeChoice>([opened(), stated(share(10, "2017", percent("27.5")))])
        .when(retract(10, " "))
        .then_refused(refused(ShareRefusal::WhyMissing));
    given::<FreeChoice>([opened()])
        .when(retract(11, "fejl"))
        .then_refused(refused(ShareRefusal::UnknownShare { share: id(11) }));
    given::<FreeChoice>([opened()])
        .when(retract(11, &"a".repeat(501)))
        .then_refused_with("TEXT_TOO_LONG");
}
