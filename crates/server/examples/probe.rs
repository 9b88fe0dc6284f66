//! A schema of things that go wrong, behind the transport that the register has: what the audits of the edge are run against.
//!
//!     cargo run --package server --example probe -- 127.0.0.1:8099

use std::{
    env, iter,
    sync::atomic::{AtomicI32, Ordering},
    time::Duration,
};

use async_graphql::{
    Context, Error, ID, Interface, Object, OneofObject, Result, Schema, SimpleObject, Subscription,
};
use edge::{Edge, Limits};
use futures_util::{Stream, StreamExt, stream};
use server::{Executor, Site, router};
use store::{Clock, DatabaseUrl, Store};
use tokio::{net::TcpListener, time::sleep};
use tokio_util::sync::CancellationToken;

/// How often something was done.
#[derive(Default)]
struct Done(AtomicI32);

struct Query;

#[Object]
impl Query {
    async fn probe(&self) -> Probe {
        Probe
    }

    async fn thing(&self, id: ID) -> Thing {
        Thing {
            title: format!("thing {}", id.as_str()),
            id,
        }
    }

    async fn pick(&self, by: By) -> String {
        match by {
            By::Id(id) => id.to_string(),
            By::Number(number) => number,
        }
    }

    async fn done(&self, ctx: &Context<'_>) -> Result<i32> {
        Ok(ctx.data::<Done>()?.0.load(Ordering::SeqCst))
    }
}

struct Probe;

#[Object]
impl Probe {
    async fn ok(&self) -> i32 {
        1
    }

    async fn slow(&self, ms: u64) -> u64 {
        sleep(Duration::from_millis(ms)).await;
        ms
    }

    async fn fails_nullable(&self) -> Result<Option<i32>> {
        Err(Error::new_with_source("a secret that stays in the log"))
    }

    async fn fails_non_null(&self) -> Result<i32> {
        Err(Error::new_with_source("a secret that stays in the log"))
    }

    async fn breaks(&self) -> i32 {
        iter::empty().next().expect("a resolver that breaks down")
    }

    async fn many(&self, first: u32) -> Vec<Self> {
        (0..first).map(|_| Self).collect()
    }

    async fn any(&self) -> Any {
        Any::Thing(Thing {
            id: ID::from("1"),
            title: "thing 1".to_owned(),
        })
    }
}

#[derive(SimpleObject)]
#[graphql(complex)]
struct Thing {
    id: ID,
    title: String,
}

#[async_graphql::ComplexObject]
impl Thing {
    async fn many(&self, first: u32) -> Vec<Any> {
        let ids = 0..first.min(10);
        ids.map(|id| {
            Any::Thing(Thing {
                id: ID::from(id),
                title: format!("thing {id}"),
            })
        })
        .collect()
    }
}

#[derive(Interface)]
#[graphql(
    field(name = "id", ty = "&ID"),
    field(name = "many", ty = "Vec<Any>", arg(name = "first", ty = "u32"))
)]
enum Any {
    Thing(Thing),
}

#[derive(OneofObject)]
enum By {
    Id(ID),
    Number(String),
}

struct Mutation;

#[Object]
impl Mutation {
    async fn touch(&self, ctx: &Context<'_>) -> Result<Touched> {
        let done = ctx.data::<Done>()?.0.fetch_add(1, Ordering::SeqCst) + 1;
        Ok(Touched { done, other: 0 })
    }
}

#[derive(SimpleObject)]
struct Touched {
    done: i32,
    other: i32,
}

struct Counting;

#[Subscription]
impl Counting {
    async fn counter(
        &self,
        to: i32,
        #[graphql(default = 0)] every_ms: u64,
    ) -> impl Stream<Item = i32> {
        stream::iter(1..=to).then(move |number| async move {
            sleep(Duration::from_millis(every_ms)).await;
            number
        })
    }
}

#[tokio::main]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let address = env::args()
        .nth(1)
        .unwrap_or_else(|| "127.0.0.1:8099".to_owned());
    let schema = Schema::build(Query, Mutation, Counting)
        .data(Done::default())
        .disable_suggestions()
        .finish();
    let limits = Limits {
        cost: 10_000,
        ..Limits::default()
    };
    let edge = Edge::new(&schema.sdl(), &[], limits)?;
    let folder = tempfile::tempdir()?;
    let database = DatabaseUrl::sqlite(folder.path().join("probe.sqlite"));
    Store::migrate(&database).await?;
    let store = Store::open(&database, Clock::system()).await?;
    let site = Site::new(store, Executor::of(schema), edge, CancellationToken::new());
    let listener = TcpListener::bind(&address).await?;
    println!("the probe listens at http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, router(site)).await?)
}
