use cases::CaseId;
use kernel::{PartialDate, Supplier};

use crate::{AgreedTerm, AwardCriterion, Correction, OptionId, Registration, SocialClause, Tender};

/// What may be asked of a contract; `on` is unknown when the day is not told.
#[derive(Clone, Debug, PartialEq)]
pub enum ContractCommand {
    Register(Box<Registration>),
    PublishTender {
        tender: Tender,
        on: PartialDate,
    },
    SetAwardCriteria {
        criteria: Vec<AwardCriterion>,
        on: PartialDate,
    },
    Award {
        suppliers: Vec<Supplier>,
        on: PartialDate,
    },
    Sign {
        on: PartialDate,
    },
    AgreeTerm {
        term: AgreedTerm,
        on: PartialDate,
    },
    ExerciseOption {
        option: OptionId,
        on: PartialDate,
    },
    LapseOption {
        option: OptionId,
        on: PartialDate,
    },
    AgreeSocialClause {
        clause: SocialClause,
        on: PartialDate,
    },
    Terminate {
        ground: String,
        on: PartialDate,
    },
    LinkCase {
        case: CaseId,
        on: PartialDate,
    },
    Correct {
        corrections: Vec<Correction>,
        why: String,
        on: PartialDate,
    },
}
