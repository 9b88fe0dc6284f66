use async_graphql::ID;
use kernel::{Coded, Id, LocalizedText, PartialDate};

use super::kinds::no_id;
use crate::{
    global_id::id_of,
    scalars::{Decimal, Edtf},
    user_error::{UserError, UserErrorCode},
};

/// The path of a field in the input.
#[derive(Clone)]
pub(crate) struct At(Vec<String>);

impl At {
    pub(crate) fn input() -> Self {
        Self(vec!["input".to_owned()])
    }

    pub(crate) fn then(&self, field: impl ToString) -> Self {
        let mut path = self.0.clone();
        path.push(field.to_string());
        Self(path)
    }
}

/// An input being read: every mistake is kept, with its field.
#[derive(Default)]
pub(crate) struct Reading {
    errors: Vec<UserError>,
}

impl Reading {
    /// Every mistake that was found.
    pub(crate) fn mistakes(self) -> Vec<UserError> {
        self.errors
    }

    /// What was read, if nothing was wrong with any of it.
    pub(crate) fn done<T>(self, value: Option<T>) -> Result<T, Vec<UserError>> {
        match value {
            Some(value) if self.errors.is_empty() => Ok(value),
            Some(_) | None => Err(self.errors),
        }
    }

    /// A value that may have been refused at its field.
    pub(crate) fn take<T, E: Coded>(&mut self, at: &At, value: Result<T, E>) -> Option<T> {
        match value {
            Ok(value) => Some(value),
            Err(refusal) => {
                let code = UserErrorCode::of(refusal.code());
                let words = LocalizedText::new(refusal.danish(), refusal.to_string());
                self.refuse(at, code, words);
                None
            }
        }
    }

    /// A value that may have been refused at a field within.
    pub(crate) fn take_within<T, E: Coded>(&mut self, at: &At, value: Result<T, E>) -> Option<T> {
        let within = value.as_ref().err().map(Coded::field);
        let fields = within.unwrap_or_default().into_iter();
        let at = fields.fold(at.clone(), |at, field| at.then(field));
        self.take(&at, value)
    }

    pub(crate) fn refuse(&mut self, at: &At, code: UserErrorCode, words: LocalizedText) {
        self.errors
            .push(UserError::invalid(code, words, at.0.clone()));
    }

    /// A field that may be left out; left out and well read both give a value.
    pub(crate) fn optional<A, T>(
        &mut self,
        value: Option<A>,
        read: impl FnOnce(&mut Self, A) -> Option<T>,
    ) -> Option<Option<T>> {
        match value {
            Some(value) => read(self, value).map(Some),
            None => Some(None),
        }
    }

    /// Every item of a list, all mistakes told.
    pub(crate) fn each<A, T>(
        &mut self,
        at: &At,
        items: Vec<A>,
        mut read: impl FnMut(&mut Self, &At, A) -> Option<T>,
    ) -> Option<Vec<T>> {
        let read: Vec<Option<T>> = items
            .into_iter()
            .enumerate()
            .map(|(place, item)| read(self, &at.then(place), item))
            .collect();
        read.into_iter().collect()
    }

    pub(crate) fn date(&mut self, at: &At, value: Edtf) -> Option<PartialDate> {
        self.take(at, PartialDate::parse_typed(&value.0))
    }

    pub(crate) fn optional_date(
        &mut self,
        at: &At,
        value: Option<Edtf>,
    ) -> Option<Option<PartialDate>> {
        self.optional(value, |reading, value| reading.date(at, value))
    }

    /// A day to the day, or unknown when it is not told.
    pub(crate) fn date_or_unknown(&mut self, at: &At, value: Option<Edtf>) -> Option<PartialDate> {
        let date = self.optional_date(at, value)?;
        Some(date.unwrap_or(PartialDate::UNKNOWN))
    }

    pub(crate) fn decimal(&mut self, at: &At, value: &Decimal) -> Option<rust_decimal::Decimal> {
        let read = rust_decimal::Decimal::from_str_exact(&value.0).ok();
        if read.is_none() {
            let shown: String = value.0.chars().take(40).collect();
            let words = LocalizedText::new(
                format!("“{shown}” er ikke et decimaltal: skriv 12.50"),
                format!("“{shown}” is not a decimal number: write 12.50"),
            );
            self.refuse(at, UserErrorCode::InvalidDecimal, words);
        }
        read
    }

    pub(crate) fn optional_decimal(
        &mut self,
        at: &At,
        value: Option<Decimal>,
    ) -> Option<Option<rust_decimal::Decimal>> {
        self.optional(value, |reading, value| reading.decimal(at, &value))
    }

    /// How many of something: 0 or more.
    pub(crate) fn count(&mut self, at: &At, value: i32) -> Option<u32> {
        let read = u32::try_from(value).ok();
        if read.is_none() {
            let words = LocalizedText::new(
                format!("{value} er negativt: skriv 0 eller mere"),
                format!("{value} is negative: write 0 or more"),
            );
            self.refuse(at, UserErrorCode::NumberNegative, words);
        }
        read
    }

    pub(crate) fn optional_count(&mut self, at: &At, value: Option<i32>) -> Option<Option<u32>> {
        self.optional(value, |reading, value| reading.count(at, value))
    }

    /// An id of one kind.
    pub(crate) fn id<T>(
        &mut self,
        at: &At,
        id: &ID,
        kind: &str,
        code: UserErrorCode,
    ) -> Option<Id<T>> {
        let read = id_of(id, kind);
        if read.is_none() {
            self.refuse(at, code, no_id(id, kind));
        }
        read
    }
}
