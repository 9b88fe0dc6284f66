use async_graphql::Enum;

/// What a social clause is about. Danish: «klausultype».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::ClauseKind")]
pub enum ClauseKind {
    /// Wages and working conditions. Danish: «arbejdsklausul».
    Labour,
    /// Trainees. Danish: «uddannelses- og praktikklausul».
    Apprenticeship,
    /// Courses towards a job. Danish: «jobtræning».
    JobTraining,
    /// Jobs for people at the edge of the labour market. Danish: «beskæftigelse af udsatte ledige».
    Employment,
    /// Jobs on special terms. Danish: «fleksjob, løntilskud, skånejob».
    Sheltered,
    /// Reserved for sheltered workplaces. Danish: «reserveret kontrakt».
    Reserved,
    /// Social responsibility at large. Danish: «CSR».
    Csr,
    /// Something else, e.g. the environment. Danish: «anden social klausul».
    Other,
}

/// A stretch of time that a promise is counted for. Danish: «periode».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::Period")]
pub enum Period {
    /// The whole term. Danish: «hele kontraktperioden».
    Contract,
    /// A year of the contract. Danish: «år».
    Year,
    /// Half a year. Danish: «halvår».
    HalfYear,
    /// A quarter of a year. Danish: «kvartal».
    Quarter,
    /// A month. Danish: «måned».
    Month,
}
