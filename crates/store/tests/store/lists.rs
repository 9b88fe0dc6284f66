use cases::Case;
use contracts::{AgreedTerm, Contract};
use kernel::PartialDate;
use store::{Cursor, Filter, Order, Page, Slice, Store};

use crate::{
    database::on_both,
    makers::{
        a_case, a_contract, asking, day, on, publish, register, registration, retitle, supplier,
    },
};

const ORDERS: [Order; 5] = [
    Order::Id,
    Order::Title,
    Order::Earliest,
    Order::Latest,
    Order::NewestKnown,
];

#[tokio::test]
async fn pages_in_every_order_and_both_ways_make_the_whole_list() {
    on_both(async |database| {
        let store = database.open().await;
        fill(&store).await;
        for order in ORDERS {
            let all = names(&page(&store, order, &Slice::first(100)).await);
            assert_eq!(all.len(), 11, "{order:?}");
            for size in [1, 2, 3, 5, 11] {
                assert_eq!(
                    forwards(&store, order, size).await,
                    all,
                    "{order:?} by {size}"
                );
                assert_eq!(
                    backwards(&store, order, size).await,
                    all,
                    "{order:?} by {size}"
                );
            }
        }
    })
    .await;
}

#[tokio::test]
async fn titles_stand_as_in_a_danish_dictionary() {
    on_both(async |database| {
        let store = database.open().await;
        for title in [
            "Ålborg",
            "Zoo",
            "Ærø",
            "aften",
            "Aabenraa",
            "Øst",
            "Albertslund",
        ] {
            let case = a_case();
            let slug = format!("case-{case}");
            let steps = [publish(case, &slug), retitle(case, title)];
            store.execute(asking(steps)).await.expect("recorded");
        }
        let slice = Slice::first(10);
        let page = store
            .page::<Case>(&Filter::default(), Order::Title, &slice, None)
            .await;
        let titles: Vec<String> = page
            .unwrap()
            .items
            .into_iter()
            .map(|(_, case)| case.state.title.da)
            .collect();
        let dictionary = [
            "aften",
            "Albertslund",
            "Zoo",
            "Ærø",
            "Øst",
            "Aabenraa",
            "Ålborg",
        ];
        assert_eq!(titles, dictionary);
    })
    .await;
}

#[tokio::test]
async fn days_that_are_not_known_come_last() {
    on_both(async |database| {
        let store = database.open().await;
        fill(&store).await;
        let starts = names(&page(&store, Order::Earliest, &Slice::first(4)).await);
        assert_eq!(
            starts,
            ["kontrakt-09", "kontrakt-07", "kontrakt-05", "kontrakt-03"]
        );
        let last = names(&page(&store, Order::Latest, &Slice::last(1)).await);
        assert_eq!(last, ["kontrakt-00"]);
    })
    .await;
}

#[tokio::test]
async fn a_page_stays_where_it_is_when_others_come() {
    on_both(async |database| {
        let store = database.open().await;
        fill(&store).await;
        for order in ORDERS {
            let first = page(&store, order, &Slice::first(4)).await;
            let second = page(&store, order, &Slice::first(4).after(end(&first))).await;
            let newcomer = register(
                a_contract(),
                registration(&format!("kontrakt-0-{order:?}").to_lowercase()),
            );
            store.execute(asking([newcomer])).await.expect("recorded");
            let after = page(&store, order, &Slice::first(4).after(end(&first))).await;
            let before = page(&store, order, &Slice::last(4).before(start(&second))).await;
            let (after, second, before) = (names(&after), names(&second), names(&before));
            let stood = |name: &&String| !name.starts_with("kontrakt-0-");
            assert!(
                after
                    .iter()
                    .filter(stood)
                    .eq(second.iter().take(after.iter().filter(stood).count())),
                "{order:?}"
            );
            let (mut old, mut kept) = (names(&first), before);
            old.retain(|name| !name.starts_with("kontrakt-0-"));
            kept.retain(|name| !name.starts_with("kontrakt-0-"));
            assert!(old.ends_with(&kept), "{order:?}: {kept:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_page_knows_what_lies_before_and_after_it() {
    on_both(async |database| {
        let store = database.open().await;
        fill(&store).await;
        let first = page(&store, Order::Title, &Slice::first(5)).await;
        assert_eq!((first.has_previous, first.has_next), (false, true));
        let middle = page(&store, Order::Title, &Slice::first(5).after(end(&first))).await;
        assert_eq!((middle.has_previous, middle.has_next), (true, true));
        let last = page(&store, Order::Title, &Slice::last(5)).await;
        assert_eq!((last.has_previous, last.has_next), (true, false));
        let back = page(&store, Order::Title, &Slice::last(20).before(start(&last))).await;
        assert_eq!((back.has_previous, back.has_next), (false, true));
        let beyond = page(&store, Order::Title, &Slice::first(5).after(end(&last))).await;
        assert_eq!(
            (beyond.items.len(), beyond.has_previous, beyond.has_next),
            (0, true, false)
        );
    })
    .await;
}

#[tokio::test]
async fn a_cursor_of_another_order_is_refused() {
    on_both(async |database| {
        let store = database.open().await;
        fill(&store).await;
        let by_title = end(&page(&store, Order::Title, &Slice::first(1)).await);
        let again: Cursor = by_title.to_string().parse().expect("a cursor");
        assert_eq!(again, by_title);
        let slice = Slice::first(1).after(by_title);
        let refused = store
            .page::<Contract>(&Filter::default(), Order::Id, &slice, None)
            .await;
        assert_eq!(refused.expect_err("another order").code(), "CURSOR_FOREIGN");
        for text in ["", "t", "t.", "tzz.00", "t0.00", "ø.00", "tff.00"] {
            let cursor = text.parse::<Cursor>();
            if let Ok(cursor) = cursor {
                let slice = Slice::first(1).after(cursor);
                let filter = Filter::default();
                let refused = store
                    .page::<Contract>(&filter, Order::Title, &slice, None)
                    .await;
                assert_eq!(refused.expect_err(text).code(), "CURSOR_FOREIGN");
            }
        }
    })
    .await;
}

/// Eleven contracts: the odd ones have a term, the even ones are with Elis.
pub(crate) async fn fill(store: &Store) {
    for number in (0..11).rev() {
        let mut contract = registration(&format!("kontrakt-{number:02}"));
        if number % 2 == 1 {
            contract.suppliers = vec![supplier("Berendsen")];
            contract.term = Some(AgreedTerm {
                starts: Some(on(&format!("{}", 2020 - number))),
                ends: Some(PartialDate::day(day(&format!("{}-05-31", 2021 + number)))),
                ..AgreedTerm::default()
            });
        }
        store
            .execute(asking([register(a_contract(), contract)]))
            .await
            .expect("recorded");
    }
}

pub(crate) async fn page(store: &Store, order: Order, slice: &Slice) -> Page<Contract> {
    store
        .page(&Filter::default(), order, slice, None)
        .await
        .expect("a page")
}

async fn forwards(store: &Store, order: Order, size: usize) -> Vec<String> {
    let mut found = page(store, order, &Slice::first(size)).await;
    let mut all = names(&found);
    while found.has_next {
        found = page(store, order, &Slice::first(size).after(end(&found))).await;
        all.extend(names(&found));
    }
    all
}

async fn backwards(store: &Store, order: Order, size: usize) -> Vec<String> {
    let mut found = page(store, order, &Slice::last(size)).await;
    let mut all = names(&found);
    while found.has_previous {
        found = page(store, order, &Slice::last(size).before(start(&found))).await;
        all.splice(0..0, names(&found));
    }
    all
}

fn names(page: &Page<Contract>) -> Vec<String> {
    page.items
        .iter()
        .map(|(_, contract)| contract.state.slug.clone())
        .collect()
}

fn start(page: &Page<Contract>) -> Cursor {
    page.items.first().expect("something").0.clone()
}

fn end(page: &Page<Contract>) -> Cursor {
    page.items.last().expect("something").0.clone()
}
