use std::sync::Arc;

use async_graphql::{ObjectType, Request, Response, Schema, SubscriptionType};
use futures_util::{FutureExt, StreamExt, future::BoxFuture, stream::BoxStream};

type Once = dyn Fn(Request) -> BoxFuture<'static, Response> + Send + Sync;
type Following = dyn Fn(Request) -> BoxStream<'static, Response> + Send + Sync;

/// Whoever executes requests: a schema, whatever its roots are.
#[derive(Clone)]
pub(super) struct Executor {
    once: Arc<Once>,
    /// None where there is no schema for it.
    once_valid: Option<Arc<Once>>,
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
            once: once(schema),
            once_valid: None,
            following: Arc::new(move |request| follower.execute_stream(request).boxed()),
        }
    }

    /// The same, with a schema that looks no more at whether a request is valid.
    pub(super) fn of_the_valid<Q, M, S>(self, schema: Schema<Q, M, S>) -> Self
    where
        Q: ObjectType + 'static,
        M: ObjectType + 'static,
        S: SubscriptionType + 'static,
    {
        Self {
            once_valid: Some(once(schema)),
            ..self
        }
    }

    /// Executes a request whose like was found valid before.
    pub(super) fn execute_valid(&self, request: Request) -> BoxFuture<'static, Response> {
        self.once_valid.as_ref().unwrap_or(&self.once)(request)
    }

    pub(super) fn execute(&self, request: Request) -> BoxFuture<'static, Response> {
        (self.once)(request)
    }

    pub(super) fn follow(&self, request: Request) -> BoxStream<'static, Response> {
        (self.following)(request)
    }
}

fn once<Q, M, S>(schema: Schema<Q, M, S>) -> Arc<Once>
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    Arc::new(move |request| {
        let schema = schema.clone();
        async move { schema.execute(request).await }.boxed()
    })
}
