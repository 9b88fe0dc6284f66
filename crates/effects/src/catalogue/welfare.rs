//! Care, health, staff and jobs.

use super::{Entry, indicator};
use crate::indicator::{
    EffectDimension::{Capacity, Employment, Health, Quality, Time, WorkEnvironment},
    MeasureKind::{Amount, CountPersons, Intensity, Rate, Share},
};

pub(super) const INDICATORS: &[Entry] = &[
    indicator(
        "care.need.change",
        "Ændring i årligt plejebehov pr. borger",
        "Change in yearly need of care per citizen",
        Time,
    )
    .measured(Intensity, "h/a")
    .down_is_better(),
    indicator(
        "care.need.change.weekly",
        "Ændring i ugentligt plejebehov pr. borger",
        "Change in weekly need of care per citizen",
        Time,
    )
    .measured(Intensity, "min/wk")
    .down_is_better(),
    indicator(
        "physique.improved.share",
        "Andel af deltagere med forbedret fysik",
        "Share of participants with improved physique",
        Health,
    )
    .measured(Share, "%")
    .up_is_better(),
    indicator(
        "quality.of.life",
        "Livskvalitet",
        "Quality of life",
        Quality,
    )
    .ordered()
    .up_is_better(),
    indicator("indoor.climate", "Indeklima", "Indoor climate", Quality)
        .ordered()
        .up_is_better(),
    indicator(
        "night.checks",
        "Tilsyn om natten",
        "Checks at night",
        Quality,
    )
    .measured(Rate, "{check}/{night}")
    .down_is_better(),
    indicator(
        "sick.leave",
        "Sygefravær, andel af arbejdstiden",
        "Sick leave as a share of working time",
        WorkEnvironment,
    )
    .measured(Share, "%")
    .down_is_better(),
    indicator(
        "staff.wellbeing",
        "Medarbejdertrivsel",
        "Well-being of staff",
        WorkEnvironment,
    )
    .ordered()
    .up_is_better(),
    indicator(
        "people.in.job",
        "Personer kommet i job",
        "People who came into a job",
        Employment,
    )
    .measured(CountPersons, "{person}")
    .up_is_better(),
    indicator(
        "people.in.job.training",
        "Personer i jobtræning",
        "People in job training",
        Employment,
    )
    .measured(CountPersons, "{person}")
    .up_is_better(),
    indicator(
        "trainee.years",
        "Praktikantårsværk",
        "Trainee years",
        Employment,
    )
    .measured(Amount, "{trainee-year}")
    .up_is_better(),
    indicator(
        "places.offered",
        "Pladser eller boliger til rådighed",
        "Places or homes on offer",
        Capacity,
    )
    .measured(Amount, "{place}")
    .stock()
    .up_is_better(),
];
