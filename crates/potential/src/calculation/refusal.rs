use kernel::Coded;
use thiserror::Error;

use crate::{PotentialRefusal, limits::TextRefusal};

/// Why a command to a saved calculation is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CalculationRefusal {
    #[error("another calculation is already saved here")]
    AlreadySaved,
    #[error("the calculation was retracted; save it again under another name")]
    Retracted,
    #[error("there is no such calculation")]
    UnknownCalculation,
    #[error("the data sets that the rows come from are not named")]
    DataSetMissing,
    #[error(transparent)]
    Text(#[from] TextRefusal),
    #[error(transparent)]
    Potential(#[from] PotentialRefusal),
}

impl CalculationRefusal {
    /// Every code of its own, in the order of the reasons; those of texts and potentials are listed there.
    pub const CODES: &[&str] = &[
        "CALCULATION_ALREADY_SAVED",
        "CALCULATION_RETRACTED",
        "UNKNOWN_CALCULATION",
        "DATA_SET_MISSING",
    ];
}

impl Coded for CalculationRefusal {
    fn danish(&self) -> String {
        match self {
            Self::AlreadySaved => "Her er allerede gemt en anden beregning".to_owned(),
            Self::Retracted => {
                "Beregningen er trukket tilbage; gem den igen under et andet navn".to_owned()
            }
            Self::UnknownCalculation => "Beregningen findes ikke".to_owned(),
            Self::DataSetMissing => {
                "Datasættene, som rækkerne kommer fra, er ikke nævnt".to_owned()
            }
            Self::Text(refusal) => refusal.danish(),
            Self::Potential(refusal) => refusal.danish(),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::AlreadySaved => "CALCULATION_ALREADY_SAVED",
            Self::Retracted => "CALCULATION_RETRACTED",
            Self::UnknownCalculation => "UNKNOWN_CALCULATION",
            Self::DataSetMissing => "DATA_SET_MISSING",
            Self::Text(refusal) => refusal.code(),
            Self::Potential(refusal) => refusal.code(),
        }
    }

    fn field(&self) -> Vec<String> {
        match self {
            Self::AlreadySaved | Self::Retracted => Vec::new(),
            Self::UnknownCalculation => vec!["calculation".to_owned()],
            Self::DataSetMissing => vec!["dataSets".to_owned()],
            Self::Text(refusal) => refusal.field(),
            Self::Potential(refusal) => {
                let input = std::iter::once("input".to_owned());
                input.chain(refusal.field()).collect()
            }
        }
    }
}
