use kernel::given::given;

use super::makers::*;
use crate::{
    AgreedTerm, Contract,
    ContractCommand::{self, AgreeTerm, Correct},
    ContractEvent::{self, Renewed},
    ContractRefusal, Correction, Path, Renewal, SmallestGroup,
};

#[test]
fn a_contract_that_renews_itself_runs_on() {
    given::<Contract>([registered(), renewable()])
        .when(renew("2022-12-31"))
        .then([renewed("2022-12-31")])
        .then_state(|contract| {
            assert_eq!(contract.term.current_end(), Some(date("2023-12-31")));
        });
}

#[test]
fn each_renewal_adds_its_months() {
    let term = after([
        registered(),
        renewable(),
        renewed("2022-12-31"),
        renewed("2023-12-31"),
    ])
    .term;
    assert_eq!(term.current_end(), Some(date("2024-12-31")));
    assert_eq!(term.latest_possible_end(), Some(date("2024-12-31")));
}

#[test]
fn what_is_agreed_anew_leaves_the_renewals_that_came_as_they_were() {
    let past = [registered(), renewable(), renewed("2022-12-31")];
    let former = after(past.clone());
    let agreed_anew = after(past.into_iter().chain([agreed(AgreedTerm {
        renewal: Some(by(24)),
        ..AgreedTerm::default()
    })]));
    assert_eq!(agreed_anew.term.current_end(), former.term.current_end());
}

#[test]
fn a_renewal_that_was_told_wrongly_is_put_right_in_what_came_of_it_too() {
    for (renewal, end) in [(Some(by(24)), "2024-12-31"), (None, "2022-12-31")] {
        let wrongly = [registered(), renewable(), renewed("2022-12-31")];
        given::<Contract>(wrongly)
            .when(Correct {
                corrections: vec![Correction::Renewal(renewal)],
                why: "Kontrakten er læst igen".to_owned(),
                smallest_group: SmallestGroup::default(),
                on: untold(),
            })
            .then_state(|contract| {
                assert_eq!(contract.term.current_end(), Some(date(end)));
            });
    }
}

#[test]
fn a_renewal_stored_without_its_months_came_by_those_that_held_then() {
    let untold = Renewed {
        months: None,
        on: date("2022-12-31"),
    };
    let term = after([registered(), renewable(), untold, agreed(renewal(24))]).term;
    assert_eq!(term.current_end(), Some(date("2023-12-31")));
}

#[test]
fn renewing_again_on_the_same_day_is_nothing_new() {
    for on in ["2022-12-31", "2022", "XXXX"] {
        given::<Contract>([registered(), renewable(), renewed(on)])
            .when(renew(on))
            .then_nothing();
    }
}

#[test]
fn only_what_renews_itself_is_renewed() {
    given::<Contract>([registered(), term_agreed("2019-01-01", "2022-12-31")])
        .when(renew("2022-12-31"))
        .then_refused(ContractRefusal::NotRenewable);
}

#[test]
fn a_terminated_contract_is_not_renewed() {
    given::<Contract>([registered(), renewable(), terminated("2022-06-30")])
        .when(renew("2022-12-31"))
        .then_refused(ContractRefusal::ContractTerminated);
}

#[test]
fn a_renewal_is_by_some_months_and_not_too_many() {
    let at = Path::of("term").then("renewal").then("months");
    given::<Contract>([registered()])
        .when(agree(0))
        .then_refused(ContractRefusal::OptionLengthMissing { at: at.clone() });
    given::<Contract>([registered()])
        .when(agree(1_201))
        .then_refused(ContractRefusal::MonthsTooMany {
            months: 1_201,
            most: 1_200,
            at,
        });
}

fn renewal(months: u32) -> AgreedTerm {
    AgreedTerm {
        renewal: Some(by(months)),
        ..term("2019-01-01", "2022-12-31")
    }
}

fn by(months: u32) -> Renewal {
    Renewal {
        months,
        notice_months: Some(6),
    }
}

fn renewable() -> ContractEvent {
    agreed(renewal(12))
}

fn agree(months: u32) -> ContractCommand {
    AgreeTerm {
        term: renewal(months),
        on: untold(),
    }
}

fn renew(on: &str) -> ContractCommand {
    ContractCommand::Renew { on: date(on) }
}

fn renewed(on: &str) -> ContractEvent {
    Renewed {
        months: Some(12),
        on: date(on),
    }
}
