//! Figures around a cooperation: how large it is, what it stands in. Not effects by themselves.

use super::{Entry, indicator};
use crate::indicator::{
    EffectDimension::{Capacity, Economy, Employment, EnergyClimate, FreedomOfChoice, Governance},
    MeasureKind::{Amount, CountPersons, Share},
};

pub(super) const INDICATORS: &[Entry] = &[
    indicator(
        "task.share.private",
        "Andel af opgaven løst af private",
        "Share of the task done by private suppliers",
        Governance,
    )
    .measured(Share, "%"),
    indicator(
        "choice.share.private",
        "Andel af borgere, der har valgt privat",
        "Share of citizens who chose a private supplier",
        FreedomOfChoice,
    )
    .measured(Share, "%"),
    indicator(
        "driver.shortage.share",
        "Andel af vognmænd, der mangler chauffører",
        "Share of hauliers short of drivers",
        Employment,
    )
    .measured(Share, "%")
    .down_is_better(),
    indicator(
        "people.served",
        "Borgere i ordningen",
        "Citizens served",
        Capacity,
    )
    .measured(CountPersons, "{person}"),
    indicator(
        "staff.at.night",
        "Medarbejdere om natten",
        "Staff at night",
        Capacity,
    )
    .measured(CountPersons, "{person}"),
    indicator(
        "buildings.served",
        "Bygninger i aftalen",
        "Buildings in the agreement",
        Capacity,
    )
    .measured(Amount, "{building}")
    .stock(),
    indicator(
        "schools.served",
        "Skoler i aftalen",
        "Schools in the agreement",
        Capacity,
    )
    .measured(Amount, "{school}")
    .stock(),
    indicator("floor.area", "Etageareal", "Floor area", Capacity)
        .measured(Amount, "m2")
        .stock(),
    indicator("energy.use", "Energiforbrug", "Energy use", EnergyClimate)
        .measured(Amount, "kW.h")
        .down_is_better(),
    indicator("money.invested", "Investering", "Investment", Economy).measured(Amount, "DKK"),
    indicator(
        "payback.time",
        "Tilbagebetalingstid",
        "Payback time",
        Economy,
    )
    .measured(Amount, "a")
    .not_added()
    .down_is_better(),
    indicator(
        "cooperation.duration",
        "Samarbejdets varighed",
        "How long the cooperation has lasted",
        Governance,
    )
    .measured(Amount, "a")
    .not_added(),
];
