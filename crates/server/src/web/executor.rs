use std::sync::Arc;

use async_graphql::{ObjectType, Request, Response, Schema, SubscriptionType};
use futures_util::{FutureExt, StreamExt, future::BoxFuture, stream::BoxStream};

type Once = dyn Fn(Request) -> BoxFuture<'static, Response> + Send + Sync;
type Following = dyn Fn(Request) -> BoxStream<'static, Response> + Send + Sync;

/// Whoever executes requests: a schema, whatever its roots are.
#[derive(Clone)]
pub(super) struct Executor {
    once: Arc<Once>,
    following: Arc<Following>,
}

impl Executor {
    pub(super) fn of<Q, M, S>(schema: Schema<Q, M, S>) -> Self
    where
        Q: ObjectType + 'static,
        M: ObjectType + 'static,
        S: SubscriptionType + 'static,
    {
        let follower = schema.clone();
        Self {
            once: Arc::new(move |request| {
                let schema = schema.clone();
                async move { schema.execute(request).await }.boxed()
            }),
            following: Arc::new(move |request| follower.execute_stream(request).boxed()),
        }
    }

    pub(super) fn execute(&self, request: Request) -> BoxFuture<'static, Response> {
        (self.once)(request)
    }

    pub(super) fn follow(&self, request: Request) -> BoxStream<'static, Response> {
        (self.following)(request)
    }
}
