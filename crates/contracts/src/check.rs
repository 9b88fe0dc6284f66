//! The rules that several commands share.

mod amount;
mod count;
mod legible;
mod party;
mod personal_number;

use kernel::{LocalizedText, Money};

pub(crate) use amount::{money, quantity, some_money};
pub(crate) use count::{MOST, MOST_SIDE_BY_SIDE, not_too_many};
pub(crate) use party::{lead, municipalities, owner_unit, parties, supplier, suppliers};

use crate::{ContractRefusal, Path, Rhythm, SmallestGroup};

/// Titles, names and grounds.
const LONGEST_LINE: usize = 500;
/// Clauses and quotes.
const LONGEST_TEXT: usize = 5_000;
/// A hundred years.
const MOST_MONTHS: u32 = 1_200;
/// Ten years.
const MOST_DAYS: u32 = 3_660;

pub(crate) fn title(title: &LocalizedText) -> Result<(), ContractRefusal> {
    if title.is_blank() {
        return Err(ContractRefusal::TitleMissing);
    }
    localized(title, &Path::of("title"))
}

pub(crate) fn localized(text: &LocalizedText, at: &Path) -> Result<(), ContractRefusal> {
    line(&text.da, at)?;
    text.en.iter().try_for_each(|english| line(english, at))
}

pub(crate) fn told(words: &str, at: &Path) -> Result<(), ContractRefusal> {
    if words.trim().is_empty() {
        return Err(ContractRefusal::WordsMissing { at: at.clone() });
    }
    Ok(())
}

/// Words without a line break.
pub(crate) fn line(words: &str, at: &Path) -> Result<(), ContractRefusal> {
    no_longer_than(LONGEST_LINE, words, at)?;
    legible::line(words, at)?;
    of_nobody(words, at)
}

/// Why something is put right or is to be, in a line.
pub(crate) fn why(words: &str, least: SmallestGroup) -> Result<(), ContractRefusal> {
    if words.trim().is_empty() {
        return Err(ContractRefusal::WhyMissing);
    }
    let at = Path::of("why");
    line(words, &at)?;
    least.check_words(words, &at)
}

pub(crate) fn text(words: &str, at: &Path) -> Result<(), ContractRefusal> {
    no_longer_than(LONGEST_TEXT, words, at)?;
    legible::text(words, at)?;
    of_nobody(words, at)
}

/// Nobody can be known from the words; an instance may draw the line higher where people are counted, never lower.
fn of_nobody(words: &str, at: &Path) -> Result<(), ContractRefusal> {
    personal_number::none(words, at)?;
    SmallestGroup::default().check_words(words, at)
}

/// A number of months that a contract can have.
pub(crate) fn months(months: Option<u32>, at: &Path) -> Result<(), ContractRefusal> {
    match months {
        Some(months) if months > MOST_MONTHS => Err(ContractRefusal::MonthsTooMany {
            months,
            most: MOST_MONTHS,
            at: at.clone(),
        }),
        Some(_) | None => Ok(()),
    }
}

/// Of an extension: at least one, and no more than a contract can have.
pub(crate) fn some_months(some: u32, at: &Path) -> Result<(), ContractRefusal> {
    if some == 0 {
        return Err(ContractRefusal::OptionLengthMissing { at: at.clone() });
    }
    months(Some(some), at)
}

/// The reports of the clause are due within reach.
pub(crate) fn rhythm(rhythm: Option<&Rhythm>, at: &Path) -> Result<(), ContractRefusal> {
    match rhythm {
        Some(rhythm) if rhythm.within_days > MOST_DAYS => Err(ContractRefusal::DaysTooMany {
            days: rhythm.within_days,
            most: MOST_DAYS,
            at: at.then("rhythm").then("withinDays"),
        }),
        Some(_) | None => Ok(()),
    }
}

/// In the expected one.
pub(crate) fn currency(
    expected: &'static str,
    told: Option<Money>,
    at: &Path,
) -> Result<(), ContractRefusal> {
    match told.map(|money| money.currency().code()) {
        Some(found) if found != expected => Err(ContractRefusal::CurrencyDiffers {
            expected,
            found,
            at: at.clone(),
        }),
        Some(_) | None => Ok(()),
    }
}

fn no_longer_than(longest: usize, words: &str, at: &Path) -> Result<(), ContractRefusal> {
    let length = words.chars().count();
    if length > longest {
        return Err(ContractRefusal::TextTooLong {
            length,
            longest,
            at: at.clone(),
        });
    }
    Ok(())
}
