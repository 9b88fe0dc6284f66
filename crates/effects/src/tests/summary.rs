//! What effects come to together.

mod believed;
mod bounds;
mod clauses;
mod counting;
mod golden;
mod groups;
mod kept;
mod likeness;
mod listed;
mod money;
mod over_time;
mod people;
mod percentages;
mod properties;
mod warnings;

use chrono::NaiveDate;
use contracts::{Contract, ContractId};
use kernel::{Aggregate, Instant, Told, fold};
use serde_json::json;

use super::*;
use crate::{
    Effect, EffectId,
    summary::{
        Bucket, Contracted, Group, Member, Options, RefusalReason, Scope, Summary,
        SummaryDimension, summarise,
    },
};

/// An effect with its id, and its contract where it has one.
#[derive(Clone, Debug)]
struct Known {
    id: EffectId,
    effect: Effect,
    contract: Option<(ContractId, Contract)>,
}

impl Known {
    fn under(self, number: u32, contract: Contract) -> Self {
        Self {
            contract: Some((id(number), contract)),
            ..self
        }
    }

    fn same_as(mut self, other: u32) -> Self {
        self.effect.same_effect_as.push(id(other));
        self
    }
}

/// An effect with what is said of it.
fn effect(
    number: u32,
    indicator: &str,
    statements: impl IntoIterator<Item = ObservationStatement>,
) -> Known {
    let past = statements.into_iter().map(recorded);
    let told: Vec<Told<EffectEvent>> = [claimed_of(indicator)]
        .into_iter()
        .chain(past)
        .enumerate()
        .map(|(place, event)| told(place, event))
        .collect();
    Known {
        id: id(number),
        effect: fold(&told).unwrap(),
        contract: None,
    }
}

fn told<E>(place: usize, event: E) -> Told<E> {
    let at: Instant = "2024-01-01T00:00:00Z".parse().unwrap();
    let place = i64::try_from(place).unwrap();
    Told {
        event,
        source: None,
        actor: "tester".to_owned(),
        known_from: at + chrono::Duration::days(place),
        recorded_at: at,
        version: place + 1,
        position: place + 1,
    }
}

/// Something that came once in a year.
fn once(number: u32, year: i32, value: ObservedValue) -> ObservationStatement {
    ObservationStatement {
        id: id(number),
        value: Some(value),
        period: Some(PartialDate::year(year)),
        recurrence: Recurrence::OneOff,
        ..ten_per_cent_down()
    }
}

/// A contract by the fields that a test is about.
fn contract(fields: serde_json::Value) -> Contract {
    let mut registered = json!({
        "slug": "en-aftale",
        "title": { "da": "En aftale" },
        "form": "SERVICE_CONTRACT",
        "on": "2020",
    });
    for (name, value) in fields.as_object().unwrap() {
        registered[name] = value.clone();
    }
    let event = serde_json::from_value(json!({ "Registered": registered })).unwrap();
    Contract::evolve(None, &told(0, event)).unwrap()
}

fn kroner(amount: i64) -> serde_json::Value {
    json!({ "value": { "amount": amount.to_string(), "currency": "DKK" } })
}

fn by(dimensions: impl IntoIterator<Item = SummaryDimension>) -> Options {
    let on = NaiveDate::from_ymd_opt(2025, 1, 15).unwrap();
    Options::new(dimensions.into_iter().collect(), on)
}

fn scope(known: &[Known]) -> Scope<'_> {
    let members = known.iter().map(|known| Member {
        id: known.id,
        effect: &known.effect,
        case: None,
        contract: known.contract.as_ref().map(|(id, contract)| Contracted {
            id: *id,
            contract,
            cases: &[],
        }),
    });
    Scope {
        members: members.collect(),
        ..Scope::default()
    }
}

/// All of them in one group.
fn together(known: &[Known]) -> Group<'_> {
    let mut groups = summed(known, &by([])).groups;
    assert_eq!(groups.len(), 1);
    groups.remove(0)
}

fn summed<'a>(known: &'a [Known], options: &Options) -> Summary<'a> {
    summarise(&scope(known), options)
}

fn only<'a, 'b>(group: &'b Group<'a>) -> &'b Bucket<'a> {
    match group.buckets.as_slice() {
        [only] => only,
        several => panic!("{} buckets", several.len()),
    }
}

fn quantity(value: ObservedValue) -> Quantity {
    match value {
        ObservedValue::Quantity(quantity) => quantity,
        ObservedValue::Ratio { .. } | ObservedValue::Ordinal { .. } => panic!("no quantity"),
    }
}

#[track_caller]
fn comes_to(known: &[Known], value: ObservedValue) {
    let group = together(known);
    assert_eq!((group.value, group.refused), (Some(quantity(value)), None));
}

#[track_caller]
fn refused_with(known: &[Known], reason: RefusalReason) {
    let group = together(known);
    assert_eq!((group.value, group.refused), (None, Some(reason)));
}
