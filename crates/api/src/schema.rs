use async_graphql::{
    ObjectType, Request, Response, SDLExportOptions, Schema as GraphQl, SchemaBuilder,
    SubscriptionType, ValidationMode,
};
use edge::{Edge, Limits};
use futures_util::{FutureExt, StreamExt, future::BoxFuture, stream::BoxStream};
use store::{Sight, Store};

use crate::{
    described::Described,
    happening::Happening,
    mutation::Mutation,
    query::{Node, Query},
    settings::Settings,
    subscription::Subscription,
    user_error::UserError,
    weights::WEIGHTS,
};

/// The schema of the register.
pub type Schema = GraphQl<Query, Mutation, Subscription>;

/// How deep a document may nest, and how many fields it may ask for in all, whatever an instance lets through the edge.
pub const DEEPEST_DOCUMENT: u64 = 32;
pub const LARGEST_DOCUMENT: u64 = 20_000;

/// The schema over a store; a request that nobody has signed sees what is public.
pub fn schema(store: Store, settings: Settings) -> Schema {
    over(store, settings).finish()
}

/// The same for requests whose like has been found valid before: nothing is looked at again but how deep and how large they are.
pub fn schema_of_the_valid(store: Store, settings: Settings) -> Schema {
    over(store, settings)
        .validation_mode(ValidationMode::Fast)
        .finish()
}

/// What comes of a request. All resolvers together are built here, once, and not again by whoever executes.
pub fn execute(schema: &Schema, request: Request) -> BoxFuture<'static, Response> {
    let schema = schema.clone();
    async move { schema.execute(request).await }.boxed()
}

/// What comes of a request that is followed.
pub fn follow(schema: &Schema, request: Request) -> BoxStream<'static, Response> {
    schema.execute_stream(request).boxed()
}

fn over(store: Store, settings: Settings) -> SchemaBuilder<Query, Mutation, Subscription> {
    builder().data(store.seen_by(Sight::Public)).data(settings)
}

/// What stands before the schema and lets in what is within the limits.
pub fn edge(limits: Limits) -> Edge {
    Edge::new(&sdl(), WEIGHTS, limits)
        .expect("the words of the schema are GraphQL, and what has a weight is in it")
}

/// The schema as a file.
pub fn sdl() -> String {
    builder().finish().sdl_with_options(
        SDLExportOptions::new()
            .sorted_arguments()
            .sorted_enum_items()
            .sorted_fields()
            .include_specified_by(),
    )
}

fn builder() -> SchemaBuilder<Query, Mutation, Subscription> {
    limited(GraphQl::build(Query, Mutation::default(), Subscription))
}

/// With the types that only interfaces lead to, and with how much may be asked.
pub(crate) fn limited<M, S>(builder: SchemaBuilder<Query, M, S>) -> SchemaBuilder<Query, M, S>
where
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    builder
        .register_output_type::<Node>()
        .register_output_type::<Happening>()
        .register_output_type::<UserError>()
        .register_output_type::<Described>()
        .limit_depth(counted(DEEPEST_DOCUMENT))
        .limit_complexity(counted(LARGEST_DOCUMENT))
        .disable_suggestions()
}

fn counted(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
