//! What is not for everyone, in the documents and in the log.

use contracts::{Contract, ContractCommand, ContractId, Part, Visibility};
use kernel::{Instant, PartialDate};
use store::{Clock, Fact, Filter, Sight, Step, Store, WITHHELD};

use crate::{
    database::on_both,
    makers::{a_contract, asking, classification, code, contract, day, register, registration},
};

const UNIT: &str = "Vaskeriafdelingen";

#[tokio::test]
async fn a_part_is_there_for_those_it_is_for() {
    on_both(async |database| {
        let store = database.open_at(Clock::at(instant("2026-11-21"))).await;
        let id = a_contract();
        let (own, other) = (code("0575"), code("0751"));
        owned(&store, id).await;
        for (class, sees) in [
            (Visibility::Public, [true, true, true, true, true, true]),
            (
                Visibility::Internal,
                [false, true, false, true, false, true],
            ),
            (
                Visibility::Confidential,
                [false, false, false, true, false, true],
            ),
        ] {
            classify(&store, id, class).await;
            let sights = [
                Sight::Public,
                Sight::InternalOf(own),
                Sight::InternalOf(other),
                Sight::DraftsOf(own),
                Sight::DraftsOf(other),
                Sight::Everything,
            ];
            for (sight, sees) in sights.into_iter().zip(sees) {
                let seen = store.seen_by(sight);
                assert_eq!(
                    found(&seen, id, None).await,
                    [sees; 6],
                    "{class:?} {sight:?}"
                );
            }
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_confidential_opens_by_itself_and_is_known_from_then() {
    on_both(async |database| {
        let clock = Clock::at(instant("2026-11-21"));
        let store = database.open_at(clock.clone()).await;
        let id = a_contract();
        owned(&store, id).await;
        let before = instant("2026-11-22");
        clock.turn_to(before);
        classify(&store, id, Visibility::Confidential).await;
        let seen = store.seen_by(Sight::Public);
        let end = instant("2029-01-01");
        for at in [None, Some(before), Some(end), Some(instant("2090-01-01"))] {
            assert_eq!(
                found(&seen, id, at).await,
                [false; 6],
                "nobody looks ahead: {at:?}"
            );
        }
        clock.turn_to(end);
        for (at, sees) in [(None, true), (Some(before), false), (Some(end), true)] {
            assert_eq!(found(&seen, id, at).await, [sees; 6], "{at:?}");
        }
        clock.turn_to(instant("2029-06-01"));
        store
            .execute(asking([assign(id, "En anden enhed")]))
            .await
            .expect("recorded");
        assert_eq!(found(&seen, id, Some(end)).await, [true; 6]);
        assert!(store.verify().await.unwrap().faults.is_empty());
        let rebuilt = store.rebuild(|_, _| {}).await.expect("rebuilt");
        assert_eq!((rebuilt.written, rebuilt.removed), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn what_was_secret_on_a_day_stays_so_whatever_is_said_once_it_is_open() {
    on_both(async |database| {
        let clock = Clock::at(instant("2026-11-21"));
        let store = database.open_at(clock.clone()).await;
        let (opened, ended) = (a_contract(), a_contract());
        let steps = [opened, ended].map(|id| register(id, registration(&id.to_string())));
        store.execute(asking(steps)).await.expect("recorded");
        for id in [opened, ended] {
            let unit = assign(id, UNIT);
            store.execute(asking([unit])).await.expect("recorded");
            classify(&store, id, Visibility::Confidential).await;
        }
        let day_of_secrecy = instant("2027-01-01");
        clock.turn_to(instant("2027-06-01"));
        classify(&store, opened, Visibility::Public).await;
        for day in ["2029-06-01", "2029-07-01"] {
            clock.turn_to(instant(day));
            for id in [opened, ended] {
                let command = classification(Part::OwnerUnit, Visibility::Public, Some(day));
                let step = contract(id, command);
                store.execute(asking([step])).await.expect("recorded");
            }
        }
        let seen = store.seen_by(Sight::Public);
        for (id, since) in [(opened, "2027-06-01"), (ended, "2029-01-01")] {
            for (at, sees) in [(day_of_secrecy, false), (instant(since), true)] {
                let document = seen.document(id, Some(at)).await.expect("read");
                let unit = document.expect("it is there").state.owner_unit;
                assert_eq!(unit.is_some(), sees, "{at}");
            }
        }
        assert!(store.verify().await.unwrap().faults.is_empty());
    })
    .await;
}

#[tokio::test]
async fn what_is_withheld_is_told_as_something_that_was_recorded() {
    on_both(async |database| {
        let store = database.open_at(Clock::at(instant("2026-11-21"))).await;
        let id = a_contract();
        owned(&store, id).await;
        classify(&store, id, Visibility::Internal).await;
        let seen = store.seen_by(Sight::Public);
        let log = seen.entries_after(0, 10).await.expect("read");
        let names: Vec<&str> = log.iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!(names, ["ContractRegistered", WITHHELD, "PartClassified"]);
        assert!(matches!(log[1].fact, Fact::Withheld { .. }));
        assert_eq!(seen.entries_in_all().await.expect("read"), 3);
    })
    .await;
}

#[tokio::test]
async fn a_frozen_link_withholds_what_was_classified_later() {
    on_both(async |database| {
        let store = database.open_at(Clock::at(instant("2026-11-21"))).await;
        let id = a_contract();
        owned(&store, id).await;
        let position = store.log_head().await.expect("read").position;
        classify(&store, id, Visibility::Internal).await;
        for (sight, sees) in [
            (Sight::Public, false),
            (Sight::InternalOf(code("0575")), true),
        ] {
            let seen = store.seen_by(sight);
            let frozen = seen
                .frozen(id, position)
                .await
                .expect("read")
                .expect("kept");
            assert_eq!(
                frozen.document.state.owner_unit.is_some(),
                sees,
                "{sight:?}"
            );
            let owned = ["true".to_owned()];
            let having = seen
                .frozen_having::<Contract>("owner", &owned, position)
                .await;
            assert_eq!(!having.expect("read").is_empty(), sees, "{sight:?}");
        }
    })
    .await;
}

/// On each way that leads to the unit: the document, a filter, a count, the same of the opposite, a facet, its events.
async fn found(store: &Store, id: ContractId, at: Option<Instant>) -> [bool; 6] {
    let document = store
        .document(id, at)
        .await
        .expect("read")
        .expect("it is there");
    assert_eq!(
        document.state.withholds(Part::OwnerUnit),
        document.state.owner_unit.is_none()
    );
    let owner = |value: &str| Filter {
        facets: vec![("owner", vec![value.to_owned()])],
        ..Filter::default()
    };
    let every = store
        .every::<Contract>(&owner("true"), at)
        .await
        .expect("read");
    let count = store
        .count::<Contract>(&owner("true"), at)
        .await
        .expect("read");
    let without = store
        .count::<Contract>(&owner("false"), at)
        .await
        .expect("read");
    assert_eq!(without, 0);
    let values = ["true".to_owned()];
    let having = store
        .having::<Contract>("owner", &values, at)
        .await
        .expect("read");
    let slice = store::Slice::first(10);
    let facets = store
        .facet_values("contract", "owner", None, &slice, at)
        .await
        .expect("read");
    let told = store.told_as_seen(&[id.uuid()], at).await.expect("read");
    let told = format!("{:?}", told.values().flatten().collect::<Vec<_>>());
    [
        document.state.owner_unit.is_some(),
        every.len() == 1,
        count == 1,
        having.len() == 1,
        facets.items.len() == 1,
        told.contains(UNIT),
    ]
}

async fn owned(store: &Store, id: ContractId) {
    let steps = [register(id, registration("vejen-vask")), assign(id, UNIT)];
    store.execute(asking(steps)).await.expect("recorded");
}

async fn classify(store: &Store, id: ContractId, class: Visibility) {
    let command = classification(Part::OwnerUnit, class, None);
    store
        .execute(asking([contract(id, command)]))
        .await
        .expect("recorded");
}

fn assign(id: ContractId, unit: &str) -> Step {
    let command = ContractCommand::AssignOwner {
        unit: Some(unit.to_owned()),
        on: PartialDate::UNKNOWN,
    };
    contract(id, command)
}

fn instant(text: &str) -> Instant {
    day(text).and_hms_opt(0, 0, 0).expect("midnight").and_utc()
}
