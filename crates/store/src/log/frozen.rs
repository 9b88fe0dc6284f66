use std::collections::HashMap;

use kernel::{Id, Told, fold};
use sea_orm::sea_query::{Expr, ExprTrait};
use uuid::Uuid;

use super::read::{STREAMS_AT_ONCE, each, of_streams};
use crate::{
    Document, Frozen, Kept, StoreError, database::Readers, documents::classified, seen::Seen,
};

/// Some streams as they were recorded up to a position, whatever was known when; those that begin later are left out, and so is what might not be seen then.
pub(crate) async fn frozen<A: Kept>(
    readers: &Readers,
    ids: &[Id<A>],
    up_to: i64,
    seen: Seen,
) -> Result<HashMap<Id<A>, Frozen<A>>, StoreError> {
    let streams: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let mut frozen = HashMap::new();
    for streams in streams.chunks(STREAMS_AT_ONCE) {
        let lives = told::<A>(readers, streams, up_to).await?;
        // Looked at after the events: what was classified meanwhile is withheld, too.
        let whole = classified::<A>(readers, streams.iter().copied(), seen).await?;
        frozen.extend(
            lives
                .into_iter()
                .filter_map(|(stream, told)| {
                    let id = Id::from(stream);
                    Some((id, folded(id, &told, whole.get(&id), seen)?))
                })
                .filter(|(_, frozen): &(_, Frozen<A>)| seen.sight.admits(&frozen.document.state)),
        );
    }
    Ok(frozen)
}

async fn told<A: Kept>(
    readers: &Readers,
    streams: &[Uuid],
    up_to: i64,
) -> Result<HashMap<Uuid, Vec<Told<A::Event>>>, StoreError> {
    let question = of_streams(streams)
        .and_where(Expr::col("position").lte(up_to))
        .and_where(Expr::col("kind").eq(A::KIND))
        .take();
    let lines = each(readers, &question, |line| {
        Ok((line.stream, line.told::<A>()?))
    });
    let mut told: HashMap<Uuid, Vec<Told<A::Event>>> = HashMap::new();
    for (stream, line) in lines.await? {
        told.entry(stream).or_default().push(line);
    }
    Ok(told)
}

fn folded<A: Kept>(
    id: Id<A>,
    told: &[Told<A::Event>],
    whole: Option<&A>,
    seen: Seen,
) -> Option<Frozen<A>> {
    let state = match whole.zip(A::SECRECY) {
        Some((whole, secrecy)) => {
            let all: Vec<&Told<A::Event>> = told.iter().collect();
            let sees = seen.sight.sees(whole);
            (secrecy.seen_after)(whole, None, &all, sees, seen.moment())?
        }
        None => fold::<A>(told)?,
    };
    let last = told.last()?;
    Some(Frozen {
        recorded_at: last.recorded_at,
        document: Document {
            id,
            version: last.version,
            position: last.position,
            known_from: told.iter().map(|told| told.known_from).min()?,
            bytes: 0,
            state,
        },
    })
}
