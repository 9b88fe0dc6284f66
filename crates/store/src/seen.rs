use std::any::Any;

use contracts::{Contract, Publication};
use kernel::{Instant, MunicipalityCode};

use crate::Kept;

/// How far a registration has come while it is not public.
pub(crate) const NOT_PUBLIC: [Publication; 2] = [Publication::Draft, Publication::Approved];

/// How documents are looked at: what was known when, and what the one who looks may see.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen {
    /// Now when it is none.
    pub(crate) at: Option<Instant>,
    pub(crate) sight: Sight,
}

/// What may be seen of what is not public yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// Nothing of it.
    Public,
    /// The drafts of one municipality.
    DraftsOf(MunicipalityCode),
    Everything,
}

impl Sight {
    /// Whether a state at hand may be seen; only contracts can be drafts.
    pub(crate) fn admits<A: Kept>(self, state: &A) -> bool {
        (state as &dyn Any)
            .downcast_ref::<Contract>()
            .is_none_or(|contract| self.reaches(contract))
    }

    /// Whether a contract may be seen as it stands.
    pub(crate) fn reaches(self, contract: &Contract) -> bool {
        let draft_of = contract.draft.as_ref().and_then(|draft| draft.municipality);
        match (contract.publication, self) {
            (Publication::Published, _) | (_, Self::Everything) => true,
            (Publication::Draft | Publication::Approved, Self::Public) => false,
            (Publication::Draft | Publication::Approved, Self::DraftsOf(municipality)) => {
                draft_of == Some(municipality)
            }
        }
    }
}
