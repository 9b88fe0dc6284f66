//! The numbers, days and words that a form needs of a refusal.

use std::any::Any;

use cases::CaseRefusal;
use choice::{FreeChoiceRefusal, ShareRefusal};
use chrono::NaiveDate;
use contracts::ContractRefusal as Contract;
use effects::{EffectRefusal, IndicatorRefusal, StatementRefusal};
use kernel::{Coded, PartialDate};
use potential::{AccountsRefusal, CalculationRefusal, TextRefusal};
use queries::QueryRefusal;
use rust_decimal::Decimal;
use store::RequestRefusal;

/// What a refusal carries beside its sentence.
pub(super) enum Data {
    /// The sum of the weights.
    Weights(Decimal),
    /// The least and the most that the weights make, or that one may be.
    WeightRange(Decimal, Decimal),
    /// The last notice day of the option.
    Notice(NaiveDate),
    /// The fewest people that may be told of.
    Few(u32),
    /// How many or how long it is, and the most that it may be.
    Limit(u64, u64),
    /// What must come first, and what was said to come after it.
    Dates(PartialDate, PartialDate),
    /// When it happened.
    Happened(PartialDate),
    /// What is expected, and what was found.
    Expected(String, String),
    /// The year, and the first and the last that may be.
    Year(i32, i32, i32),
}

impl Data {
    /// None where the sentence says it all.
    pub(super) fn of(refusal: &dyn Coded) -> Option<Self> {
        let refusal = refusal as &dyn Any;
        of_contract(refusal)
            .or_else(|| of_few(refusal))
            .or_else(|| of_count(refusal))
            .or_else(|| of_text(refusal))
    }

    fn limit(is: usize, most: usize) -> Option<Self> {
        Some(Self::Limit(is.try_into().ok()?, most.try_into().ok()?))
    }
}

fn of_contract(refusal: &dyn Any) -> Option<Data> {
    match refusal.downcast_ref::<Contract>() {
        Some(Contract::WeightsNotHundred { total, .. }) => Some(Data::Weights(*total)),
        Some(
            Contract::WeightsCannotMakeHundred { min, max, .. }
            | Contract::WeightRangeCrossed { min, max, .. },
        ) => Some(Data::WeightRange(*min, *max)),
        Some(Contract::OptionNoticePassed { notice_by }) => Some(Data::Notice(*notice_by)),
        Some(Contract::SmallCell { least, .. } | Contract::SmallCellInWords { least, .. }) => {
            Some(Data::Few(*least))
        }
        Some(Contract::TooMany { count, most, .. }) => Data::limit(*count, *most),
        Some(
            Contract::MonthsTooMany {
                months: is, most, ..
            }
            | Contract::DaysTooMany { days: is, most, .. },
        ) => Some(Data::Limit(u64::from(*is), u64::from(*most))),
        Some(Contract::YearOutOfReach {
            year, first, last, ..
        }) => Some(Data::Year(*year, *first, *last)),
        Some(Contract::CurrencyDiffers { .. } | Contract::UnitDiffers { .. }) => of_words(refusal),
        Some(_) | None => of_days(refusal),
    }
}

/// What is expected of a contract, and what was found.
fn of_words(refusal: &dyn Any) -> Option<Data> {
    match refusal.downcast_ref::<Contract>() {
        Some(Contract::CurrencyDiffers {
            expected, found, ..
        }) => Some(Data::Expected((*expected).to_owned(), (*found).to_owned())),
        Some(Contract::UnitDiffers {
            expected, found, ..
        }) => {
            let (expected, found) = (expected.ucum(), found.ucum());
            Some(Data::Expected(expected.to_owned(), found.to_owned()))
        }
        Some(_) | None => None,
    }
}

/// The days of a contract that do not go together.
fn of_days(refusal: &dyn Any) -> Option<Data> {
    match refusal.downcast_ref::<Contract>() {
        Some(
            Contract::AwardedBeforePublished {
                published_on: first,
                awarded_on: then,
                ..
            }
            | Contract::DecidedBeforeLodged {
                lodged: first,
                decided: then,
            }
            | Contract::EndBeforeStart {
                starts: first,
                ends: then,
                ..
            }
            | Contract::EffectiveBeforeSaid {
                said: first,
                effective: then,
                ..
            },
        ) => Some(Data::Dates(*first, *then)),
        Some(Contract::DaysCrossed { days, .. }) => Some(Data::Dates(
            PartialDate::day(days.from),
            PartialDate::day(days.until),
        )),
        Some(
            Contract::AlreadySigned { on }
            | Contract::ClauseEnded { on }
            | Contract::AmendmentAfterExpiry { ended: on },
        ) => Some(Data::Happened(*on)),
        Some(_) | None => None,
    }
}

/// A group outside the contracts.
fn of_few(refusal: &dyn Any) -> Option<Data> {
    match refusal.downcast_ref::<FreeChoiceRefusal>() {
        Some(FreeChoiceRefusal::Share(ShareRefusal::SmallCell { least, .. })) => {
            Some(Data::Few(*least))
        }
        Some(_) | None => None,
    }
}

/// A list outside the contracts.
fn of_count(refusal: &dyn Any) -> Option<Data> {
    if let Some(FreeChoiceRefusal::TooMany { count, most, .. }) = refusal.downcast_ref() {
        return Data::limit(*count, *most);
    }
    match refusal.downcast_ref::<AccountsRefusal>() {
        Some(AccountsRefusal::TooManyRows { rows, most }) => Data::limit(*rows, *most),
        Some(_) | None => None,
    }
}

/// A text, of whatever it is.
fn of_text(refusal: &dyn Any) -> Option<Data> {
    let (length, longest) = of_told(refusal)
        .or_else(|| of_measured(refusal))
        .or_else(|| of_kept(refusal))?;
    Data::limit(length, longest)
}

/// Of a contract, a case or a free choice.
fn of_told(refusal: &dyn Any) -> Option<(usize, usize)> {
    if let Some(Contract::TextTooLong {
        length, longest, ..
    }) = refusal.downcast_ref()
    {
        return Some((*length, *longest));
    }
    if let Some(CaseRefusal::TextTooLong {
        length, longest, ..
    }) = refusal.downcast_ref()
    {
        return Some((*length, *longest));
    }
    if let Some(FreeChoiceRefusal::TextTooLong {
        length, longest, ..
    }) = refusal.downcast_ref()
    {
        return Some((*length, *longest));
    }
    None
}

/// Of an indicator or an effect.
fn of_measured(refusal: &dyn Any) -> Option<(usize, usize)> {
    if let Some(IndicatorRefusal::TextTooLong {
        length, longest, ..
    }) = refusal.downcast_ref()
    {
        return Some((*length, *longest));
    }
    match refusal.downcast_ref::<EffectRefusal>() {
        Some(
            EffectRefusal::TextTooLong {
                length, longest, ..
            }
            | EffectRefusal::Statement {
                refusal:
                    StatementRefusal::TextTooLong {
                        length, longest, ..
                    },
                ..
            },
        ) => Some((*length, *longest)),
        Some(_) | None => None,
    }
}

/// Of a saved query, of accounts or a calculation, or of any command.
fn of_kept(refusal: &dyn Any) -> Option<(usize, usize)> {
    if let Some(QueryRefusal::TextTooLong {
        length, longest, ..
    }) = refusal.downcast_ref()
    {
        return Some((*length, *longest));
    }
    if let Some(RequestRefusal::TextTooLong {
        length, longest, ..
    }) = refusal.downcast_ref()
    {
        return Some((*length, *longest));
    }
    let accounts = match refusal.downcast_ref::<AccountsRefusal>() {
        Some(AccountsRefusal::Text(refusal)) => Some(refusal),
        Some(_) | None => None,
    };
    let calculation = match refusal.downcast_ref::<CalculationRefusal>() {
        Some(CalculationRefusal::Text(refusal)) => Some(refusal),
        Some(_) | None => None,
    };
    match accounts.or(calculation) {
        Some(TextRefusal::TextTooLong {
            length, longest, ..
        }) => Some((*length, *longest)),
        Some(_) | None => None,
    }
}
