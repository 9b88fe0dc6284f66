//! Days to come, read from the term as it is known.

use async_graphql::{Context, ID, Object, Result};
use chrono::NaiveDate;
use contracts::OptionState;
use kernel::PartialDate as Day;

use super::Happening;
use crate::{
    case::Case,
    contract::Contract,
    effect::Effect,
    global_id::global_id,
    scalars::{DateTime, Position},
    words::{LocalizedText, PartialDate, Source},
};

/// An object type with the fields of every happening, of a day that the term names.
macro_rules! expected {
    ($name:ident, $about:literal, $da:literal, $en:literal, { $($(#[$meta:meta])* $field:ident: $type:ty),* $(,)? }) => {
        #[doc = $about]
        #[derive(Clone)]
        pub struct $name {
            on: Day,
            contract: Contract,
            $($field: $type,)*
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

            /// The contract whose term names it.
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

            /// Null: it follows from the term.
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
                    self.$field.clone()
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

/// The days that a contract's term names.
pub(super) fn expected(contract: &Contract) -> Vec<(Day, Happening)> {
    let term = &contract.state().term;
    let mut days: Vec<(Day, Happening)> = Vec::new();
    if let Some(on) = term.starts {
        days.push((on, starts(contract, on)));
    }
    if let Some(on) = term.current_end() {
        days.push((on, ends(contract, on)));
    }
    for option in &term.options {
        if let (OptionState::Open, Some(by)) = (option.state, option.notice_by) {
            days.push(notice(
                contract,
                by,
                global_id("ExtensionOption", option.id),
            ));
        }
    }
    days
}

fn starts(contract: &Contract, on: Day) -> Happening {
    TermStarts {
        on,
        contract: contract.clone(),
    }
    .into()
}

fn ends(contract: &Contract, on: Day) -> Happening {
    TermEnds {
        on,
        contract: contract.clone(),
    }
    .into()
}

fn notice(contract: &Contract, by: NaiveDate, option: ID) -> (Day, Happening) {
    let on = Day::day(by);
    let due = OptionNoticeDue {
        on,
        contract: contract.clone(),
        option_id: option,
    };
    (on, due.into())
}
