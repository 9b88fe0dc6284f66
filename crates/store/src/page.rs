use std::{fmt, str::FromStr};

use kernel::Coded;
use thiserror::Error;

use crate::Document;

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
    order: char,
    sort: String,
    id: String,
}

impl Cursor {
    pub(crate) fn new(order: char, sort: &str, id: &str) -> Self {
        Self {
            order,
            sort: sort.to_owned(),
            id: id.to_owned(),
        }
    }

    /// What it sorts by and its id; none when it belongs to another order.
    pub(crate) fn of(&self, order: char) -> Option<(&str, &str)> {
        (self.order == order).then_some((self.sort.as_str(), self.id.as_str()))
    }
}

/// The letter of its order, then what it sorts by and its id in hexadecimal.
impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.order)?;
        self.sort
            .bytes()
            .try_for_each(|byte| write!(f, "{byte:02x}"))?;
        f.write_str(".")?;
        self.id.bytes().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for Cursor {
    type Err = CursorRefusal;

    fn from_str(text: &str) -> Result<Self, CursorRefusal> {
        let mut letters = text.chars();
        let order = letters.next().ok_or(CursorRefusal)?;
        let (sort, id) = letters.as_str().split_once('.').ok_or(CursorRefusal)?;
        Ok(Self {
            order,
            sort: plain(sort).ok_or(CursorRefusal)?,
            id: plain(id).ok_or(CursorRefusal)?,
        })
    }
}

fn plain(hexadecimal: &str) -> Option<String> {
    let digits: Vec<u32> = hexadecimal
        .chars()
        .map(|digit| digit.to_digit(16))
        .collect::<Option<_>>()?;
    let bytes = digits
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => u8::try_from(high * 16 + low).ok(),
            _ => None,
        })
        .collect::<Option<Vec<u8>>>()?;
    String::from_utf8(bytes)
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

/// A part of a list of documents, in the list's order.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<A> {
    pub items: Vec<(Cursor, Document<A>)>,
    pub has_next: bool,
    pub has_previous: bool,
}

/// A part of a list of facet values, in the Danish order of their labels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetPage {
    pub items: Vec<(Cursor, FacetValue)>,
    pub has_next: bool,
    pub has_previous: bool,
    /// Of the whole list.
    pub total: u64,
}

/// A value that a facet has in some documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    pub value: String,
    pub label: String,
    /// How many documents have it.
    pub documents: u64,
}
