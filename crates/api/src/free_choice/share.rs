use async_graphql::{Enum, ID, Object, SimpleObject};

use crate::{
    global_id::global_id,
    scalars::{DateTime, Decimal},
    words::{PartialDate, Source},
};

/// One statement of how many chose a private supplier in a year; never edited, at most retracted. Danish: «andel, der vælger privat».
#[derive(Clone)]
pub struct FreeChoiceShare(pub(crate) choice::Share);

impl FreeChoiceShare {
    pub(super) fn of<'a>(shares: impl IntoIterator<Item = &'a choice::Share>) -> Vec<Self> {
        shares.into_iter().cloned().map(Self).collect()
    }
}

/// One statement of how many chose a private supplier in a year; never edited, at most retracted. Danish: «andel, der vælger privat».
#[Object]
impl FreeChoiceShare {
    async fn id(&self) -> ID {
        global_id("FreeChoiceShare", self.0.id)
    }

    /// The year it is of; unknown where the source does not say.
    async fn year(&self) -> PartialDate {
        self.0.year.into()
    }

    /// Per cent of those who could choose, counted from the persons where those are told; null when it is missing.
    async fn percent(&self) -> Option<Decimal> {
        self.0.figure.percent().map(Decimal::from)
    }

    /// The persons, where they are told.
    async fn persons(&self) -> Option<ChoosingPersons> {
        self.0.figure.persons().map(ChoosingPersons::from)
    }

    /// Why there is none; null when there is one.
    async fn missing(&self) -> Option<MissingShare> {
        self.0.figure.missing().map(MissingShare::from)
    }

    /// The words of the source, verbatim; null only where nothing is told.
    async fn stated(&self) -> Option<&str> {
        self.0.stated.as_deref()
    }

    /// Who counted, an organisation; null where that is not told.
    async fn measured_by(&self) -> Option<&str> {
        self.0.measured_by.as_deref()
    }

    /// Who says so.
    async fn stated_in(&self) -> Option<Source> {
        self.0.source.clone().map(Source::from)
    }

    /// Why it was taken back; null while it stands.
    async fn retracted_because(&self) -> Option<&str> {
        self.0.retracted_because.as_deref()
    }

    /// Since when it has been public.
    async fn known_from(&self) -> DateTime {
        DateTime(self.0.known_from)
    }

    /// When this register learned it.
    async fn recorded_at(&self) -> DateTime {
        DateTime(self.0.recorded_at)
    }
}

/// So many chose a private supplier, of so many who could choose. Danish: «antal, der vælger privat».
#[derive(Clone, SimpleObject)]
pub struct ChoosingPersons {
    /// Those who chose a private supplier.
    pub chose: u32,
    /// Those who could choose.
    pub of: u32,
}

impl From<choice::Persons> for ChoosingPersons {
    fn from(persons: choice::Persons) -> Self {
        Self {
            chose: persons.chose,
            of: persons.of,
        }
    }
}

/// Why there is no share. Danish: «årsag til manglende andel».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "choice::MissingShare")]
pub enum MissingShare {
    /// Danish: «ikke offentliggjort».
    NotPublished,
    /// Danish: «ikke opgjort».
    NotCounted,
    /// So few chose that they could be known. Danish: «for få til at blive omtalt».
    Suppressed,
    /// Nothing is told of that year, not even why. Danish: «ikke oplyst».
    Unknown,
}

/// What is told of one year: shares side by side, or why there is none. Danish: «årets andel».
#[derive(Clone, SimpleObject)]
pub struct FreeChoiceShareOfYear {
    /// The year.
    pub year: i32,
    /// Per cent, where nobody contradicts it; null otherwise, for sources are never averaged.
    pub percent: Option<Decimal>,
    /// The statements with a number, side by side, in the order recorded.
    pub stated: Vec<FreeChoiceShare>,
    /// Why there is no number; null when there is one.
    pub missing: Option<MissingShare>,
    /// Two that are surely of this year cannot both be so. Danish: «kilderne er uenige».
    pub conflict: bool,
}

impl From<choice::ShareOfYear<'_>> for FreeChoiceShareOfYear {
    fn from(of_year: choice::ShareOfYear<'_>) -> Self {
        Self {
            year: of_year.year,
            percent: of_year.percent().map(Decimal::from),
            missing: of_year.missing.map(MissingShare::from),
            conflict: of_year.conflict,
            stated: FreeChoiceShare::of(of_year.stated),
        }
    }
}
