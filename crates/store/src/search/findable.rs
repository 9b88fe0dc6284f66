use contracts::Contract;
use kernel::Passage;
use uuid::Uuid;

use crate::Kind;

/// What can be found by words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SearchKind {
    Case,
    Contract,
    Clause,
    Effect,
}

impl SearchKind {
    pub const ALL: [Self; 4] = [Self::Case, Self::Contract, Self::Clause, Self::Effect];

    /// As the index writes it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Contract => "contract",
            Self::Clause => "clause",
            Self::Effect => "effect",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The aggregate in whose documents it is.
    pub(crate) fn kept_in(self) -> Kind {
        match self {
            Self::Case => Kind::Case,
            Self::Contract | Self::Clause => Kind::Contract,
            Self::Effect => Kind::Effect,
        }
    }
}

/// A thing with the texts that it is found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findable {
    pub(crate) what: SearchKind,
    /// None when it is the aggregate itself.
    pub(crate) clause: Option<Uuid>,
    pub(crate) passages: Vec<Passage>,
}

impl Findable {
    /// An aggregate itself.
    pub(crate) fn whole(what: SearchKind, passages: Vec<Passage>) -> Self {
        Self {
            what,
            clause: None,
            passages,
        }
    }

    /// A contract, and each of its clauses.
    pub(crate) fn all_of(contract: &Contract) -> Vec<Self> {
        let clauses = contract.social_clauses.iter().map(|obligation| Self {
            what: SearchKind::Clause,
            clause: Some(obligation.clause.id.uuid()),
            passages: contract.passages_of(obligation),
        });
        [Self::whole(SearchKind::Contract, contract.passages())]
            .into_iter()
            .chain(clauses)
            .collect()
    }
}
