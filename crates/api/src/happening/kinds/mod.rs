//! The kinds of happening: each an event with what only it tells; a field of one name is of one type in all of them, so that one query can ask for all.

/// An object type with the fields of every happening, those of its own event, and other items.
macro_rules! happening {
    (
        $name:ident, $about:literal,
        { $($(#[$meta:meta])* $field:ident: $type:ty),* $(,)? }
        $({ $($item:tt)* })?
    ) => {
        #[doc = $about]
        #[derive(Clone)]
        pub struct $name {
            pub(in crate::happening) told: $crate::happening::told::Happened,
            $(pub(in crate::happening) $field: $type,)*
        }

        #[doc = $about]
        #[async_graphql::Object]
        impl $name {
            /// Its place in the log.
            pub(crate) async fn position(&self) -> Option<$crate::scalars::Position> {
                Some(self.told.position())
            }

            /// When it happened. Danish: «hændte».
            pub(crate) async fn on(&self) -> Option<$crate::words::PartialDate> {
                Some(self.told.on())
            }

            /// Since when it has been public. Danish: «kendt siden».
            pub(crate) async fn known_from(&self) -> Option<$crate::scalars::DateTime> {
                Some(self.told.known_from())
            }

            /// When this register learned it. Danish: «registreret».
            pub(crate) async fn recorded_at(&self) -> Option<$crate::scalars::DateTime> {
                Some(self.told.recorded_at())
            }

            /// Who recorded it: a pseudonymous id, never a name.
            pub(crate) async fn actor(&self) -> Option<String> {
                Some(self.told.actor())
            }

            /// The contract it happened to.
            pub(crate) async fn contract(&self, ctx: &async_graphql::Context<'_>) -> async_graphql::Result<Option<$crate::contract::Contract>> {
                self.told.contract(ctx).await
            }

            /// The case it happened to.
            pub(crate) async fn case(&self, ctx: &async_graphql::Context<'_>) -> async_graphql::Result<Option<$crate::case::Case>> {
                self.told.case(ctx).await
            }

            /// The effect it happened to.
            pub(crate) async fn effect(&self, ctx: &async_graphql::Context<'_>) -> async_graphql::Result<Option<$crate::effect::Effect>> {
                self.told.effect(ctx).await
            }

            /// The free choice it happened to.
            pub(crate) async fn free_choice(&self, ctx: &async_graphql::Context<'_>) -> async_graphql::Result<Option<$crate::free_choice::FreeChoice>> {
                self.told.free_choice(ctx).await
            }

            /// Who says so.
            pub(crate) async fn source(&self) -> Option<$crate::words::Source> {
                self.told.source()
            }

            /// The place in the log of the event that corrected it later.
            pub(crate) async fn corrected_by(&self, ctx: &async_graphql::Context<'_>) -> async_graphql::Result<Option<$crate::scalars::Position>> {
                self.told.corrected_by(ctx).await
            }

            /// What happened, in one sentence.
            pub(crate) async fn summary(&self) -> $crate::words::LocalizedText {
                self.told.summary()
            }

            $(
                $(#[$meta])*
                pub(crate) async fn $field(&self) -> $type {
                    Clone::clone(&self.$field)
                }
            )*

            $($($item)*)?
        }
    };
}

mod case;
mod change;
mod clause;
mod complaint;
mod effect;
mod free_choice;
mod indicator;
mod particulars;
mod potential;
mod publication;
mod report;
mod saved_query;
mod tender;
mod term;

pub use self::potential::{
    AccountsOpened, AccountsRevised, CalculationRetracted, CalculationSaved,
};
pub use case::{CaseLinked, CasePublished, CaseRevised, FactNoted};
pub use change::{ContractAmended, ContractCorrected, ContractTerminated, ContractTransferred};
pub use clause::{ClauseSanctioned, SocialClauseAgreed, SocialClauseEnded};
pub use complaint::{ComplaintDecided, ComplaintLodged};
pub use effect::{
    DisputeSettled, EffectClaimed, ObservationDisputed, ObservationRecorded, ObservationRetracted,
    SameEffectLinked,
};
pub use free_choice::{
    FreeChoiceLinked, FreeChoiceModelAdopted, FreeChoiceOpened, ShareRetracted, ShareStated,
    SupplierApproved, SupplierLeft,
};
pub use indicator::{IndicatorDefined, IndicatorSuperseded, IndicatorWithdrawn};
pub use particulars::{ParticularsAgreed, SavingSettled};
pub use publication::{
    ContractApproved, ContractPublished, ContractRegistered, ContractRetracted, ContractSentBack,
    FollowedUp, OwnerAssigned, PartClassified, PartWithheld,
};
pub use report::{ClauseReportJudged, ClauseReportRequested, ClauseReported};
pub use saved_query::{QueryChanged, QuerySaved, QueryWithdrawn};
pub use tender::{
    AwardCriteriaSet, ContractAwarded, ContractSigned, TenderCancelled, TenderPublished,
};
pub use term::{ContractRenewed, OptionExercised, OptionLapsed, TermAgreed};
