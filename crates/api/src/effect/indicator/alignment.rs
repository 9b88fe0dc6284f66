use async_graphql::SimpleObject;

/// The name that somebody else has for an indicator: a goal of the UN, an indicator of a standard. Danish: «henvisning».
#[derive(Clone, SimpleObject)]
pub struct Alignment {
    /// Whose, e.g. UN SDG.
    pub scheme: String,
    /// The name in it, e.g. 7.
    pub id: String,
}

impl From<effects::Alignment> for Alignment {
    fn from(alignment: effects::Alignment) -> Self {
        Self {
            scheme: alignment.scheme,
            id: alignment.id,
        }
    }
}
