use kernel::Instant;
use store::Entry;

/// From where something is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Moment {
    /// As it is known now.
    Now,
    /// As it was known then.
    Known(Instant),
    /// As it was recorded up to a place in the log, whatever was known when.
    Recorded(i64),
}

impl From<Option<Instant>> for Moment {
    fn from(known: Option<Instant>) -> Self {
        known.map_or(Self::Now, Self::Known)
    }
}

impl Moment {
    /// By which words what is seen from here is remembered; how large it is as it was recorded nobody knows.
    pub(crate) fn words(self) -> Option<String> {
        match self {
            Self::Now => Some("now".to_owned()),
            Self::Known(known) => Some(known.to_rfc3339()),
            Self::Recorded(_) => None,
        }
    }

    /// Whether an event is seen from here.
    pub(crate) fn sees(self, entry: &Entry) -> bool {
        match self {
            Self::Now => true,
            Self::Known(known) => entry.fact.known_from() <= known,
            Self::Recorded(last) => entry.position <= last,
        }
    }
}
