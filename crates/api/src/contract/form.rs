use async_graphql::Enum;

/// What kind of agreement it is. Danish: «samarbejdsform».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::CooperationForm")]
pub enum CooperationForm {
    /// A tendered service. Danish: «tjenesteydelseskontrakt».
    ServiceContract,
    /// Danish: «bygge- og anlægskontrakt».
    WorksContract,
    /// The saving pays for the works. Danish: «ESCO».
    Esco,
    /// Danish: «innovationspartnerskab, OPI».
    InnovationPartnership,
    /// Danish: «partnerskab».
    Partnership,
    /// An approved supplier that citizens may choose, without guaranteed turnover. Danish: «frit valg».
    FreeChoice,
    /// An approved private institution with a subsidy per child. Danish: «privatinstitution».
    PrivateInstitution,
    /// Danish: «driftsoverenskomst».
    OperatingAgreement,
    /// A solution or service that is bought. Danish: «køb af ydelse».
    PurchasedService,
    /// Nobody has said. Danish: «ikke oplyst».
    NotStated,
}
