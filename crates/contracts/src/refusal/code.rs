use kernel::Coded;

use crate::ContractRefusal;

impl ContractRefusal {
    /// Every code, in the order of the reasons.
    pub const CODES: &[&str] = &[
        "ALREADY_REGISTERED",
        "UNKNOWN_CONTRACT",
        "TITLE_MISSING",
        "SLUG_INVALID",
        "TEXT_TOO_LONG",
        "DUPLICATE_MUNICIPALITY",
        "DUPLICATE_SUPPLIER",
        "SUPPLIER_MISSING",
        "NO_CRITERIA",
        "CRITERION_NAME_MISSING",
        "CRITERION_TWICE",
        "WEIGHT_NOT_POSITIVE",
        "WEIGHT_RANGE_CROSSED",
        "WEIGHT_KINDS_MIXED",
        "WEIGHTS_NOT_HUNDRED",
        "WEIGHTS_CANNOT_MAKE_HUNDRED",
        "RANKS_NOT_IN_ORDER",
        "AWARDED_BEFORE_PUBLISHED",
        "ALREADY_SIGNED",
        "END_BEFORE_START",
        "OPTION_LENGTH_MISSING",
        "OPTION_TWICE",
        "UNKNOWN_OPTION",
        "OPTION_ALREADY_DECIDED",
        "OPTION_NOTICE_PASSED",
        "CLAUSE_TEXT_MISSING",
        "CLAUSE_TWICE",
        "SMALL_CELL",
        "ALREADY_TERMINATED",
        "GROUND_MISSING",
        "CONTRACT_TERMINATED",
        "WHY_MISSING",
        "NOTHING_TO_CORRECT",
        "NOT_STATED",
    ];
}

impl Coded for ContractRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::AlreadyRegistered => "ALREADY_REGISTERED",
            Self::UnknownContract => "UNKNOWN_CONTRACT",
            Self::TitleMissing => "TITLE_MISSING",
            Self::SlugInvalid { .. } => "SLUG_INVALID",
            Self::TextTooLong { .. } => "TEXT_TOO_LONG",
            Self::DuplicateMunicipality { .. } => "DUPLICATE_MUNICIPALITY",
            Self::DuplicateSupplier { .. } => "DUPLICATE_SUPPLIER",
            Self::SupplierMissing { .. } => "SUPPLIER_MISSING",
            Self::NoCriteria => "NO_CRITERIA",
            Self::CriterionNameMissing { .. } => "CRITERION_NAME_MISSING",
            Self::CriterionTwice { .. } => "CRITERION_TWICE",
            Self::WeightNotPositive { .. } => "WEIGHT_NOT_POSITIVE",
            Self::WeightRangeCrossed { .. } => "WEIGHT_RANGE_CROSSED",
            Self::WeightKindsMixed { .. } => "WEIGHT_KINDS_MIXED",
            Self::WeightsNotHundred { .. } => "WEIGHTS_NOT_HUNDRED",
            Self::WeightsCannotMakeHundred { .. } => "WEIGHTS_CANNOT_MAKE_HUNDRED",
            Self::RanksNotInOrder { .. } => "RANKS_NOT_IN_ORDER",
            Self::AwardedBeforePublished { .. } => "AWARDED_BEFORE_PUBLISHED",
            Self::AlreadySigned { .. } => "ALREADY_SIGNED",
            Self::EndBeforeStart { .. } => "END_BEFORE_START",
            Self::OptionLengthMissing { .. } => "OPTION_LENGTH_MISSING",
            Self::OptionTwice { .. } => "OPTION_TWICE",
            Self::UnknownOption => "UNKNOWN_OPTION",
            Self::OptionAlreadyDecided { .. } => "OPTION_ALREADY_DECIDED",
            Self::OptionNoticePassed { .. } => "OPTION_NOTICE_PASSED",
            Self::ClauseTextMissing { .. } => "CLAUSE_TEXT_MISSING",
            Self::ClauseTwice { .. } => "CLAUSE_TWICE",
            Self::SmallCell { .. } => "SMALL_CELL",
            Self::AlreadyTerminated => "ALREADY_TERMINATED",
            Self::GroundMissing => "GROUND_MISSING",
            Self::ContractTerminated => "CONTRACT_TERMINATED",
            Self::WhyMissing => "WHY_MISSING",
            Self::NothingToCorrect => "NOTHING_TO_CORRECT",
            Self::NotStated { .. } => "NOT_STATED",
        }
    }

    fn field(&self) -> Vec<String> {
        self.path().steps().to_vec()
    }
}
