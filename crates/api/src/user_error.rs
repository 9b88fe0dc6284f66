//! What a person can mend: answered as data, with a code that never changes and the field of the input.

use std::any::Any;

use async_graphql::{Interface, SimpleObject};
use kernel::Coded;

use crate::scalars::Decimal;
pub use crate::user_error_code::UserErrorCode;

/// What a person can mend; nothing was stored. Danish: «fejl, der kan rettes».
#[derive(Clone, Debug, Interface)]
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
        name = "field",
        ty = "&Option<Vec<String>>",
        desc = "The path into the input, e.g. [\"input\", \"awardCriteria\"]; null when it is about the whole."
    )
)]
pub enum UserError {
    VersionConflict(VersionConflict),
    WeightsNotHundred(WeightsNotHundred),
    InvalidInput(InvalidInput),
}

/// Somebody was faster: the version is not the expected one. Danish: «versionskonflikt».
#[derive(Clone, Debug, SimpleObject)]
pub struct VersionConflict {
    /// A code that never changes.
    pub code: UserErrorCode,
    /// What is wrong, with its numbers, in English.
    pub message: String,
    /// The path into the input.
    pub field: Option<Vec<String>>,
    /// The version that the command expected.
    pub expected_version: i64,
    /// The version that is so.
    pub current_version: i64,
}

/// The weights of a level do not make 100 per cent. Danish: «vægtene giver ikke 100».
#[derive(Clone, Debug, SimpleObject)]
pub struct WeightsNotHundred {
    /// A code that never changes.
    pub code: UserErrorCode,
    /// What is wrong, with its numbers, in English.
    pub message: String,
    /// The path into the input.
    pub field: Option<Vec<String>>,
    /// What they make together.
    pub total: Decimal,
}

/// The input breaks a rule. Danish: «ugyldig indtastning».
#[derive(Clone, Debug, SimpleObject)]
pub struct InvalidInput {
    /// A code that never changes.
    pub code: UserErrorCode,
    /// What is wrong, with its numbers, in English.
    pub message: String,
    /// The path into the input; null when it is about the whole.
    pub field: Option<Vec<String>>,
}

impl UserError {
    /// A refusal as an answer; `at` is the path of the command in the input.
    pub(crate) fn refused(refusal: &dyn Coded, at: &[&str]) -> Self {
        let message = refusal.to_string();
        let field = path(at, refusal.field());
        let code = UserErrorCode::of(refusal.code());
        match weights_total(refusal) {
            Some(total) => Self::WeightsNotHundred(WeightsNotHundred {
                code,
                message,
                field,
                total: total.into(),
            }),
            None => Self::InvalidInput(InvalidInput {
                code,
                message,
                field,
            }),
        }
    }

    pub(crate) fn conflict(expected: i64, current: i64) -> Self {
        Self::VersionConflict(VersionConflict {
            code: UserErrorCode::VersionConflict,
            message: format!(
                "it is at version {current}, not at {expected}: somebody changed it meanwhile"
            ),
            field: path(&["input"], vec!["expectedVersion".to_owned()]),
            expected_version: expected,
            current_version: current,
        })
    }

    pub(crate) fn key_reused() -> Self {
        Self::InvalidInput(InvalidInput {
            code: UserErrorCode::IdempotencyKeyReused,
            message: "the idempotency key has been used for another command".to_owned(),
            field: path(&["input"], vec!["idempotencyKey".to_owned()]),
        })
    }
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

fn weights_total(refusal: &dyn Coded) -> Option<rust_decimal::Decimal> {
    let refusal = (refusal as &dyn Any).downcast_ref::<contracts::ContractRefusal>()?;
    if let contracts::ContractRefusal::WeightsNotHundred { total, .. } = refusal {
        return Some(*total);
    }
    None
}
