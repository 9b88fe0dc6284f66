//! What came of social clauses, and how many people came through them.

use contracts::{Contract, Obligation};
use serde_json::{Value, json};

use super::*;
use crate::summary::{ClauseYield, PeopleStep, SummaryGap, clause_yield, people_through_clauses};

#[test]
fn an_accepted_delivery_in_per_cent_is_told_though_two_are_not_added() {
    let reports = [point("10", "%"), point("12", "%")];
    let told = yielded(&with_clause("LABOUR", &reports));
    assert_eq!(told.rows[0].delivered.len(), 2);
    assert!(!told.rows[0].gaps.contains(&SummaryGap::NoDeliveryTold));
}

#[test]
fn people_in_two_reports_keep_what_was_said_of_them() {
    let about = json!({ "point": "10", "unit": "{person}", "approximate": true });
    let told = delivered(&[about, point("8", "{person}")]);
    assert!(told.is_approximate());
    assert_eq!((told.lower(), told.upper()), (number(10), number(18)));

    let over = json!({ "lower": "10", "unit": "{person}", "lower_open": true });
    let told = delivered(&[over, point("5", "{person}")]);
    assert!(told.is_lower_open());
    assert_eq!((told.lower(), told.upper()), (number(10), None));

    let up_to = json!({ "point": "10", "upper": "15", "unit": "{person}" });
    let told = delivered(&[up_to.clone(), up_to]);
    assert_eq!((told.lower(), told.upper()), (None, number(30)));
}

#[test]
fn people_of_one_effect_told_of_two_contracts_are_counted_once() {
    let known = [in_job(1, 20, 501), in_job(2, 20, 502).same_as(1)];
    assert_eq!(people(&known, false), number(20));
}

#[test]
fn the_best_shown_count_of_linked_effects_stands_in_whatever_order_they_come() {
    let mut weaker = in_job(2, 30, 501).same_as(1);
    weaker.effect.observations[0].independence = Independence::Supplier;
    let known = [in_job(1, 20, 501), weaker];
    assert_eq!(people(&known, false), number(20));
    assert_eq!(people(&known, true), number(20));
}

fn in_job(effect_number: u32, count: i64, contract_number: u32) -> Known {
    let statement = once(effect_number + 10, 2021, exactly(count, "{person}"));
    effect(effect_number, "people.in.job", [statement]).under(contract_number, contract(json!({})))
}

fn people(known: &[Known], backwards: bool) -> Option<Decimal> {
    let mut members = scope(known).members;
    if backwards {
        members.reverse();
    }
    let mut contracts: Vec<Contracted<'_>> = members
        .iter()
        .filter_map(|member| member.contract)
        .collect();
    contracts.dedup_by_key(|told| told.id);
    let told = people_through_clauses(&contracts, &members, &by([]));
    let step = told
        .steps
        .into_iter()
        .find(|at| at.step == PeopleStep::InJob);
    step.unwrap().people.unwrap().point()
}

fn delivered(reports: &[Value]) -> Quantity {
    let told = yielded(&with_clause("JOB_TRAINING", reports));
    assert_eq!(told.rows[0].delivered.len(), 1);
    told.rows[0].delivered[0].quantity.clone()
}

fn yielded(contract: &Contract) -> ClauseYield {
    clause_yield([(id(501), contract)], &by([]))
}

fn point(point: &str, unit: &str) -> Value {
    json!({ "point": point, "unit": unit })
}

fn number(number: i64) -> Option<Decimal> {
    Some(Decimal::from(number))
}

/// A contract with one clause of which a report was accepted for each of these.
fn with_clause(kind: &str, delivered: &[Value]) -> Contract {
    let reports = (1_u32..).zip(delivered).map(|(place, delivered)| {
        json!({
            "report": {
                "id": id::<Contract>(600 + place),
                "covers": { "from": format!("202{place}-01-01"), "until": format!("202{place}-12-31") },
                "delivered": delivered,
                "by": "SUPPLIER",
            },
            "on": "2024",
            "judged": { "judgement": "ACCEPTED", "on": "2024" },
        })
    });
    let obligation: Obligation = serde_json::from_value(json!({
        "clause": { "id": id::<Contract>(600), "kind": kind, "text": "En klausul" },
        "reports": reports.collect::<Vec<_>>(),
    }))
    .unwrap();
    Contract {
        social_clauses: vec![obligation],
        ..contract(json!({}))
    }
}
