//! The kinds of happening: each an event with what only it tells.

use async_graphql::{Context, ID, Object, Result};

use super::told::Happened;
use crate::{
    case::Case,
    contract::{AwardCriterion, Contract, SocialClause, Tender, Term},
    effect::Effect,
    place::Supplier,
    scalars::{DateTime, Position},
    words::{LocalizedText, PartialDate, Source},
};

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
            pub(super) told: Happened,
            $(pub(super) $field: $type,)*
        }

        #[doc = $about]
        #[Object]
        impl $name {
            /// Its place in the log.
            pub(crate) async fn position(&self) -> Option<Position> {
                Some(self.told.position())
            }

            /// When it happened. Danish: «hændte».
            pub(crate) async fn on(&self) -> Option<PartialDate> {
                Some(self.told.on())
            }

            /// Since when it has been public. Danish: «kendt siden».
            pub(crate) async fn known_from(&self) -> Option<DateTime> {
                Some(self.told.known_from())
            }

            /// When this register learned it. Danish: «registreret».
            pub(crate) async fn recorded_at(&self) -> Option<DateTime> {
                Some(self.told.recorded_at())
            }

            /// Who recorded it: a pseudonymous id, never a name.
            pub(crate) async fn actor(&self) -> Option<String> {
                Some(self.told.actor())
            }

            /// The contract it happened to.
            pub(crate) async fn contract(&self, ctx: &Context<'_>) -> Result<Option<Contract>> {
                self.told.contract(ctx).await
            }

            /// The case it happened to.
            pub(crate) async fn case(&self, ctx: &Context<'_>) -> Result<Option<Case>> {
                self.told.case(ctx).await
            }

            /// The effect it happened to.
            pub(crate) async fn effect(&self, ctx: &Context<'_>) -> Result<Option<Effect>> {
                self.told.effect(ctx).await
            }

            /// Who says so.
            pub(crate) async fn source(&self) -> Option<Source> {
                self.told.source()
            }

            /// The place in the log of the event that corrected it later.
            pub(crate) async fn corrected_by(&self, ctx: &Context<'_>) -> Result<Option<Position>> {
                self.told.corrected_by(ctx).await
            }

            /// What happened, in one sentence.
            pub(crate) async fn summary(&self) -> LocalizedText {
                self.told.summary()
            }

            $(
                $(#[$meta])*
                pub(crate) async fn $field(&self) -> $type {
                    self.$field.clone()
                }
            )*

            $($($item)*)?
        }
    };
}

happening!(
    ContractRegistered,
    "A contract came into the register. Danish: «registreret».",
    {}
);
happening!(TenderPublished, "A tender was put out. Danish: «udbudt».", {
    /// The tender.
    tender: Tender,
});
happening!(AwardCriteriaSet, "It was said what a tender is weighed on. Danish: «tildelingskriterier fastsat».", {
    /// The criteria.
    award_criteria: Vec<AwardCriterion>,
});
happening!(ContractAwarded, "A contract was awarded. Danish: «tildelt».", {
    /// Who won it.
    suppliers: Vec<Supplier>,
});
happening!(
    ContractSigned,
    "A contract was signed. Danish: «underskrevet».",
    {}
);
happening!(TermAgreed, "It was agreed, or told, how long a contract runs. Danish: «løbetid aftalt».", {
    /// The term as it was stated.
    term: Term,
});
happening!(OptionExercised, "An option was used. Danish: «option udnyttet».", {
    /// The option.
    option_id: ID,
});
happening!(OptionLapsed, "An option lapsed. Danish: «option bortfaldet».", {
    /// The option.
    option_id: ID,
});
happening!(SocialClauseAgreed, "A social clause was agreed. Danish: «social klausul aftalt».", {
    /// The clause.
    clause: SocialClause,
});
happening!(ContractTerminated, "A contract was ended before time. Danish: «ophørt».", {
    /// Why, in words.
    ground: String,
});
happening!(ContractCorrected, "What was stated of a contract was corrected; the former statement stays readable. Danish: «rettet».", {
    /// The field that was corrected, in the words of the API.
    changed_field: String,
    /// What was stated until then, in Danish words.
    was: String,
    /// What is stated from then on, in Danish words.
    becomes: String,
    /// Why.
    why: String,
} {
    /// The place in the log of the event that this one corrects.
    async fn corrects(&self, ctx: &Context<'_>) -> Result<Option<Position>> {
        self.told.corrects(ctx).await
    }
});
happening!(
    CaseLinked,
    "A story in the library was found to tell of a contract. Danish: «case knyttet til».",
    {}
);
happening!(
    CasePublished,
    "A story was published in the library. Danish: «case udgivet».",
    {}
);
happening!(
    CaseRevised,
    "A story was told anew. Danish: «case revideret».",
    {}
);
happening!(FactNoted, "A sourced fact was noted beside a story. Danish: «oplysning noteret».", {
    /// The fact in words.
    text: LocalizedText,
});
happening!(
    EffectClaimed,
    "An effect was claimed. Danish: «effekt påstået».",
    {}
);
happening!(ObservationRecorded, "A statement of an effect's size was recorded. Danish: «observation registreret».", {
    /// The statement.
    observation_id: ID,
    /// Its words, verbatim.
    stated: String,
});
happening!(ObservationRetracted, "A statement of an effect's size was retracted; it stays readable. Danish: «observation trukket tilbage».", {
    /// The statement.
    observation_id: ID,
    /// Why.
    why: String,
});
