use kernel::PartialDate;

use crate::Saving;

/// What may be asked of a saved query.
#[derive(Clone, Debug, PartialEq)]
pub enum QueryCommand {
    Save(Box<Saving>),
    Change {
        document: String,
        variables: Option<String>,
        why: String,
        on: PartialDate,
    },
    Withdraw {
        why: String,
        on: PartialDate,
    },
}
