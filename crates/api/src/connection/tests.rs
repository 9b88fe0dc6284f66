use std::sync::atomic::{AtomicU32, Ordering};

use async_graphql::{EmptyMutation, EmptySubscription, Object, Schema, connection::Connection};
use futures_util::future::BoxFuture;
use kernel::Instant;
use store::{Clock, DatabaseUrl, Filter, Store, StoreError};

use super::{Counting, Listed, Total};

/// How often something was counted.
static COUNTED: AtomicU32 = AtomicU32::new(0);

fn counting<'a>(
    _: &'a Store,
    _: &'a Filter,
    _: Option<Instant>,
) -> BoxFuture<'a, Result<u64, StoreError>> {
    COUNTED.fetch_add(1, Ordering::SeqCst);
    Box::pin(async { Ok(3) })
}

struct Query;

#[Object]
impl Query {
    async fn things(&self) -> Listed<i32> {
        let total = Total(Counting::OfDocuments(Filter::default(), None, counting));
        Connection::with_additional_fields(false, true, total)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_total_is_counted_only_where_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let url = DatabaseUrl::sqlite(folder.path().join("register.db"));
    Store::migrate(&url).await.unwrap();
    let store = Store::open(&url, Clock::system()).await.unwrap();
    let schema = Schema::build(Query, EmptyMutation, EmptySubscription)
        .data(store)
        .finish();
    let page = schema
        .execute("{ things { nodes pageInfo { hasNextPage } } }")
        .await;
    assert!(page.errors.is_empty(), "{:?}", page.errors);
    assert_eq!(COUNTED.load(Ordering::SeqCst), 0);
    let total = schema.execute("{ things { totalCount } }").await;
    assert_eq!(total.data.into_json().unwrap()["things"]["totalCount"], 3);
    assert_eq!(COUNTED.load(Ordering::SeqCst), 1);
}
