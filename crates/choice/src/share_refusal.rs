use kernel::{Coded, Language, PartialDate, danish_number};
use rust_decimal::Decimal;
use thiserror::Error;

use crate::ShareId;

/// Why one share is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ShareRefusal {
    #[error("a share is a percentage, a number of persons or the reason why there is none")]
    ShareMissing,
    #[error("a share is one of percentage, persons and reason, not several")]
    SeveralValues,
    #[error("{percent} per cent is not between 0 and 100")]
    PercentOutOfReach { percent: Decimal },
    #[error("{chose} cannot have chosen out of {of}")]
    ChoseMoreThanAll { chose: u32, of: u32 },
    #[error("{count} people on one side are fewer than {least}, too few to be told of")]
    SmallCell { count: u32, least: u32 },
    #[error("{year} is not a year")]
    NotAYear { year: PartialDate },
    #[error("{year} is still to come; nobody can have counted")]
    YearToCome { year: PartialDate },
    #[error("it is not said which year has no share")]
    YearMissing,
    #[error("the words of the source are missing")]
    StatedMissing,
    #[error("share {share} is already stated")]
    ShareTwice { share: ShareId },
    #[error("the free choice has no share {share}")]
    UnknownShare { share: ShareId },
    #[error("it is not said why the share is retracted")]
    WhyMissing,
}

impl Coded for ShareRefusal {
    fn danish(&self) -> String {
        match self {
            Self::ShareMissing => {
                "En andel er en procent, et antal personer eller grunden til, at der ingen er"
                    .to_owned()
            }
            Self::SeveralValues => "En andel er én af procent, personer og grund".to_owned(),
            Self::PercentOutOfReach { percent } => {
                format!("{} pct. er ikke mellem 0 og 100", danish_number(*percent))
            }
            Self::ChoseMoreThanAll { chose, of } => {
                format!("{chose} kan ikke have valgt ud af {of}")
            }
            Self::SmallCell { count, least } => format!(
                "{count} personer på den ene side er færre end {least} og dermed for få til at blive omtalt"
            ),
            Self::NotAYear { year } => {
                format!("“{}” er ikke et år", year.words(Language::Danish))
            }
            Self::YearToCome { year } => format!(
                "{} er endnu ikke kommet; ingen kan have talt",
                year.words(Language::Danish)
            ),
            Self::YearMissing => "Det er ikke oplyst, hvilket år andelen mangler for".to_owned(),
            Self::StatedMissing => "Kildens egne ord mangler".to_owned(),
            Self::ShareTwice { share } => format!("Andelen {share} er allerede registreret"),
            Self::UnknownShare { share } => format!("Fritvalgsordningen har ingen andel {share}"),
            Self::WhyMissing => "Det er ikke begrundet, hvorfor andelen trækkes tilbage".to_owned(),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::ShareMissing => "SHARE_MISSING",
            Self::SeveralValues => "SEVERAL_VALUES",
            Self::PercentOutOfReach { .. } => "PERCENT_OUT_OF_REACH",
            Self::ChoseMoreThanAll { .. } => "CHOSE_MORE_THAN_ALL",
            Self::SmallCell { .. } => "SMALL_CELL",
            Self::NotAYear { .. } => "NOT_A_YEAR",
            Self::YearToCome { .. } => "YEAR_TO_COME",
            Self::YearMissing => "YEAR_MISSING",
            Self::StatedMissing => "STATED_MISSING",
            Self::ShareTwice { .. } => "SHARE_TWICE",
            Self::UnknownShare { .. } => "UNKNOWN_SHARE",
            Self::WhyMissing => "WHY_MISSING",
        }
    }

    fn field(&self) -> Vec<String> {
        let path: &[&str] = match self {
            Self::ShareMissing | Self::SeveralValues => &[],
            Self::PercentOutOfReach { .. } => &["percent"],
            Self::ChoseMoreThanAll { .. } => &["persons", "chose"],
            Self::SmallCell { .. } => &["persons"],
            Self::NotAYear { .. } | Self::YearToCome { .. } | Self::YearMissing => &["year"],
            Self::StatedMissing => &["stated"],
            Self::ShareTwice { .. } | Self::UnknownShare { .. } => &["share"],
            Self::WhyMissing => &["why"],
        };
        path.iter().map(ToString::to_string).collect()
    }
}
