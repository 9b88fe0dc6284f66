use contracts::Visibility;

/// Who a row is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Audience {
    /// Everyone: nothing of it is classified.
    All,
    /// Those who see just so far; of what is classified there is a row for each.
    Seeing(Visibility),
}

impl Audience {
    /// Those who see all there is.
    pub(crate) const WHOLE: [Self; 2] = [Self::All, Self::Seeing(Visibility::Confidential)];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Seeing(Visibility::Public) => "public",
            Self::Seeing(Visibility::Internal) => "internal",
            Self::Seeing(Visibility::Confidential) => "confidential",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::WHOLE
            .into_iter()
            .chain(Visibility::NARROW.map(Self::Seeing))
            .find(|audience| audience.name() == name)
    }
}
