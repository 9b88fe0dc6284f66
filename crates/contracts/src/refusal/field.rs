use crate::{ContractRefusal, Path};

impl ContractRefusal {
    /// The way to the field that it is about.
    pub(super) fn path(&self) -> Path {
        match self {
            Self::Several(_)
            | Self::AlreadyRegistered
            | Self::ContractTerminated
            | Self::ContractRetracted
            | Self::TenderCancelled
            | Self::TenderConcluded
            | Self::NotRenewable
            | Self::NotADraft
            | Self::ApproverIsAuthor
            | Self::ApproverOfAnotherMunicipality
            | Self::NotApproved
            | Self::ApprovedAlready
            | Self::NothingToCorrect => Path::default(),
            Self::PartyMissing => Path::of("municipalities"),
            Self::LeadNotAParty { .. } => Path::of("lead"),
            Self::OwnerNotAUnit => Path::of("ownerUnit"),
            Self::UnknownComplaint | Self::ComplaintAlreadyDecided { .. } => Path::of("complaint"),
            Self::ParticularsOfAnotherForm { .. } => Path::of("particulars"),
            Self::NoSavingGuaranteed => Path::of("saving"),
            Self::UnknownClause => Path::of("clause"),
            Self::DecidedBeforeLodged { .. } => Path::of("on"),
            Self::ClauseEnded { .. } | Self::AmendmentAfterExpiry { .. } => Path::of("on"),
            Self::SubstituteMissing => Path::of("substitute"),
            Self::SanctionStepBack { .. } => Path::of("step"),
            Self::UnknownContract => Path::of("contract"),
            Self::TitleMissing => Path::of("title"),
            Self::SlugInvalid { .. } => Path::of("slug"),
            Self::DuplicateMunicipality { .. } => Path::of("municipalities"),
            Self::DuplicateSupplier { .. } => Path::of("suppliers"),
            Self::NoCriteria => Path::of("awardCriteria"),
            Self::AlreadySigned { .. } | Self::OptionNoticePassed { .. } => Path::of("on"),
            Self::UnknownOption | Self::OptionAlreadyDecided { .. } => Path::of("option"),
            Self::AlreadyTerminated | Self::GroundMissing => Path::of("ground"),
            Self::SecrecyReasonMissing => Path::of("reason"),
            Self::SecrecyEndMissing | Self::SecrecyEndPassed { .. } | Self::PublicWithAnEnd => {
                Path::of("until")
            }
            Self::WhyMissing => Path::of("why"),
            Self::NotStated { field } | Self::CorrectedTwice { field } => Path::of(field.name()),
            Self::TextTooLong { at, .. }
            | Self::SupplierMissing { at }
            | Self::CriterionNameMissing { at }
            | Self::CriterionTwice { at, .. }
            | Self::WeightNotPositive { at, .. }
            | Self::WeightRangeCrossed { at, .. }
            | Self::WeightKindsMixed { at }
            | Self::WeightsNotHundred { at, .. }
            | Self::WeightsCannotMakeHundred { at, .. }
            | Self::RanksNotInOrder { at, .. }
            | Self::AwardedBeforePublished { at, .. }
            | Self::EndBeforeStart { at, .. }
            | Self::OptionLengthMissing { at }
            | Self::OptionTwice { at }
            | Self::ClauseTextMissing { at }
            | Self::ClauseTwice { at }
            | Self::ClauseSaidTwice { at }
            | Self::SmallCell { at, .. }
            | Self::SmallCellInWords { at, .. }
            | Self::PersonalNumber { at }
            | Self::UnreadableCharacter { at, .. }
            | Self::DaysTooMany { at, .. }
            | Self::WordsMissing { at }
            | Self::MonthsTooMany { at, .. }
            | Self::TooMany { at, .. }
            | Self::YearOutOfReach { at, .. }
            | Self::NotPositive { at, .. }
            | Self::PeopleNotWhole { at, .. }
            | Self::EffectiveBeforeSaid { at, .. }
            | Self::ComplaintTwice { at }
            | Self::UnitDiffers { at, .. }
            | Self::DaysCrossed { at, .. }
            | Self::ReportOutsideTerm { at, .. }
            | Self::ReportSpansPeriods { at, .. }
            | Self::UnknownReport { at }
            | Self::ReportTwice { at }
            | Self::ReportReplaced { at }
            | Self::ReportAccepted { at }
            | Self::ReportsOverlap { at }
            | Self::AmendmentTwice { at }
            | Self::CurrencyDiffers { at, .. }
            | Self::TransferToItself { at }
            | Self::UnknownParty { at } => at.clone(),
        }
    }
}
