use super::{contract, decision, whats};
use crate::{
    AgreedTerm,
    DecisionChoice::{LetLapse, Retender, TakeBack, UseOption},
    Overdue,
    tests::makers::*,
};

#[test]
fn an_option_whose_day_is_over_no_longer_makes_the_contract_overdue() {
    let decision = decision(
        &contract(AgreedTerm {
            ends: Some(date("2026-12-31")),
            lead_time_months: Some(3),
            ..four_years_and_two_options()
        }),
        "2023-06-01",
    );
    assert_eq!(decision.option, None);
    assert_eq!(whats(&decision), [Retender, TakeBack, LetLapse]);
    assert_eq!(decision.latest, day("2026-09-30"));
    assert_eq!(decision.overdue, Overdue::No);
    assert!(decision.because.da.contains(
        "; en option kunne bruges til og med 31. maj 2023; det er ikke registreret, om den er brugt"
    ));
    assert!(decision.because.en.is_some_and(|english| english.contains(
        "; an option could be used until 31 May 2023, that day included; whether it was used is not registered"
    )));
}

#[test]
fn after_an_option_that_was_not_used_in_time_a_later_one_is_the_next() {
    let decision = decision(&contract(four_years_and_two_options()), "2022-06-01");
    assert_eq!(decision.option, Some(option(2)));
    assert!(whats(&decision).contains(&UseOption));
    assert!(
        decision
            .because
            .da
            .contains("næste option (12 måneder) kan bruges til og med 31. maj 2023")
    );
    assert!(
        decision
            .because
            .da
            .contains("en option kunne bruges til og med 31. maj 2022")
    );
}

#[test]
fn on_its_last_day_an_option_can_still_be_used() {
    let decision = decision(&contract(four_years_and_two_options()), "2022-05-31");
    assert_eq!(decision.option, Some(option(1)));
    assert!(!decision.because.da.contains("kunne bruges"));
}
