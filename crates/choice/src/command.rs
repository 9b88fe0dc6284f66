use cases::CaseId;
use chrono::NaiveDate;
use contracts::{ContractId, FreeChoiceModel, SmallestGroup};
use kernel::{LocalizedText, MunicipalityCode, PartialDate, Supplier, TaskArea};

use crate::{DepartureReason, ShareId, ShareStatement};

/// What may be asked of a free choice.
#[derive(Clone, Debug, PartialEq)]
pub enum FreeChoiceCommand {
    Open(Box<Opening>),
    AdoptModel {
        model: FreeChoiceModel,
        /// In the words of the source.
        stated: Option<String>,
        on: PartialDate,
    },
    ApproveSupplier {
        supplier: Supplier,
        stated: Option<String>,
        on: PartialDate,
    },
    EndApproval {
        /// The supplier's key.
        supplier: String,
        why: DepartureReason,
        stated: Option<String>,
        on: PartialDate,
    },
    StateShare {
        share: ShareStatement,
        smallest_group: SmallestGroup,
        on: PartialDate,
        today: NaiveDate,
    },
    RetractShare {
        share: ShareId,
        why: String,
        on: PartialDate,
    },
    Link {
        cases: Vec<CaseId>,
        contracts: Vec<ContractId>,
        on: PartialDate,
    },
}

/// The free choice of one task in one municipality as it enters the register.
#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    /// The words that name it in an address: `lolland-hjemmepleje`.
    pub slug: String,
    pub title: LocalizedText,
    pub municipality: MunicipalityCode,
    pub task_area: TaskArea,
    /// None when nobody has told which.
    pub model: Option<FreeChoiceModel>,
    pub cases: Vec<CaseId>,
    pub contracts: Vec<ContractId>,
    pub on: PartialDate,
}
