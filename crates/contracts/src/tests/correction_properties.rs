//! What holds whatever is put right.

use kernel::{Aggregate, Event, LocalizedText, Money, given::given};
use proptest::{collection::vec, option, prelude::*, sample::select};

use super::{correction::correct, makers::*};
use crate::{
    AgreedTerm, Amendment, Contract,
    ContractEvent::{self, Amended, SocialClauseAgreed},
    Correction, LegalGround, OptionState, SocialClause,
};

proptest! {
    #[test]
    fn whatever_is_put_right_is_so_and_only_that_moves(
        corrections in vec(any_correction_of_all(), 1..6),
    ) {
        let before = after(everything());
        let asked = correct(corrections.clone());
        let Ok(events) = Contract::decide(Some(&before), asked.clone()) else {
            return Ok(());
        };
        let now = after(everything().into_iter().chain(events.clone()));
        prop_assert_eq!(Contract::decide(Some(&now), asked), Ok(Vec::new()));
        prop_assert!(events.iter().all(|event| event.corrects().is_some()));
        prop_assert_eq!(now.amendments.len(), before.amendments.len());
        let touches_an_amendment = corrections
            .iter()
            .any(|correction| matches!(correction, Correction::Amendment(_)));
        prop_assert!(touches_an_amendment || now.amendments == before.amendments);
        prop_assert_eq!(events.is_empty(), before.differences(&now).is_empty());
    }

    #[test]
    fn a_correction_back_leaves_no_difference(correction in any_correction_of_all()) {
        let before = after(everything());
        let former = before.stated(correction.field());
        let Ok(there) = Contract::decide(Some(&before), correct([correction])) else {
            return Ok(());
        };
        let past: Vec<ContractEvent> = everything().into_iter().chain(there).collect();
        let Ok(back) = Contract::decide(Some(&after(past.clone())), correct(former)) else {
            return Ok(());
        };
        given::<Contract>(past.into_iter().chain(back))
            .then_state(|now| assert!(before.differences(now).is_empty()));
    }
}

fn any_correction_of_all() -> impl Strategy<Value = Correction> {
    let date = || {
        option::of(select(
            ["XXXX", "2018", "2022-05-01", "2030"].map(date).to_vec(),
        ))
    };
    let words = || select(vec!["Vask", "Vaskeri", ""]);
    let months = || select(vec![0_u32, 6, 24, 2_000]);
    prop_oneof![
        words().prop_map(|words| Correction::Title(LocalizedText::da(words))),
        date().prop_map(Correction::Starts),
        date().prop_map(Correction::Ends),
        date().prop_map(Correction::TerminatedOn),
        date().prop_map(Correction::TerminationEffectiveOn),
        words().prop_map(|ground| Correction::TerminationGround(ground.to_owned())),
        option::of(months()).prop_map(Correction::Months),
        option::of(select(vec![vejen(), kolding()])).prop_map(Correction::Lead),
        vec(select(vec![vejen(), kolding()]), 0..3).prop_map(Correction::Municipalities),
        select(vec!["0", "5000"]).prop_map(|amount| Correction::Value(Some(kroner(amount)))),
        (months(), select(every_state()), date()).prop_map(|(months, state, decided_on)| {
            Correction::Option {
                id: option(1),
                months,
                notice_by: None,
                by: None,
                state,
                decided_on,
            }
        }),
        words().prop_map(|text| Correction::Clause(clause(1, text))),
        words().prop_map(|text| Correction::Amendment(amendment(text))),
    ]
}

fn every_state() -> Vec<OptionState> {
    vec![
        OptionState::Open,
        OptionState::Exercised,
        OptionState::Lapsed,
    ]
}

fn everything() -> Vec<ContractEvent> {
    vec![
        registered(),
        tender_published("2019"),
        signed("2020"),
        agreed(AgreedTerm {
            months: Some(48),
            ..four_years_and_two_options()
        }),
        SocialClauseAgreed {
            clause: SocialClause {
                promised: Some(people("5")),
                ..clause(1, "Fem i job")
            },
            on: untold(),
        },
        Amended {
            amendment: amendment("Flere vaskedage"),
            on: date("2021"),
        },
        terminated("2024"),
    ]
}

fn amendment(description: &str) -> Amendment {
    Amendment {
        id: id(1),
        ground: LegalGround::MinorValue,
        description: description.to_owned(),
        why: None,
        value: Some(kroner("100")),
        indexed_value: None,
    }
}

fn kroner(amount: &str) -> Money {
    Money::parse(amount, "DKK").expect("an amount")
}
