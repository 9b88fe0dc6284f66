//! What happened, typed: one object type for each event of the log, and for days to come.

mod expected;
mod kind;
mod kinds;
mod story;
mod summary;
mod told;

use async_graphql::Interface;
pub use expected::{ClauseReportDue, DecisionDay, OptionNoticeDue, TermEnds, TermStarts};
pub use kinds::{
    AccountsOpened, AccountsRevised, AwardCriteriaSet, CalculationRetracted, CalculationSaved,
    CaseLinked, CasePublished, CaseRevised, ClauseReportJudged, ClauseReportRequested,
    ClauseReported, ClauseSanctioned, ComplaintDecided, ComplaintLodged, ContractAmended,
    ContractApproved, ContractAwarded, ContractCorrected, ContractPublished, ContractRegistered,
    ContractRenewed, ContractRetracted, ContractSentBack, ContractSigned, ContractTerminated,
    ContractTransferred, DisputeSettled, EffectClaimed, FactNoted, FollowedUp, FreeChoiceLinked,
    FreeChoiceModelAdopted, FreeChoiceOpened, IndicatorDefined, IndicatorSuperseded,
    IndicatorWithdrawn, ObservationDisputed, ObservationRecorded, ObservationRetracted,
    OptionExercised, OptionLapsed, OwnerAssigned, PartClassified, PartWithheld, ParticularsAgreed,
    QueryChanged, QuerySaved, QueryWithdrawn, SameEffectLinked, SavingSettled, ShareRetracted,
    ShareStated, SocialClauseAgreed, SocialClauseEnded, SupplierApproved, SupplierLeft,
    TenderCancelled, TenderPublished, TermAgreed,
};
pub(crate) use story::{Story, history, timeline};

use crate::{
    case::Case,
    contract::Contract,
    effect::Effect,
    free_choice::FreeChoice,
    scalars::{DateTime, Position},
    words::{LocalizedText, PartialDate, Source},
};

/// One event, typed, or a day to come; a day to come has no position. Danish: «hændelse».
#[derive(Interface)]
#[expect(
    clippy::duplicated_attributes,
    reason = "two fields of an interface may have the same type"
)]
#[graphql(
    field(
        name = "position",
        ty = "Option<Position>",
        desc = "Its place in the log; null for a day to come."
    ),
    field(
        name = "on",
        ty = "Option<PartialDate>",
        desc = "When it happened. Danish: «hændte»."
    ),
    field(
        name = "known_from",
        ty = "Option<DateTime>",
        desc = "Since when it has been public. Danish: «kendt siden»."
    ),
    field(
        name = "recorded_at",
        ty = "Option<DateTime>",
        desc = "When this register learned it. Danish: «registreret»."
    ),
    field(
        name = "actor",
        ty = "Option<String>",
        desc = "Who recorded it: a pseudonymous id, never a name."
    ),
    field(
        name = "contract",
        ty = "Option<Contract>",
        desc = "The contract it happened to."
    ),
    field(name = "case", ty = "Option<Case>", desc = "The case it happened to."),
    field(
        name = "effect",
        ty = "Option<Effect>",
        desc = "The effect it happened to."
    ),
    field(
        name = "free_choice",
        ty = "Option<FreeChoice>",
        desc = "The free choice it happened to."
    ),
    field(name = "source", ty = "Option<Source>", desc = "Who says so."),
    field(
        name = "corrected_by",
        ty = "Option<Position>",
        desc = "The place in the log of the event that corrected it later."
    ),
    field(
        name = "summary",
        ty = "LocalizedText",
        desc = "What happened, in one sentence."
    )
)]
pub enum Happening {
    ContractRegistered(ContractRegistered),
    TenderPublished(TenderPublished),
    TenderCancelled(TenderCancelled),
    AwardCriteriaSet(AwardCriteriaSet),
    ContractAwarded(ContractAwarded),
    ContractSigned(ContractSigned),
    ComplaintLodged(ComplaintLodged),
    ComplaintDecided(ComplaintDecided),
    TermAgreed(TermAgreed),
    OptionExercised(OptionExercised),
    OptionLapsed(OptionLapsed),
    ContractRenewed(ContractRenewed),
    ParticularsAgreed(ParticularsAgreed),
    SavingSettled(SavingSettled),
    SocialClauseAgreed(SocialClauseAgreed),
    ClauseReportRequested(ClauseReportRequested),
    ClauseReported(ClauseReported),
    ClauseReportJudged(ClauseReportJudged),
    ClauseSanctioned(ClauseSanctioned),
    SocialClauseEnded(SocialClauseEnded),
    ContractAmended(ContractAmended),
    ContractTransferred(ContractTransferred),
    ContractTerminated(ContractTerminated),
    OwnerAssigned(OwnerAssigned),
    PartClassified(PartClassified),
    PartWithheld(PartWithheld),
    FollowedUp(FollowedUp),
    CaseLinked(CaseLinked),
    ContractApproved(ContractApproved),
    ContractSentBack(ContractSentBack),
    ContractPublished(ContractPublished),
    ContractCorrected(ContractCorrected),
    ContractRetracted(ContractRetracted),
    CasePublished(CasePublished),
    CaseRevised(CaseRevised),
    FactNoted(FactNoted),
    EffectClaimed(EffectClaimed),
    ObservationRecorded(ObservationRecorded),
    ObservationRetracted(ObservationRetracted),
    ObservationDisputed(ObservationDisputed),
    DisputeSettled(DisputeSettled),
    SameEffectLinked(SameEffectLinked),
    IndicatorDefined(IndicatorDefined),
    IndicatorSuperseded(IndicatorSuperseded),
    IndicatorWithdrawn(IndicatorWithdrawn),
    FreeChoiceOpened(FreeChoiceOpened),
    FreeChoiceModelAdopted(FreeChoiceModelAdopted),
    SupplierApproved(SupplierApproved),
    SupplierLeft(SupplierLeft),
    ShareStated(ShareStated),
    ShareRetracted(ShareRetracted),
    FreeChoiceLinked(FreeChoiceLinked),
    AccountsOpened(AccountsOpened),
    AccountsRevised(AccountsRevised),
    CalculationSaved(CalculationSaved),
    CalculationRetracted(CalculationRetracted),
    QuerySaved(QuerySaved),
    QueryChanged(QueryChanged),
    QueryWithdrawn(QueryWithdrawn),
    TermStarts(TermStarts),
    TermEnds(TermEnds),
    OptionNoticeDue(OptionNoticeDue),
    ClauseReportDue(ClauseReportDue),
    DecisionDay(DecisionDay),
}
