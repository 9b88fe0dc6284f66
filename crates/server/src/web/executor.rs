use std::sync::Arc;

use async_graphql::{ObjectType, Request, Response, Schema, SubscriptionType};
use futures_util::{FutureExt, StreamExt, future::BoxFuture, stream::BoxStream};

type Once = dyn Fn(Request) -> BoxFuture<'static, Response> + Send + Sync;
type Following = dyn Fn(Request) -> BoxStream<'static, Response> + Send + Sync;

/// Whoever executes requests: a schema, whatever its roots are.
#[derive(Clone)]
pub struct Executor {
    once: Arc<Once>,
    once_valid: Arc<Once>,
    following: Arc<Following>,
}

impl Executor {
    /// Of the register: its schema, and the one for requests whose like was found valid before.
    pub fn of_register(schema: api::Schema, of_the_valid: api::Schema) -> Self {
        let follower = schema.clone();
        Self {
            once: Arc::new(move |request| api::execute(&schema, request)),
            once_valid: Arc::new(move |request| api::execute(&of_the_valid, request)),
            following: Arc::new(move |request| api::follow(&follower, request)),
        }
    }

    /// Of any schema, which looks at each request.
    pub fn of<Q, M, S>(schema: Schema<Q, M, S>) -> Self
    where
        Q: ObjectType + 'static,
        M: ObjectType + 'static,
        S: SubscriptionType + 'static,
    {
        let follower = schema.clone();
        let once: Arc<Once> = Arc::new(move |request| {
            let schema = schema.clone();
            async move { schema.execute(request).await }.boxed()
        });
        Self {
            once: Arc::clone(&once),
            once_valid: once,
            following: Arc::new(move |request| follower.execute_stream(request).boxed()),
        }
    }

    pub(super) fn execute(&self, request: Request) -> BoxFuture<'static, Response> {
        (self.once)(request)
    }

    /// Executes a request whose like was found valid before.
    pub(super) fn execute_valid(&self, request: Request) -> BoxFuture<'static, Response> {
        (self.once_valid)(request)
    }

    pub(super) fn follow(&self, request: Request) -> BoxStream<'static, Response> {
        (self.following)(request)
    }
}
