mod code;
mod field;

use chrono::NaiveDate;
use kernel::{MunicipalityCode, PartialDate};
use rust_decimal::Decimal;
use thiserror::Error;

use crate::{Field, OptionState, Path};

/// Why a command to a contract is refused; `at` is the way to the field where there can be several.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ContractRefusal {
    #[error("the contract is already registered")]
    AlreadyRegistered,
    #[error("there is no such contract")]
    UnknownContract,
    #[error("the title is missing")]
    TitleMissing,
    #[error("the slug `{slug}` is not 3 to 80 of a-z, 0-9 and -")]
    SlugInvalid { slug: String },
    #[error("{at} is {length} characters long, longer than {longest}")]
    TextTooLong {
        length: usize,
        longest: usize,
        at: Path,
    },
    #[error("municipality {code} is named twice")]
    DuplicateMunicipality { code: MunicipalityCode },
    #[error("supplier {name} is named twice")]
    DuplicateSupplier { name: String },
    #[error("the supplier is missing")]
    SupplierMissing { at: Path },

    #[error("there are no award criteria")]
    NoCriteria,
    #[error("the award criterion has no name")]
    CriterionNameMissing { at: Path },
    #[error("the award criterion “{name}” is there twice")]
    CriterionTwice { name: String, at: Path },
    #[error("the weight {weight} is not greater than 0")]
    WeightNotPositive { weight: Decimal, at: Path },
    #[error("the weight range begins at {min} and ends below it, at {max}")]
    WeightRangeCrossed {
        min: Decimal,
        max: Decimal,
        at: Path,
    },
    #[error("percent, decimals, points and order of importance stand side by side")]
    WeightKindsMixed { at: Path },
    #[error("the tender weights make {total}, not 100")]
    WeightsNotHundred { total: Decimal, at: Path },
    #[error("the tender weights make {min} to {max}, never 100")]
    WeightsCannotMakeHundred {
        min: Decimal,
        max: Decimal,
        at: Path,
    },
    #[error("the {count} ranks are not 1 to {count}, each once")]
    RanksNotInOrder { count: usize, at: Path },

    #[error("the tender is awarded {awarded_on}, before it is published {published_on}")]
    AwardedBeforePublished {
        published_on: PartialDate,
        awarded_on: PartialDate,
        at: Path,
    },
    #[error("the contract is already signed: {on}; correct the day instead")]
    AlreadySigned { on: PartialDate },

    #[error("the term ends {ends}, before it starts {starts}")]
    EndBeforeStart {
        starts: PartialDate,
        ends: PartialDate,
        at: Path,
    },
    #[error("the option has no months")]
    OptionLengthMissing { at: Path },
    #[error("the option is there twice")]
    OptionTwice { at: Path },
    #[error("the contract has no such option")]
    UnknownOption,
    #[error("the option is already decided: {}", state.words())]
    OptionAlreadyDecided { state: OptionState },
    #[error("the option could be used until {notice_by}, not later")]
    OptionNoticePassed { notice_by: NaiveDate },

    #[error("the social clause has no text")]
    ClauseTextMissing { at: Path },
    #[error("there is another social clause with the same id")]
    ClauseTwice { at: Path },
    #[error("{count} people are so few that they could be known; 5 is the least")]
    SmallCell { count: Decimal, at: Path },

    #[error("the contract is already terminated on another ground")]
    AlreadyTerminated,
    #[error("the ground for the termination is missing")]
    GroundMissing,
    #[error("the contract is terminated")]
    ContractTerminated,

    #[error("the reason for the correction is missing")]
    WhyMissing,
    #[error("there is nothing to correct")]
    NothingToCorrect,
    #[error("{} was never stated, so it cannot be corrected", field.name())]
    NotStated { field: Field },
}
