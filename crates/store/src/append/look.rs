use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use contracts::Contract;
use effects::Effect;
use kernel::{Told, fold};
use sea_orm::QueryResult;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{Asked, Written, lives::Stream};
use crate::{
    Done, Kind, Request, StoreError, Within,
    database::{Column, HeadRow, Part, Session, Table},
    documents::Before,
    kinds::{Among, Lives, of_kind},
    log::{Hash, Line, hash, lines},
};

/// All that the requests of a batch need to know, as it is when the batch begins.
pub(super) struct View {
    pub(super) head: HeadRow,
    pub(super) lives: Lives,
    pub(super) keys: HashMap<(String, String), Answered>,
    pub(super) slugs: HashMap<(Kind, String), Uuid>,
}

/// What was answered under a key.
pub(super) struct Answered {
    pub(super) fingerprint: Hash,
    pub(super) outcome: Outcome,
}

/// An answer as the log keeps it.
#[derive(Clone, serde::Serialize, Deserialize)]
pub(super) struct Outcome {
    pub(super) position: Option<i64>,
    pub(super) streams: Vec<Uuid>,
    pub(super) versions: Vec<i64>,
}

impl Outcome {
    pub(super) fn done(&self, again: bool) -> Done {
        Done {
            position: self.position,
            streams: self.streams.clone(),
            versions: self.versions.clone(),
            again,
        }
    }
}

pub(super) fn fingerprint(request: &Request) -> Hash {
    Sha256::digest(request.fingerprint.as_bytes()).into()
}

impl View {
    /// Reads what the requests name, all at one moment: with the head held, or such that a write can tell when it is late.
    pub(super) async fn begin(
        session: &mut Session,
        requests: &[&Request],
        held: bool,
    ) -> Result<Self, StoreError> {
        let questions = questions(requests);
        let (head, found) = match held {
            true => session.begin(questions).await?,
            false => session.glance(questions).await?,
        };
        let mut view = Self {
            head,
            lives: Lives::default(),
            keys: HashMap::new(),
            slugs: HashMap::new(),
        };
        view.take_in(session, found).await?;
        let contracts = view.contracts_of_effects(requests);
        let found = session.ask(vec![streams_of(contracts)]).await?;
        view.take_in(session, found).await?;
        Ok(view)
    }

    async fn take_in(
        &mut self,
        session: &mut Session,
        found: Vec<QueryResult>,
    ) -> Result<(), StoreError> {
        let mut behind = Vec::new();
        for row in found {
            match row.try_get_by_index::<i64>(0)? {
                STREAM => behind.extend(self.stream(&row)?),
                KEY => self.key(&row)?,
                _ => self.slug(&row)?,
            }
        }
        for (kind, id, version, chain) in behind {
            of_kind!(kind, A => self.behind::<A>(session, id, version, chain).await?);
        }
        Ok(())
    }

    /// Which contracts the effects are of, where the asker may only write to some.
    fn contracts_of_effects(&self, requests: &[&Request]) -> BTreeSet<Uuid> {
        requests
            .iter()
            .filter(|request| request.within != Within::Everything)
            .flat_map(|request| &request.steps)
            .flat_map(|step| {
                let named = step.asked().references;
                named
                    .into_iter()
                    .map(|other| other.id)
                    .chain([step.stream()])
            })
            .filter_map(|id| {
                Effect::among(&self.lives)
                    .get(&id)?
                    .state
                    .as_ref()?
                    .contract
            })
            .map(|contract| contract.uuid())
            .filter(|contract| !Contract::among(&self.lives).contains_key(contract))
            .collect()
    }

    /// Takes in a stream with its document; gives it back when the document is not up to it.
    fn stream(&mut self, row: &QueryResult) -> Result<Option<(Kind, Uuid, i64, Hash)>, StoreError> {
        let kind: String = row.try_get_by_index(2)?;
        match Kind::named(&kind) {
            Some(kind) => of_kind!(kind, A => self.live::<A>(row)),
            None => Ok(None),
        }
    }

    fn live<A: Written>(
        &mut self,
        row: &QueryResult,
    ) -> Result<Option<(Kind, Uuid, i64, Hash)>, StoreError> {
        let id: Uuid = row.try_get_by_index(1)?;
        let version: i64 = row.try_get_by_index(3)?;
        let chain = hash(row, 4)?;
        let kept: Option<i64> = row.try_get_by_index(5)?;
        if kept != Some(version) {
            return Ok(Some((A::STREAM, id, version, chain)));
        }
        let body: String = row.try_get_by_index(8)?;
        let Ok(state) = serde_json::from_str::<A>(&body) else {
            return Ok(Some((A::STREAM, id, version, chain)));
        };
        let before = Before::Document {
            known_from: row.try_get_by_index(6)?,
            first_known: row.try_get_by_index(7)?,
            state: state.clone(),
        };
        let stream = Stream {
            version,
            chain,
            state: Some(state),
            before: Arc::new(before),
            told: Vec::new(),
        };
        A::among_mut(&mut self.lives).insert(id, stream);
        Ok(None)
    }

    async fn behind<A: Written>(
        &mut self,
        session: &mut Session,
        id: Uuid,
        version: i64,
        chain: Hash,
    ) -> Result<(), StoreError> {
        let stream = Stream {
            version,
            chain,
            state: fold::<A>(&all_told::<A>(session, id).await?),
            before: Arc::new(Before::Behind),
            told: Vec::new(),
        };
        A::among_mut(&mut self.lives).insert(id, stream);
        Ok(())
    }

    fn key(&mut self, row: &QueryResult) -> Result<(), StoreError> {
        let outcome: String = row.try_get_by_index(8)?;
        let answered = Answered {
            fingerprint: hash(row, 4)?,
            outcome: serde_json::from_str(&outcome)
                .map_err(|error| StoreError::Database(error.into()))?,
        };
        let asker = (row.try_get_by_index(2)?, row.try_get_by_index(9)?);
        self.keys.insert(asker, answered);
        Ok(())
    }

    fn slug(&mut self, row: &QueryResult) -> Result<(), StoreError> {
        let kind: String = row.try_get_by_index(2)?;
        if let Some(kind) = Kind::named(&kind) {
            self.slugs
                .insert((kind, row.try_get_by_index(9)?), row.try_get_by_index(1)?);
        }
        Ok(())
    }
}

/// All that the log tells of one stream.
pub(super) async fn all_told<A: Written>(
    session: &mut Session,
    id: Uuid,
) -> Result<Vec<Told<A::Event>>, StoreError> {
    let lines = lines(session, [id]).await?;
    lines.values().flatten().map(Line::told::<A>).collect()
}

/// What the requests name: streams, keys and slugs.
fn questions(requests: &[&Request]) -> Vec<Part> {
    let steps = requests.iter().flat_map(|request| &request.steps);
    let asked: Vec<(Uuid, Kind, Asked)> = steps
        .map(|step| (step.stream(), step.kind(), step.asked()))
        .collect();
    let streams: BTreeSet<Uuid> = asked
        .iter()
        .flat_map(|(id, _, asked)| asked.references.iter().map(|other| other.id).chain([*id]))
        .collect();
    let keys: BTreeSet<(&str, &str)> = requests
        .iter()
        .filter(|request| !request.check_only)
        .filter_map(|request| Some((request.actor.as_str(), request.key.as_deref()?)))
        .collect();
    let slugs: BTreeSet<(&str, &str)> = asked
        .iter()
        .filter_map(|(_, kind, asked)| Some((kind.name(), asked.slug.as_deref()?)))
        .filter(|(_, slug)| !slug.contains('\0'))
        .collect();
    vec![streams_of(streams), keys_of(&keys), slugs_of(&slugs)]
}

const STREAM: i64 = 0;
const KEY: i64 = 1;

fn streams_of(streams: BTreeSet<Uuid>) -> Part {
    Part {
        name: "streams",
        before: "SELECT CAST(0 AS bigint), s.stream, s.kind, s.version, s.chain, \
            d.version, d.known_from, d.first_known, d.body, CAST(NULL AS text) \
            FROM log_stream s LEFT JOIN document d \
            ON d.id = s.stream AND d.known_until IS NULL AND d.audience IN ('all', 'confidential') WHERE s.stream IN (",
        rows: Table(vec![Column::uuids(streams.into_iter())]),
        after: ")",
        waits_for: &[],
    }
}

fn keys_of(keys: &BTreeSet<(&str, &str)>) -> Part {
    Part {
        name: "keys",
        before: "WITH v (actor, key) AS (",
        rows: Table(vec![
            Column::texts(keys.iter().map(|(actor, _)| *actor)),
            Column::texts(keys.iter().map(|(_, key)| *key)),
        ]),
        after: ") SELECT CAST(1 AS bigint), c.command, c.actor, CAST(0 AS bigint), c.fingerprint, \
            CAST(NULL AS bigint), CAST(NULL AS bigint), CAST(NULL AS bigint), c.outcome, c.key \
            FROM v JOIN log_command c ON c.actor = v.actor AND c.key = v.key",
        waits_for: &[],
    }
}

fn slugs_of(slugs: &BTreeSet<(&str, &str)>) -> Part {
    Part {
        name: "slugs",
        before: "WITH v (kind, slug) AS (",
        rows: Table(vec![
            Column::texts(slugs.iter().map(|(kind, _)| *kind)),
            Column::texts(slugs.iter().map(|(_, slug)| *slug)),
        ]),
        after: ") SELECT CAST(2 AS bigint), d.id, d.kind, CAST(0 AS bigint), CAST(NULL AS bytea), \
            CAST(NULL AS bigint), CAST(NULL AS bigint), CAST(NULL AS bigint), CAST(NULL AS text), d.slug \
            FROM v JOIN document d ON d.kind = v.kind AND d.slug = v.slug AND d.known_until IS NULL \
            AND d.audience IN ('all', 'confidential')",
        waits_for: &[],
    }
}
