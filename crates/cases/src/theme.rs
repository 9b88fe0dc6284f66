use serde::{Deserialize, Serialize};

/// What a story is mainly about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Theme {
    EfficientOperations,
    TimeAndWorkforce,
    GreenTransition,
    SocialResponsibility,
    SelfDetermination,
}

impl Theme {
    /// In the library's order.
    pub const ALL: [Self; 5] = [
        Self::EfficientOperations,
        Self::TimeAndWorkforce,
        Self::GreenTransition,
        Self::SocialResponsibility,
        Self::SelfDetermination,
    ];
}
