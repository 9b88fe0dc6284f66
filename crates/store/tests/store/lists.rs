use contracts::{AgreedTerm, Contract};
use kernel::PartialDate;
use store::{Cursor, Document, Filter, Order, Orders, Page, Slice, Store};

use crate::{
    database::on_both,
    makers::{a_contract, asking, day, on, register, registration, supplier},
};

/// Each order by itself, and some that have several parts, which go one way or different ways.
const ORDERS: [&[Order]; 15] = [
    &[],
    &[Order::Id],
    &[Order::IdBackwards],
    &[Order::Title],
    &[Order::TitleBackwards],
    &[Order::Earliest],
    &[Order::EarliestBackwards],
    &[Order::Latest],
    &[Order::LatestBackwards],
    &[Order::NewestKnown],
    &[Order::OldestKnown],
    &[Order::Earliest, Order::Title],
    &[Order::Earliest, Order::TitleBackwards],
    &[
        Order::LatestBackwards,
        Order::OldestKnown,
        Order::IdBackwards,
    ],
    &[Order::NewestKnown, Order::Latest, Order::TitleBackwards],
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
async fn a_page_stays_where_it_is_when_others_come() {
    for order in ORDERS {
        on_both(async |database| {
            let store = database.open().await;
            fill(&store).await;
            let first = page(&store, order, &Slice::first(4)).await;
            let second = page(&store, order, &Slice::first(4).after(end(&first))).await;
            for slug in ["kontrakt-0-ny", "kontrakt-ny"] {
                let newcomer = register(a_contract(), registration(slug));
                store.execute(asking([newcomer])).await.expect("recorded");
            }
            let after = page(&store, order, &Slice::first(4).after(end(&first))).await;
            let before = page(&store, order, &Slice::last(4).before(start(&second))).await;
            let (after, before) = (old(&after), old(&before));
            assert!(after.len() >= 2 && before.len() >= 2, "{order:?}");
            assert!(names(&second).starts_with(&after), "{order:?}: {after:?}");
            assert!(names(&first).ends_with(&before), "{order:?}: {before:?}");
        })
        .await;
    }
}

#[tokio::test]
async fn a_page_knows_what_lies_before_and_after_it() {
    on_both(async |database| {
        let store = database.open().await;
        fill(&store).await;
        let first = page(&store, &[Order::Title], &Slice::first(5)).await;
        assert_eq!((first.has_previous, first.has_next), (false, true));
        let middle = page(&store, &[Order::Title], &Slice::first(5).after(end(&first))).await;
        assert_eq!((middle.has_previous, middle.has_next), (true, true));
        let last = page(&store, &[Order::Title], &Slice::last(5)).await;
        assert_eq!((last.has_previous, last.has_next), (true, false));
        let back = page(
            &store,
            &[Order::Title],
            &Slice::last(20).before(start(&last)),
        )
        .await;
        assert_eq!((back.has_previous, back.has_next), (false, true));
        let beyond = page(&store, &[Order::Title], &Slice::first(5).after(end(&last))).await;
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
        let by_title = end(&page(&store, &[Order::Title], &Slice::first(1)).await);
        let again: Cursor = by_title.to_string().parse().expect("a cursor");
        assert_eq!(again, by_title);
        let slice = Slice::first(1).after(by_title);
        let refused = store
            .page::<Contract>(&Filter::default(), Order::Id, &slice, None)
            .await;
        assert_eq!(refused.expect_err("another order").code(), "CURSOR_FOREIGN");
        for text in [
            "",
            "t",
            "t.",
            "t.zz.00",
            "t.0.00",
            "ø.00",
            "t.ff.00",
            "t.74",
            "t.74.74.00",
            "tt.74.74.00",
        ] {
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

pub(crate) async fn page(
    store: &Store,
    order: &[Order],
    slice: &Slice,
) -> Page<Document<Contract>> {
    let order = Orders::from(order.to_vec());
    store
        .page(&Filter::default(), order, slice, None)
        .await
        .expect("a page")
}

async fn forwards(store: &Store, order: &[Order], size: usize) -> Vec<String> {
    let mut found = page(store, order, &Slice::first(size)).await;
    let mut all = names(&found);
    while found.has_next {
        found = page(store, order, &Slice::first(size).after(end(&found))).await;
        all.extend(names(&found));
    }
    all
}

async fn backwards(store: &Store, order: &[Order], size: usize) -> Vec<String> {
    let mut found = page(store, order, &Slice::last(size)).await;
    let mut all = names(&found);
    while found.has_previous {
        found = page(store, order, &Slice::last(size).before(start(&found))).await;
        all.splice(0..0, names(&found));
    }
    all
}

pub(crate) fn names(page: &Page<Document<Contract>>) -> Vec<String> {
    page.items
        .iter()
        .map(|(_, contract)| contract.state.slug.clone())
        .collect()
}

/// Those that did not come later.
fn old(page: &Page<Document<Contract>>) -> Vec<String> {
    let mut names = names(page);
    names.retain(|name| !name.ends_with("-ny"));
    names
}

fn start(page: &Page<Document<Contract>>) -> Cursor {
    page.items.first().expect("something").0.clone()
}

fn end(page: &Page<Document<Contract>>) -> Cursor {
    page.items.last().expect("something").0.clone()
}
