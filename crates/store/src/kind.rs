use std::fmt;

use cases::Case;
use contracts::Contract;
use effects::Effect;
use kernel::Aggregate;

/// What a stream of the log is the life of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Case,
    Contract,
    Effect,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Case, Self::Contract, Self::Effect];

    /// As the log writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Case => Case::KIND,
            Self::Contract => Contract::KIND,
            Self::Effect => Effect::KIND,
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
