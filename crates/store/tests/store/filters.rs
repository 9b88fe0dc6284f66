use cases::Case;
use contracts::Contract;
use store::{Filter, Order, Slice};

use crate::{
    database::on_both,
    lists::{fill, page},
    makers::{a_case, a_contract, asking, day, publish, register, registration, supplier},
};

#[tokio::test]
async fn filters_hold_together_and_their_values_are_alternatives() {
    on_both(async |database| {
        let store = database.open().await;
        fill(&store).await;
        let all = page(&store, &[Order::Id], &Slice::first(100)).await;
        let all: Vec<_> = all.items.into_iter().map(|(_, one)| one).collect();
        let filters = [
            (Filter::default(), 11),
            (text("AFTALEN kontrakt-03"), 1),
            (text("elis aftalen"), 6),
            (text("100%"), 0),
            (text("kontrakt_03"), 0),
            (text("  "), 11),
            (facet("supplier", &["name:elis"]), 6),
            (facet("supplier", &["name:elis", "name:berendsen"]), 11),
            (facet("has_end", &["true"]), 5),
            (facet("has_end", &[]), 0),
            (facet("form", &["ServiceContract"]), 11),
            (any_of("supplier"), 11),
            (any_of("case"), 0),
            (facet("form", &["Esco"]), 0),
            (
                Filter {
                    from: Some(day("2024-06-01")),
                    ..Filter::default()
                },
                9,
            ),
            (
                Filter {
                    until: Some(day("2014-06-01")),
                    ..Filter::default()
                },
                8,
            ),
            (
                Filter {
                    from: Some(day("2024-06-01")),
                    ..facet("has_end", &["true"])
                },
                3,
            ),
            (
                Filter {
                    ids: Some(vec![all[0].id.uuid(), a_case().uuid()]),
                    ..Filter::default()
                },
                1,
            ),
            (
                Filter {
                    ids: Some(vec![]),
                    ..Filter::default()
                },
                0,
            ),
        ];
        for (filter, expected) in filters {
            let count = store.count::<Contract>(&filter, None).await.unwrap();
            assert_eq!(count, expected, "{filter:?}");
            let admitted: Vec<_> = all.iter().filter(|one| filter.admits(one)).collect();
            assert_eq!(
                u64::try_from(admitted.len()).unwrap(),
                expected,
                "at hand: {filter:?}"
            );
            let every = store.every::<Contract>(&filter, None).await.unwrap();
            assert_eq!(every.iter().collect::<Vec<_>>(), admitted, "{filter:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn facet_values_are_paged_by_their_danish_labels() {
    on_both(async |database| {
        let store = database.open().await;
        for (place, name) in ["Zealand", "Ørsted", "Aagaard", "Elis", "Berendsen", "ELIS"]
            .iter()
            .enumerate()
        {
            let mut contract = registration(&format!("kontrakt-{place}"));
            contract.suppliers = vec![supplier(name)];
            store
                .execute(asking([register(a_contract(), contract)]))
                .await
                .expect("recorded");
        }
        let values = async |slice: Slice| {
            let page = store.facet_values("contract", "supplier", None, &slice, None);
            page.await.unwrap()
        };
        let labels = |page: &store::Page<store::FacetValue>| -> Vec<String> {
            page.items
                .iter()
                .map(|(_, value)| value.label.clone())
                .collect()
        };
        let total = store.count_facet_values("contract", "supplier", None, None);
        assert_eq!(total.await.unwrap(), 5);
        let all = values(Slice::first(10)).await;
        assert_eq!(
            labels(&all),
            ["Berendsen", "ELIS", "Zealand", "Ørsted", "Aagaard"]
        );
        assert_eq!(all.items[1].1.documents, 2);
        assert_eq!(all.items[1].1.value, "name:elis");
        let first = values(Slice::first(2)).await;
        assert_eq!((first.has_previous, first.has_next), (false, true));
        let second = values(Slice::first(2).after(first.items[1].0.clone())).await;
        assert_eq!(labels(&second), ["Zealand", "Ørsted"]);
        assert_eq!((second.has_previous, second.has_next), (true, true));
        let last = values(Slice::last(1)).await;
        assert_eq!(labels(&last), ["Aagaard"]);
        let before = values(Slice::last(2).before(last.items[0].0.clone())).await;
        assert_eq!(labels(&before), ["Zealand", "Ørsted"]);
        for (text, expected) in [("ør", 1), ("AA", 1), ("å", 1), ("e", 4), ("x%", 0)] {
            let slice = Slice::first(10);
            let page = store
                .facet_values("contract", "supplier", Some(text), &slice, None)
                .await;
            assert_eq!(page.unwrap().items.len(), expected, "{text}");
        }
    })
    .await;
}

#[tokio::test]
async fn many_documents_come_in_one_go() {
    on_both(async |database| {
        let store = database.open().await;
        let cases: Vec<_> = (0..300).map(|_| a_case()).collect();
        let steps = cases
            .iter()
            .map(|case| publish(*case, &format!("case-{case}")));
        store.execute(asking(steps)).await.expect("recorded");
        let unknown = a_case();
        let asked: Vec<_> = cases.iter().copied().chain([unknown]).collect();
        let documents = store.documents::<Case>(&asked, None).await.unwrap();
        assert_eq!(documents.len(), 300);
        assert!(!documents.contains_key(&unknown));
        let streams: Vec<_> = asked.iter().map(|case| case.uuid()).collect();
        assert_eq!(store.told(&streams).await.unwrap().len(), 300);
        let elis = store
            .having::<Case>("supplier", &["name:elis".to_owned()], None)
            .await
            .unwrap();
        assert_eq!(elis["name:elis"].len(), 300);
    })
    .await;
}

fn text(text: &str) -> Filter {
    Filter {
        text: Some(text.to_owned()),
        ..Filter::default()
    }
}

fn facet(name: &'static str, values: &[&str]) -> Filter {
    Filter {
        facets: vec![(name, values.iter().map(ToString::to_string).collect())],
        ..Filter::default()
    }
}

fn any_of(name: &'static str) -> Filter {
    Filter {
        any_of: vec![name],
        ..Filter::default()
    }
}
