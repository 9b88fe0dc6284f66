use async_graphql::Enum;

/// What effects may be grouped by; a joint thing stands once, under all it is of. Danish: «gruppering».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::summary::SummaryDimension")]
pub enum EffectDimension {
    /// Of the case. Danish: «tema».
    Theme,
    /// Danish: «indikator».
    Indicator,
    /// Danish: «opgaveområde».
    TaskArea,
    /// Danish: «kommune».
    Municipality,
    /// On the day of the moment that is asked about. Danish: «region».
    Region,
    /// Danish: «leverandør».
    Supplier,
    /// Danish: «samarbejdsform».
    CooperationForm,
    /// Of the period of the statement that stands for the effect; a span of years is a group of its own. Danish: «år».
    Year,
    /// Of the statement that stands for the effect. Danish: «evidensgrad».
    Grade,
}

/// Why sizes are not made into one number; the sentence stands in `because`. Danish: «hvorfor der ikke lægges sammen».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::summary::RefusalReason")]
pub enum RefusalReason {
    /// There are no numbers.
    NoValues,
    /// Minutes are not money until a budget is cut or the time is used again.
    FreedTimeIsNotMoney,
    /// They measure different things, or by different editions of an indicator.
    UnlikeIndicators,
    /// They are in different units.
    UnlikeUnits,
    /// What is measured, calculated, agreed and expected is not added.
    UnlikeRoles,
    /// Potentials, freed time and realised gains are not added.
    UnlikeRealisation,
    /// What comes once, every year and every day is not added.
    UnlikeRecurrence,
    /// The amounts differ in price level, VAT, gross and net, or currency.
    UnlikeMoney,
    /// A sum of percentages says nothing, and a mean asks for a baseline of each.
    PercentagesAreNotAdded,
    /// The indicator is not added.
    NotAdditive,
    /// The indicator, or what comes in this rhythm, is not added over time.
    NotAdditiveOverTime,
    /// A period is not stated.
    PeriodNotStated,
    /// Whether it comes once, every year or every day is not stated.
    RecurrenceNotStated,
    /// The periods of one effect overlap.
    PeriodsOverlap,
    /// They are not of the same periods.
    PeriodsDiffer,
    /// So few people that they could be known again.
    SmallCell,
    /// One has no upper bound, another no lower.
    BoundsOpposed,
    /// The number is too large to be reckoned with.
    TooLarge,
}

/// How a number was made. Danish: «metode».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::summary::Method")]
pub enum SummaryMethod {
    /// By adding. Danish: «sum».
    Sum,
    /// It is the number of one effect, as it was told.
    Single,
    /// The sum of the changes over the sum of what they are changes of. Danish: «vægtet med nulpunkt».
    WeightedByBaseline,
    /// All of all, in per cent. Danish: «sum over sum».
    RatioOfSums,
    /// There is no number.
    None,
}

/// A fact that can be missing of an effect. Danish: «manglende oplysning».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::summary::LackKind")]
pub enum EffectLackKind {
    /// An effect of the contract at all.
    Effect,
    /// A number of the effect.
    Number,
    /// The period of the number.
    Period,
    /// Whether the number comes once, every year or every day.
    Recurrence,
    /// What the change is seen against, as a number. Danish: «nulpunkt».
    Baseline,
    /// The value of the contract.
    ContractValue,
    /// Somebody else than the supplier who says so.
    OtherMeasurer,
}

/// What a fact that is missing stands in the way of.
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::summary::LackUnlocks")]
pub enum EffectLackUnlocks {
    /// Adding.
    Sum,
    /// The least, the middle and the most.
    Distribution,
    /// Adding over time.
    OverTime,
    /// A mean of percentages.
    WeightedMean,
    /// What came per 1,000 kr. of contract value.
    PerThousand,
    /// A better grade.
    Grade,
}

/// A step on the way to a job. Danish: «trin».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::summary::PeopleStep")]
pub enum PeopleStep {
    /// Danish: «henvist».
    Referred,
    /// In training or as a trainee. Danish: «påbegyndt forløb».
    Started,
    /// Danish: «gennemført forløb».
    Completed,
    /// Danish: «støttet beskæftigelse».
    SubsidisedWork,
    /// Danish: «ordinært job».
    InJob,
    /// Danish: «i job efter seks måneder».
    InJobAfterSixMonths,
}
