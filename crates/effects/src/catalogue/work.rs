//! Money, time, energy and climate.

use super::{Entry, indicator};
use crate::indicator::{
    EffectDimension::{Economy, EnergyClimate, Time},
    MeasureKind::{Amount, Rate, RelativeChange},
};

pub(super) const INDICATORS: &[Entry] = &[
    indicator(
        "cost.change.relative",
        "Ændring i omkostninger",
        "Change in costs",
        Economy,
    )
    .measured(RelativeChange, "%")
    .down_is_better()
    .counts(
        "Omkostningen ved opgaven efter, set mod omkostningen før; et fald er negativt.",
        "The cost of the task after, seen against the cost before; a fall is negative.",
    )
    .per("Omkostningen før", "The cost before"),
    indicator("money.net.gain", "Nettogevinst", "Net gain", Economy)
        .measured(Amount, "DKK")
        .up_is_better()
        .counts(
            "Kroner vundet, når det, ordningen selv koster, er trukket fra.",
            "Kroner gained when what the scheme itself costs is taken off.",
        )
        .without(
            "Frigivet tid, der ikke er taget ud af et budget.",
            "Freed time that is not taken out of a budget.",
        ),
    indicator(
        "money.saved",
        "Sparede penge (brutto)",
        "Money saved (gross)",
        Economy,
    )
    .measured(Amount, "DKK")
    .up_is_better()
    .counts(
        "Kroner sparet, før det, ordningen selv koster, er trukket fra.",
        "Kroner saved before what the scheme itself costs is taken off.",
    )
    .without(
        "Frigivet tid, der ikke er taget ud af et budget.",
        "Freed time that is not taken out of a budget.",
    ),
    indicator(
        "time.freed",
        "Frigivet arbejdstid",
        "Working time freed",
        Time,
    )
    .measured(Rate, "h/d")
    .up_is_better()
    .counts(
        "Arbejdstimer pr. døgn, som opgaven ikke længere tager.",
        "Working hours a day that the task no longer takes.",
    )
    .without(
        "Kroner: frigivet tid er ikke penge, før et budget er skåret.",
        "Kroner: freed time is not money until a budget is cut.",
    ),
    indicator(
        "energy.change.relative",
        "Ændring i energiforbrug, andel",
        "Relative change in energy use",
        EnergyClimate,
    )
    .measured(RelativeChange, "%")
    .down_is_better()
    .counts(
        "Energiforbruget efter, set mod forbruget før; et fald er negativt.",
        "The use of energy after, seen against the use before; a fall is negative.",
    )
    .per("Forbruget før", "The use before")
    .aligned(&[("UN SDG", "7")]),
    indicator(
        "energy.change",
        "Ændring i energiforbrug",
        "Change in energy use",
        EnergyClimate,
    )
    .measured(Amount, "kW.h")
    .down_is_better()
    .counts(
        "Kilowatt-timer brugt efter, minus kilowatt-timer brugt før; et fald er negativt.",
        "Kilowatt-hours used after, less kilowatt-hours used before; a fall is negative.",
    )
    .aligned(&[("UN SDG", "7")]),
    indicator(
        "co2.change.relative",
        "Ændring i CO2-udledning, andel",
        "Relative change in CO2 emissions",
        EnergyClimate,
    )
    .measured(RelativeChange, "%")
    .down_is_better()
    .counts(
        "CO2-udledningen efter, set mod udledningen før; et fald er negativt.",
        "The emission of CO2 after, seen against the emission before; a fall is negative.",
    )
    .per("Udledningen før", "The emission before")
    .aligned(&[("UN SDG", "13")]),
    indicator(
        "co2.change",
        "Ændring i CO2-udledning",
        "Change in CO2 emissions",
        EnergyClimate,
    )
    .measured(Amount, "t")
    .down_is_better()
    .counts(
        "Ton CO2 udledt efter, minus ton udledt før; et fald er negativt.",
        "Tonnes of CO2 emitted after, less tonnes emitted before; a fall is negative.",
    )
    .aligned(&[("UN SDG", "13")]),
];
