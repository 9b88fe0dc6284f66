//! What may be asked of the calculator, of accounts and of saved calculations.

mod accounts;
mod calculation;
mod question;

pub use accounts::ImportAccountsInput;
pub(crate) use accounts::Importing;
pub use calculation::{RetractCalculationInput, SaveCalculationInput};
pub use question::PotentialInput;
pub(crate) use question::Question;
