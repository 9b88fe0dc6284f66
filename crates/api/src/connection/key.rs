use std::fmt;

use kernel::danish_key;
use store::Kept;

use crate::view::View;

/// Comes before what a list at hand is sorted by; a place in a list of the store begins otherwise.
const MARK: &str = "=";
/// Stands in no title and no id.
const BETWEEN: char = '\u{1f}';

/// A place in a list at hand: what it is sorted by, as text that sorts the same, and the id of what stands there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key {
    sort: String,
    id: String,
}

impl Key {
    pub(crate) fn new(sort: impl ToString, id: impl ToString) -> Self {
        Self {
            sort: sort.to_string(),
            id: id.to_string(),
        }
    }

    /// By the id alone.
    pub(crate) fn of_id(id: impl ToString) -> Self {
        Self::new("", id)
    }

    /// By a place in the log.
    pub(crate) fn of_position(position: i64) -> Self {
        Self::of_id(format!("{position:020}"))
    }

    /// By the title, in Danish order.
    pub(crate) fn of_title<A: Kept>(view: &View<A>) -> Self {
        Self::new(danish_key(view.state().title()), view.id())
    }

    pub(super) fn read(text: &str) -> Option<Self> {
        let (sort, id) = text.strip_prefix(MARK)?.split_once(BETWEEN)?;
        Some(Self::new(sort, id))
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{MARK}{}{BETWEEN}{}", self.sort, self.id)
    }
}
