//! The rules of an effect as sentences.

mod catalogue;
mod claiming;
mod components;
mod consistency;
mod delivery;
mod disagreeing;
mod disputing;
mod grading;
mod headline;
mod indicators;
mod linking;
mod log;
mod passages;
mod possible;
mod ratios;
mod reaching;
mod reading;
mod recording;
mod refusing;
mod retracting;
mod summary;
mod superseding;
mod warning;

use chrono::NaiveDate;
use kernel::{Id, PartialDate, Quantity, Source, Unit};
use rust_decimal::Decimal;

use crate::{
    Baseline, BaselineKind, Claim, Dispute, EffectCommand, EffectEvent, EffectRefusal,
    Independence, Indicator, ObservationRole, ObservationStatement, ObservationStatus,
    ObservedValue, OrdinalChange, Realisation, Recurrence, Settlement, StatementRefusal,
    StudyDesign,
};

const ON: PartialDate = PartialDate::year(2023);
const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

fn claim(claim: Claim) -> EffectCommand {
    EffectCommand::Claim(Box::new(claim))
}

fn claimed() -> EffectEvent {
    claimed_of("cost.change.relative")
}

fn claimed_of(indicator: &str) -> EffectEvent {
    EffectEvent::Claimed {
        indicator: Indicator::of(indicator).unwrap(),
        case: Some(id(1)),
        contract: None,
        scope: None,
        same_effect_as: Vec::new(),
        reach: None,
        beneficiaries: Vec::new(),
        definition: None,
        on: ON,
    }
}

fn record(observation: ObservationStatement) -> EffectCommand {
    EffectCommand::RecordObservation {
        observation: Box::new(observation),
        on: ON,
        today: TODAY,
    }
}

fn recorded(observation: ObservationStatement) -> EffectEvent {
    EffectEvent::ObservationRecorded {
        observation: Box::new(observation),
        on: ON,
    }
}

fn retract(observation: u32, why: &str) -> EffectCommand {
    EffectCommand::RetractObservation {
        observation: id(observation),
        why: why.to_owned(),
        on: ON,
    }
}

fn retracted(observation: u32, why: &str) -> EffectEvent {
    EffectEvent::ObservationRetracted {
        observation: id(observation),
        why: why.to_owned(),
        on: ON,
    }
}

/// The supplier says something else.
fn objection(number: u32) -> Dispute {
    Dispute {
        id: id(number),
        by: "Leverandøren".to_owned(),
        words: "Faldet var på 14 pct., når vintertjenesten regnes med".to_owned(),
        on: ON,
        stated_in: Some(document("Høringssvar")),
        settled: None,
    }
}

fn dispute(observation: u32, number: u32) -> EffectCommand {
    EffectCommand::DisputeObservation {
        observation: id(observation),
        dispute: objection(number),
    }
}

fn disputed(observation: u32, number: u32) -> EffectEvent {
    let told = objection(number);
    EffectEvent::ObservationDisputed {
        observation: id(observation),
        dispute: told.id,
        by: told.by,
        words: told.words,
        stated_in: told.stated_in,
        on: ON,
    }
}

fn agreement() -> Settlement {
    Settlement {
        words: "Vintertjenesten var ikke en del af opgaven".to_owned(),
        on: ON,
    }
}

fn settle(observation: u32, number: u32) -> EffectCommand {
    EffectCommand::SettleDispute {
        observation: id(observation),
        dispute: id(number),
        settlement: agreement(),
    }
}

fn settled(observation: u32, number: u32) -> EffectEvent {
    EffectEvent::DisputeSettled {
        observation: id(observation),
        dispute: id(number),
        words: agreement().words,
        on: ON,
    }
}

fn linked(other: u32) -> EffectEvent {
    EffectEvent::SameEffectLinked {
        other: id(other),
        on: ON,
    }
}

fn refused(refusal: StatementRefusal) -> EffectRefusal {
    EffectRefusal::Statement {
        place: None,
        refusal,
    }
}

/// Holstebro's roads and parks: 10 per cent down at the first tender.
fn cheaper_roads() -> Claim {
    Claim {
        id: id(100),
        indicator: Indicator::of("cost.change.relative").unwrap(),
        case: Some(id(1)),
        contract: None,
        scope: None,
        same_effect_as: Vec::new(),
        reach: None,
        beneficiaries: Vec::new(),
        definition: None,
        observations: vec![ten_per_cent_down()],
        on: ON,
        today: TODAY,
    }
}

fn ten_per_cent_down() -> ObservationStatement {
    ObservationStatement {
        id: id(10),
        role: ObservationRole::Measured,
        stated: "en umiddelbar reduktion i omkostninger på 10 pct.".to_owned(),
        value: Some(exactly(-10, "%")),
        components: None,
        recurrence: Recurrence::LevelShift,
        period: None,
        baseline: Some(Baseline {
            kind: BaselineKind::OwnBefore,
            value: None,
            period: None,
            note: None,
        }),
        period_until: None,
        counterfactual: None,
        money: None,
        realisation: Realisation::Unknown,
        supersedes: None,
        missing_because: None,
        design: StudyDesign::PrePost,
        independence: Independence::Buyer,
        measured_by: Some("Holstebro Kommune".to_owned()),
        validated_by: None,
        validation: None,
        stated_in: document("13 gode eksempler"),
        status: ObservationStatus::Final,
    }
}

/// "Better overview of tasks and costs."
fn better_overview() -> ObservationStatement {
    ObservationStatement {
        id: id(11),
        role: ObservationRole::Narrated,
        stated: "et bedre overblik over både opgaver og omkostninger".to_owned(),
        value: Some(improved("bedre overblik")),
        design: StudyDesign::None,
        ..ten_per_cent_down()
    }
}

fn exactly(point: i64, unit: &str) -> ObservedValue {
    ObservedValue::Quantity(Quantity::exactly(Decimal::from(point), in_unit(unit)))
}

fn over(lower: i64, unit: &str) -> ObservedValue {
    let quantity = Quantity::between(Some(Decimal::from(lower)), None, in_unit(unit)).unwrap();
    ObservedValue::Quantity(quantity.lower_open())
}

fn between(lower: i64, upper: i64, unit: &str) -> ObservedValue {
    let (lower, upper) = (Some(Decimal::from(lower)), Some(Decimal::from(upper)));
    ObservedValue::Quantity(Quantity::between(lower, upper, in_unit(unit)).unwrap())
}

fn about(point: i64, unit: &str) -> ObservedValue {
    let quantity = Quantity::exactly(Decimal::from(point), in_unit(unit));
    ObservedValue::Quantity(quantity.approximately())
}

fn ratio(numerator: i64, denominator: i64) -> ObservedValue {
    ObservedValue::Ratio {
        numerator: Decimal::from(numerator),
        denominator: Decimal::from(denominator),
        of: None,
    }
}

fn improved(words: &str) -> ObservedValue {
    ObservedValue::Ordinal {
        change: OrdinalChange::Improved,
        words: words.to_owned(),
    }
}

fn in_unit(ucum: &str) -> Unit {
    Unit::of(ucum).unwrap()
}

fn document(title: &str) -> Source {
    Source {
        publisher: "DI".to_owned(),
        title: title.to_owned(),
        url: None,
        quote: None,
        published_on: None,
        accessed_on: None,
        supplementary: false,
    }
}

fn id<T>(number: u32) -> Id<T> {
    format!("018f0000-0000-7000-8000-{number:012}")
        .parse()
        .unwrap()
}
