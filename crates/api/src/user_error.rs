//! What a person can mend: answered as data, with a code that never changes and the field of the input.

mod carrying;
mod data;
mod members;
mod refused;

use async_graphql::Interface;
pub use members::{
    AlreadyHappened, AnotherExpected, DatesCrossed, InvalidInput, LimitExceeded,
    OptionNoticePassed, SmallCell, VersionConflict, WeightRange, WeightsNotHundred, YearOutOfReach,
};

pub use crate::user_error_code::UserErrorCode;
use crate::words::LocalizedText;

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
    WeightRange(WeightRange),
    LimitExceeded(LimitExceeded),
    DatesCrossed(DatesCrossed),
    AlreadyHappened(AlreadyHappened),
    AnotherExpected(AnotherExpected),
    YearOutOfReach(YearOutOfReach),
    InvalidInput(InvalidInput),
}
