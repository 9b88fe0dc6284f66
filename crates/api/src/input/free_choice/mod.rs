//! What may be asked of a free choice.

mod approval;
mod open;
mod share;

pub use approval::{ApproveFreeChoiceSupplierInput, EndFreeChoiceApprovalInput};
use async_graphql::ID;
use choice::{FreeChoiceCommand, FreeChoiceId};
pub use open::{AdoptFreeChoiceModelInput, LinkFreeChoiceInput, OpenFreeChoiceInput};
pub use share::{RetractFreeChoiceShareInput, StateFreeChoiceShareInput};

use super::{At, Reading, Told};
use crate::user_error::{UserError, UserErrorCode};

/// A command to a free choice, or all mistakes in it.
pub(crate) type AskedOfChoice = Result<(FreeChoiceId, FreeChoiceCommand, Told), Vec<UserError>>;

fn free_choice(reading: &mut Reading, at: &At, id: &ID) -> Option<FreeChoiceId> {
    let code = UserErrorCode::UnknownFreeChoice;
    reading.id(&at.then("freeChoice"), id, "FreeChoice", code)
}
