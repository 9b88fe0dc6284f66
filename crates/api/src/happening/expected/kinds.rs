use async_graphql::{Context, ID, Object, Result};
use kernel::PartialDate as Day;

use crate::{
    case::Case,
    contract::Contract,
    effect::Effect,
    free_choice::FreeChoice,
    scalars::{Date, DateTime, Position},
    words::{LocalizedText, PartialDate, Source},
};

/// An object type with the fields of every happening, of a day that is to come.
macro_rules! expected {
    ($name:ident, $about:literal, $da:literal, $en:literal, { $($(#[$meta:meta])* $field:ident: $type:ty),* $(,)? }) => {
        #[doc = $about]
        #[derive(Clone)]
        pub struct $name {
            pub(super) on: Day,
            pub(super) contract: Contract,
            $(pub(super) $field: $type,)*
        }

        #[doc = $about]
        #[Object]
        impl $name {
            /// Null: it is not in the log.
            pub(crate) async fn position(&self) -> Option<Position> {
                None
            }

            /// The day. Danish: «forventet dag».
            pub(crate) async fn on(&self) -> Option<PartialDate> {
                Some(self.on.into())
            }

            /// Null: it has not happened.
            pub(crate) async fn known_from(&self) -> Option<DateTime> {
                None
            }

            /// Null: it has not happened.
            pub(crate) async fn recorded_at(&self) -> Option<DateTime> {
                None
            }

            /// Null: nobody recorded it.
            pub(crate) async fn actor(&self) -> Option<String> {
                None
            }

            /// The contract that it is about.
            pub(crate) async fn contract(&self) -> Option<Contract> {
                Some(self.contract.clone())
            }

            /// Null: it is about a contract.
            pub(crate) async fn case(&self) -> Option<Case> {
                None
            }

            /// Null: it is about a contract.
            pub(crate) async fn effect(&self) -> Option<Effect> {
                None
            }

            /// Null: it is about a contract.
            pub(crate) async fn free_choice(&self) -> Option<FreeChoice> {
                None
            }

            /// Null: it follows from what is agreed.
            pub(crate) async fn source(&self) -> Option<Source> {
                None
            }

            /// Null: it has not happened.
            pub(crate) async fn corrected_by(&self, _ctx: &Context<'_>) -> Result<Option<Position>> {
                Ok(None)
            }

            /// What is to come, in one sentence.
            pub(crate) async fn summary(&self) -> LocalizedText {
                kernel::LocalizedText::new($da, $en).into()
            }

            $(
                $(#[$meta])*
                pub(crate) async fn $field(&self) -> $type {
                    Clone::clone(&self.$field)
                }
            )*
        }
    };
}

expected!(
    TermStarts,
    "The first day of a contract, as its term says. Danish: «kontraktstart».",
    "Kontrakten begynder",
    "The contract begins",
    {}
);
expected!(
    TermEnds,
    "The last day of a contract, as its term says. Danish: «kontraktudløb».",
    "Kontrakten udløber",
    "The contract ends",
    {}
);
expected!(
    OptionNoticeDue,
    "The last day to say that an option is used. Danish: «sidste frist for option».",
    "Sidste frist for at udnytte en option",
    "Last day to use an option",
    {
        /// The option.
        option_id: ID,
    }
);
expected!(
    ClauseReportDue,
    "The last day for a report of a promise that has not come. Danish: «indberetning forfalder».",
    "Sidste frist for indberetning om en social klausul",
    "Last day for the report of a social clause",
    {
        /// The clause.
        clause_id: ID,
        /// The first day that the report shall cover.
        from: Date,
        /// The last day that the report shall cover.
        until: Date,
    }
);
expected!(
    DecisionDay,
    "The last day on which every choice can still be carried through. Danish: «beslutningsdag».",
    "Sidste dag for at beslutte, hvad der skal ske, når kontrakten udløber",
    "Last day to decide what happens when the contract ends",
    {
        /// That day at the earliest, when a date is not known to the day.
        earliest: Date,
        /// That day at the latest.
        latest: Date,
    }
);
