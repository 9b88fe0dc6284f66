use async_graphql::{Enum, SimpleObject};

use crate::{moment::Moment, place::Supplier, words::PartialDate};

/// A time in which citizens could choose a supplier. Danish: «godkendelse».
#[derive(Clone, SimpleObject)]
pub struct FreeChoiceApproval {
    /// Who delivers.
    pub supplier: Supplier,
    /// Its first day.
    pub on: PartialDate,
    /// The words of the source, verbatim.
    pub stated: Option<String>,
    /// How it ended; null as long as nobody has told that it did.
    pub left: Option<FreeChoiceDeparture>,
}

impl FreeChoiceApproval {
    pub(super) fn of(approval: &choice::Approval, moment: Moment) -> Self {
        Self {
            supplier: Supplier(approval.supplier.clone(), moment),
            on: approval.on.into(),
            stated: approval.stated.clone(),
            left: approval.left.clone().map(FreeChoiceDeparture::from),
        }
    }
}

/// That a supplier can no longer be chosen, and why. Danish: «leverandøren udgik».
#[derive(Clone, SimpleObject)]
pub struct FreeChoiceDeparture {
    /// The first day without it.
    pub on: PartialDate,
    /// Why it left.
    pub why: DepartureReason,
    /// The words of the source, verbatim.
    pub stated: Option<String>,
}

impl From<choice::Departure> for FreeChoiceDeparture {
    fn from(departure: choice::Departure) -> Self {
        Self {
            on: departure.on.into(),
            why: departure.why.into(),
            stated: departure.stated,
        }
    }
}

/// Why a supplier can no longer be chosen. Danish: «årsag til, at leverandøren udgik».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "choice::DepartureReason")]
pub enum DepartureReason {
    /// The supplier's own decision. Danish: «trak sig».
    Withdrew,
    /// The municipality ended the contract. Danish: «opsagt af kommunen».
    Terminated,
    /// Danish: «konkurs».
    Bankrupt,
    /// Danish: «godkendelsen trukket tilbage».
    ApprovalWithdrawn,
    /// Danish: «anden årsag».
    Other,
}

/// A supplier that can be chosen on a day, or may. Danish: «leverandør på en dag».
#[derive(Clone, SimpleObject)]
pub struct FreeChoiceSupplierOn {
    /// Who delivers.
    pub supplier: Supplier,
    /// Surely approved by then, and surely not gone.
    pub certain: bool,
}

impl FreeChoiceSupplierOn {
    pub(super) fn of(on: choice::SupplierOn, moment: Moment) -> Self {
        Self {
            supplier: Supplier(on.supplier, moment),
            certain: on.certain,
        }
    }
}

/// How many suppliers can be chosen on a day, of those that are told of. Danish: «antal godkendte leverandører».
#[derive(Clone, SimpleObject)]
pub struct ApprovedCount {
    /// Surely so many.
    pub certain: usize,
    /// The certain ones and those that may be.
    pub possible: usize,
}

impl From<choice::ApprovedCount> for ApprovedCount {
    fn from(count: choice::ApprovedCount) -> Self {
        Self {
            certain: count.certain,
            possible: count.possible,
        }
    }
}
