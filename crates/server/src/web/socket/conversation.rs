use std::{future::ready, time::Duration};

use async_graphql::ServerError;
use axum::extract::ws::{CloseFrame, Message, WebSocket};
use edge::OperationType;
use futures_util::{StreamExt, stream, stream::BoxStream};
use serde_json::{Map, Value};
use tokio::time::{Instant, MissedTickBehavior, interval_at, sleep_until, timeout};
use tokio_stream::StreamMap;

use super::{
    message::{End, Heard, Said},
    turns::Turns,
};
use crate::web::{
    Site, answer::Written, asked::Asked, caller::Asker, execution::Outcome, journal::RequestId,
    refusal::Refusal,
};

/// How long a client may take to greet.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long a client may take to answer the last word.
const FAREWELL: Duration = Duration::from_secs(2);
/// The same, for one that has much to hear before it.
const SLOW_FAREWELL: Duration = Duration::from_secs(20);
/// Shorter than any proxy waits for the next byte.
const HEARTBEAT: Duration = Duration::from_secs(12);
/// How many operations may run over one socket.
const MOST: usize = 50;

/// One client, and all that it follows.
pub(super) struct Conversation {
    site: Site,
    asker: Asker,
    request: RequestId,
    greeted: bool,
    /// Of the mutations: what is sent first is done first.
    turns: Turns,
    /// What each operation has to tell, and nothing when it is complete.
    followed: StreamMap<String, BoxStream<'static, Option<Outcome>>>,
}

impl Conversation {
    pub(super) fn new(site: Site, asker: Asker, request: RequestId) -> Self {
        Self {
            site,
            asker,
            request,
            greeted: false,
            turns: Turns::default(),
            followed: StreamMap::new(),
        }
    }

    /// Talks until either side ends it.
    pub(super) async fn hold(mut self, mut socket: WebSocket) {
        let end = self.talk(&mut socket).await.err().unwrap_or(End::Gone);
        // What was followed is let go of before the last word is said.
        self.followed.clear();
        let longest = match end {
            End::TooSlow => SLOW_FAREWELL,
            End::Gone
            | End::Stopping
            | End::Invalid
            | End::NotGreeted
            | End::NotGreetedInTime
            | End::Forbidden
            | End::IdTaken
            | End::GreetedTwice => FAREWELL,
        };
        if let Some(frame) = end.frame() {
            // Who does not take the last word has gone.
            let _ = timeout(longest, farewell(&mut socket, frame)).await;
        }
    }

    async fn talk(&mut self, socket: &mut WebSocket) -> Result<(), End> {
        let latest = Instant::now() + PATIENCE;
        let stopping = self.site.stopping.clone();
        let mut heartbeat = interval_at(Instant::now() + HEARTBEAT, HEARTBEAT);
        heartbeat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let said = tokio::select! {
                // The end goes first: a client that is told `complete` would not come again.
                biased;
                () = stopping.cancelled() => return Err(End::Stopping),
                () = sleep_until(latest), if !self.greeted => return Err(End::NotGreetedInTime),
                heard = socket.recv() => match heard {
                    Some(Ok(Message::Text(text))) => self.hear(Heard::read(&text)?).await?,
                    Some(Ok(Message::Binary(_))) => return Err(End::Invalid),
                    Some(Ok(Message::Ping(_) | Message::Pong(_))) => None,
                    Some(Ok(Message::Close(_)) | Err(_)) | None => return Ok(()),
                },
                Some((id, told)) = self.followed.next() => Some(self.tell(&id, told)),
                _ = heartbeat.tick() => Some(Message::Ping(Vec::new().into())),
            };
            if let Some(message) = said {
                let sent = timeout(self.site.bounds.patience, socket.send(message)).await;
                sent.map_err(|_| End::TooSlow)?.map_err(|_| End::Gone)?;
            }
        }
    }

    async fn hear(&mut self, heard: Heard) -> Result<Option<Message>, End> {
        match heard {
            Heard::ConnectionInit { .. } if self.greeted => Err(End::GreetedTwice),
            Heard::ConnectionInit { payload } => {
                self.greet(payload.unwrap_or_default()).await?;
                Ok(Some(Said::ConnectionAck.message()))
            }
            Heard::Ping => Ok(Some(Said::Pong.message())),
            Heard::Pong => Ok(None),
            Heard::Subscribe { .. } if !self.greeted => Err(End::NotGreeted),
            Heard::Subscribe { id, payload } => self.follow(id, payload).await,
            Heard::Complete { id } => {
                self.followed.remove(&id);
                Ok(None)
            }
        }
    }

    /// A browser cannot set headers on a socket; its token comes with the greeting.
    async fn greet(&mut self, payload: Map<String, Value>) -> Result<(), End> {
        // As a header it would be found in any letters.
        let mut told = payload.into_iter();
        let told = told.find(|(name, _)| name.eq_ignore_ascii_case("authorization"));
        match told.map(|(_, told)| told) {
            None | Some(Value::Null) => {}
            Some(Value::String(told)) => {
                let viewer = self.site.holder(&told, self.asker.caller).await;
                self.asker.turns_out_as(viewer.map_err(|_| End::Forbidden)?);
            }
            Some(Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => {
                return Err(End::Forbidden);
            }
        }
        self.greeted = true;
        Ok(())
    }

    async fn follow(&mut self, id: String, asked: Asked) -> Result<Option<Message>, End> {
        if self.followed.contains_key(&id) {
            return Err(End::IdTaken);
        }
        match self.outcomes(asked).await {
            Ok(outcomes) => {
                let complete = stream::once(ready(None));
                let told = outcomes.map(Some).chain(complete).boxed();
                self.followed.insert(id, told);
                Ok(None)
            }
            Err(refusal) => {
                let error = refusal.error(self.request.as_str());
                Ok(Some(self.refuse(&id, &[error])))
            }
        }
    }

    async fn outcomes(&mut self, asked: Asked) -> Result<BoxStream<'static, Outcome>, Refusal> {
        if self.followed.len() >= MOST {
            let message = format!("{MOST} operations run over this socket already");
            return Err(Refusal::bad_request(message));
        }
        self.site.still_known(&self.asker.viewer).await?;
        let prepared = Asked::prepared(Ok(asked), &self.site, &self.asker)?;
        let id = self.request.as_str().to_owned();
        let kind = prepared.kind();
        let admitted = prepared.admitted(&self.site, &self.asker)?;
        let mut outcomes = self.site.follow(admitted, id);
        match kind {
            OperationType::Query | OperationType::Subscription => Ok(outcomes),
            OperationType::Mutation => {
                let turn = self.turns.next();
                let outcome = async move {
                    let _turn = turn.await;
                    outcomes.next().await
                };
                Ok(stream::once(outcome).filter_map(ready).boxed())
            }
        }
    }

    fn tell(&mut self, id: &str, told: Option<Outcome>) -> Message {
        match told {
            Some(Outcome::Executed(response)) => {
                let payload = Written::executed(&response);
                Said::Next { id, payload }.message()
            }
            Some(Outcome::Invalid(errors)) => self.refuse(id, &errors),
            Some(Outcome::Failed(error) | Outcome::TooLong(error)) => self.refuse(id, &[error]),
            None => {
                self.followed.remove(id);
                Said::Complete { id }.message()
            }
        }
    }

    /// An error ends its operation: nothing comes after it.
    fn refuse(&mut self, id: &str, payload: &[ServerError]) -> Message {
        self.followed.remove(id);
        Said::Error { id, payload }.message()
    }
}

/// Says why it ends, and hears out what was said meanwhile: who is cut short does not hear why.
async fn farewell(socket: &mut WebSocket, frame: CloseFrame) {
    if socket.send(Message::Close(Some(frame))).await.is_ok() {
        while let Some(Ok(_)) = socket.recv().await {}
    }
}
