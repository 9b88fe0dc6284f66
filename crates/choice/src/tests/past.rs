//! Whatever has happened makes a state or none, and what was done is not done twice.

use FreeChoiceModel::{Approval, Tender, Voucher};
use contracts::FreeChoiceModel;
use kernel::{Aggregate, PartialDate, Told, fold};
use proptest::prelude::*;

use super::{
    adopt, adopted, approve, approved, day, end, home_care, id, left, missing, open, opened,
    percent, persons, retract, retracted, share, state, stated,
};
use crate::{FreeChoice, FreeChoiceCommand, FreeChoiceEvent, MissingShare, ShareStatement};

proptest! {
    #[test]
    fn any_past_makes_a_state_or_none(past in any_past()) {
        let begun = past.iter().any(|event| matches!(event, FreeChoiceEvent::Opened { .. }));
        prop_assert_eq!(fold::<FreeChoice>(&told(past)).is_some(), begun);
    }

    #[test]
    fn a_day_has_each_supplier_once_and_at_most_one_certain_model(
        past in any_past(),
        month in 1..=12_u32,
    ) {
        let Some(choice) = fold::<FreeChoice>(&told(past)) else { return Ok(()) };
        let on = day(&format!("2017-{month:02}-15"));
        let mut keys: Vec<_> = choice.suppliers_on(on).iter().map(|on| on.supplier.key()).collect();
        let count = keys.len();
        keys.sort();
        keys.dedup();
        prop_assert_eq!(keys.len(), count);
        prop_assert!(choice.approved_count_on(on).certain <= count);
        let models = choice.model_on(on);
        prop_assert!(models.len() <= 1 || models.iter().all(|on| !on.certain));
    }

    #[test]
    fn every_year_has_a_number_or_a_reason_and_never_both(past in any_past()) {
        let Some(choice) = fold::<FreeChoice>(&told(past)) else { return Ok(()) };
        for of_year in choice.shares(2015..2019) {
            prop_assert_eq!(of_year.missing.is_some(), of_year.stated.is_empty());
            prop_assert_eq!(of_year.percent().is_some(), !of_year.conflict && !of_year.stated.is_empty());
        }
    }

    #[test]
    fn the_order_of_telling_changes_no_conflict(shares in prop::collection::vec(any_share(), 0..4)) {
        let (there, back) = (numbered(&shares), numbered(&shares).rev());
        let there = choice_with(there.collect());
        let back = choice_with(back.collect());
        for year in 2015..2019 {
            prop_assert_eq!(there.share(year).conflict, back.share(year).conflict);
        }
    }

    #[test]
    fn what_was_done_is_not_done_twice(past in any_past(), command in any_command()) {
        let mut told = told(past);
        let decide = |now: Option<FreeChoice>| FreeChoice::decide(now.as_ref(), command.clone());
        if let Ok(events) = decide(fold(&told)) {
            told.extend(self::told(events));
            prop_assert_eq!(decide(fold(&told)), Ok(Vec::new()));
        }
    }
}

/// Each under its own id.
fn numbered(shares: &[ShareStatement]) -> impl DoubleEndedIterator<Item = ShareStatement> {
    shares
        .iter()
        .enumerate()
        .map(|(place, share)| ShareStatement {
            id: id(u32::try_from(place).expect("there are four shares at most")),
            ..share.clone()
        })
}

fn choice_with(shares: Vec<ShareStatement>) -> FreeChoice {
    let events = std::iter::once(opened()).chain(shares.into_iter().map(stated));
    fold(&told(events.collect())).expect("it was opened")
}

fn any_past() -> impl Strategy<Value = Vec<FreeChoiceEvent>> {
    prop::collection::vec(any_event(), 0..16)
}

fn any_event() -> impl Strategy<Value = FreeChoiceEvent> {
    prop_oneof![
        Just(opened()),
        (any_model(), any_day()).prop_map(|(model, on)| adopted(model, on)),
        (any_name(), any_day()).prop_map(|(name, on)| approved(name, on)),
        (any_name(), any_day()).prop_map(|(name, on)| left(name, on)),
        any_share().prop_map(stated),
        (10..14_u32).prop_map(retracted),
    ]
}

fn any_command() -> impl Strategy<Value = FreeChoiceCommand> {
    prop_oneof![
        Just(open(home_care())),
        (any_model(), any_day()).prop_map(|(model, on)| adopt(model, on)),
        (any_name(), any_day()).prop_map(|(name, on)| approve(name, on)),
        (any_name(), any_day()).prop_map(|(name, on)| end(name, on)),
        any_share().prop_map(state),
        (10..14_u32).prop_map(|number| retract(number, "fejl")),
    ]
}

fn any_share() -> impl Strategy<Value = ShareStatement> {
    let figure = prop_oneof![
        (0..=100_u32).prop_map(|size| percent(&size.to_string())),
        (0..=40_u32).prop_map(|chose| persons(chose, 40)),
        Just(missing(MissingShare::NotCounted)),
    ];
    (10..14_u32, 2015..2019, figure)
        .prop_map(|(number, year, figure)| share(number, &PartialDate::year(year).edtf(), figure))
}

fn any_model() -> impl Strategy<Value = FreeChoiceModel> {
    prop_oneof![Just(Approval), Just(Tender), Just(Voucher)]
}

fn any_name() -> impl Strategy<Value = &'static str> {
    prop_oneof![Just("A"), Just("B")]
}

fn any_day() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        Just("XXXX"),
        Just("2016"),
        Just("2017"),
        Just("2017~"),
        Just("2017-06"),
        Just("2017-06-15"),
    ]
}

fn told(events: Vec<FreeChoiceEvent>) -> Vec<Told<FreeChoiceEvent>> {
    let at = serde_json::from_str("\"2026-01-01T00:00:00Z\"").unwrap();
    (1..)
        .zip(events)
        .map(|(version, event)| Told {
            event,
            source: None,
            actor: kernel::given::ACTOR.to_owned(),
            known_from: at,
            recorded_at: at,
            version,
            position: version,
        })
        .collect()
}
