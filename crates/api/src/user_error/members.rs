use async_graphql::SimpleObject;

use super::UserErrorCode;
use crate::{
    scalars::{Date, Decimal},
    words::{LocalizedText, PartialDate},
};

/// Somebody was faster: the version is not the expected one. Danish: «versionskonflikt».
#[derive(Clone, SimpleObject)]
pub struct VersionConflict {
    /// A code that never changes.
    pub code: UserErrorCode,
    /// What is wrong, with its numbers, in English.
    pub message: String,
    /// The same sentence in Danish and English.
    pub localized_message: LocalizedText,
    /// The path into the input.
    pub field: Option<Vec<String>>,
    /// The version that the command expected.
    pub expected_version: i64,
    /// The version that is so.
    pub current_version: i64,
}

/// The weights of a level do not make 100 per cent. Danish: «vægtene giver ikke 100».
#[derive(Clone, SimpleObject)]
pub struct WeightsNotHundred {
    /// A code that never changes.
    pub code: UserErrorCode,
    /// What is wrong, with its numbers, in English.
    pub message: String,
    /// The same sentence in Danish and English.
    pub localized_message: LocalizedText,
    /// The path into the input.
    pub field: Option<Vec<String>>,
    /// What they make together.
    pub total: Decimal,
}

/// An option is used after its last notice day. Danish: «optionens frist er overskredet».
#[derive(Clone, SimpleObject)]
pub struct OptionNoticePassed {
    /// A code that never changes.
    pub code: UserErrorCode,
    /// What is wrong, with its numbers, in English.
    pub message: String,
    /// The same sentence in Danish and English.
    pub localized_message: LocalizedText,
    /// The path into the input.
    pub field: Option<Vec<String>>,
    /// The last day on which it could be used.
    pub notice_by: Date,
}

/// So few people are told of that they could be known one by one. Danish: «for få personer».
#[derive(Clone, SimpleObject)]
pub struct SmallCell {
    /// A code that never changes.
    pub code: UserErrorCode,
    /// What is wrong, with its numbers, in English.
    pub message: String,
    /// The same sentence in Danish and English.
    pub localized_message: LocalizedText,
    /// The path into the input.
    pub field: Option<Vec<String>>,
    /// The fewest people that may be told of.
    pub least: u32,
}

/// The weights of a level, or of one criterion, are a range that cannot be. Danish: «vægtene kan ikke give 100».
#[derive(Clone, SimpleObject)]
pub struct WeightRange {
    /// A code that never changes.
    pub code: UserErrorCode,
    /// What is wrong, with its numbers, in English.
    pub message: String,
    /// The same sentence in Danish and English.
    pub localized_message: LocalizedText,
    /// The path into the input.
    pub field: Option<Vec<String>>,
    /// The least they make, or the least of the one.
    pub min: Decimal,
    /// The most they make, or the most of the one.
    pub max: Decimal,
}

/// More, or longer, than may be. Danish: «grænsen er overskredet».
#[derive(Clone, SimpleObject)]
pub struct LimitExceeded {
    /// A code that never changes.
    pub code: UserErrorCode,
    /// What is wrong, with its numbers, in English.
    pub message: String,
    /// The same sentence in Danish and English.
    pub localized_message: LocalizedText,
    /// The path into the input.
    pub field: Option<Vec<String>>,
    /// How many or how long it is.
    pub actual: u64,
    /// The most that it may be.
    pub most: u64,
}

/// What must come first comes last. Danish: «datoerne er byttet om».
#[derive(Clone, SimpleObject)]
pub struct DatesCrossed {
    /// A code that never changes.
    pub code: UserErrorCode,
    /// What is wrong, with its numbers, in English.
    pub message: String,
    /// The same sentence in Danish and English.
    pub localized_message: LocalizedText,
    /// The path into the input.
    pub field: Option<Vec<String>>,
    /// The day of what must come first.
    pub start: PartialDate,
    /// The day of what must come after it, and was said to come before.
    pub end: PartialDate,
}

/// It has happened already, or is over. Danish: «det er allerede sket».
#[derive(Clone, SimpleObject)]
pub struct AlreadyHappened {
    /// A code that never changes.
    pub code: UserErrorCode,
    /// What is wrong, with its numbers, in English.
    pub message: String,
    /// The same sentence in Danish and English.
    pub localized_message: LocalizedText,
    /// The path into the input.
    pub field: Option<Vec<String>>,
    /// When.
    pub on: PartialDate,
}

/// Another word is expected, e.g. a unit or a currency. Danish: «noget andet ventes».
#[derive(Clone, SimpleObject)]
pub struct AnotherExpected {
    /// A code that never changes.
    pub code: UserErrorCode,
    /// What is wrong, with its numbers, in English.
    pub message: String,
    /// The same sentence in Danish and English.
    pub localized_message: LocalizedText,
    /// The path into the input.
    pub field: Option<Vec<String>>,
    /// What is expected.
    pub expected: String,
    /// What was told.
    pub found: String,
}

/// The year is not one of those that may be told of. Danish: «året er uden for rækkevidde».
#[derive(Clone, SimpleObject)]
pub struct YearOutOfReach {
    /// A code that never changes.
    pub code: UserErrorCode,
    /// What is wrong, with its numbers, in English.
    pub message: String,
    /// The same sentence in Danish and English.
    pub localized_message: LocalizedText,
    /// The path into the input.
    pub field: Option<Vec<String>>,
    /// The year that was told.
    pub year: i32,
    /// The first that may be.
    pub first: i32,
    /// The last that may be.
    pub last: i32,
}

/// The input breaks a rule. Danish: «ugyldig indtastning».
#[derive(Clone, SimpleObject)]
pub struct InvalidInput {
    /// A code that never changes.
    pub code: UserErrorCode,
    /// What is wrong, with its numbers, in English.
    pub message: String,
    /// The same sentence in Danish and English.
    pub localized_message: LocalizedText,
    /// The path into the input; null when it is about the whole.
    pub field: Option<Vec<String>>,
}
