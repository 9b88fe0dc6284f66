//! Care, health, staff and places.

use super::{Entry, indicator};
use crate::indicator::{
    EffectDimension::{Capacity, Health, Quality, Time, WorkEnvironment},
    MeasureKind::{Amount, Intensity, Rate, Share},
};

pub(super) const INDICATORS: &[Entry] = &[
    indicator(
        "care.need.change",
        "Ændring i årligt plejebehov pr. borger",
        "Change in yearly need of care per citizen",
        Time,
    )
    .measured(Intensity, "h/a")
    .down_is_better()
    .counts(
        "Timers pleje pr. borger om året efter, minus timer før; et fald er negativt.",
        "Hours of care per citizen a year after, less hours before; a fall is negative.",
    )
    .per(
        "Borger i forløbet; kilderne tæller deltagere eller dem, der gennemførte",
        "Citizen in the course; sources count participants or those who completed",
    ),
    indicator(
        "care.need.change.weekly",
        "Ændring i ugentligt plejebehov pr. borger",
        "Change in weekly need of care per citizen",
        Time,
    )
    .measured(Intensity, "min/wk")
    .down_is_better()
    .counts(
        "Minutters pleje pr. borger om ugen efter, minus minutter før; et fald er negativt.",
        "Minutes of care per citizen a week after, less minutes before; a fall is negative.",
    )
    .per("Borger i forløbet", "Citizen in the course"),
    indicator(
        "physique.improved.share",
        "Andel af deltagere med forbedret fysik",
        "Share of participants with improved physique",
        Health,
    )
    .measured(Share, "%")
    .up_is_better()
    .counts(
        "Deltagere, hvis fysik blev målt bedre efter end før, af alle deltagere.",
        "Participants whose physique was measured better after than before, of all \
             participants.",
    )
    .per("Alle deltagere", "All participants"),
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
    .down_is_better()
    .counts(
        "Personalets tilsyn hos borgere i løbet af en nat.",
        "Checks on citizens by staff in the course of a night.",
    ),
    indicator(
        "sick.leave",
        "Sygefravær, andel af arbejdstiden",
        "Sick leave as a share of working time",
        WorkEnvironment,
    )
    .measured(Share, "%")
    .down_is_better()
    .counts(
        "Arbejdstid, der er gået til sygdom, af den samlede arbejdstid.",
        "Working time lost to illness, of all working time.",
    )
    .per("Den samlede arbejdstid", "All working time"),
    indicator(
        "staff.wellbeing",
        "Medarbejdertrivsel",
        "Well-being of staff",
        WorkEnvironment,
    )
    .ordered()
    .up_is_better(),
    indicator(
        "places.offered",
        "Pladser eller boliger til rådighed",
        "Places or homes on offer",
        Capacity,
    )
    .measured(Amount, "{place}")
    .stock()
    .up_is_better()
    .counts(
        "Pladser eller boliger, der er til rådighed på et tidspunkt.",
        "Places or homes on offer at one time.",
    ),
];
