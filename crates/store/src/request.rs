use kernel::{Instant, MunicipalityCode, Source};
use uuid::Uuid;

use crate::{Sight, Step};

/// What someone asks to be recorded: all of its steps or none.
#[derive(Clone, Debug)]
pub struct Request {
    /// A pseudonymous id, never a name.
    pub actor: String,
    /// Asking again under the same key answers the first result again.
    pub key: Option<String>,
    /// Since when it is public; by the source's publication day when not told.
    pub known_from: Option<Instant>,
    pub source: Option<Source>,
    pub within: Within,
    /// What does not show itself to the asker is as if it were not there.
    pub sight: Sight,
    /// Decide only; nothing is recorded and no key is used.
    pub check_only: bool,
    /// What is asked, in a form that is the same whenever the same is asked.
    pub fingerprint: String,
    pub steps: Vec<Step>,
}

/// What the asker may write to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    Everything,
    /// Contracts of one municipality, before and after, the effects of those, and its free choice.
    ContractsOf(MunicipalityCode),
}

/// What came of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Of the last event; none when nothing new was recorded.
    pub position: Option<i64>,
    /// Each step's aggregate; a repeated request answers the ids of the first time, for ids are minted anew.
    pub streams: Vec<Uuid>,
    /// Of each step's aggregate after the step.
    pub versions: Vec<i64>,
    /// The answer was given before, under the same key.
    pub again: bool,
}
