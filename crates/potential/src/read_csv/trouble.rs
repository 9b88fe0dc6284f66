use super::RowProblemKind;
use crate::RowTrouble;

impl RowTrouble {
    /// What it is called in a file.
    pub(super) fn kind(&self) -> RowProblemKind {
        match self {
            Self::Twice => RowProblemKind::DuplicateRow,
            Self::Year { .. } => RowProblemKind::UnknownYear,
            Self::Definition { .. } => RowProblemKind::UnknownDefinition,
            Self::Nothing => RowProblemKind::EmptyField,
            Self::TooLarge { .. } => RowProblemKind::AmountTooLarge,
            Self::BaseNegative { .. } => RowProblemKind::NegativeBase,
            Self::ShareNegative { .. } => RowProblemKind::NegativeShare,
            Self::ShareOverHundred { .. } | Self::AmountsOverHundred { .. } => {
                RowProblemKind::ShareOverHundred
            }
            Self::ShareDisagrees { .. } => RowProblemKind::ShareDisagrees,
            Self::YearOutsideDefinition { .. } => RowProblemKind::YearOutsideDefinition,
            Self::YearToCome { .. } => RowProblemKind::YearToCome,
            Self::AreaNotVisible { .. } => RowProblemKind::AreaNotVisible,
            Self::Illustrative => RowProblemKind::IllustrativeLine,
        }
    }

    /// The column of a file of the StatBank that it is told at.
    pub(super) fn column_of_the_statbank(&self) -> &'static str {
        match self.column() {
            Some("year") => "TID",
            Some("area") => "FUNKTION",
            Some(_) | None => "INDHOLD",
        }
    }
}
