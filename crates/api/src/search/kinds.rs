use async_graphql::Enum;

/// What can be found by words. Danish: «slags fund».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "store::SearchKind")]
pub enum SearchKind {
    /// A story of the library. Danish: «case».
    Case,
    /// An agreement, by what it is called, who and where it is, and what it was weighed on. Danish: «kontrakt».
    Contract,
    /// A clause of a contract, by its own words. Danish: «social klausul».
    Clause,
    /// What changed, by its indicator, what it covers and the statements that stand. Danish: «effekt».
    Effect,
}

/// Where in a thing something was found. Danish: «fundsted».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "kernel::Part")]
pub enum SearchPart {
    /// What it is called. Danish: «titel».
    Title,
    /// What is measured. Danish: «indikator».
    Indicator,
    /// The words of a clause. Danish: «klausulens ord».
    ClauseText,
    /// The name of a municipality. Danish: «kommune».
    Municipality,
    /// The name of a supplier. Danish: «leverandør».
    Supplier,
    /// What the task is about. Danish: «opgaveområde».
    TaskArea,
    /// The theme of a story. Danish: «tema».
    Theme,
    /// The form of cooperation. Danish: «samarbejdsform».
    Form,
    /// What a clause is about. Danish: «klausultype».
    ClauseKind,
    /// Whom or what an effect covers. Danish: «hvad det omfatter».
    Scope,
    /// The story in short. Danish: «resumé».
    Summary,
    /// What a tender was weighed on. Danish: «tildelingskriterium».
    Criterion,
    /// A fact beside a story. Danish: «kendsgerning».
    Fact,
    /// The words of someone on an effect. Danish: «udsagn».
    Statement,
}
