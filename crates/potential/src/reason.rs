use kernel::LocalizedText;
use serde::{Deserialize, Serialize};

/// Why a number is missing; never a zero in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Reason {
    NoRow,
    RowsDisagree,
    NoShare,
    NoDefinition,
    ControlBidsUnknown,
    ShareOverHundred,
    ShareBelowZero,
    ShareIsABound,
    NoBase,
    BaseNotPositive,
    BenchmarkTooFew,
    NoBenchmark,
    NoRate,
    NoDocumentedGain,
    NotVisibleInAccounts,
    TooLarge,
    AreasOverlap,
    NothingKnown,
}

impl Reason {
    pub const ALL: [Self; 18] = [
        Self::NoRow,
        Self::RowsDisagree,
        Self::NoShare,
        Self::NoDefinition,
        Self::ControlBidsUnknown,
        Self::ShareOverHundred,
        Self::ShareBelowZero,
        Self::ShareIsABound,
        Self::NoBase,
        Self::BaseNotPositive,
        Self::BenchmarkTooFew,
        Self::NoBenchmark,
        Self::NoRate,
        Self::NoDocumentedGain,
        Self::NotVisibleInAccounts,
        Self::TooLarge,
        Self::AreasOverlap,
        Self::NothingKnown,
    ];

    /// A code that never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoRow => "NO_ROW",
            Self::RowsDisagree => "ROWS_DISAGREE",
            Self::NoShare => "NO_SHARE",
            Self::NoDefinition => "NO_DEFINITION",
            Self::ControlBidsUnknown => "CONTROL_BIDS_UNKNOWN",
            Self::ShareOverHundred => "SHARE_OVER_HUNDRED",
            Self::ShareBelowZero => "SHARE_BELOW_ZERO",
            Self::ShareIsABound => "SHARE_IS_A_BOUND",
            Self::NoBase => "NO_BASE",
            Self::BaseNotPositive => "BASE_NOT_POSITIVE",
            Self::BenchmarkTooFew => "BENCHMARK_TOO_FEW",
            Self::NoBenchmark => "NO_BENCHMARK",
            Self::NoRate => "NO_RATE",
            Self::NoDocumentedGain => "NO_DOCUMENTED_GAIN",
            Self::NotVisibleInAccounts => "NOT_VISIBLE_IN_ACCOUNTS",
            Self::TooLarge => "TOO_LARGE",
            Self::AreasOverlap => "AREAS_OVERLAP",
            Self::NothingKnown => "NOTHING_KNOWN",
        }
    }

    pub fn text(self) -> LocalizedText {
        let (da, en) = match self {
            Self::NoRow => (
                "Regnskabet har ingen række for stedet, året, området og definitionen",
                "The accounts have no row for the place, year, area and definition",
            ),
            Self::RowsDisagree => (
                "Flere rækker siger noget forskelligt om det samme",
                "Several rows say different things of the same",
            ),
            Self::NoShare => ("Andelen kendes ikke", "The share is not known"),
            Self::NoDefinition => (
                "Definitionen findes ikke i kataloget",
                "The definition is not in the catalogue",
            ),
            Self::ControlBidsUnknown => (
                "Vundne kontrolbud kendes ikke, og definitionen tæller dem med",
                "Won control bids are not known, and the definition counts them",
            ),
            Self::ShareOverHundred => (
                "Andelen er over 100 pct. og regnes som manglende",
                "The share is over 100 per cent and counts as missing",
            ),
            Self::ShareBelowZero => ("Andelen er under 0 pct.", "The share is below 0 per cent"),
            Self::ShareIsABound => (
                "Andelen kendes kun som en grænse",
                "The share is known as a bound only",
            ),
            Self::NoBase => (
                "De udbudsegnede udgifter kendes ikke",
                "The expenditure suitable for tender is not known",
            ),
            Self::BaseNotPositive => (
                "De udbudsegnede udgifter er ikke over nul",
                "The expenditure suitable for tender is not above zero",
            ),
            Self::BenchmarkTooFew => (
                "For få kommuner har en andel til at danne målestokken",
                "Too few municipalities have a share to make the benchmark",
            ),
            Self::NoBenchmark => (
                "Der er ingen målestok for området",
                "There is no benchmark for the area",
            ),
            Self::NoRate => (
                "Evidenssættet har ingen sats for området",
                "The evidence set has no rate for the area",
            ),
            Self::NoDocumentedGain => (
                "Evidensen finder ingen dokumenteret gevinst på området",
                "The evidence finds no documented gain on the area",
            ),
            Self::NotVisibleInAccounts => (
                "Området kan ikke udskilles i regnskabet; indtast selv en volumen",
                "The area cannot be told apart in the accounts; type a volume yourself",
            ),
            Self::TooLarge => ("Tallet er for stort", "The number is too large"),
            Self::AreasOverlap => (
                "Områderne overlapper hinanden og kan ikke lægges sammen",
                "The areas overlap and cannot be summed",
            ),
            Self::NothingKnown => (
                "Ingen af rækkerne kan regnes",
                "None of the rows can be computed",
            ),
        };
        LocalizedText::new(da, en)
    }
}
