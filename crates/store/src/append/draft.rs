use std::collections::HashMap;

use contracts::{Contract, Publication};
use kernel::{Event, Instant, Source, Told};
use uuid::Uuid;

use super::{Asked, Reference, Written, lives::Stream, look::View};
use crate::{
    Kind, Refused, Request, RequestRefusal, Sight, Step, StoreError,
    clock::{instant, micros},
    database::HeadRow,
    kinds::{Lives, of_step},
    log::{Hash, Line, NOTHING_YET, Recorded, chained, log_chained},
};

/// What a request makes of what is so; nothing of it is taken over unless all of it can be.
pub(super) struct Draft<'a> {
    view: &'a View,
    circumstances: Circumstances,
    pub(super) changed: Lives,
    pub(super) slugs: HashMap<(Kind, String), Uuid>,
    pub(super) head: HeadRow,
    pub(super) events: Vec<Recorded>,
}

/// What all events of a request have in common.
pub(super) struct Circumstances {
    actor: String,
    pub(super) command: Uuid,
    source: Option<Source>,
    written_source: Option<String>,
    known_from: i64,
    pub(super) recorded_at: i64,
    sight: Sight,
}

impl Circumstances {
    pub(super) fn of(request: &Request, command: Uuid, recorded_at: i64) -> Result<Self, Refused> {
        let written_source = request
            .source
            .as_ref()
            .map(serde_json::to_string)
            .transpose()
            .map_err(unwritable)?;
        Ok(Self {
            actor: request.actor.clone(),
            command,
            source: request.source.clone(),
            written_source,
            known_from: known_from(request, recorded_at)?,
            recorded_at,
            sight: request.sight,
        })
    }
}

/// As it is told; else the last day on which the source may have been published, but never later than now.
fn known_from(request: &Request, recorded_at: i64) -> Result<i64, Refused> {
    match request.known_from.map(micros) {
        Some(told) if told > recorded_at => {
            Err(Refused::rule(0, RequestRefusal::KnownFromInFuture))
        }
        Some(told) => Ok(told),
        None => Ok(published(request.source.as_ref())
            .map_or(recorded_at, |published| micros(published).min(recorded_at))),
    }
}

fn published(source: Option<&Source>) -> Option<Instant> {
    let day = source?.published_on?.latest()?;
    Some(day.and_hms_opt(0, 0, 0)?.and_utc())
}

impl<'a> Draft<'a> {
    pub(super) fn new(view: &'a View, circumstances: Circumstances) -> Self {
        Self {
            view,
            circumstances,
            changed: Lives::default(),
            slugs: HashMap::new(),
            head: view.head.clone(),
            events: Vec::new(),
        }
    }

    /// What is so of an aggregate, after the steps so far.
    pub(super) fn state<A: Written>(&self, id: Uuid) -> Option<&A> {
        self.stream::<A>(id)?.state.as_ref()
    }

    fn stream<A: Written>(&self, id: Uuid) -> Option<&Stream<A>> {
        A::among(&self.changed)
            .get(&id)
            .or_else(|| A::among(&self.view.lives).get(&id))
    }

    fn has(&self, kind: Kind, id: Uuid) -> bool {
        self.changed.has(kind, id) || self.view.lives.has(kind, id)
    }

    pub(super) fn step(&mut self, place: usize, step: &Step) -> Result<i64, Refused> {
        of_step!(step, A, id, expected, command => {
            self.take::<A>(place, id.uuid(), *expected, command.clone())
        })
    }

    /// The version of the aggregate after the step.
    fn take<A: Written>(
        &mut self,
        place: usize,
        id: Uuid,
        expected: Option<i64>,
        command: A::Command,
    ) -> Result<i64, Refused> {
        self.refuse_another_kind::<A>(place, id)?;
        let asked = A::asked(&command);
        let mut stream = self.stream::<A>(id).cloned().unwrap_or_default();
        if let Some(expected) = expected.filter(|expected| *expected != stream.version) {
            return Err(Refused::VersionConflict {
                step: place,
                expected,
                current: stream.version,
            });
        }
        let events = match A::decide(stream.state.as_ref(), command) {
            Ok(events) if events.is_empty() => return Ok(stream.version),
            Ok(events) => events,
            Err(refusal) => {
                let others = self.refused_names::<A>(id, &asked);
                return Err(Refused::rules(place, refusal, others));
            }
        };
        if let Some(refusal) = self.refused_names::<A>(id, &asked).into_iter().next() {
            return Err(Refused::rule(place, refusal));
        }
        if let Some(slug) = asked.slug {
            self.slugs.insert((A::STREAM, slug), id);
        }
        for event in events {
            self.record(id, &mut stream, event)?;
        }
        let version = stream.version;
        A::among_mut(&mut self.changed).insert(id, stream);
        Ok(version)
    }

    fn refuse_another_kind<A: Written>(&self, place: usize, id: Uuid) -> Result<(), Refused> {
        let is_another = Kind::ALL
            .iter()
            .any(|kind| *kind != A::STREAM && self.has(*kind, id));
        if is_another {
            let kind = A::STREAM;
            let field = kind.field();
            return Err(Refused::rule(
                place,
                RequestRefusal::Unknown { kind, field },
            ));
        }
        Ok(())
    }

    /// What is wrong with the names that a command uses.
    fn refused_names<A: Written>(&self, id: Uuid, asked: &Asked) -> Vec<RequestRefusal> {
        let references = asked.references.iter();
        let unknown = references.filter_map(|other| self.refused_reference::<A>(other));
        let taken = asked
            .slug
            .as_ref()
            .filter(|slug| self.is_taken::<A>(id, slug));
        let taken = taken.map(|slug| RequestRefusal::SlugTaken { slug: slug.clone() });
        unknown.chain(taken).collect()
    }

    /// Nothing is claimed in public of what is not public itself.
    fn refused_reference<A: Written>(&self, other: &Reference) -> Option<RequestRefusal> {
        let Reference { kind, id, field } = *other;
        let contract = self.state::<Contract>(id);
        let unseen = contract.is_some_and(|contract| !self.circumstances.sight.admits(contract));
        if unseen || !self.has(kind, id) {
            return Some(RequestRefusal::Unknown { kind, field });
        }
        let draft = contract.is_some_and(|contract| contract.publication != Publication::Published);
        (draft && A::STREAM.is_always_public()).then_some(RequestRefusal::NotPublished { field })
    }

    fn is_taken<A: Written>(&self, id: Uuid, slug: &str) -> bool {
        let name = (A::STREAM, slug.to_owned());
        let holder = self.slugs.get(&name).or_else(|| self.view.slugs.get(&name));
        holder.is_some_and(|holder| *holder != id)
    }

    /// Gives an event its places in both chains and folds it in.
    fn record<A: Written>(
        &mut self,
        id: Uuid,
        stream: &mut Stream<A>,
        event: A::Event,
    ) -> Result<(), Refused> {
        let payload = serde_json::to_string(&event).map_err(unwritable)?;
        let told = Told {
            source: self.circumstances.source.clone(),
            actor: self.circumstances.actor.clone(),
            known_from: instant(self.circumstances.known_from),
            recorded_at: instant(self.circumstances.recorded_at),
            version: stream.version + 1,
            position: self.head.position + 1,
            event,
        };
        let sealed = self.sealed::<A>(id, &stream.chain, &told, payload);
        stream.version = told.version;
        stream.chain = sealed.stream_chain;
        stream.state = A::evolve(stream.state.take(), &told);
        stream.told.push(told);
        self.head.position = sealed.line.position;
        self.head.recorded_at = sealed.line.recorded_at;
        self.head.chain = sealed.hash;
        self.events.push(sealed);
        Ok(())
    }

    fn sealed<A: Written>(
        &self,
        id: Uuid,
        chain: &Hash,
        told: &Told<A::Event>,
        payload: String,
    ) -> Recorded {
        let Circumstances {
            actor,
            command,
            source: _,
            written_source,
            known_from,
            recorded_at,
            sight: _,
        } = &self.circumstances;
        let mut event = Recorded {
            line: Line {
                position: told.position,
                kind: A::STREAM,
                stream: id,
                version: told.version,
                name: told.event.name().to_owned(),
                payload,
                known_from: *known_from,
                recorded_at: *recorded_at,
                source: written_source.clone(),
                actor: actor.clone(),
                command: *command,
            },
            on: told.event.on().edtf(),
            command_index: i64::try_from(self.events.len()).unwrap_or(i64::MAX),
            stream_chain: NOTHING_YET,
            previous: self.head.chain,
            hash: NOTHING_YET,
        };
        let digest = event.digest(self.head.log_id);
        event.stream_chain = chained(chain, &digest);
        event.hash = log_chained(&self.head.chain, told.position, &digest);
        event
    }
}

fn unwritable(error: serde_json::Error) -> Refused {
    StoreError::Database(error.into()).into()
}
