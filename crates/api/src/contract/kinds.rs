//! The enums of a contract, as the domain has them.

use async_graphql::Enum;

/// What is mainly bought. Danish: «kontraktens hovedgenstand».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::MainNature")]
pub enum MainNature {
    /// Danish: «tjenesteydelser».
    Services,
    /// Danish: «varer».
    Supplies,
    /// Danish: «bygge og anlæg».
    Works,
}

/// A side of an agreement. Danish: «part».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::Party")]
pub enum Party {
    /// Danish: «ordregiver».
    Buyer,
    /// Danish: «leverandør».
    Supplier,
    /// Danish: «begge parter».
    Both,
}

/// How a contract was ended before time. Danish: «ophørsgrund».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::TerminationKind")]
pub enum TerminationKind {
    /// Danish: «opsagt».
    Notice,
    /// Danish: «ophævet på grund af misligholdelse».
    Breach,
    /// Danish: «konkurs».
    Bankruptcy,
    /// Danish: «hjemtaget».
    TakenBack,
    /// Danish: «erklæret uden virkning».
    WithoutEffect,
    /// Danish: «ophørt efter aftale».
    Agreed,
    /// Danish: «anden grund».
    Other,
}

/// The section of the Danish procurement act that a change rests on. Danish: «hjemmel i udbudsloven».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::LegalGround")]
pub enum LegalGround {
    /// § 178: not substantial. eForms: mod-nons. Danish: «ikke væsentlig ændring».
    NotSubstantial,
    /// § 179: foreseen in a clear review clause or option. eForms: mod-rev. Danish: «ændringsklausul».
    ReviewClause,
    /// § 180: of minor value. eForms: mod-minv. Danish: «bagatelgrænsen».
    MinorValue,
    /// § 181: additional works, services or supplies. eForms: add-wss. Danish: «supplerende ydelser».
    AdditionalNeeds,
    /// § 182: another supplier. eForms: mod-repl. Danish: «udskiftning af leverandør».
    NewSupplier,
    /// § 183: could not be foreseen. eForms: mod-cir. Danish: «uforudsete omstændigheder».
    Unforeseen,
}

/// Why another party came in. Danish: «årsag til overdragelse».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::TransferGround")]
pub enum TransferGround {
    /// The task moves by law, e.g. to the regions in 2027. Danish: «reform».
    Reform,
    /// Danish: «omstrukturering».
    Reorganisation,
    /// Danish: «konkurs».
    Bankruptcy,
    /// Danish: «aftale».
    Agreement,
    /// Danish: «anden årsag».
    Other,
}

/// What came of a complaint. Danish: «klagens udfald».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::ComplaintOutcome")]
pub enum ComplaintOutcome {
    /// Danish: «trukket tilbage».
    Withdrawn,
    /// Danish: «ikke taget til følge».
    Dismissed,
    /// Danish: «taget til følge».
    Upheld,
    /// Danish: «tildelingen annulleret».
    AwardAnnulled,
    /// Danish: «kontrakten erklæret uden virkning».
    WithoutEffect,
}

/// How citizens are given a choice. Danish: «fritvalgsmodel».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::FreeChoiceModel")]
pub enum FreeChoiceModel {
    /// Danish: «godkendelsesmodel».
    Approval,
    /// Danish: «udbudsmodel».
    Tender,
    /// Danish: «fritvalgsbevis».
    Voucher,
}

/// What the buyer says of a report. Danish: «vurdering af indberetning».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::ReportJudgement")]
pub enum ReportJudgement {
    /// Danish: «godkendt».
    Accepted,
    /// Danish: «spurgt til».
    Queried,
    /// Danish: «afvist».
    Rejected,
    /// Something else was accepted in its place. Danish: «erstattet».
    Substituted,
}

/// A step of what follows when a promise is not kept. Danish: «sanktionstrin».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::SanctionStep")]
pub enum SanctionStep {
    /// Danish: «dialog».
    Dialogue,
    /// Danish: «bod».
    Penalty,
    /// Danish: «tilbageholdt betaling».
    Withheld,
    /// Danish: «ophævelse».
    Terminated,
    /// Danish: «frafaldet».
    Lifted,
}

/// Where a promise stands; a status of the ledger, not a judgement of law. Danish: «klausulens status».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::ClauseStanding")]
pub enum ClauseStanding {
    /// Danish: «ikke kvantificeret».
    NotQuantified,
    /// Danish: «ikke forfalden».
    NotDue,
    /// Danish: «ikke indberettet».
    NotReported,
    /// Danish: «afventer vurdering».
    AwaitingReview,
    /// Danish: «opfyldt».
    Met,
    /// Danish: «delvist opfyldt».
    PartlyMet,
    /// Danish: «ikke opfyldt».
    NotMet,
    /// Danish: «erstattet».
    Substituted,
    /// Danish: «ophørt».
    Ended,
}

/// How far a registration has come on its way to the public. Danish: «offentliggørelse».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::Publication")]
pub enum Publication {
    /// Danish: «kladde».
    Draft,
    /// Danish: «godkendt».
    Approved,
    /// Danish: «offentliggjort».
    Published,
}

/// What can be done when a contract comes to its end. Danish: «valgmulighed».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::DecisionChoice")]
pub enum DecisionChoice {
    /// Danish: «udnyt option».
    UseOption,
    /// Danish: «genudbud».
    Retender,
    /// Danish: «lad udløbe».
    LetLapse,
    /// Danish: «hjemtag».
    TakeBack,
    /// To stop an automatic renewal. Danish: «opsig».
    GiveNotice,
}

/// Whether the last day to decide is over. Danish: «overskredet».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::Overdue")]
pub enum Overdue {
    /// Danish: «nej».
    No,
    /// The date is not known to the day. Danish: «måske».
    Possibly,
    /// Danish: «ja».
    Yes,
}

/// A fact that is missing. Danish: «manglende oplysning».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::GapKind")]
pub enum GapKind {
    /// Danish: «ansvarlig enhed».
    Owner,
    /// Danish: «kontraktværdi».
    Value,
    /// Danish: «udløb».
    End,
    /// Danish: «start».
    Start,
    /// Danish: «udbudsdato».
    TenderDate,
    /// Danish: «udbudsform».
    Procedure,
    /// Danish: «tildelingskriterier».
    AwardCriteria,
    /// Danish: «kommune».
    Municipality,
    /// Danish: «leverandør».
    Supplier,
    /// Danish: «leverandørens CVR-nummer».
    SupplierNumber,
    /// Danish: «opgaveområde».
    TaskArea,
    /// Danish: «samarbejdsform».
    Form,
    /// What only its form has, e.g. the guaranteed saving. Danish: «særlige vilkår for formen».
    Particulars,
    /// Danish: «klausulens omfang».
    ClauseQuantity,
    /// Danish: «klausulens indberetningsrytme».
    ClauseRhythm,
}

/// A question that could be answered if a missing fact were there. Danish: «spørgsmål, der kunne besvares».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::Unlock")]
pub enum Unlock {
    /// Until when must it be decided? Danish: «Hvornår skal der senest træffes beslutning?»
    Decision,
    /// How much has it changed? Danish: «Hvor meget er kontrakten ændret?»
    ChangeMeter,
    /// What did it give for the money? Danish: «Hvad har samarbejdet givet for pengene?»
    GainPerValue,
    /// What do others do? Danish: «Hvad gør andre på samme område?»
    Practice,
    /// Was the promise kept? Danish: «Er den sociale forpligtelse opfyldt?»
    ClauseStanding,
    /// Who follows it up? Danish: «Hvem følger op?»
    Responsibility,
    /// Which contracts does a company have? Danish: «Hvilke kontrakter har virksomheden?»
    SupplierExposure,
    /// Where does it belong? Danish: «Hvor hører kontrakten til?»
    Place,
}
