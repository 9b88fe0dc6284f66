use std::{fmt, str::FromStr};

use kernel::Coded;
use thiserror::Error;

/// Which part of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slice {
    /// How many at most.
    pub size: usize,
    /// The last of them instead of the first.
    pub from_the_end: bool,
    pub after: Option<Cursor>,
    pub before: Option<Cursor>,
}

impl Slice {
    pub fn first(size: usize) -> Self {
        Self {
            size,
            from_the_end: false,
            after: None,
            before: None,
        }
    }

    pub fn last(size: usize) -> Self {
        Self {
            from_the_end: true,
            ..Self::first(size)
        }
    }

    pub fn after(self, cursor: Cursor) -> Self {
        Self {
            after: Some(cursor),
            ..self
        }
    }

    pub fn before(self, cursor: Cursor) -> Self {
        Self {
            before: Some(cursor),
            ..self
        }
    }
}

/// A place in a list in one order; it stays where it is when others come and go.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cursor {
    order: String,
    sort: Vec<String>,
    id: String,
}

impl Cursor {
    pub(crate) fn new(order: impl Into<String>, sort: Vec<String>, id: &str) -> Self {
        Self {
            order: order.into(),
            sort,
            id: id.to_owned(),
        }
    }

    /// What it sorts by and its id; none when it belongs to another order.
    pub(crate) fn of(&self, order: &str) -> Option<(&[String], &str)> {
        (self.order == order).then_some((self.sort.as_slice(), self.id.as_str()))
    }
}

/// The letters of its order, then what it sorts by and its id in hexadecimal.
impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.order)?;
        for part in self.sort.iter().chain([&self.id]) {
            write!(f, ".{}", hex::encode(part))?;
        }
        Ok(())
    }
}

impl FromStr for Cursor {
    type Err = CursorRefusal;

    fn from_str(text: &str) -> Result<Self, CursorRefusal> {
        let (order, rest) = text.split_once('.').ok_or(CursorRefusal)?;
        let mut parts: Vec<String> = rest
            .split('.')
            .map(plain)
            .collect::<Option<_>>()
            .ok_or(CursorRefusal)?;
        let id = parts.pop().ok_or(CursorRefusal)?;
        Ok(Self {
            order: order.to_owned(),
            sort: parts,
            id,
        })
    }
}

fn plain(hexadecimal: &str) -> Option<String> {
    String::from_utf8(hex::decode(hexadecimal).ok()?)
        .ok()
        .filter(|text| !text.contains('\0'))
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the cursor is not one that a list has given")]
pub struct CursorRefusal;

impl Coded for CursorRefusal {
    fn danish(&self) -> String {
        "Markøren er ikke en, som en liste har givet".to_owned()
    }

    fn code(&self) -> &'static str {
        "INVALID_CURSOR"
    }
}

/// A part of a list, in the list's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    pub items: Vec<(Cursor, T)>,
    pub has_next: bool,
    pub has_previous: bool,
}

/// A value that a facet has in some documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    pub value: String,
    pub label: String,
    /// How many documents have it.
    pub documents: u64,
}
