use uuid::Uuid;

use super::{
    draft::{Circumstances, Draft},
    look::{Outcome, View, fingerprint},
    within,
};
use crate::{Done, Refused, Request, Step};

/// What has come of a request.
pub(super) enum Decided<'a> {
    /// It was asked before.
    Again(Done),
    /// It may be recorded.
    New(Box<Draft<'a>>, Outcome),
}

/// Decides a request against what is so; `command` is its id in the log.
pub(super) fn decide<'a>(
    view: &'a View,
    request: &Request,
    command: Uuid,
    recorded_at: i64,
) -> Result<Decided<'a>, Refused> {
    if let Some(done) = asked_before(view, request)? {
        return Ok(Decided::Again(done));
    }
    let circumstances = Circumstances::of(request, command, recorded_at)?;
    let mut draft = Draft::new(view, circumstances);
    let mut versions = Vec::with_capacity(request.steps.len());
    for (place, step) in request.steps.iter().enumerate() {
        within::check_sight(place, request.sight, step, &draft)?;
        within::check(request.within, step, &draft)?;
        let version = draft.step(place, step)?;
        within::check_after(request.within, step, &draft)?;
        versions.push(version);
    }
    let outcome = Outcome {
        position: draft.events.last().map(|event| event.line.position),
        streams: request.steps.iter().map(Step::stream).collect(),
        versions,
    };
    Ok(Decided::New(Box::new(draft), outcome))
}

fn asked_before(view: &View, request: &Request) -> Result<Option<Done>, Refused> {
    let Some(key) = request.key.as_ref().filter(|_| !request.check_only) else {
        return Ok(None);
    };
    match view.keys.get(&(request.actor.clone(), key.clone())) {
        Some(answered) if answered.fingerprint == fingerprint(request) => {
            Ok(Some(answered.outcome.done(true)))
        }
        Some(_) => Err(Refused::KeyReused),
        None => Ok(None),
    }
}
