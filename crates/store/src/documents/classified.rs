use std::collections::HashMap;

use contracts::Visibility;
use kernel::Id;
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter};
use uuid::Uuid;

use super::{
    Audience,
    entity::document,
    find::{all, known_by_id},
};
use crate::{
    Kept, StoreError,
    seen::{Seen, Sight},
};

/// Those of some streams of which something is classified, as all of it is now; none to who sees everything.
pub(crate) async fn classified<A: Kept>(
    readers: &impl ConnectionTrait,
    streams: impl Iterator<Item = Uuid>,
    seen: Seen,
) -> Result<HashMap<Id<A>, A>, StoreError> {
    if A::SECRECY.is_none() || seen.sight == Sight::Everything {
        return Ok(HashMap::new());
    }
    let whole = Seen {
        at: None,
        sight: Sight::Everything,
        ..seen
    };
    let mut streams: Vec<Uuid> = streams.collect();
    streams.sort_unstable();
    streams.dedup();
    let mut found = HashMap::new();
    for streams in streams.chunks(super::find::AT_ONCE) {
        let name = Audience::Seeing(Visibility::Confidential).name();
        let question = known_by_id::<A>(whole)
            .filter(document::Column::Audience.eq(name))
            .filter(document::Column::Id.is_in(streams.iter().copied()));
        let documents = all::<A>(readers, question).await?.into_iter();
        found.extend(documents.map(|document| (document.id, document.state)));
    }
    Ok(found)
}
