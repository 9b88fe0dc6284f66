use kernel::{Instant, MunicipalityCode};

/// How documents are looked at: what was known when, and what the one who looks may see.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Seen {
    /// Now when it is none.
    pub(crate) at: Option<Instant>,
    pub(crate) sight: Sight,
}

/// What may be seen of what is not public yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sight {
    /// Nothing of it.
    Public,
    /// The drafts of one municipality.
    DraftsOf(MunicipalityCode),
    #[default]
    Everything,
}
