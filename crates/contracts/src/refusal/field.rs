use crate::{ContractRefusal, Path};

impl ContractRefusal {
    /// The way to the field that it is about.
    pub(super) fn path(&self) -> Path {
        match self {
            Self::AlreadyRegistered | Self::ContractTerminated | Self::NothingToCorrect => {
                Path::default()
            }
            Self::UnknownContract => Path::of("contract"),
            Self::TitleMissing => Path::of("title"),
            Self::SlugInvalid { .. } => Path::of("slug"),
            Self::DuplicateMunicipality { .. } => Path::of("municipalities"),
            Self::DuplicateSupplier { .. } => Path::of("suppliers"),
            Self::NoCriteria => Path::of("awardCriteria"),
            Self::AlreadySigned { .. } | Self::OptionNoticePassed { .. } => Path::of("on"),
            Self::UnknownOption | Self::OptionAlreadyDecided { .. } => Path::of("option"),
            Self::AlreadyTerminated | Self::GroundMissing => Path::of("ground"),
            Self::WhyMissing => Path::of("why"),
            Self::NotStated { field } => Path::of(field.name()),
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
            | Self::SmallCell { at, .. } => at.clone(),
        }
    }
}
