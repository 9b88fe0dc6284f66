use contracts::Contract;
use store::{Filter, Order, Sight, Slice, Store};

use crate::{
    database::on_both,
    makers::{
        a_contract, an_effect, asking, claim, code, draft, make_public, register, registration,
    },
    writing::code_of,
};

#[tokio::test]
async fn a_draft_is_seen_by_its_municipality_only_until_it_is_published() {
    on_both(async |database| {
        let store = database.open().await;
        let (public, hidden) = (a_contract(), a_contract());
        let mut elis = draft("kladde");
        elis.suppliers[0].name = "Kun i kladden".to_owned();
        let setup = [
            register(public, registration("vejen-vask")),
            register(hidden, elis),
        ];
        store.execute(asking(setup)).await.expect("recorded");
        for (sight, sees) in [
            (Sight::Everything, true),
            (Sight::DraftsOf(code("0575")), true),
            (Sight::DraftsOf(code("0751")), false),
            (Sight::Public, false),
        ] {
            let seen = store.seen_by(sight);
            assert_eq!(found(&seen, "kladde").await, all(sees), "{sight:?}");
            assert_eq!(found(&seen, "vejen-vask").await, all(true), "{sight:?}");
        }
        store
            .execute(asking([make_public(hidden)]))
            .await
            .expect("recorded");
        let seen = store.seen_by(Sight::Public);
        assert_eq!(found(&seen, "kladde").await, all(true));
    })
    .await;
}

#[tokio::test]
async fn nothing_is_claimed_of_a_draft() {
    on_both(async |database| {
        let store = database.open().await;
        let hidden = a_contract();
        let setup = [register(hidden, draft("kladde"))];
        store.execute(asking(setup)).await.expect("recorded");
        let claim = asking([claim(an_effect(), None, Some(hidden))]);
        assert_eq!(code_of(&store, claim).await, "CONTRACT_NOT_PUBLISHED");
    })
    .await;
}

#[tokio::test]
async fn a_reader_goes_on_behind_what_it_may_not_see() {
    on_both(async |database| {
        let store = database.open().await;
        for number in 0..5 {
            let hidden = register(a_contract(), draft(&format!("kladde-{number}")));
            store.execute(asking([hidden])).await.expect("recorded");
        }
        let public = [register(a_contract(), registration("vejen-vask"))];
        store.execute(asking(public)).await.expect("recorded");
        let seen = store.seen_by(Sight::Public);
        let entries = seen.entries_after(0, 2).await.expect("read");
        assert_eq!(
            entries
                .iter()
                .map(|entry| entry.position)
                .collect::<Vec<_>>(),
            [6]
        );
    })
    .await;
}

/// On each way that leads to a document: its slug, its id, a list, a count, a facet, its events, the log.
async fn found(store: &Store, slug: &str) -> [bool; 7] {
    let everything = store.seen_by(Sight::Everything);
    let document = everything.by_slug::<Contract>(slug, None).await;
    let document = document.expect("read").expect("it is there");
    let (id, stream) = (document.id, document.id.uuid());
    let filter = Filter {
        ids: Some(vec![stream]),
        ..Filter::default()
    };
    let page = store
        .page::<Contract>(&filter, Order::Title, &Slice::first(10), None)
        .await
        .expect("read");
    let supplier = document.state.suppliers[0].key();
    let having = store
        .having::<Contract>("supplier", std::slice::from_ref(&supplier), None)
        .await
        .expect("read");
    let values = store
        .facet_values("contract", "supplier", None, &Slice::first(100), None)
        .await
        .expect("read");
    let named = values
        .items
        .iter()
        .any(|(_, value)| value.value == supplier);
    let log = store.entries_after(0, 1_000).await.expect("read");
    let by_slug = store.by_slug::<Contract>(slug, None).await.expect("read");
    assert_eq!(by_slug.is_some(), named);
    [
        by_slug.is_some(),
        store.document(id, None).await.expect("read").is_some(),
        !page.items.is_empty(),
        store.count::<Contract>(&filter, None).await.expect("read") == 1,
        !having.is_empty(),
        !store.told(&[stream]).await.expect("read").is_empty(),
        log.iter().any(|entry| entry.stream == stream),
    ]
}

fn all(sees: bool) -> [bool; 7] {
    [sees; 7]
}
