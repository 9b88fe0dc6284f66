use std::collections::BTreeSet;

use contracts::{Contract, Publication, Visibility};
use kernel::{Aggregate, Instant, MunicipalityCode, Told};

use crate::{
    Kept, Kind,
    kinds::{of_each, of_kind},
};

/// How aggregates of which not everyone sees everything are kept from those they are not for; it stands together, so that nothing of it is forgotten.
#[derive(Clone, Copy)]
pub struct Secrecy<A: Aggregate> {
    pub(crate) owned: fn(&A) -> Owned<'_>,
    /// Something of it is not for everyone, or was not once.
    pub(crate) is_classified: fn(&A) -> bool,
    /// Whether an event says who may see something.
    pub(crate) classifies: fn(&A::Event) -> bool,
    /// The moments from which those who see so far see more, without anything being told.
    pub(crate) openings: fn(&A, Visibility) -> BTreeSet<Instant>,
    /// What is so to those who see so far, by what was so to them before, and by events that were known at a moment; the first is all that is so.
    pub(crate) seen_after: SeenAfter<A>,
}

/// Of all that is so, what was seen before that is withheld no less, what is told since, how far one sees, and when.
type SeenAfter<A> =
    fn(&A, Option<A>, &[&Told<<A as Aggregate>::Event>], Visibility, Instant) -> Option<A>;

/// Whose something is, and how far its registration has come.
pub(crate) struct Owned<'a> {
    pub(crate) publication: Publication,
    pub(crate) draft_of: Option<MunicipalityCode>,
    pub(crate) municipalities: &'a [MunicipalityCode],
}

impl Kind {
    /// Not everyone sees everything of these.
    pub(crate) fn has_secrets(name: &str) -> bool {
        Self::named(name).is_some_and(|kind| of_kind!(kind, A => A::SECRECY.is_some()))
    }
}

// Events are withheld where they are read of contracts alone (`telling`): another kind with secrets would tell all of them.
const _: () = {
    of_each!(A => assert!(A::SECRECY.is_none() || matches!(A::STREAM, Kind::Contract)));
};

impl Owned<'_> {
    pub(crate) fn of(contract: &Contract) -> Owned<'_> {
        let draft = contract.draft.as_ref();
        Owned {
            publication: contract.publication,
            draft_of: draft.and_then(|draft| draft.municipality),
            municipalities: &contract.municipalities,
        }
    }
}
