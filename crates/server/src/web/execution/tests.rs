use std::{
    future::{pending, ready},
    sync::Arc,
};

use async_graphql::PathSegment;
use futures_util::stream;

use super::*;

const LONGEST: Duration = Duration::from_secs(10);

#[tokio::test]
async fn a_resolver_that_panics_is_an_internal_error_with_the_id_of_the_request() {
    let broken = outcome(async { panic!("no such luck") }, None, LONGEST, "id-1").await;
    let Outcome::Failed(error) = broken else {
        panic!("it failed: {broken:?}");
    };
    assert_eq!(told(&error, "code"), "INTERNAL_SERVER_ERROR");
    assert_eq!(told(&error, "requestId"), "id-1");
    assert!(!error.message.contains("luck"));
}

#[tokio::test]
async fn a_stream_that_panics_says_so_and_ends() {
    let responses = stream::iter(0..3).map(|number| match number {
        0 => Response::new(Value::from(0)),
        _ => panic!("no such luck"),
    });
    let all: Vec<Outcome> = outcomes(responses, None, "id-1".to_owned()).collect().await;
    assert!(
        matches!(all.as_slice(), [Outcome::Executed(_), Outcome::Failed(_)]),
        "{all:?}"
    );
}

#[tokio::test]
async fn an_error_of_the_library_is_the_callers() {
    let refused = outcome(
        ready(failing(ServerError::new("Unknown field", None))),
        None,
        LONGEST,
        "id-1",
    )
    .await;
    let Outcome::Invalid(errors) = refused else {
        panic!("nothing was executed: {refused:?}");
    };
    assert_eq!(told(&errors[0], "code"), "GRAPHQL_VALIDATION_FAILED");
    assert_eq!(errors[0].message, "Unknown field");
}

#[tokio::test]
async fn a_code_that_is_there_stays() {
    let coded = api::coded("FORBIDDEN", "not yours").into_server_error(Default::default());
    let errors = executed(coded.with_path(path())).await;
    assert_eq!(told(&errors[0], "code"), "FORBIDDEN");
    assert_eq!(errors[0].message, "not yours");
}

#[tokio::test]
async fn an_uncoded_error_of_a_resolver_stays_in_the_log() {
    let uncoded = ServerError {
        source: Some(Arc::new("inner")),
        ..ServerError::new("secret: password", None)
    };
    let errors = executed(uncoded.with_path(path())).await;
    assert_eq!(told(&errors[0], "code"), "INTERNAL_SERVER_ERROR");
    assert_eq!(told(&errors[0], "requestId"), "id-1");
    assert!(!errors[0].message.contains("password"));
}

async fn executed(error: ServerError) -> Vec<ServerError> {
    match outcome(ready(failing(error)), None, LONGEST, "id-1").await {
        Outcome::Executed(response) => response.errors,
        other @ (Outcome::Invalid(_) | Outcome::Failed(_) | Outcome::TooLong(_)) => {
            panic!("it was executed: {other:?}")
        }
    }
}

fn failing(error: ServerError) -> Response {
    Response::from_errors(vec![error])
}

fn path() -> Vec<PathSegment> {
    vec![PathSegment::Field("contract".to_owned())]
}

fn told(error: &ServerError, name: &str) -> String {
    let told = error
        .extensions
        .as_ref()
        .and_then(|all| all.get(name))
        .cloned();
    match told {
        Some(Value::String(told)) => told,
        other => panic!("{name} is told: {other:?}"),
    }
}

#[tokio::test]
async fn an_answer_that_takes_too_long_is_given_up() {
    let never = outcome(pending(), None, Duration::from_millis(1), "id-1").await;
    let Outcome::TooLong(error) = never else {
        panic!("it took too long: {never:?}");
    };
    assert_eq!(told(&error, "code"), "TIMEOUT");
}
