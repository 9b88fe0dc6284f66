use cases::Case;
use contracts::Contract;
use kernel::Instant;
use store::{Clock, Filter, Order, Request, Slice, Step, Store};

use crate::{
    database::on_both,
    makers::{
        a_case, a_contract, asking, at, note, on, publish, register, registration, retitle, sign,
    },
};

#[tokio::test]
async fn a_fact_is_left_out_of_everything_before_it_was_known() {
    on_both(async |database| {
        let clock = Clock::at(at(0));
        let store = database.open_at(clock.clone()).await;
        let (old, new) = (a_case(), a_case());
        store
            .execute(asking([publish(old, "gammel")]))
            .await
            .expect("recorded");
        clock.turn_to(at(100));
        store
            .execute(asking([publish(new, "ny-sag"), retitle(old, "Fornyet")]))
            .await
            .expect("recorded");

        let titles = async |when| titles(&store, when).await;
        assert_eq!(titles(Some(at(-1))).await, [""; 0]);
        assert_eq!(titles(Some(at(0))).await, ["Historien om gammel"]);
        assert_eq!(titles(Some(at(99))).await, ["Historien om gammel"]);
        assert_eq!(
            titles(Some(at(100))).await,
            ["Fornyet", "Historien om ny-sag"]
        );
        assert_eq!(titles(None).await, ["Fornyet", "Historien om ny-sag"]);

        let then = Some(at(50));
        assert_eq!(store.document::<Case>(new, then).await.unwrap(), None);
        let document = store
            .document::<Case>(old, then)
            .await
            .unwrap()
            .expect("known");
        assert_eq!((document.version, document.known_from), (1, at(0)));
        assert_eq!(store.by_slug::<Case>("ny-sag", then).await.unwrap(), None);
        let everything = Filter::default();
        assert_eq!(store.count::<Case>(&everything, then).await.unwrap(), 1);
        assert_eq!(store.count::<Case>(&everything, None).await.unwrap(), 2);
        let word = Filter {
            text: Some("FORNYET".to_owned()),
            ..Filter::default()
        };
        assert_eq!(store.count::<Case>(&word, then).await.unwrap(), 0);
        assert_eq!(store.count::<Case>(&word, None).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn facets_are_those_that_were_known() {
    on_both(async |database| {
        let clock = Clock::at(at(0));
        let store = database.open_at(clock.clone()).await;
        let (contract, case) = (a_contract(), a_case());
        store
            .execute(asking([
                publish(case, "vejen-vask"),
                register(contract, registration("vejen-vask")),
            ]))
            .await
            .expect("recorded");
        clock.turn_to(at(100));
        store
            .execute(asking([crate::makers::link(contract, case)]))
            .await
            .expect("recorded");
        let value = [case.to_string()];
        let of_case = async |when| {
            store
                .having::<Contract>("case", &value, when)
                .await
                .unwrap()
        };
        assert_eq!(of_case(Some(at(50))).await.len(), 0);
        assert_eq!(of_case(None).await[&value[0]][0].id, contract);
        let filter = Filter {
            facets: vec![("case", value.to_vec())],
            ..Filter::default()
        };
        assert_eq!(
            store
                .count::<Contract>(&filter, Some(at(50)))
                .await
                .unwrap(),
            0
        );
        assert_eq!(store.count::<Contract>(&filter, None).await.unwrap(), 1);
        let values = async |facet, when| {
            let count = store.count_facet_values("contract", facet, None, when);
            count.await.unwrap()
        };
        assert_eq!(values("case", Some(at(50))).await, 0);
        assert_eq!(values("case", None).await, 1);
        assert_eq!(values("supplier", Some(at(-1))).await, 0);
    })
    .await;
}

#[tokio::test]
async fn an_event_known_earlier_than_others_rewrites_what_was_known() {
    on_both(async |database| {
        let clock = Clock::at(at(0));
        let store = database.open_at(clock.clone()).await;
        let case = a_case();
        store
            .execute(known(at(0), publish(case, "vejen-vask")))
            .await
            .expect("recorded");
        clock.turn_to(at(300));
        store
            .execute(known(at(200), note(case, "Sidst kendt")))
            .await
            .expect("recorded");
        store
            .execute(known(at(100), note(case, "Først kendt")))
            .await
            .expect("recorded");
        store
            .execute(known(at(100), retitle(case, "Nyt navn")))
            .await
            .expect("recorded");

        let facts = async |when| {
            let document = store.document::<Case>(case, Some(when)).await.unwrap();
            let document = document.expect("known");
            let facts = document.state.facts.iter().map(|fact| fact.text.da.clone());
            (
                document.state.title.da.clone(),
                document.version,
                facts.collect::<Vec<_>>(),
            )
        };
        let untouched = ("Historien om vejen-vask".to_owned(), 1, vec![]);
        assert_eq!(facts(at(0)).await, untouched);
        assert_eq!(facts(at(99)).await, untouched);
        let first = vec!["Først kendt".to_owned()];
        assert_eq!(
            facts(at(100)).await,
            ("Nyt navn".to_owned(), 4, first.clone())
        );
        assert_eq!(facts(at(199)).await, ("Nyt navn".to_owned(), 4, first));
        let both = vec!["Sidst kendt".to_owned(), "Først kendt".to_owned()];
        assert_eq!(facts(at(200)).await, ("Nyt navn".to_owned(), 4, both));
        assert!(store.verify().await.unwrap().is_clean());
    })
    .await;
}

#[tokio::test]
async fn a_registration_known_earlier_than_its_day_of_recording_moves_the_whole_life() {
    on_both(async |database| {
        let clock = Clock::at(at(1_000));
        let store = database.open_at(clock.clone()).await;
        let contract = a_contract();
        store
            .execute(known(
                at(500),
                register(contract, registration("vejen-vask")),
            ))
            .await
            .expect("recorded");
        store
            .execute(known(at(400), sign(contract, "2019-05-01")))
            .await
            .expect("recorded");
        assert_eq!(
            store
                .document::<Contract>(contract, Some(at(450)))
                .await
                .unwrap(),
            None
        );
        let document = store
            .document::<Contract>(contract, Some(at(500)))
            .await
            .unwrap();
        let document = document.expect("known");
        assert_eq!((document.known_from, document.version), (at(500), 2));
        assert_eq!(document.state.signed_on, Some(on("2019-05-01")));
        assert!(store.verify().await.unwrap().is_clean());
    })
    .await;
}

/// A request whose events are known from a moment on.
pub(crate) fn known(from: Instant, step: Step) -> Request {
    Request {
        known_from: Some(from),
        ..asking([step])
    }
}

async fn titles(store: &Store, when: Option<Instant>) -> Vec<String> {
    let everything = Filter::default();
    let slice = Slice::first(10);
    let page = store
        .page::<Case>(&everything, Order::Title, &slice, when)
        .await
        .expect("a page");
    page.items
        .into_iter()
        .map(|(_, document)| document.state.title.da)
        .collect()
}
