use async_graphql::{Enum, SimpleObject};
use chrono::NaiveDate;

use crate::{scalars::Date, words::LocalizedText};

/// Where a contract stands on a day; as honest as its dates are. Danish: «status».
#[derive(Clone, SimpleObject)]
pub struct StatusOn {
    /// The day asked about.
    pub on: Date,
    /// There is only one possibility.
    pub certain: bool,
    /// All that it may be, in the order of a contract's life.
    pub possible: Vec<ContractStatus>,
    /// Why it is not certain.
    pub note: Option<LocalizedText>,
}

impl StatusOn {
    pub(crate) fn new(on: NaiveDate, status: contracts::Status) -> Self {
        Self {
            on: Date(on),
            certain: status.certain(),
            note: status.why.words().map(LocalizedText::from),
            possible: status
                .possible
                .into_iter()
                .map(ContractStatus::from)
                .collect(),
        }
    }
}

/// Where a contract may stand. Danish: «kontraktens status».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::ContractStatus")]
pub enum ContractStatus {
    /// Danish: «planlagt».
    Planned,
    /// Danish: «i udbud».
    Tendering,
    /// Danish: «tildelt».
    Awarded,
    /// Danish: «aktiv».
    Active,
    /// Danish: «udløbet».
    Expired,
    /// Danish: «ophørt før tid».
    Terminated,
    /// Danish: «udbud annulleret».
    Cancelled,
}
