//! The aggregates of the register, each named once; whatever depends on which one it is, is made from this list.

pub(crate) use cases::Case;
pub(crate) use choice::FreeChoice;
pub(crate) use contracts::Contract;
pub(crate) use effects::{CataloguedIndicator as Indicator, Effect};
use kernel::{Aggregate, Event, Id, Instant, PartialDate, Source, Told};
pub(crate) use potential::{Accounts, Calculation};
pub(crate) use queries::SavedQuery;
use uuid::Uuid;

use crate::{
    Kept, StoreError,
    append::{Asked, Streams, Written},
    log::Line,
};

macro_rules! aggregates {
    ($dollar:tt $($kind:ident, $lives:ident, $danish:literal, $unknown:literal;)+) => {
        /// What a stream of the log is the life of.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($kind,)+
        }

        impl Kind {
            pub const ALL: &'static [Self] = &[$(Self::$kind,)+];

            /// What there is one of, in Danish, as a sentence begins: `Kontrakten`.
            pub const fn danish(self) -> &'static str {
                match self {
                    $(Self::$kind => $danish,)+
                }
            }

            /// The code of what is said when there is no such thing.
            pub const fn unknown(self) -> &'static str {
                match self {
                    $(Self::$kind => $unknown,)+
                }
            }
        }

        /// A command to one aggregate; later steps see what earlier ones did.
        #[derive(Clone, Debug)]
        pub enum Step {
            $($kind {
                id: Id<$kind>,
                expected: Option<i64>,
                command: <$kind as Aggregate>::Command,
            },)+
        }

        impl Step {
            /// The stream of its aggregate.
            pub(crate) fn stream(&self) -> Uuid {
                match self {
                    $(Self::$kind { id, .. } => id.uuid(),)+
                }
            }

            pub(crate) fn kind(&self) -> Kind {
                match self {
                    $(Self::$kind { .. } => Kind::$kind,)+
                }
            }

            /// The same, if its aggregate is at this version.
            #[must_use]
            pub fn expecting(self, version: i64) -> Self {
                match self {
                    $(Self::$kind { id, command, .. } => Self::$kind {
                        id,
                        expected: Some(version),
                        command,
                    },)+
                }
            }

            /// What its command names besides the aggregate itself.
            pub(crate) fn asked(&self) -> Asked {
                match self {
                    $(Self::$kind { command, .. } => $kind::asked(command),)+
                }
            }
        }

        /// What happened, with its source and its clocks.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Fact {
            $($kind(Told<<$kind as Aggregate>::Event>),)+
            /// What it was is withheld from who reads it.
            Withheld { known_from: Instant, recorded_at: Instant },
        }

        impl Fact {
            pub(crate) fn read(line: &Line) -> Result<Self, StoreError> {
                Ok(match line.kind {
                    $(Kind::$kind => Self::$kind(line.told::<$kind>()?),)+
                })
            }

            /// When it happened; not told of what is withheld.
            pub fn on(&self) -> PartialDate {
                match self {
                    $(Self::$kind(told) => told.event.on(),)+
                    Self::Withheld { .. } => PartialDate::UNKNOWN,
                }
            }

            /// Since when it has been public.
            pub fn known_from(&self) -> Instant {
                match self {
                    $(Self::$kind(told) => told.known_from,)+
                    Self::Withheld { known_from, .. } => *known_from,
                }
            }

            /// When this register learned it.
            pub fn recorded_at(&self) -> Instant {
                match self {
                    $(Self::$kind(told) => told.recorded_at,)+
                    Self::Withheld { recorded_at, .. } => *recorded_at,
                }
            }

            /// Who says so.
            pub fn source(&self) -> Option<&Source> {
                match self {
                    $(Self::$kind(told) => told.source.as_ref(),)+
                    Self::Withheld { .. } => None,
                }
            }

            /// The version in the same stream of the event that it corrects.
            pub fn corrects(&self) -> Option<i64> {
                match self {
                    $(Self::$kind(told) => told.event.corrects(),)+
                    Self::Withheld { .. } => None,
                }
            }

            /// What happened to a contract; none when it happened to another thing.
            pub fn contract(&self) -> Option<&Told<<Contract as Aggregate>::Event>> {
                if let Self::Contract(told) = self { Some(told) } else { None }
            }

            /// What happened, as the log keeps it.
            pub fn payload(&self) -> serde_json::Result<serde_json::Value> {
                match self {
                    $(Self::$kind(told) => serde_json::to_value(&told.event),)+
                    Self::Withheld { .. } => Ok(serde_json::Value::Null),
                }
            }
        }

        /// Streams that are written to, or that commands refer to.
        #[derive(Default)]
        pub(crate) struct Lives {
            $($lives: Streams<$kind>,)+
        }

        impl Lives {
            /// Takes over what a request has changed.
            pub(crate) fn take_over(&mut self, changed: Self) {
                $(self.$lives.extend(changed.$lives);)+
            }
        }

        /// An aggregate among the lives of a batch.
        pub(crate) trait Among: Kept {
            fn among(lives: &Lives) -> &Streams<Self>;

            fn among_mut(lives: &mut Lives) -> &mut Streams<Self>;
        }

        $(impl Among for $kind {
            fn among(lives: &Lives) -> &Streams<Self> {
                &lives.$lives
            }

            fn among_mut(lives: &mut Lives) -> &mut Streams<Self> {
                &mut lives.$lives
            }
        })+

        /// The same words for whichever aggregate a kind is of.
        macro_rules! of_kind {
            ($dollar on:expr, $dollar aggregate:ident => $dollar words:expr) => {
                match $dollar on {
                    $($crate::Kind::$kind => {
                        type $dollar aggregate = $crate::kinds::$kind;
                        $dollar words
                    })+
                }
            };
        }

        /// The same words for each aggregate.
        macro_rules! of_each {
            ($dollar aggregate:ident => $dollar words:expr) => {
                $({
                    type $dollar aggregate = $crate::kinds::$kind;
                    $dollar words
                })+
            };
        }

        /// The same words for whichever aggregate a step is to.
        macro_rules! of_step {
            ($dollar step:expr, $dollar aggregate:ident, $dollar id:ident, $dollar expected:ident, $dollar command:ident => $dollar words:expr) => {
                match $dollar step {
                    $($crate::Step::$kind { id: $dollar id, expected: $dollar expected, command: $dollar command } => {
                        type $dollar aggregate = $crate::kinds::$kind;
                        $dollar words
                    })+
                }
            };
        }
        pub(crate) use {of_each, of_kind, of_step};
    };
}

// Kind and aggregate, where its streams are held, in Danish, and the code when there is none.
aggregates! { $
    Case, cases, "Casen", "UNKNOWN_CASE";
    Contract, contracts, "Kontrakten", "UNKNOWN_CONTRACT";
    Effect, effects, "Effekten", "UNKNOWN_EFFECT";
    Indicator, indicators, "Indikatoren", "UNKNOWN_INDICATOR";
    FreeChoice, free_choices, "Det frie valg", "UNKNOWN_FREE_CHOICE";
    Accounts, accounts, "Regnskabet", "UNKNOWN_ACCOUNTS";
    Calculation, calculations, "Beregningen", "UNKNOWN_CALCULATION";
    SavedQuery, queries, "Forespørgslen", "UNKNOWN_QUERY";
}

impl Kind {
    /// As the log writes it.
    pub fn name(self) -> &'static str {
        of_kind!(self, A => A::KIND)
    }

    /// As the API names one in a command.
    pub(crate) fn field(self) -> &'static str {
        match self {
            Self::FreeChoice => "freeChoice",
            Self::Accounts => "accountSet",
            Self::Case
            | Self::Contract
            | Self::Effect
            | Self::Indicator
            | Self::Calculation
            | Self::SavedQuery => self.name(),
        }
    }

    /// It is public from its first day, so it names nothing that is not.
    pub(crate) fn is_always_public(self) -> bool {
        match self {
            Self::Effect
            | Self::Indicator
            | Self::FreeChoice
            | Self::Accounts
            | Self::Calculation
            | Self::SavedQuery => true,
            Self::Case | Self::Contract => false,
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// The shape of its documents.
    pub(crate) fn shape(self) -> u32 {
        of_kind!(self, A => A::SHAPE)
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name().replace('_', " "))
    }
}

impl Lives {
    /// There is such an aggregate, and it is of this kind.
    pub(crate) fn has(&self, kind: Kind, id: Uuid) -> bool {
        of_kind!(kind, A => A::among(self).get(&id).is_some_and(|stream| stream.version > 0))
    }
}
