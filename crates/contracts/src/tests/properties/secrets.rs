//! Nothing that is withheld comes out, whatever has happened.

use kernel::{Instant, Money, Told, fold};
use proptest::prelude::*;

use super::{any_event, told};
use crate::{
    Contract, ContractEvent, Correction, Part, Particulars, Visibility,
    tests::{
        makers::*,
        makers_of_changes::{amendment, kroner},
        makers_of_particulars::{guaranteeing, kilowatt_hours},
    },
};

/// In words that nobody may read.
const WORDS: &str = "Hemmelighed";
/// An amount that nobody may read.
const NUMBER: &str = "987654321";

proptest! {
    #[test]
    fn no_hidden_value_is_anywhere_in_what_is_seen_or_told(
        events in prop::collection::vec(any_event(), 0..25),
    ) {
        let life = secret_life(events);
        let whole = fold::<Contract>(&life).expect("it is registered");
        prop_assert!(has_secrets(&json(&whole)));
        let seen = whole.as_seen(&life, Visibility::Public, Instant::UNIX_EPOCH);
        prop_assert!(!has_secrets(&json(&seen)), "{}", json(&seen));
        for one in &life {
            let seen = whole.told_to(Visibility::Public, Instant::UNIX_EPOCH, one);
            let event = json(&seen.as_ref().map(|told| &told.event));
            let source = json(&seen.and_then(|told| told.source));
            prop_assert!(!has_secrets(&event) && !has_secrets(&source), "{event} {source}");
        }
    }

    #[test]
    fn who_sees_everything_sees_what_is_so(
        events in prop::collection::vec(any_event(), 0..25),
    ) {
        let life = secret_life(events);
        let whole = fold::<Contract>(&life).expect("it is registered");
        let seen = whole.as_seen(&life, Visibility::Confidential, Instant::UNIX_EPOCH);
        prop_assert_eq!(seen, Some(whole));
    }
}

/// With a secret wherever there can be one, and every part internal in the end.
fn secret_life(events: Vec<ContractEvent>) -> Vec<Told<ContractEvent>> {
    let classes = Part::ALL.map(|part| ContractEvent::PartClassified {
        part,
        class: Visibility::Internal,
        reason: None,
        until: None,
        on: untold(),
    });
    let all = std::iter::once(registered()).chain(events).chain(classes);
    let mut life: Vec<Told<ContractEvent>> = Vec::new();
    for event in all {
        let secret = with_a_secret(event.clone());
        let source = (secret != event).then(|| quoting(WORDS));
        let next = Told {
            source,
            ..told(&life, secret)
        };
        life.push(next);
    }
    life
}

fn with_a_secret(mut event: ContractEvent) -> ContractEvent {
    if let ContractEvent::Registered {
        owner_unit, value, ..
    } = &mut event
    {
        *owner_unit = Some(WORDS.to_owned());
        *value = Some(money());
    }
    if let ContractEvent::AwardCriteriaSet { criteria, .. } = &mut event {
        *criteria = vec![criterion(WORDS, percent("100"))];
    }
    if let ContractEvent::ParticularsAgreed { particulars, .. } = &mut event {
        *particulars = secret_particulars();
    }
    if let ContractEvent::SavingSettled { settlement, .. } = &mut event {
        settlement.saving = kilowatt_hours(NUMBER);
        settlement.settled = Some(money());
    }
    if let ContractEvent::ClauseSanctioned { sanction, .. } = &mut event {
        sanction.amount = Some(money());
        WORDS.clone_into(&mut sanction.why);
    }
    if let ContractEvent::Amended { amendment, .. } = &mut event {
        *amendment = secret_amendment(amendment.clone());
    }
    if let ContractEvent::Terminated { exit_cost, .. } = &mut event {
        *exit_cost = Some(money());
    }
    if let ContractEvent::OwnerAssigned { unit: words, .. }
    | ContractEvent::FollowedUp { words, .. } = &mut event
    {
        *words = Some(WORDS.to_owned());
    }
    with_a_secret_correction(event)
}

fn with_a_secret_correction(mut event: ContractEvent) -> ContractEvent {
    let ContractEvent::Corrected {
        correction,
        was,
        becomes,
        why,
        ..
    } = &mut event
    else {
        return event;
    };
    let secret = match correction.clone() {
        Correction::Value(_) => Correction::Value(Some(money())),
        Correction::TerminationExitCost(_) => Correction::TerminationExitCost(Some(money())),
        Correction::OwnerUnit(_) => Correction::OwnerUnit(Some(WORDS.to_owned())),
        Correction::AwardCriteria(_) => {
            Correction::AwardCriteria(vec![criterion(WORDS, percent("100"))])
        }
        Correction::Particulars(_) => Correction::Particulars(Some(secret_particulars())),
        Correction::Amendment(amendment) => Correction::Amendment(secret_amendment(amendment)),
        public @ (Correction::Title(_)
        | Correction::Form(_)
        | Correction::TaskArea(_)
        | Correction::Municipalities(_)
        | Correction::Suppliers(_)
        | Correction::TenderPublishedOn(_)
        | Correction::TenderAwardedOn(_)
        | Correction::TenderProcedure(_)
        | Correction::SignedOn(_)
        | Correction::Starts(_)
        | Correction::Ends(_)
        | Correction::NoticeMonths(_)
        | Correction::Nature(_)
        | Correction::Lead(_)
        | Correction::ProvisionalUntil(_)
        | Correction::TenderAwardBasis(_)
        | Correction::TenderLightRegime(_)
        | Correction::TenderNoticeUrl(_)
        | Correction::Stated(_)
        | Correction::Months(_)
        | Correction::LatestPossibleEnd(_)
        | Correction::LeadTimeMonths(_)
        | Correction::Renewal(_)
        | Correction::TerminatedOn(_)
        | Correction::TerminationEffectiveOn(_)
        | Correction::TerminationGround(_)
        | Correction::Option { .. }
        | Correction::Clause(_)) => public,
    };
    if secret != *correction {
        *correction = secret;
        for words in [was, becomes, why] {
            WORDS.clone_into(words);
        }
    }
    event
}

fn secret_amendment(like: crate::Amendment) -> crate::Amendment {
    crate::Amendment {
        id: like.id,
        description: WORDS.to_owned(),
        why: Some(WORDS.to_owned()),
        value: Some(money()),
        indexed_value: Some(money()),
        ..amendment(1)
    }
}

fn secret_particulars() -> Particulars {
    guaranteeing(kilowatt_hours(NUMBER))
}

fn money() -> Money {
    kroner(NUMBER)
}

fn has_secrets(json: &str) -> bool {
    json.contains(WORDS) || json.contains(NUMBER)
}

fn json(anything: &impl serde::Serialize) -> String {
    serde_json::to_string(anything).expect("it is JSON")
}
