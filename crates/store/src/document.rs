use kernel::{Id, Instant};

/// What is so of one aggregate, as it was known.
#[derive(Clone, Debug, PartialEq)]
pub struct Document<A> {
    pub id: Id<A>,
    /// Of the last event folded in.
    pub version: i64,
    /// Of the last event folded in.
    pub position: i64,
    /// Since when anything of it has been known.
    pub known_from: Instant,
    /// How many bytes it is kept in; none of one that is folded on the spot.
    pub bytes: usize,
    pub state: A,
}

/// A document as it was recorded up to a place in the log, whatever was known when.
#[derive(Clone, Debug, PartialEq)]
pub struct Frozen<A> {
    pub document: Document<A>,
    /// When the last event folded in was.
    pub recorded_at: Instant,
}
