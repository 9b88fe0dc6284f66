//! What a person can mend: answered as data, with a code that never changes and the field of the input.

mod refused;

use async_graphql::{Interface, SimpleObject};

pub use crate::user_error_code::UserErrorCode;
use crate::{
    scalars::{Date, Decimal},
    words::LocalizedText,
};

/// What a person can mend; nothing was stored. Danish: «fejl, der kan rettes».
#[derive(Clone, Interface)]
#[graphql(
    field(
        name = "code",
        ty = "&UserErrorCode",
        desc = "A code that never changes."
    ),
    field(
        name = "message",
        ty = "&String",
        desc = "What is wrong, with its numbers, in English."
    ),
    field(
        name = "localized_message",
        ty = "&LocalizedText",
        desc = "The same sentence in Danish and English."
    ),
    field(
        name = "field",
        ty = "&Option<Vec<String>>",
        desc = "The path into the input, e.g. [\"input\", \"awardCriteria\"]; null when it is about the whole."
    )
)]
pub enum UserError {
    VersionConflict(VersionConflict),
    WeightsNotHundred(WeightsNotHundred),
    OptionNoticePassed(OptionNoticePassed),
    SmallCell(SmallCell),
    InvalidInput(InvalidInput),
}

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
