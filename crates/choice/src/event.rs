use cases::CaseId;
use contracts::{ContractId, FreeChoiceModel};
use kernel::{Event, LocalizedText, MunicipalityCode, PartialDate, Supplier, TaskArea};
use serde::{Deserialize, Serialize};

use crate::{DepartureReason, ShareId, ShareStatement};

/// A fact of a free choice; stored for ever, so only added to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FreeChoiceEvent {
    Opened {
        slug: String,
        title: LocalizedText,
        municipality: MunicipalityCode,
        task_area: TaskArea,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        model: Option<FreeChoiceModel>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        cases: Vec<CaseId>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        contracts: Vec<ContractId>,
        on: PartialDate,
    },
    /// It holds from that day on, in the place of the former.
    ModelAdopted {
        model: FreeChoiceModel,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stated: Option<String>,
        on: PartialDate,
    },
    SupplierApproved {
        supplier: Supplier,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stated: Option<String>,
        on: PartialDate,
    },
    SupplierLeft {
        /// The supplier's key.
        supplier: String,
        why: DepartureReason,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stated: Option<String>,
        /// The first day without it.
        on: PartialDate,
    },
    ShareStated {
        share: ShareStatement,
        on: PartialDate,
    },
    ShareRetracted {
        share: ShareId,
        why: String,
        on: PartialDate,
    },
    /// Holds only what is new.
    Linked {
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        cases: Vec<CaseId>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        contracts: Vec<ContractId>,
        on: PartialDate,
    },
}

impl Event for FreeChoiceEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Opened { .. } => "FreeChoiceOpened",
            Self::ModelAdopted { .. } => "FreeChoiceModelAdopted",
            Self::SupplierApproved { .. } => "SupplierApproved",
            Self::SupplierLeft { .. } => "SupplierLeft",
            Self::ShareStated { .. } => "ShareStated",
            Self::ShareRetracted { .. } => "ShareRetracted",
            Self::Linked { .. } => "FreeChoiceLinked",
        }
    }

    fn on(&self) -> PartialDate {
        match self {
            Self::Opened { on, .. }
            | Self::ModelAdopted { on, .. }
            | Self::SupplierApproved { on, .. }
            | Self::SupplierLeft { on, .. }
            | Self::ShareStated { on, .. }
            | Self::ShareRetracted { on, .. }
            | Self::Linked { on, .. } => *on,
        }
    }
}
