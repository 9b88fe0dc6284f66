//! One for each dimension, for what is told without a number.

use super::{Entry, indicator};
use crate::indicator::EffectDimension;

pub(super) const INDICATORS: &[Entry] = &[
    indicator(
        "economy.narrative",
        "Økonomi, fortalt",
        "Economy, as told",
        EffectDimension::Economy,
    ),
    indicator(
        "time.narrative",
        "Tid og arbejdskraft, fortalt",
        "Time and workforce, as told",
        EffectDimension::Time,
    ),
    indicator(
        "climate.narrative",
        "Energi, klima og miljø, fortalt",
        "Energy, climate and environment, as told",
        EffectDimension::EnergyClimate,
    ),
    indicator(
        "health.narrative",
        "Sundhed, fortalt",
        "Health, as told",
        EffectDimension::Health,
    ),
    indicator(
        "quality.narrative",
        "Kvalitet, fortalt",
        "Quality, as told",
        EffectDimension::Quality,
    ),
    indicator(
        "work.environment.narrative",
        "Arbejdsmiljø, fortalt",
        "Work environment, as told",
        EffectDimension::WorkEnvironment,
    ),
    indicator(
        "employment.narrative",
        "Beskæftigelse, fortalt",
        "Employment, as told",
        EffectDimension::Employment,
    ),
    indicator(
        "choice.narrative",
        "Valgfrihed, fortalt",
        "Freedom of choice, as told",
        EffectDimension::FreedomOfChoice,
    ),
    indicator(
        "capacity.narrative",
        "Kapacitet, fortalt",
        "Capacity, as told",
        EffectDimension::Capacity,
    ),
    indicator(
        "innovation.narrative",
        "Innovation, fortalt",
        "Innovation, as told",
        EffectDimension::Innovation,
    ),
    indicator(
        "governance.narrative",
        "Styring og overblik, fortalt",
        "Governance and overview, as told",
        EffectDimension::Governance,
    ),
];
