#[cfg(test)]
mod tests;

use std::{future::pending, panic::AssertUnwindSafe, slice, time::Duration};

use api::Viewer;
use async_graphql::{Request, Response, ServerError, Value};
use edge::OperationType;
use futures_util::{
    FutureExt, Stream, StreamExt,
    stream::{self, BoxStream},
};
use tokio::time::{sleep, timeout};
use tracing::Instrument;

use super::{
    Site,
    prepared::{Admitted, Answer},
    refusal::{FAILED, Refusal},
};

/// What came of a request.
#[derive(Debug)]
pub(super) enum Outcome {
    /// It could not be executed: it is not valid, or it is not one that is answered here.
    Invalid(Vec<ServerError>),
    Executed(Response),
    /// A resolver broke down.
    Failed(ServerError),
    /// It took longer than an answer may take.
    TooLong(ServerError),
}

impl Site {
    /// What comes of a request, whatever a resolver does.
    pub(super) async fn execute(&self, admitted: Admitted, id: &str) -> Outcome {
        let Admitted {
            request,
            answer,
            likeness,
            ..
        } = admitted;
        let span = answer.span();
        let was_valid = self.valid.get(&likeness).is_some();
        let response = match was_valid {
            true => self.executor.execute_valid(request),
            false => self.executor.execute(request),
        };
        let executing = outcome(response, Some(&answer), self.bounds.longest, id);
        let outcome = self.counted(executing.instrument(span.clone()).await);
        if !was_valid && outcome.was_valid() {
            self.valid.put(likeness, 1, ());
        }
        span.record("samspil.graphql.errors", outcome.errors().len());
        outcome
    }

    /// What comes of a request of the program's own.
    pub(super) async fn executed(&self, request: Request, id: &str) -> Outcome {
        let response = self.executor.execute(request);
        self.counted(outcome(response, None, self.bounds.longest, id).await)
    }

    /// What comes of a request that is followed, until it ends, the program does, or who asks has to say anew who they are; what
    /// is answered once has the time of an answer, also when the program stops.
    pub(super) fn follow(&self, admitted: Admitted, id: String) -> BoxStream<'static, Outcome> {
        let site = self.clone();
        match admitted.kind() {
            OperationType::Query | OperationType::Mutation => {
                let once = async move { site.execute(admitted, &id).await };
                stream::once(once).boxed()
            }
            OperationType::Subscription => {
                let Admitted {
                    request,
                    answer,
                    viewer,
                    ..
                } = admitted;
                let follows = self.metrics.follows();
                let over = Outcome::Failed(Refusal::over().error(&id));
                let over = self.clone().known_no_more(viewer).map(|()| over);
                let followed = self.fair.share(self.executor.follow(request));
                until(outcomes(followed, Some(answer), id), over)
                    .map(move |outcome| {
                        let _ = &follows;
                        site.counted(outcome)
                    })
                    .take_until(self.stopping.clone().cancelled_owned())
                    .boxed()
            }
        }
    }

    /// Waits until who asks has to say anew who they are.
    async fn known_no_more(self, viewer: Viewer) {
        let Viewer::Holder(identity) = &viewer else {
            return pending().await;
        };
        loop {
            let now = self.store.clock().now();
            let left = identity
                .until
                .map(|until| (until - now).to_std().unwrap_or_default());
            let pause = self.bounds.recheck;
            sleep(left.map_or(pause, |left| left.min(pause))).await;
            // A database that cannot be asked says nothing of who is known.
            if let Ok(false) = self
                .store
                .still_knows(identity, self.store.clock().now())
                .await
            {
                return;
            }
        }
    }

    /// What was answered, its errors counted by their codes.
    fn counted(&self, outcome: Outcome) -> Outcome {
        for error in outcome.errors() {
            let extensions = error.extensions.as_ref();
            if let Some(Value::String(code)) = extensions.and_then(|told| told.get("code")) {
                self.metrics.refused(code);
            }
        }
        outcome
    }
}

async fn outcome(
    response: impl Future<Output = Response>,
    answer: Option<&Answer>,
    longest: Duration,
    id: &str,
) -> Outcome {
    match timeout(longest, AssertUnwindSafe(response).catch_unwind()).await {
        Ok(Ok(response)) => Outcome::of(response, answer, id),
        Ok(Err(_)) => Outcome::Failed(Refusal::failed().error(id)),
        Err(_) => Outcome::TooLong(Refusal::too_long(longest).error(id)),
    }
}

/// What is told until it is over, and then that it is.
fn until(
    outcomes: impl Stream<Item = Outcome> + Send + 'static,
    over: impl Future<Output = Outcome> + Send + 'static,
) -> impl Stream<Item = Outcome> + Send {
    let both = Some((outcomes.boxed(), over.boxed()));
    stream::unfold(both, async |both| {
        let (mut outcomes, mut over) = both?;
        tokio::select! {
            biased;
            last = &mut over => Some((last, None)),
            told = outcomes.next() => told.map(|told| (told, Some((outcomes, over)))),
        }
    })
}

/// What breaks down is told as the last outcome.
fn outcomes(
    responses: impl Stream<Item = Response>,
    answer: Option<Answer>,
    id: String,
) -> impl Stream<Item = Outcome> {
    let responses = AssertUnwindSafe(responses).catch_unwind();
    responses.map(move |response| match response {
        Ok(response) => Outcome::of(response, answer.as_ref(), &id),
        Err(_) => Outcome::Failed(Refusal::failed().error(&id)),
    })
}

impl Outcome {
    /// It was found valid, whatever came of it.
    fn was_valid(&self) -> bool {
        match self {
            Self::Executed(_) => true,
            Self::Invalid(_) | Self::Failed(_) | Self::TooLong(_) => false,
        }
    }

    /// What was executed, if nothing in it failed.
    pub(super) fn whole(&self) -> Option<&Response> {
        match self {
            Self::Executed(response) => Some(response).filter(|response| response.is_ok()),
            Self::Invalid(_) | Self::Failed(_) | Self::TooLong(_) => None,
        }
    }

    fn of(mut response: Response, answer: Option<&Answer>, id: &str) -> Self {
        for error in &mut response.errors {
            code(error, id);
        }
        if is_request_error(&response) {
            Self::Invalid(response.errors)
        } else {
            if let Some(answer) = answer {
                answer.complete(&mut response);
            }
            Self::Executed(response)
        }
    }
}

impl Outcome {
    fn errors(&self) -> &[ServerError] {
        match self {
            Self::Invalid(errors) => errors,
            Self::Executed(response) => &response.errors,
            Self::Failed(error) | Self::TooLong(error) => slice::from_ref(error),
        }
    }
}

/// Errors of a request have no path: nothing was resolved.
fn is_request_error(response: &Response) -> bool {
    let pathless = response.errors.iter().all(|error| error.path.is_empty());
    response.data == Value::Null && !response.errors.is_empty() && pathless
}

/// Gives an error the code it lacks: the library's own are the caller's, any other is ours and stays in the log.
fn code(error: &mut ServerError, id: &str) {
    let extensions = error.extensions.get_or_insert_default();
    match extensions.get("code") {
        Some(Value::String(code)) if code == "INTERNAL_SERVER_ERROR" => {
            extensions.set("requestId", id);
        }
        Some(_) => {}
        None if error.source.is_none() && error.path.is_empty() => {
            extensions.set("code", "GRAPHQL_VALIDATION_FAILED");
        }
        None if error.source.is_none() => extensions.set("code", "BAD_USER_INPUT"),
        None => {
            tracing::error!(why = error.message, "an error without a code");
            extensions.set("code", "INTERNAL_SERVER_ERROR");
            extensions.set("requestId", id);
            error.message = FAILED.to_owned();
        }
    }
}
