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
    .down_is_better(),
    indicator("money.net.gain", "Nettogevinst", "Net gain", Economy)
        .measured(Amount, "DKK")
        .up_is_better(),
    indicator(
        "money.saved",
        "Sparede penge (brutto)",
        "Money saved (gross)",
        Economy,
    )
    .measured(Amount, "DKK")
    .up_is_better(),
    indicator(
        "time.freed",
        "Frigivet arbejdstid",
        "Working time freed",
        Time,
    )
    .measured(Rate, "h/d")
    .up_is_better(),
    indicator(
        "energy.change.relative",
        "Ændring i energiforbrug, andel",
        "Relative change in energy use",
        EnergyClimate,
    )
    .measured(RelativeChange, "%")
    .down_is_better(),
    indicator(
        "energy.change",
        "Ændring i energiforbrug",
        "Change in energy use",
        EnergyClimate,
    )
    .measured(Amount, "kW.h")
    .down_is_better(),
    indicator(
        "co2.change.relative",
        "Ændring i CO2-udledning, andel",
        "Relative change in CO2 emissions",
        EnergyClimate,
    )
    .measured(RelativeChange, "%")
    .down_is_better(),
    indicator(
        "co2.change",
        "Ændring i CO2-udledning",
        "Change in CO2 emissions",
        EnergyClimate,
    )
    .measured(Amount, "t")
    .down_is_better(),
];
