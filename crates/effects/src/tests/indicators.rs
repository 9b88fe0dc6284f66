//! An indicator is defined, superseded and withdrawn; what was measured by an edition stays measured by it.

mod definitions;
mod editions;
mod stored;

use kernel::{LocalizedText, PartialDate, Told, Unit};

use crate::{
    Additivity, Direction, EffectDimension, Indicator, IndicatorCommand, IndicatorDefinition,
    IndicatorEvent, IndicatorRefusal, MeasureKind,
};

const ON: PartialDate = PartialDate::year(2026);

fn define(definition: IndicatorDefinition) -> IndicatorCommand {
    IndicatorCommand::Define {
        definition: Box::new(definition),
        on: ON,
    }
}

fn defined(definition: IndicatorDefinition) -> IndicatorEvent {
    IndicatorEvent::Defined {
        definition: Box::new(definition),
        on: ON,
    }
}

fn supersede(definition: IndicatorDefinition) -> IndicatorCommand {
    IndicatorCommand::Supersede {
        definition: Box::new(definition),
        why: "bedre mål".to_owned(),
        on: ON,
    }
}

fn superseded(edition: u32, definition: IndicatorDefinition) -> IndicatorEvent {
    IndicatorEvent::Superseded {
        definition: Box::new(IndicatorDefinition {
            edition,
            ..definition
        }),
        why: "bedre mål".to_owned(),
        on: ON,
    }
}

fn withdraw(key: &str) -> IndicatorCommand {
    IndicatorCommand::Withdraw {
        indicator: keyed(key),
        why: "ingen måler det".to_owned(),
        on: ON,
    }
}

fn withdrawn(key: &str) -> IndicatorEvent {
    IndicatorEvent::Withdrawn {
        indicator: keyed(key),
        why: "ingen måler det".to_owned(),
        on: ON,
    }
}

fn told(events: &[IndicatorEvent]) -> Vec<Told<IndicatorEvent>> {
    let at = serde_json::from_str("\"2026-01-01T00:00:00Z\"").unwrap();
    (1..)
        .zip(events)
        .map(|(version, event)| Told {
            event: event.clone(),
            source: None,
            actor: kernel::given::ACTOR.to_owned(),
            known_from: at,
            recorded_at: at,
            version,
            position: version,
        })
        .collect()
}

fn keyed(key: &str) -> Indicator {
    serde_json::from_str(&format!("\"{key}\"")).unwrap()
}

fn already(key: &str) -> IndicatorRefusal {
    IndicatorRefusal::AlreadyDefined {
        key: key.to_owned(),
    }
}

fn gone(key: &str) -> IndicatorRefusal {
    IndicatorRefusal::Withdrawn {
        key: key.to_owned(),
        why: "ingen måler det".to_owned(),
    }
}

fn of_catalogue(key: &str) -> IndicatorDefinition {
    let indicator = Indicator::of(key).unwrap();
    indicator.definition().unwrap().clone()
}

fn meals() -> IndicatorDefinition {
    IndicatorDefinition {
        key: "meals.delivered".to_owned(),
        edition: 1,
        name: LocalizedText::new("Leverede måltider", "Meals delivered"),
        definition: None,
        excludes: None,
        unit: Unit::of("{placement}").ok(),
        measure_kind: MeasureKind::CountEvents,
        direction: Direction::UpIsBetter,
        additivity: Additivity::Additive,
        dimension: EffectDimension::Capacity,
        denominator: None,
        alignments: Vec::new(),
    }
}

fn in_tonnes(definition: IndicatorDefinition) -> IndicatorDefinition {
    IndicatorDefinition {
        unit: Unit::of("t").ok(),
        measure_kind: MeasureKind::Amount,
        ..definition
    }
}

fn in_words(definition: IndicatorDefinition) -> IndicatorDefinition {
    IndicatorDefinition {
        unit: None,
        measure_kind: MeasureKind::Narrative,
        additivity: Additivity::NonAdditive,
        ..definition
    }
}
