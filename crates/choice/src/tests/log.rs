//! What is written stays readable.

use contracts::FreeChoiceModel;
use kernel::{
    Event, Source, Told,
    given::{given, given_told},
};
use serde_json::Value;

use super::{ON, adopted, approved, left, opened, percent, retracted, share, stated};
use crate::{FreeChoice, FreeChoiceEvent};

const FIXTURES: [(&str, &str); 21] = [
    (
        "FreeChoiceOpened",
        include_str!("../../fixtures/opened.json"),
    ),
    (
        "FreeChoiceOpened",
        include_str!("../../fixtures/opened_bare.json"),
    ),
    (
        "FreeChoiceModelAdopted",
        include_str!("../../fixtures/model_adopted.json"),
    ),
    (
        "FreeChoiceModelAdopted",
        include_str!("../../fixtures/model_adopted_bare.json"),
    ),
    (
        "SupplierApproved",
        include_str!("../../fixtures/supplier_approved.json"),
    ),
    (
        "SupplierApproved",
        include_str!("../../fixtures/supplier_approved_bare.json"),
    ),
    (
        "SupplierLeft",
        include_str!("../../fixtures/supplier_left.json"),
    ),
    (
        "SupplierLeft",
        include_str!("../../fixtures/supplier_left_withdrew.json"),
    ),
    (
        "SupplierLeft",
        include_str!("../../fixtures/supplier_left_bankrupt.json"),
    ),
    (
        "SupplierLeft",
        include_str!("../../fixtures/supplier_left_approval_withdrawn.json"),
    ),
    (
        "SupplierLeft",
        include_str!("../../fixtures/supplier_left_other.json"),
    ),
    (
        "ShareStated",
        include_str!("../../fixtures/share_stated_percent.json"),
    ),
    (
        "ShareStated",
        include_str!("../../fixtures/share_stated_persons.json"),
    ),
    (
        "ShareStated",
        include_str!("../../fixtures/share_stated_not_published.json"),
    ),
    (
        "ShareStated",
        include_str!("../../fixtures/share_stated_not_counted.json"),
    ),
    (
        "ShareStated",
        include_str!("../../fixtures/share_stated_suppressed.json"),
    ),
    (
        "ShareStated",
        include_str!("../../fixtures/share_stated_missing_unknown.json"),
    ),
    (
        "ShareRetracted",
        include_str!("../../fixtures/share_retracted.json"),
    ),
    (
        "FreeChoiceLinked",
        include_str!("../../fixtures/linked.json"),
    ),
    (
        "FreeChoiceLinked",
        include_str!("../../fixtures/linked_case.json"),
    ),
    (
        "FreeChoiceLinked",
        include_str!("../../fixtures/linked_contract.json"),
    ),
];

#[test]
fn an_event_in_the_log_is_read_and_written_the_same() {
    for (name, fixture) in FIXTURES {
        let stored: Value = serde_json::from_str(fixture).unwrap();
        let event: FreeChoiceEvent = serde_json::from_value(stored.clone()).unwrap();
        assert_eq!(event.name(), name);
        assert_eq!(serde_json::to_value(&event).unwrap(), stored);
    }
}

#[test]
fn an_event_knows_its_day() {
    for event in [
        opened(),
        adopted(FreeChoiceModel::Tender, "2020"),
        approved("A", "2020"),
        left("A", "2020"),
        stated(share(10, "2017", percent("27.5"))),
        retracted(10),
    ] {
        assert_eq!(event.on(), ON);
    }
}

#[test]
fn a_free_choice_is_kept_and_read_again() {
    given::<FreeChoice>([
        opened(),
        adopted(FreeChoiceModel::Tender, "2016"),
        approved("A", "2010"),
        left("A", "2017"),
        stated(share(10, "2017", percent("27.5"))),
        retracted(10),
    ])
    .then_state(|choice| {
        let document = serde_json::to_value(choice).unwrap();
        assert_eq!(
            serde_json::from_value::<FreeChoice>(document).unwrap(),
            *choice
        );
    });
}

#[test]
fn a_share_keeps_who_said_so_and_since_when_it_was_known() {
    let at = serde_json::from_str("\"2026-01-01T00:00:00Z\"").unwrap();
    let told = |version, event| Told {
        event,
        source: Some(newspaper()),
        actor: kernel::given::ACTOR.to_owned(),
        known_from: at,
        recorded_at: at,
        version,
        position: version,
    };
    let share = stated(share(10, "2017", percent("27.5")));
    given_told::<FreeChoice>([told(1, opened()), told(2, share)]).then_state(|choice| {
        assert_eq!(choice.shares[0].source, Some(newspaper()));
        assert_eq!(choice.shares[0].known_from, at);
        assert_eq!(choice.sources, [newspaper()]);
    });
}

fn newspaper() -> Source {
    Source {
        publisher: "Avisen".to_owned(),
        title: "Flere vælger privat".to_owned(),
        url: None,
        quote: None,
        published_on: None,
        accessed_on: None,
        supplementary: true,
    }
}
