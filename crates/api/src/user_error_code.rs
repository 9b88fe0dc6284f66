#[macro_use]
mod codes;
mod list;

use async_graphql::resolver_utils::EnumType;
pub use list::UserErrorCode;

impl UserErrorCode {
    /// The code with this name. A refusal whose code is not listed is a fault of ours, which a test holds.
    pub(crate) fn of(name: &str) -> Self {
        Self::items()
            .iter()
            .find(|item| item.name == name)
            .map_or(Self::InvalidInput, |item| item.value)
    }

    /// As it is written.
    pub(crate) fn name(self) -> &'static str {
        let item = Self::items().iter().find(|item| item.value == self);
        item.map_or("INVALID_INPUT", |item| item.name)
    }

    /// All codes by name.
    pub fn names() -> impl Iterator<Item = &'static str> {
        Self::items().iter().map(|item| item.name)
    }
}
