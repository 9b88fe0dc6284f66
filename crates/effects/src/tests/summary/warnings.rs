use super::*;
use crate::summary::{Caution, Directions, LackKind, Subject};

#[test]
fn only_successes_are_called_so() {
    let known = [change(1, -5), change(2, -7)];
    assert!(together(&known).cautions.contains(&Caution::SuccessOnly));
    let known = [change(1, -5), change(2, 7)];
    let group = together(&known);
    assert!(!group.cautions.contains(&Caution::SuccessOnly));
    assert!(group.cautions.contains(&Caution::Contradictory));
    assert_eq!((group.directions.improved, group.directions.worse), (1, 1));
}

#[test]
fn a_story_without_a_direction_says_none_and_a_plan_has_not_come() {
    let target = ObservationStatement {
        role: ObservationRole::Target,
        ..once(12, 2021, exactly(-5, "kW.h"))
    };
    let told = ObservationStatement {
        value: None,
        ..better_overview()
    };
    let known = [
        effect(1, "energy.change", [target]),
        effect(2, "governance.narrative", [told]),
        effect(3, "indoor.climate", [better_overview()]),
    ];
    let expected = Directions {
        improved: 1,
        not_stated: 2,
        ..Directions::default()
    };
    assert_eq!(together(&known).directions, expected);
}

#[test]
fn a_number_with_less_than_half_of_the_scope_behind_it_is_thin() {
    let told = effect(2, "energy.change", [better_overview()]);
    let more = effect(3, "energy.change", [better_overview()]);
    let known = [change(1, -5), told, more];
    let group = together(&known);
    assert!(group.coverage.thin);
    assert!(group.cautions.contains(&Caution::Few));
    assert!(!together(&known[..2]).coverage.thin);
}

#[test]
fn what_only_the_supplier_says_is_called_so() {
    let calculated = ObservationStatement {
        independence: Independence::Supplier,
        role: ObservationRole::Modelled,
        ..once(11, 2021, exactly(-5, "kW.h"))
    };
    let known = [effect(1, "energy.change", [calculated])];
    let group = together(&known);
    assert_eq!(group.coverage.supplier_only, 1);
    assert!(group.cautions.contains(&Caution::SupplierOnly));
    assert!(group.cautions.contains(&Caution::ModelledIncluded));
}

#[test]
fn the_fact_that_would_unlock_most_comes_first() {
    let undated = ObservationStatement {
        period: None,
        ..once(11, 2021, exactly(-5, "kW.h"))
    };
    let told = effect(2, "energy.change", [better_overview()]);
    let known = [
        effect(1, "energy.change", [undated]).under(51, contract(json!({}))),
        told.clone().under(51, contract(json!({}))),
        Known { id: id(3), ..told },
    ];
    let lacks = summed(&known, &by([])).lacks;
    let kinds: Vec<LackKind> = lacks.iter().map(|lack| lack.kind).collect();
    assert_eq!(
        kinds,
        [LackKind::Number, LackKind::Period, LackKind::ContractValue]
    );
    assert_eq!(lacks[2].subjects, [Subject::Contract(id(51))]);
}

fn change(number: u32, point: i64) -> Known {
    let statement = once(number + 10, 2021, exactly(point, "kW.h"));
    effect(number, "energy.change", [statement])
}
