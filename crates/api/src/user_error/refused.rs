use kernel::{Coded, LocalizedText};
use store::Kind;

use super::{InvalidInput, UserError, UserErrorCode, VersionConflict, data::Data};

impl UserError {
    /// A refusal as an answer, each of its parts for itself; `at` is the path of the command in the input.
    pub(crate) fn all_refused(refusal: &dyn Coded, at: &[&str]) -> Vec<Self> {
        let parts = refusal.parts();
        if parts.is_empty() {
            return vec![Self::refused(refusal, at)];
        }
        parts
            .into_iter()
            .flat_map(|part| Self::all_refused(part, at))
            .collect()
    }

    pub(crate) fn refused(refusal: &dyn Coded, at: &[&str]) -> Self {
        let told = InvalidInput {
            code: UserErrorCode::of(refusal.code()),
            message: refusal.to_string(),
            localized_message: in_both_languages(refusal).into(),
            field: path(at, refusal.field()),
        };
        match Data::of(refusal) {
            Some(data) => told.with(data),
            None => Self::InvalidInput(told),
        }
    }

    /// A mistake that is found before any rule is asked.
    pub(crate) fn invalid(code: UserErrorCode, words: LocalizedText, field: Vec<String>) -> Self {
        Self::InvalidInput(InvalidInput {
            code,
            message: words.en.clone().unwrap_or_else(|| words.da.clone()),
            localized_message: words.into(),
            field: path(&[], field),
        })
    }

    /// Of what the command was to.
    pub(crate) fn conflict(of: Kind, expected: i64, current: i64) -> Self {
        let message = format!(
            "the {of} is at version {current}, not at {expected}: somebody changed it meanwhile"
        );
        let danish = format!(
            "{} er i version {current}, ikke {expected}: en anden har ændret den imens",
            of.danish()
        );
        Self::VersionConflict(VersionConflict {
            code: UserErrorCode::VersionConflict,
            localized_message: LocalizedText::new(danish, &message).into(),
            message,
            field: path(&["input"], vec!["expectedVersion".to_owned()]),
            expected_version: expected,
            current_version: current,
        })
    }

    pub(crate) fn key_reused() -> Self {
        let words = LocalizedText::new(
            "Idempotensnøglen er brugt til en anden kommando",
            "the idempotency key has been used for another command",
        );
        let field = vec!["input".to_owned(), "idempotencyKey".to_owned()];
        Self::invalid(UserErrorCode::IdempotencyKeyReused, words, field)
    }

    /// It tells of the same mistake in the same place.
    pub(crate) fn is_same_as(&self, other: &Self) -> bool {
        self.told() == other.told()
    }

    /// It tells of the same mistake in a field that the other's is in.
    pub(crate) fn is_around(&self, other: &Self) -> bool {
        let ((code, field), (others, inner)) = (self.told(), other.told());
        let is_in = |(inner, field): (&Vec<String>, &Vec<String>)| inner.starts_with(field);
        code == others && inner.zip(field).is_some_and(is_in)
    }

    fn told(&self) -> (UserErrorCode, Option<&Vec<String>>) {
        let (code, field) = match self {
            Self::VersionConflict(told) => (told.code, &told.field),
            Self::WeightsNotHundred(told) => (told.code, &told.field),
            Self::OptionNoticePassed(told) => (told.code, &told.field),
            Self::SmallCell(told) => (told.code, &told.field),
            Self::WeightRange(told) => (told.code, &told.field),
            Self::LimitExceeded(told) => (told.code, &told.field),
            Self::DatesCrossed(told) => (told.code, &told.field),
            Self::AlreadyHappened(told) => (told.code, &told.field),
            Self::AnotherExpected(told) => (told.code, &told.field),
            Self::YearOutOfReach(told) => (told.code, &told.field),
            Self::InvalidInput(told) => (told.code, &told.field),
        };
        (code, field.as_ref())
    }

    /// Its code, its Danish sentence and its field.
    pub(crate) fn in_short(&self) -> (String, String, Vec<String>) {
        let (code, field) = self.told();
        let field = field.cloned().unwrap_or_default();
        (code.name().to_owned(), self.words().da.clone(), field)
    }

    pub(crate) fn message_in_english(&self) -> String {
        let words = self.words();
        words.en.clone().unwrap_or_else(|| words.da.clone())
    }

    fn words(&self) -> &crate::words::LocalizedText {
        match self {
            Self::VersionConflict(told) => &told.localized_message,
            Self::WeightsNotHundred(told) => &told.localized_message,
            Self::OptionNoticePassed(told) => &told.localized_message,
            Self::SmallCell(told) => &told.localized_message,
            Self::WeightRange(told) => &told.localized_message,
            Self::LimitExceeded(told) => &told.localized_message,
            Self::DatesCrossed(told) => &told.localized_message,
            Self::AlreadyHappened(told) => &told.localized_message,
            Self::AnotherExpected(told) => &told.localized_message,
            Self::YearOutOfReach(told) => &told.localized_message,
            Self::InvalidInput(told) => &told.localized_message,
        }
    }

    /// The field of the input that it is about, without what is inside it.
    pub(crate) fn first_field(&self) -> Option<&str> {
        let (_, field) = self.told();
        field?.get(1).map(String::as_str)
    }
}

fn in_both_languages(refusal: &dyn Coded) -> LocalizedText {
    LocalizedText::new(refusal.danish(), refusal.to_string())
}

fn path(at: &[&str], field: Vec<String>) -> Option<Vec<String>> {
    if field.is_empty() {
        return None;
    }
    Some(
        at.iter()
            .map(|part| (*part).to_owned())
            .chain(field)
            .collect(),
    )
}
