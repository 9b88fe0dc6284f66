use cases::CaseId;
use kernel::{Event, LocalizedText, Money, MunicipalityCode, PartialDate, Supplier, TaskArea};
use serde::{Deserialize, Serialize};

use crate::{
    AgreedTerm, AwardCriterion, ContractId, CooperationForm, Correction, OptionId, SocialClause,
    Tender,
};

/// A fact of a contract; stored for ever, so only added to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ContractEvent {
    Registered {
        slug: String,
        title: LocalizedText,
        form: CooperationForm,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        task_area: Option<TaskArea>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        municipalities: Vec<MunicipalityCode>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        suppliers: Vec<Supplier>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        owner_unit: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<Money>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        succeeds: Option<ContractId>,
        on: PartialDate,
    },
    TenderPublished {
        tender: Tender,
        on: PartialDate,
    },
    AwardCriteriaSet {
        criteria: Vec<AwardCriterion>,
        on: PartialDate,
    },
    Awarded {
        suppliers: Vec<Supplier>,
        on: PartialDate,
    },
    Signed {
        on: PartialDate,
    },
    TermAgreed {
        term: AgreedTerm,
        on: PartialDate,
    },
    OptionExercised {
        option: OptionId,
        on: PartialDate,
    },
    OptionLapsed {
        option: OptionId,
        on: PartialDate,
    },
    SocialClauseAgreed {
        clause: SocialClause,
        on: PartialDate,
    },
    Terminated {
        ground: String,
        on: PartialDate,
    },
    CaseLinked {
        case: CaseId,
        on: PartialDate,
    },
    Corrected {
        correction: Correction,
        /// What was so until then, in Danish words.
        was: String,
        /// What is so from then on, in Danish words.
        becomes: String,
        why: String,
        /// The version of the event whose statement this corrects.
        corrects: i64,
        on: PartialDate,
    },
}

impl Event for ContractEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Registered { .. } => "ContractRegistered",
            Self::TenderPublished { .. } => "TenderPublished",
            Self::AwardCriteriaSet { .. } => "AwardCriteriaSet",
            Self::Awarded { .. } => "ContractAwarded",
            Self::Signed { .. } => "ContractSigned",
            Self::TermAgreed { .. } => "TermAgreed",
            Self::OptionExercised { .. } => "OptionExercised",
            Self::OptionLapsed { .. } => "OptionLapsed",
            Self::SocialClauseAgreed { .. } => "SocialClauseAgreed",
            Self::Terminated { .. } => "ContractTerminated",
            Self::CaseLinked { .. } => "CaseLinked",
            Self::Corrected { .. } => "ContractCorrected",
        }
    }

    fn on(&self) -> PartialDate {
        match self {
            Self::Registered { on, .. }
            | Self::TenderPublished { on, .. }
            | Self::AwardCriteriaSet { on, .. }
            | Self::Awarded { on, .. }
            | Self::Signed { on }
            | Self::TermAgreed { on, .. }
            | Self::OptionExercised { on, .. }
            | Self::OptionLapsed { on, .. }
            | Self::SocialClauseAgreed { on, .. }
            | Self::Terminated { on, .. }
            | Self::CaseLinked { on, .. }
            | Self::Corrected { on, .. } => *on,
        }
    }

    fn corrects(&self) -> Option<i64> {
        match self {
            Self::Corrected { corrects, .. } => Some(*corrects),
            Self::Registered { .. }
            | Self::TenderPublished { .. }
            | Self::AwardCriteriaSet { .. }
            | Self::Awarded { .. }
            | Self::Signed { .. }
            | Self::TermAgreed { .. }
            | Self::OptionExercised { .. }
            | Self::OptionLapsed { .. }
            | Self::SocialClauseAgreed { .. }
            | Self::Terminated { .. }
            | Self::CaseLinked { .. } => None,
        }
    }
}
