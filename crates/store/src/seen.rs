use contracts::{Publication, Visibility};
use kernel::{Instant, MunicipalityCode};

use crate::{Kept, secrecy::Owned};

/// How far a registration has come while it is not public.
pub(crate) const NOT_PUBLIC: [Publication; 2] = [Publication::Draft, Publication::Approved];

/// How documents are looked at: what was known when, and what the one who looks may see.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen {
    /// Now when it is none.
    pub(crate) at: Option<Instant>,
    pub(crate) now: Instant,
    pub(crate) sight: Sight,
}

impl Seen {
    /// What opens by itself is judged at this moment, which is never one to come.
    pub(crate) fn moment(self) -> Instant {
        self.at.map_or(self.now, |at| at.min(self.now))
    }
}

/// What may be seen of what is not for everyone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sight {
    /// Nothing of it.
    Public,
    /// What is internal in the contracts of one municipality, its drafts not among them.
    InternalOf(MunicipalityCode),
    /// The drafts of one municipality, and what is confidential in its contracts.
    DraftsOf(MunicipalityCode),
    Everything,
}

impl Sight {
    /// Whether a state at hand may be seen as it stands.
    pub(crate) fn admits<A: Kept>(self, state: &A) -> bool {
        let Some(owned) = owned(state) else {
            return true;
        };
        match (owned.publication, self) {
            (Publication::Published, _) | (_, Self::Everything) => true,
            (Publication::Draft | Publication::Approved, Self::Public | Self::InternalOf(_)) => {
                false
            }
            (Publication::Draft | Publication::Approved, Self::DraftsOf(municipality)) => {
                owned.draft_of == Some(municipality)
            }
        }
    }

    /// How far it sees into what it is of now.
    pub(crate) fn sees<A: Kept>(self, state: &A) -> Visibility {
        let is_of = |municipality| {
            owned(state).is_some_and(|owned| owned.municipalities.contains(&municipality))
        };
        match self {
            Self::Everything => Visibility::Confidential,
            Self::DraftsOf(municipality) if is_of(municipality) => Visibility::Confidential,
            Self::InternalOf(municipality) if is_of(municipality) => Visibility::Internal,
            Self::Public | Self::InternalOf(_) | Self::DraftsOf(_) => Visibility::Public,
        }
    }
}

fn owned<A: Kept>(state: &A) -> Option<Owned<'_>> {
    A::SECRECY.map(|secrecy| (secrecy.owned)(state))
}
