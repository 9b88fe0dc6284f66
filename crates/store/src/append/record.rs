use kernel::{Id, Instant};
use uuid::Uuid;

use super::{
    Written,
    decide::{Decided, decide},
    look::{Answered, View, all_told, fingerprint},
    write::{self, KeptAnswer, StreamHead},
};
use crate::{
    Done, Refused, Request, StoreError,
    clock::micros,
    database::{Column, Ended, Part, Session, Table},
    documents::{Folded, Rewrite, parts},
    kinds::{Lives, of_each},
    log::Recorded,
};

/// What came of a batch that is now durable.
pub(super) struct Outcomes {
    /// One for each request, in their order.
    pub(super) answers: Vec<Result<Done, Refused>>,
    /// Of the log.
    pub(super) position: i64,
}

/// What a batch will write.
#[derive(Default)]
struct Writes {
    events: Vec<Recorded>,
    answers: Vec<KeptAnswer>,
}

/// Decides requests in their order and records what comes of them in one transaction.
pub(super) async fn record(
    session: &mut Session,
    now: Instant,
    requests: &[&Request],
) -> Result<Outcomes, StoreError> {
    if session.may_glance() {
        let view = View::begin(session, requests, false).await?;
        if let Some(outcomes) = decide_and_write(session, view, now, requests).await? {
            return Ok(outcomes);
        }
    }
    let view = View::begin(session, requests, true).await?;
    decide_and_write(session, view, now, requests)
        .await?
        .ok_or(StoreError::Closed)
}

/// None when another process was faster.
async fn decide_and_write(
    session: &mut Session,
    mut view: View,
    now: Instant,
    requests: &[&Request],
) -> Result<Option<Outcomes>, StoreError> {
    let log_was_at = view.head.position;
    let (answers, writes) = decide_all(&mut view, now, requests);
    let position = view.head.position;
    if writes.events.is_empty() && writes.answers.is_empty() {
        session.let_go().await;
        return Ok(Some(Outcomes { answers, position }));
    }
    let witness = witness(&writes);
    let parts = written(session, &view, &writes).await?;
    match session
        .commit(&view.head, parts, position > log_was_at)
        .await
    {
        Ok(Ended::Written) => {}
        Ok(Ended::Overtaken) => return Ok(None),
        Err(error) => settle(session, witness, error).await?,
    }
    Ok(Some(Outcomes { answers, position }))
}

fn decide_all(
    view: &mut View,
    now: Instant,
    requests: &[&Request],
) -> (Vec<Result<Done, Refused>>, Writes) {
    let recorded_at = micros(now).max(view.head.recorded_at);
    let mut writes = Writes::default();
    let answers = requests
        .iter()
        .map(|request| {
            let command = Id::<Request>::new(now).uuid();
            decide_one(view, &mut writes, request, command, recorded_at)
        })
        .collect();
    (answers, writes)
}

fn decide_one(
    view: &mut View,
    writes: &mut Writes,
    request: &Request,
    command: Uuid,
    recorded_at: i64,
) -> Result<Done, Refused> {
    let (draft, outcome) = match decide(view, request, command, recorded_at)? {
        Decided::Again(done) => return Ok(done),
        Decided::New(draft, outcome) => (*draft, outcome),
    };
    let done = outcome.done(false);
    if request.check_only {
        return Ok(Done {
            position: None,
            ..done
        });
    }
    let (changed, slugs, head) = (draft.changed, draft.slugs, draft.head);
    writes.events.extend(draft.events);
    view.lives.take_over(changed);
    view.slugs.extend(slugs);
    view.head = head;
    if let Some(key) = &request.key {
        let fingerprint = fingerprint(request);
        writes.answers.push(KeptAnswer {
            actor: request.actor.clone(),
            key: key.clone(),
            command,
            fingerprint,
            outcome: outcome.clone(),
            recorded_at,
        });
        let answered = Answered {
            fingerprint,
            outcome,
        };
        view.keys
            .insert((request.actor.clone(), key.clone()), answered);
    }
    Ok(done)
}

async fn written(
    session: &mut Session,
    view: &View,
    writes: &Writes,
) -> Result<Vec<Part>, StoreError> {
    let mut heads = Vec::new();
    let mut rewrites = Vec::new();
    of_each!(A => collect::<A>(session, &view.lives, &mut heads, &mut rewrites).await?);
    let mut all = vec![
        write::events(&writes.events),
        write::streams(&heads),
        write::answers(&writes.answers)?,
    ];
    all.extend(parts(&rewrites));
    Ok(all)
}

async fn collect<A: Written>(
    session: &mut Session,
    lives: &Lives,
    heads: &mut Vec<StreamHead>,
    rewrites: &mut Vec<Rewrite>,
) -> Result<(), StoreError> {
    for (id, stream) in A::among(lives) {
        if stream.told.is_empty() {
            continue;
        }
        heads.push(StreamHead {
            stream: *id,
            kind: A::KIND,
            version: stream.version,
            chain: stream.chain,
        });
        let news = &stream.told;
        rewrites.push(if stream.before.needs_all(news) {
            let mut all = all_told::<A>(session, *id).await?;
            all.extend(news.iter().cloned());
            Rewrite::anew(*id, Folded::of::<A>(*id, &all)?)
        } else {
            Rewrite::after(*id, &stream.before, news)?
        });
    }
    Ok(())
}

/// Something that is in the database if and only if the batch is.
fn witness(writes: &Writes) -> Part {
    let (before, after, table) = match (writes.events.last(), writes.answers.last()) {
        (Some(event), _) => (
            "WITH v (position, hash) AS (",
            ") SELECT e.position FROM v JOIN log_event e ON e.position = v.position AND e.hash = v.hash",
            Table(vec![
                Column::Ints(vec![event.line.position]),
                Column::Hashes(vec![event.hash]),
            ]),
        ),
        (None, answer) => (
            "WITH v (actor, key, command) AS (",
            ") SELECT c.recorded_at FROM v JOIN log_command c \
                ON c.actor = v.actor AND c.key = v.key AND c.command = v.command",
            Table(vec![
                Column::texts(answer.iter().map(|answer| answer.actor.as_str())),
                Column::texts(answer.iter().map(|answer| answer.key.as_str())),
                Column::uuids(answer.iter().map(|answer| answer.command)),
            ]),
        ),
    };
    Part {
        name: "witness",
        before,
        rows: table,
        after,
        waits_for: &[],
    }
}

/// A commit that was not confirmed may still have happened: whoever holds the head next can see.
async fn settle(session: &mut Session, witness: Part, error: StoreError) -> Result<(), StoreError> {
    session.rollback().await;
    let (_, found) = session.begin(vec![witness]).await?;
    session.rollback().await;
    if found.is_empty() { Err(error) } else { Ok(()) }
}
