//! Citizens' free choice over many municipalities and years.

use async_graphql::{Context, Result};
use choice::MissingShare;
use kernel::{Instant, LocalizedText, Municipality as Place};

use super::{
    all::all,
    answer::{Answered, answered, warning},
};
use crate::{
    connection::{Asked, Key},
    contract::Warning,
    coverage::{Coverage, Missing, MissingReason},
    free_choice::{FreeChoice, FreeChoiceFilter, check_years},
    place::Municipality,
};

pub(super) async fn free_choices(
    ctx: &Context<'_>,
    filter: Option<FreeChoiceFilter>,
    years: Option<Vec<i32>>,
    asked: &Asked,
    known: Option<Instant>,
) -> Result<Answered<FreeChoice>> {
    let filter = filter.unwrap_or_default();
    let years = years.unwrap_or_default();
    check_years(&years)?;
    let scope = scope(&filter);
    let found = all::<choice::FreeChoice>(ctx, &filter.read()?, known).await?;
    let choices: Vec<FreeChoice> = found.into_iter().map(FreeChoice::from).collect();
    let coverage = coverage(&choices, &scope, &years);
    let warnings = disagreements(&choices, &years).into_iter().collect();
    let rows = choices
        .into_iter()
        .map(|choice| (Key::of_title(&choice.0), choice))
        .collect();
    answered(ctx, rows, coverage, warnings, asked, known).await
}

/// The municipalities that something should be told of: those asked, else all; of a supplier or a model, only those that have it.
fn scope(filter: &FreeChoiceFilter) -> Vec<&'static Place> {
    if filter.supplier.is_some() || filter.model.is_some() {
        return Vec::new();
    }
    let is_asked = |place: &Place| match &filter.municipality {
        Some(codes) => {
            let own = place.code.to_string();
            codes.iter().any(|code| code.0 == own)
        }
        None => true,
    };
    let all = Place::all().iter();
    all.filter(|place| is_asked(place)).collect()
}

/// Over the free choices and the years, or over the free choices alone where no year is asked.
fn coverage(choices: &[FreeChoice], scope: &[&'static Place], years: &[i32]) -> Coverage {
    let of_each = choices
        .iter()
        .flat_map(|choice| years.iter().filter_map(|year| missing(choice, *year)));
    let missing: Vec<Missing> = of_each.collect();
    let cells = years.len().max(1);
    let told = (choices.len() * cells).saturating_sub(missing.len());
    let silent = scope.iter().filter(|place| {
        !choices
            .iter()
            .any(|choice| choice.0.state().municipality == place.code)
    });
    let silent = silent.flat_map(|place| match years.is_empty() {
        true => vec![nothing_told(place, None)],
        false => years
            .iter()
            .map(|year| nothing_told(place, Some(*year)))
            .collect(),
    });
    Coverage::new(told, missing.into_iter().chain(silent).collect())
}

fn nothing_told(place: &'static Place, year: Option<i32>) -> Missing {
    let (name, of) = (
        place.full_name,
        year.map_or_else(String::new, |year| format!("{year}: ")),
    );
    let because = LocalizedText::new(
        format!("{of}Ingen har oplyst noget om frit valg i {name}."),
        format!("{of}Nobody has told of free choice in {name}."),
    );
    Missing::new(
        Municipality(place),
        MissingReason::FreeChoiceUnknown,
        because,
    )
}

/// Why a year has no share; none when it has one.
fn missing(choice: &FreeChoice, year: i32) -> Option<Missing> {
    let state = choice.0.state();
    let (reason, da, en) = match state.share(year).missing? {
        MissingShare::NotPublished => (
            MissingReason::ShareNotPublished,
            "Andelen er ikke offentliggjort.",
            "The share is not published.",
        ),
        MissingShare::NotCounted => (
            MissingReason::ShareNotCounted,
            "Andelen er ikke opgjort.",
            "The share is not counted.",
        ),
        MissingShare::Suppressed => (
            MissingReason::ShareSuppressed,
            "Så få valgte, at de ville kunne kendes.",
            "So few chose that they could be known.",
        ),
        MissingShare::Unknown if state.shares_of_no_year().is_empty() => (
            MissingReason::ShareUnknown,
            "Ingen har oplyst andelen.",
            "Nobody has told the share.",
        ),
        MissingShare::Unknown => (
            MissingReason::ShareYearUnknown,
            "En andel er oplyst, men ikke for hvilket år.",
            "A share is told, but not of which year.",
        ),
    };
    let because = LocalizedText::new(format!("{year}: {da}"), format!("{year}: {en}"));
    Some(Missing::new(choice.clone(), reason, because))
}

/// That sources disagree about some of the years asked.
fn disagreements(choices: &[FreeChoice], years: &[i32]) -> Option<Warning> {
    let count: usize = choices
        .iter()
        .map(|choice| choice.0.state().shares(years.iter().copied()))
        .map(|shares| shares.iter().filter(|share| share.conflict).count())
        .sum();
    (count > 0).then(|| {
        warning(
            "SHARES_DISAGREE",
            LocalizedText::new(
                format!("Kilderne er uenige om andelen: {count}. Tallene står side om side."),
                format!("The sources disagree about the share: {count}. They stand side by side."),
            ),
        )
    })
}
