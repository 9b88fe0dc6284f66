use super::{days, decision, radar, whats};
use crate::{
    AgreedTerm, Contract, ContractEvent,
    DecisionChoice::{LetLapse, Retender, TakeBack},
    DecisionGap, Radar, Renewal, TerminationKind,
    tests::{decisions::between, makers::*},
};

#[test]
fn what_is_given_notice_of_is_decided_before_the_day_on_which_it_ends() {
    let decision = decision(&ends("2026-06-30"), "2025-01-15");
    assert_eq!(decision.end, date("2026-06-30"));
    assert_eq!(whats(&decision), [Retender, TakeBack, LetLapse]);
    assert_eq!(
        days(&decision, Retender),
        between("2026-03-31", "2026-03-31"),
        "the notice has been given"
    );
    assert_eq!(
        days(&decision, LetLapse),
        between("2026-06-30", "2026-06-30")
    );
    assert_eq!(
        decision.because.da,
        "Bragt til ophør med virkning fra 30. juni 2026; 3 måneder til nyt udbud: \
         sidste beslutningsdag er 31. marts 2026."
    );
    assert_eq!(
        decision.because.en.as_deref(),
        Some(
            "Terminated with effect from 30 June 2026; 3 months for a new tender: \
             the last day to decide is 31 March 2026."
        )
    );
}

#[test]
fn it_is_settled_when_the_termination_has_surely_taken_effect() {
    for (effective_on, settled) in [
        ("2025-01-16", false),
        ("2025-01-15", true),
        ("2025-01", false),
        ("2025", false),
        ("2024", true),
    ] {
        let radar = radar(&ends(effective_on), "2025-01-15");
        assert_eq!(radar == Radar::Settled, settled, "{effective_on}");
    }
}

#[test]
fn a_termination_without_a_day_is_missing_until_the_term_has_surely_ended() {
    let terminated = |until| after([registered(), term_agreed("", until), terminated("XXXX")]);
    assert_eq!(
        radar(&terminated("2026"), "2025-01-15"),
        Radar::Missing(DecisionGap::EndUnknown)
    );
    assert_eq!(radar(&terminated("2024"), "2025-01-15"), Radar::Settled);
}

/// Renewed by itself unless notice is given, and notice is given.
fn ends(effective_on: &str) -> Contract {
    after([
        registered(),
        agreed(AgreedTerm {
            notice_months: Some(6),
            lead_time_months: Some(3),
            renewal: Some(Renewal {
                months: 12,
                notice_months: Some(6),
            }),
            ..term("", "2027-12-31")
        }),
        ContractEvent::Terminated {
            ground: "opsagt".to_owned(),
            kind: Some(TerminationKind::Notice),
            by: None,
            effective_on: Some(date(effective_on)),
            exit_cost: None,
            on: date("2023-12-01"),
        },
    ])
}
