use kernel::LocalizedText;

/// Why sizes are not made into one number; a code never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RefusalReason {
    NoValues,
    FreedTimeIsNotMoney,
    UnlikeIndicators,
    UnlikeUnits,
    UnlikeRoles,
    UnlikeRealisation,
    UnlikeRecurrence,
    UnlikeMoney,
    PercentagesAreNotAdded,
    NotAdditive,
    NotAdditiveOverTime,
    PeriodNotStated,
    RecurrenceNotStated,
    PeriodsOverlap,
    PeriodsDiffer,
    SmallCell,
    /// One has no upper bound, another no lower, so that nothing is left of both.
    BoundsOpposed,
    TooLarge,
}

impl RefusalReason {
    pub const ALL: [Self; 18] = [
        Self::NoValues,
        Self::FreedTimeIsNotMoney,
        Self::UnlikeIndicators,
        Self::UnlikeUnits,
        Self::UnlikeRoles,
        Self::UnlikeRealisation,
        Self::UnlikeRecurrence,
        Self::UnlikeMoney,
        Self::PercentagesAreNotAdded,
        Self::NotAdditive,
        Self::NotAdditiveOverTime,
        Self::PeriodNotStated,
        Self::RecurrenceNotStated,
        Self::PeriodsOverlap,
        Self::PeriodsDiffer,
        Self::SmallCell,
        Self::BoundsOpposed,
        Self::TooLarge,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::NoValues => "NO_VALUES",
            Self::FreedTimeIsNotMoney => "FREED_TIME_IS_NOT_MONEY",
            Self::UnlikeIndicators => "UNLIKE_INDICATORS",
            Self::UnlikeUnits => "UNLIKE_UNITS",
            Self::UnlikeRoles => "UNLIKE_ROLES",
            Self::UnlikeRealisation => "UNLIKE_REALISATION",
            Self::UnlikeRecurrence => "UNLIKE_RECURRENCE",
            Self::UnlikeMoney => "UNLIKE_MONEY",
            Self::PercentagesAreNotAdded => "PERCENTAGES_ARE_NOT_ADDED",
            Self::NotAdditive => "NOT_ADDITIVE",
            Self::NotAdditiveOverTime => "NOT_ADDITIVE_OVER_TIME",
            Self::PeriodNotStated => "PERIOD_NOT_STATED",
            Self::RecurrenceNotStated => "RECURRENCE_NOT_STATED",
            Self::PeriodsOverlap => "PERIODS_OVERLAP",
            Self::PeriodsDiffer => "PERIODS_DIFFER",
            Self::SmallCell => "SMALL_CELL",
            Self::BoundsOpposed => "BOUNDS_OPPOSED",
            Self::TooLarge => "TOO_LARGE",
        }
    }

    /// The sentence for people.
    pub fn words(self) -> LocalizedText {
        let (da, en) = match self {
            Self::NoValues => ("Der er ingen tal.", "There are no numbers."),
            Self::FreedTimeIsNotMoney => (
                "Frigivet tid er ikke penge, før et budget er skåret eller tiden er brugt igen.",
                "Freed time is not money until a budget is cut or the time is used again.",
            ),
            Self::UnlikeIndicators => (
                "Tallene måler forskellige ting.",
                "The numbers measure different things.",
            ),
            Self::UnlikeUnits => (
                "Tallene er i forskellige enheder.",
                "The numbers are in different units.",
            ),
            Self::UnlikeRoles => (
                "Målt, beregnet, aftalt og forventet lægges ikke sammen.",
                "What is measured, calculated, agreed and expected is not added.",
            ),
            Self::UnlikeRealisation => (
                "Potentialer, frigivet tid og realiserede gevinster lægges ikke sammen.",
                "Potentials, freed time and realised gains are not added.",
            ),
            Self::UnlikeRecurrence => (
                "Engangsbeløb, årlige og daglige tal lægges ikke sammen.",
                "What comes once, every year and every day is not added.",
            ),
            Self::UnlikeMoney => (
                "Beløbene er i forskelligt prisniveau, moms eller brutto/netto.",
                "The amounts differ in price level, VAT, or gross and net.",
            ),
            Self::PercentagesAreNotAdded => (
                "Procenter lægges ikke sammen, og gennemsnit kræver et nulpunkt for hver.",
                "Percentages are not added, and a mean asks for a baseline of each.",
            ),
            Self::NotAdditive => (
                "Tal for denne indikator lægges ikke sammen.",
                "Numbers of this indicator are not added.",
            ),
            Self::NotAdditiveOverTime => (
                "Tal for denne indikator lægges ikke sammen over tid.",
                "Numbers of this indicator are not added over time.",
            ),
            Self::PeriodNotStated => ("Perioden er ikke oplyst.", "The period is not stated."),
            Self::RecurrenceNotStated => (
                "Det er ikke oplyst, om tallet gælder én gang, pr. år eller pr. dag.",
                "It is not stated whether the number comes once, every year or every day.",
            ),
            Self::PeriodsOverlap => (
                "Perioderne for samme effekt overlapper.",
                "The periods of one effect overlap.",
            ),
            Self::PeriodsDiffer => (
                "Tallene gælder forskellige perioder.",
                "The numbers are of different periods.",
            ),
            Self::SmallCell => (
                "Så få personer, at de kunne genkendes.",
                "So few people that they could be known again.",
            ),
            Self::BoundsOpposed => (
                "Tallene har ingen grænse til fælles.",
                "The numbers have no bound in common.",
            ),
            Self::TooLarge => ("Tallet er for stort.", "The number is too large."),
        };
        LocalizedText::new(da, en)
    }
}
