use kernel::given::given;

use super::makers::*;
use crate::{
    Amendment, Contract,
    ContractCommand::{self, AssignOwner, FollowUp},
    ContractEvent::{Amended, FollowedUp, OwnerAssigned},
    LegalGround, SmallestGroup,
};

#[test]
fn a_unit_owns_a_contract_until_another_does() {
    given::<Contract>([registered()])
        .when(assign(Some("Udbud")))
        .then([OwnerAssigned {
            unit: Some("Udbud".to_owned()),
            on: untold(),
        }])
        .then_state(|contract| assert_eq!(contract.owner_unit.as_deref(), Some("Udbud")));
    let owned = || {
        given::<Contract>([
            registered(),
            OwnerAssigned {
                unit: Some("Udbud".to_owned()),
                on: untold(),
            },
        ])
    };
    owned().when(assign(Some("Udbud"))).then_nothing();
    owned()
        .when(assign(None))
        .then_state(|contract| assert_eq!(contract.owner_unit, None));
    owned()
        .when(assign(Some("")))
        .then_refused_with("WORDS_MISSING");
}

#[test]
fn who_looks_after_it_may_say_nothing() {
    given::<Contract>([registered()])
        .when(follow_up(None, "2026-11-21"))
        .then([followed_up(None, "2026-11-21")]);
    given::<Contract>([registered()])
        .when(follow_up(Some(" "), "2026-11-21"))
        .then_refused_with("WORDS_MISSING");
}

#[test]
fn the_same_words_on_the_same_day_are_said_once() {
    let twice_looked_after = || {
        given::<Contract>([
            registered(),
            followed_up(Some("Statusmøde"), "2026-11-21"),
            followed_up(None, "2026-11-22"),
        ])
    };
    twice_looked_after()
        .when(follow_up(Some("Statusmøde"), "2026-11-21"))
        .then_nothing();
    twice_looked_after()
        .when(follow_up(Some("Statusmøde"), "2026-11-22"))
        .then([followed_up(Some("Statusmøde"), "2026-11-22")]);
}

#[test]
fn without_a_day_only_what_was_said_last_is_said_again() {
    let looked_after = || {
        given::<Contract>([
            registered(),
            followed_up(Some("Statusmøde"), "XXXX"),
            followed_up(None, "XXXX"),
        ])
    };
    looked_after().when(follow_up(None, "XXXX")).then_nothing();
    looked_after()
        .when(follow_up(Some("Statusmøde"), "XXXX"))
        .then([followed_up(Some("Statusmøde"), "XXXX")]);
}

#[test]
fn the_last_that_was_done_is_the_last_follow_up() {
    assert_eq!(after([registered()]).last_follow_up(), None);
    let contract = after([
        registered(),
        followed_up(None, "2025-03"),
        Amended {
            amendment: Amendment {
                id: id(1),
                ground: LegalGround::MinorValue,
                description: "Flere vaskedage".to_owned(),
                why: None,
                value: None,
                indexed_value: None,
            },
            on: date("2026-01-15"),
        },
        followed_up(None, "2024"),
        followed_up(None, "XXXX"),
    ]);
    assert_eq!(contract.last_follow_up(), Some(date("2026-01-15")));
}

fn assign(unit: Option<&str>) -> ContractCommand {
    AssignOwner {
        unit: unit.map(str::to_owned),
        on: untold(),
    }
}

fn follow_up(words: Option<&str>, on: &str) -> ContractCommand {
    FollowUp {
        words: words.map(str::to_owned),
        smallest_group: SmallestGroup::default(),
        on: date(on),
    }
}

fn followed_up(words: Option<&str>, on: &str) -> crate::ContractEvent {
    FollowedUp {
        words: words.map(str::to_owned),
        on: date(on),
    }
}
