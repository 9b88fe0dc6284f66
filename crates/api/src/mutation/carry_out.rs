use std::collections::BTreeMap;

use async_graphql::{Context, Result};
use kernel::Id;
use store::{Document, Kept, Kind, Refused, Request, Step, Store};

use super::texts::{small_groups, unreadable};
use crate::{
    error::{coded, failed},
    input::Told,
    scalars::Position,
    user_error::UserError,
    view::View,
    viewer::{Subject, writer},
};

/// What came of one command: the document and the place in the log, or what can be mended.
pub(super) struct Carried<A: Kept> {
    pub(super) view: Option<View<A>>,
    pub(super) position: Option<Position>,
    pub(super) user_errors: Vec<UserError>,
}

/// What was asked, as it was sent, in a form that is the same whenever the same is asked; null is not the same as nothing.
pub(super) fn fingerprint(ctx: &Context<'_>, mutation: &str) -> Result<String> {
    let sent = ctx.field().arguments()?;
    let sent: BTreeMap<String, serde_json::Value> = sent
        .into_iter()
        .map(|(name, value)| Ok((name.to_string(), value.into_json()?)))
        .collect::<Result<_, serde_json::Error>>()?;
    Ok(format!("{mutation} {}", serde_json::to_string(&sent)?))
}

/// One command to one aggregate, on behalf of who asks.
pub(super) async fn carry_out<A: Kept>(
    ctx: &Context<'_>,
    subject: Subject,
    fingerprint: String,
    told: Told,
    step: Step,
) -> Result<Carried<A>> {
    let (mut first, unread) = (small_groups(ctx)?, unreadable(ctx)?);
    if !first.is_empty() || !unread.is_empty() {
        let others = would_refuse(ctx, subject, told, step).await?;
        let is_told = |unread: &UserError| others.iter().any(|other| other.is_around(unread));
        first.extend(unread.into_iter().filter(|unread| !is_told(unread)));
        return Ok(Carried::refused(beside(first, others)));
    }
    let store = ctx.data::<Store>()?;
    let check_only = told.validate_only;
    let request = request(ctx, subject, fingerprint, told, step)?;
    match store.execute(request).await {
        Ok(done) => Ok(Carried {
            view: match done.streams.first() {
                Some(stream) if !check_only => now(store, Id::from(*stream)).await?,
                Some(_) | None => None,
            },
            position: done.position.map(Position::from),
            user_errors: Vec::new(),
        }),
        Err(refused) => Ok(Carried::refused(answer(A::STREAM, refused)?)),
    }
}

impl<A: Kept> Carried<A> {
    fn refused(user_errors: Vec<UserError>) -> Self {
        Self {
            view: None,
            position: None,
            user_errors,
        }
    }
}

/// What is wrong, each with its code and field once.
fn beside(first: Vec<UserError>, others: Vec<UserError>) -> Vec<UserError> {
    let mut all = first;
    for other in others {
        if !all.iter().any(|told| told.is_same_as(&other)) {
            all.push(other);
        }
    }
    all
}

/// What a command would be refused for; whose it would be does not matter, for not all of it could be read.
pub(crate) async fn would_refuse(
    ctx: &Context<'_>,
    subject: Subject,
    told: Told,
    step: Step,
) -> Result<Vec<UserError>> {
    let told = Told {
        validate_only: true,
        ..told
    };
    let request = request(ctx, subject, String::new(), told, step)?;
    match ctx.data::<Store>()?.execute(request).await {
        Ok(_) | Err(Refused::Forbidden { .. }) => Ok(Vec::new()),
        Err(refused) => answer(Kind::Contract, refused),
    }
}

fn request(
    ctx: &Context<'_>,
    subject: Subject,
    fingerprint: String,
    told: Told,
    step: Step,
) -> Result<Request> {
    let (actor, within) = writer(ctx, subject)?;
    Ok(Request {
        actor,
        key: told.idempotency_key,
        known_from: told.known_from,
        source: told.source,
        within,
        sight: ctx.data::<Store>()?.sight(),
        check_only: told.validate_only,
        fingerprint,
        steps: vec![step],
    })
}

async fn now<A: Kept>(store: &Store, id: Id<A>) -> Result<Option<View<A>>> {
    let document: Option<Document<A>> = store
        .document(id, None)
        .await
        .map_err(|error| failed(&error))?;
    Ok(document.map(|document| View::known(document, None)))
}

/// Of what the command was to.
fn answer(of: Kind, refused: Refused) -> Result<Vec<UserError>> {
    match refused {
        Refused::VersionConflict {
            expected, current, ..
        } => Ok(vec![UserError::conflict(of, expected, current)]),
        Refused::KeyReused => Ok(vec![UserError::key_reused()]),
        Refused::Rule { refusal, .. } => Ok(UserError::all_refused(refusal.as_ref(), &["input"])),
        Refused::Forbidden { why } => Err(coded("FORBIDDEN", why)),
        Refused::Store(error) => Err(failed(&error)),
    }
}
