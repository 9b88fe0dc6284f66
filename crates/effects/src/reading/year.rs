use kernel::PartialDate;

use super::{StatedYear, text::Text, unit::unit};

/// They stand before a year.
const BEFORE: [&str; 21] = [
    "i",
    "siden",
    "fra",
    "til",
    "inden",
    "før",
    "efter",
    "år",
    "året",
    "primo",
    "medio",
    "ultimo",
    "sommeren",
    "foråret",
    "efteråret",
    "vinteren",
    "mod",
    "frem",
    "udgangen",
    "starten",
    "kvartal",
];
const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
];
/// A four-figure number from one of these on may be a year.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2099;

/// A year, with the place of the number.
#[derive(Clone, Debug)]
pub(super) struct YearRead {
    pub stated: StatedYear,
    pub at: usize,
    /// "I" stands before it: it is when something was so.
    pub is_period: bool,
    pub is_bracketed: bool,
}

/// The year that the number there is, if it is one for sure.
pub(super) fn year(text: &Text, at: usize) -> Option<YearRead> {
    let number = could_be_year(text, at)?;
    let before = text.earlier(at, 1);
    let is_introduced = BEFORE.contains(&before) || MONTHS.contains(&before);
    let is_bracketed = before == "(" && text.word(at + 1) == ")";
    let follows_year = matches!(before, "-" | "–" | "/" | "og")
        && at
            .checked_sub(2)
            .is_some_and(|place| could_be_year(text, place).is_some());
    let is_alone = !text.is_word(at + 1) && text.word(at + 1) != "%";
    let has_unit = unit(text, at + 1).unit.is_some();
    let leads_year = matches!(text.word(at + 1), "-" | "–" | "/" | "og")
        && could_be_year(text, at + 2).is_some()
        && unit(text, at + 3).unit.is_none();
    let is_year = is_bracketed
        || leads_year
        || follows_year
        || (is_introduced && !(has_unit && before != "i" && before != "siden"))
        || (is_alone && at.checked_sub(1).is_none());
    (is_year && !is_scaled(text, at)).then(|| YearRead {
        stated: StatedYear {
            stated: text
                .slice(at - usize::from(is_introduced), at + 1)
                .to_owned(),
            span: text.span(at - usize::from(is_introduced), at + 1),
            year: PartialDate::year(number),
        },
        at,
        is_period: before == "i" && !leads_year,
        is_bracketed,
    })
}

/// Four digits that fall in a century people live in.
pub(super) fn could_be_year(text: &Text, at: usize) -> Option<i32> {
    let word = text.word(at);
    let number: i32 = word.parse().ok()?;
    (text.is_number(at) && word.len() == 4 && YEARS.contains(&number)).then_some(number)
}

/// The number goes on in words: "2000 mio.", "2000 gange".
fn is_scaled(text: &Text, at: usize) -> bool {
    let next = text.word(at + 1);
    super::spelled::scale(next).is_some() || matches!(next, "gange" | "x" | "×" | "½")
}

/// What tells no size though it has digits: a paragraph, a day of a month, a time of the day.
pub(super) fn no_size(text: &Text, at: usize) -> Option<usize> {
    let is_labelled = matches!(
        text.word(at),
        "§" | "nr" | "stk" | "kap" | "kapitel" | "side" | "artikel" | "kl" | "bilag"
    ) && text.is_number(at + 1);
    let is_day =
        text.is_number(at) && text.word(at + 1) == "." && MONTHS.contains(&text.word(at + 2));
    let is_numeric_date = text.is_number(at)
        && (1..=3)
            .step_by(2)
            .all(|step| text.word(at + step) == "-" || text.word(at + step) == "/")
        && text.is_number(at + 2)
        && text.is_number(at + 4);
    match (is_labelled, is_day, is_numeric_date) {
        (true, _, _) => Some(at + 2),
        (_, true, _) => Some(at + 3),
        (_, _, true) => Some(at + 5),
        (false, false, false) => None,
    }
}
