use async_graphql::{Context, Result};
use store::{Cursor, Slice};

use super::{key::Key, question::Question};
use crate::{error::coded, following::Following};

/// How many items a page has when nothing is said, and at most.
const PAGE: i32 = 20;
const LARGEST_PAGE: i32 = 100;

/// Which part of a list is asked for.
#[derive(Clone)]
pub(crate) struct Asked {
    first: Option<i32>,
    after: Option<String>,
    last: Option<i32>,
    before: Option<String>,
    largest: i32,
    question: Question,
}

impl Asked {
    pub(crate) fn new(
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
        last: Option<i32>,
        before: Option<String>,
    ) -> Self {
        Self {
            first,
            after,
            last,
            before,
            largest: Following::of(ctx).map_or(LARGEST_PAGE, |list| list.largest_page),
            question: Question::of(ctx),
        }
    }

    /// How many, and whether from the end.
    pub(crate) fn size(&self) -> Result<(usize, bool)> {
        let (name, count, from_the_end) = match (self.first, self.last) {
            (Some(_), Some(_)) => {
                return Err(coded(
                    "BAD_USER_INPUT",
                    "ask for `first` or for `last`, not for both",
                ));
            }
            (Some(first), None) => ("first", first, false),
            (None, Some(last)) => ("last", last, true),
            (None, None) => ("first", PAGE, false),
        };
        if !(1..=self.largest).contains(&count) {
            return Err(coded(
                "BAD_USER_INPUT",
                format!(
                    "`{name}` is {count}: a page has 1 to {} items",
                    self.largest
                ),
            ));
        }
        Ok((usize::try_from(count)?, from_the_end))
    }

    /// As the store takes it.
    pub(crate) fn slice(&self) -> Result<Slice> {
        let (size, from_the_end) = self.size()?;
        let place = |cursor: &Option<String>| -> Result<Option<Cursor>> {
            let opened = self.opened(cursor)?;
            let read = opened.map(|place| place.parse().map_err(|_| alien()));
            read.transpose()
        };
        Ok(Slice {
            size,
            from_the_end,
            after: place(&self.after)?,
            before: place(&self.before)?,
        })
    }

    /// The places of a list at hand that the part is after and before.
    pub(super) fn keys(&self) -> Result<(Option<Key>, Option<Key>)> {
        let key = |cursor: &Option<String>| -> Result<Option<Key>> {
            let opened = self.opened(cursor)?;
            let read = opened.map(|place| Key::read(&place).ok_or_else(alien));
            read.transpose()
        };
        Ok((key(&self.after)?, key(&self.before)?))
    }

    /// A place in the list as a cursor that only the same question takes back.
    pub(crate) fn cursor(&self, place: impl ToString) -> String {
        self.question.sealed(&place.to_string())
    }

    fn opened(&self, cursor: &Option<String>) -> Result<Option<String>> {
        let opened = cursor.as_deref().map(|cursor| self.question.opened(cursor));
        opened.transpose()
    }
}

fn alien() -> async_graphql::Error {
    coded(
        "BAD_USER_INPUT",
        "the cursor is not one that this list has given",
    )
}
