use async_graphql::Enum;

/// How a file of accounts is written. Danish: «filformat».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum AccountsFormat {
    /// Comma-separated, in kroner with decimal points: municipality, year, definition, area, private, control_bids, base; and share, quality, source, note where shares are as others published them. A municipality is its code, `DK` the country, or a region by its full name.
    Plain,
    /// As Danmarks Statistik's StatBank gives REGK31 or REGK100: semicolons, decimal comma, thousands of kroner, codes before names.
    Statbank,
}

/// How a published share is meant. Danish: «tallets karakter».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "potential::Quality")]
pub enum AccountQuality {
    /// As a figure.
    Exact,
    /// "About", or made of rounded amounts. Danish: «ca.».
    Approximate,
    /// "Over 80 per cent". Danish: «mindst».
    AtLeast,
    /// "Under 20 per cent". Danish: «højst».
    AtMost,
}

/// What kind of tasks an area holds. Danish: «opgavetype».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "potential::Nature")]
pub enum TaskNature {
    /// Danish: «teknisk».
    Technical,
    /// Danish: «støttefunktion».
    Support,
    /// Danish: «velfærd».
    Welfare,
    /// Of several kinds, or not told. Danish: «blandet».
    Mixed,
}

/// How the shares of chosen municipalities become one. Danish: «gennemsnit».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "potential::Mean")]
pub enum BenchmarkMean {
    /// Each counts the same. Danish: «simpelt».
    Simple,
    /// The sum of what is exposed over the sum of what could be. Danish: «vægtet».
    Weighted,
}

/// What a share is held against. Danish: «målestok».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum BenchmarkKind {
    /// The simple mean of the ten highest shares: DI's. Danish: «ti bedste».
    TenBest,
    /// What is exposed in the whole country over all that could be. Danish: «landstal, vægtet».
    WeightedNational,
    /// The middle share.
    Median,
    /// What a quarter are above. Danish: «øvre kvartil».
    UpperQuartile,
    /// What a tenth are above. Danish: «90-percentil».
    Ninetieth,
    /// Chosen municipalities. Danish: «valgte kommuner».
    Peers,
    /// A share that is given, as somebody has published it. Danish: «givet».
    Given,
}

/// Why a number is missing. Danish: «årsag til manglende tal».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "potential::Reason")]
pub enum PotentialReason {
    /// The accounts have no such row.
    NoRow,
    /// Several rows say different things of the same.
    RowsDisagree,
    /// The share is not known.
    NoShare,
    /// The definition is not in the catalogue.
    NoDefinition,
    /// Won control bids are not known, and the definition counts them.
    ControlBidsUnknown,
    /// The share is over 100 per cent and counts as missing.
    ShareOverHundred,
    /// The share is below 0 per cent.
    ShareBelowZero,
    /// The share is known as a bound only.
    ShareIsABound,
    /// The expenditure suitable for tender is not known.
    NoBase,
    /// The expenditure suitable for tender is not above zero.
    BaseNotPositive,
    /// Too few municipalities have a share to make the benchmark.
    BenchmarkTooFew,
    /// There is no benchmark for the area.
    NoBenchmark,
    /// The evidence set has no rate for the area.
    NoRate,
    /// The evidence finds no documented gain on the area.
    NoDocumentedGain,
    /// The area cannot be told apart in the accounts; its volume may be typed.
    NotVisibleInAccounts,
    /// The number is too large.
    TooLarge,
    /// The areas overlap and cannot be summed.
    AreasOverlap,
    /// None of the rows can be computed.
    NothingKnown,
}

/// Which remark it is. Danish: «forbehold».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "potential::NoteCode")]
pub enum PotentialNoteCode {
    /// It is a model calculation, not a measured effect. Danish: «modelberegning, ikke målt effekt».
    ModelCalculation,
    /// No costs are deducted. Danish: «brutto».
    Gross,
    /// Transaction costs are deducted. Danish: «netto for transaktionsomkostninger».
    NetOfTransaction,
    /// What the indicator does not measure.
    IndicatorLimits,
    /// Figures of the accounts are invented. Danish: «illustrativt».
    Illustrative,
    /// The rates are our own proposal. Danish: «skøn».
    Judgement,
    /// Somebody disputes the rates; the words are theirs. Danish: «bestridt».
    Disputed,
    /// On welfare areas gains are generally not documented.
    NothingDocumented,
    /// The low end is an added cost.
    DearerPossible,
    /// Computed on the total share, not by area.
    OnTheTotal,
    /// The benchmark is another than the method's own.
    BenchmarkDiffers,
    /// The middle is computed, not stated.
    MiddleComputed,
    /// A share is only approximate.
    ApproximateShares,
    /// A base is so small that the gap is unsteady.
    SmallBase,
    /// The rate is at most what was found for so late a tender.
    RoundCapped,
    /// The second tender's rate lies between those that were found.
    RoundBetween,
    /// What the tender round means was not studied here.
    RoundNotKnown,
    /// A rate is one number, for its source states no range.
    NoInterval,
    /// A municipality is part of the mean that it is held against.
    PeerIsItself,
}

/// How a published figure fits what it is said to come from. Danish: «stemmer tallet?».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "potential::Fit")]
pub enum FigureFit {
    /// The same when rounded as the figure is.
    Reproduced,
    /// Not the same, but the rounding of what it comes from explains it.
    WithinRounding,
    /// The source does not agree with itself.
    Inconsistent,
    /// What it comes from was not all found.
    NotComputable,
}

/// What a published figure tells of. Danish: «størrelse».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "potential::PublishedQuantity")]
pub enum FigureQuantity {
    /// What would be newly exposed. Danish: «volumen».
    Volume,
    /// What could be gained. Danish: «gevinst».
    Gain,
    /// What is exposed already. Danish: «konkurrenceudsat».
    Exposed,
    /// The share when the volume is exposed too.
    ShareAfter,
}

/// The words around a published number. Danish: «udtryk».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "potential::PrintedForm")]
pub enum FigureForm {
    /// The number alone.
    Point,
    /// Two numbers.
    Between,
    /// Danish: «mere end».
    Over,
    /// Danish: «op til».
    UpTo,
    /// Danish: «knap».
    JustUnder,
}

/// What a published number is counted in. Danish: «enhed».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "potential::PrintedUnit")]
pub enum FigureUnit {
    /// Billions of kroner. Danish: «mia. kr.».
    Billion,
    /// Millions of kroner. Danish: «mio. kr.».
    Million,
    /// Danish: «pct.».
    PerCent,
}

/// Why lines of a file are left out. Danish: «sprunget over».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "potential::SkippedBecause")]
pub enum SkippedBecause {
    /// The whole country, or a group of municipalities.
    NotAMunicipality,
    /// State refunds, construction, interest and the like.
    NotOperating,
    /// Kroner per inhabitant: the same again.
    PerInhabitant,
    /// A total of other arts.
    AggregateArt,
    /// No row of the table counts it.
    NotInTheTable,
}

impl From<&potential::Benchmark> for BenchmarkKind {
    fn from(benchmark: &potential::Benchmark) -> Self {
        match benchmark {
            potential::Benchmark::TenBest => Self::TenBest,
            potential::Benchmark::WeightedNational => Self::WeightedNational,
            potential::Benchmark::Median => Self::Median,
            potential::Benchmark::UpperQuartile => Self::UpperQuartile,
            potential::Benchmark::Ninetieth => Self::Ninetieth,
            potential::Benchmark::Peers { .. } => Self::Peers,
            potential::Benchmark::Given(_) => Self::Given,
        }
    }
}
