use chrono::NaiveDate;
use kernel::{PartialDate, Supplier};
use serde::{Deserialize, Serialize};

use crate::{
    FreeChoice,
    model::{has_surely_come, may_have_come},
};

/// A time in which citizens could choose a supplier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    pub supplier: Supplier,
    pub on: PartialDate,
    /// In the words of the source.
    pub stated: Option<String>,
    /// None as long as nobody has told that it left.
    pub left: Option<Departure>,
}

/// That a supplier can no longer be chosen, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Departure {
    /// The first day without it.
    pub on: PartialDate,
    pub why: DepartureReason,
    pub stated: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DepartureReason {
    /// The supplier's own decision.
    Withdrew,
    /// The municipality ended the contract.
    Terminated,
    Bankrupt,
    ApprovalWithdrawn,
    Other,
}

/// A supplier that can be chosen on a day, or may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupplierOn {
    pub supplier: Supplier,
    /// Surely approved by then, and surely not gone.
    pub certain: bool,
}

/// How many suppliers can be chosen on a day, of those that are told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ApprovedCount {
    pub certain: usize,
    /// The certain ones and those that may be.
    pub possible: usize,
}

impl FreeChoice {
    /// Who can be chosen on a day, in the order approved; others may be approved that nobody has told of.
    pub fn suppliers_on(&self, day: NaiveDate) -> Vec<SupplierOn> {
        let mut suppliers: Vec<SupplierOn> = Vec::new();
        for approval in &self.approvals {
            let Some(certain) = approval.holds_on(day) else {
                continue;
            };
            let key = approval.supplier.key();
            match suppliers.iter_mut().find(|on| on.supplier.key() == key) {
                Some(known) => known.certain |= certain,
                None => suppliers.push(SupplierOn {
                    supplier: approval.supplier.clone(),
                    certain,
                }),
            }
        }
        suppliers
    }

    pub fn approved_count_on(&self, day: NaiveDate) -> ApprovedCount {
        let suppliers = self.suppliers_on(day);
        ApprovedCount {
            certain: suppliers.iter().filter(|on| on.certain).count(),
            possible: suppliers.len(),
        }
    }

    /// The latest that is told of the supplier with this key.
    pub fn approval_of(&self, key: &str) -> Option<&Approval> {
        self.approvals
            .iter()
            .rfind(|approval| approval.supplier.key() == key)
    }
}

impl Approval {
    /// Whether it surely holds on a day; none when it surely does not.
    fn holds_on(&self, day: NaiveDate) -> Option<bool> {
        let left = self.left.as_ref().map(|left| left.on);
        let is_gone = left.is_some_and(|left| has_surely_come(left, day));
        let may_be_gone = left.is_some_and(|left| may_have_come(left, day));
        let may_hold = may_have_come(self.on, day) && !is_gone;
        may_hold.then(|| has_surely_come(self.on, day) && !may_be_gone)
    }
}
