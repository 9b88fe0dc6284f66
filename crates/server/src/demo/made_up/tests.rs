use std::collections::BTreeSet;

use contracts::{Contract, ContractCommand, ContractEvent, ContractStatus, OptionState};
use kernel::{Aggregate, DatePrecision, Told};
use store::Step;

use super::contract::steps;

#[test]
fn the_same_contracts_are_invented_every_time() {
    for number in 0..200 {
        assert_eq!(commands(number), commands(number));
    }
    assert_ne!(commands(1), commands(2));
}

#[test]
fn every_invented_contract_says_that_it_is_one() {
    for contract in some() {
        assert!(contract.illustrative);
        assert!(contract.title.da.starts_with("Eksempel:"));
        for supplier in &contract.suppliers {
            assert!(supplier.name.ends_with("(opdigtet)"), "{}", supplier.name);
        }
    }
}

#[test]
fn they_are_spread_over_places_tasks_forms_and_certainties() {
    let all = some();
    let places: BTreeSet<_> = all.iter().flat_map(|one| &one.municipalities).collect();
    assert!(places.len() > 90);
    let areas: BTreeSet<_> = all
        .iter()
        .filter_map(|one| one.task_area.as_ref())
        .collect();
    assert_eq!(areas.len(), kernel::TaskArea::all().count());
    let forms: BTreeSet<_> = all.iter().map(|one| one.form).collect();
    assert_eq!(forms.len(), 8);
    for precision in [
        DatePrecision::Day,
        DatePrecision::Month,
        DatePrecision::Season,
        DatePrecision::Year,
    ] {
        let starts = all.iter().filter_map(|one| one.term.starts);
        assert!(starts.into_iter().any(|date| date.precision() == precision));
    }
    assert!(
        all.iter()
            .any(|one| one.term.starts.is_none() && one.term.ends.is_none())
    );
    assert!(all.iter().any(|one| one.succeeds.is_some()));
}

#[test]
fn they_have_options_of_every_state_and_stand_anywhere_in_life() {
    let all = some();
    let states: BTreeSet<_> = all
        .iter()
        .flat_map(|one| &one.term.options)
        .map(|option| option.state)
        .collect();
    assert_eq!(
        states,
        BTreeSet::from([
            OptionState::Open,
            OptionState::Exercised,
            OptionState::Lapsed
        ])
    );
    let day = "2026-11-22".parse().unwrap();
    let possible: BTreeSet<_> = all
        .iter()
        .flat_map(|one| one.status(day).possible)
        .collect();
    for status in [
        ContractStatus::Planned,
        ContractStatus::Active,
        ContractStatus::Expired,
        ContractStatus::Terminated,
    ] {
        assert!(possible.contains(&status), "{status:?}");
    }
}

fn some() -> Vec<Contract> {
    (0..2_000).map(told).collect()
}

/// As the register folds it.
fn told(number: usize) -> Contract {
    let mut contract = None;
    for command in commands(number) {
        let events = Contract::decide(contract.as_ref(), command).unwrap();
        contract = events
            .into_iter()
            .map(now)
            .fold(contract, |so_far, told| Contract::evolve(so_far, &told));
    }
    contract.unwrap()
}

fn commands(number: usize) -> Vec<ContractCommand> {
    let commands = steps(number).into_iter().map(|step| {
        let Step::Contract { command, .. } = step else {
            panic!("{step:?} is no step of a contract");
        };
        command
    });
    commands.collect()
}

fn now(event: ContractEvent) -> Told<ContractEvent> {
    let at = "2026-01-01T00:00:00Z".parse().unwrap();
    Told {
        event,
        source: None,
        actor: "operator".to_owned(),
        known_from: at,
        recorded_at: at,
        version: 1,
        position: 1,
    }
}
