use kernel::given::given;

use super::{
    cheaper_roads, claim, claimed, dispute, disputed, exactly, id, record, recorded, refused,
    retracted, ten_per_cent_down,
};
use crate::{
    Claim, Effect, EffectEvent, EffectRefusal, Grade, Independence, ObservationStatement,
    ObservationStatus, StatementRefusal,
};

#[test]
fn a_firmer_statement_takes_the_place_of_a_provisional_one() {
    given::<Effect>(provisional())
        .when(record(firmer()))
        .then([recorded(firmer())])
        .then_state(|effect| {
            let first = effect.observations.first().unwrap();
            assert_eq!(first.superseded_by, Some(id(12)));
            assert!(first.stands());
            assert!(!first.counts());
            assert_eq!(effect.headline().map(|one| one.id), Some(id(12)));
            assert!(!effect.conflict());
            assert_eq!(effect.grade(), Grade::D);
        });
}

#[test]
fn an_estimate_is_superseded_too() {
    let estimate = told(10, ObservationStatus::Estimated);
    given::<Effect>([claimed(), recorded(estimate)])
        .when(record(firmer()))
        .then([recorded(firmer())]);
}

#[test]
fn what_is_final_is_not_superseded() {
    for status in [ObservationStatus::Final, ObservationStatus::Disputed] {
        given::<Effect>([claimed(), recorded(told(10, status))])
            .when(record(firmer()))
            .then_refused(refused(StatementRefusal::SupersedesFinal {
                observation: id(10),
            }));
    }
}

#[test]
fn only_what_stands_is_superseded() {
    let unknown = || {
        refused(StatementRefusal::SupersedesUnknown {
            observation: id(10),
        })
    };
    given::<Effect>([claimed()])
        .when(record(firmer()))
        .then_refused(unknown());
    given::<Effect>([provisional(), vec![retracted(10, "fejl")]].concat())
        .when(record(firmer()))
        .then_refused(unknown());
    let again = ObservationStatement {
        id: id(13),
        ..firmer()
    };
    given::<Effect>([provisional(), vec![recorded(firmer())]].concat())
        .when(record(again))
        .then_refused(unknown());
}

#[test]
fn a_disputed_provisional_statement_may_be_superseded() {
    given::<Effect>([provisional(), vec![disputed(10, 20)]].concat())
        .when(record(firmer()))
        .then([recorded(firmer())]);
}

#[test]
fn what_a_retracted_statement_had_superseded_counts_again() {
    given::<Effect>(
        [
            provisional(),
            vec![recorded(firmer()), retracted(12, "fejl")],
        ]
        .concat(),
    )
    .then_state(|effect| {
        assert_eq!(effect.headline().map(|one| one.id), Some(id(10)));
    });
}

#[test]
fn superseding_again_in_the_same_words_changes_nothing() {
    given::<Effect>([provisional(), vec![recorded(firmer())]].concat())
        .when(record(firmer()))
        .then_nothing();
    given::<Effect>([provisional(), vec![recorded(firmer())]].concat())
        .when(record(told(10, ObservationStatus::Provisional)))
        .then_nothing();
}

#[test]
fn a_superseded_statement_may_still_be_disputed() {
    given::<Effect>([provisional(), vec![recorded(firmer())]].concat())
        .when(dispute(10, 20))
        .then([disputed(10, 20)]);
}

#[test]
fn a_claim_may_tell_both_the_provisional_and_the_firm_size() {
    let both = |observations| Claim {
        observations,
        ..cheaper_roads()
    };
    let first = told(10, ObservationStatus::Provisional);
    given::<Effect>([])
        .when(claim(both(vec![first.clone(), firmer()])))
        .then([claimed(), recorded(first.clone()), recorded(firmer())]);
    given::<Effect>([])
        .when(claim(both(vec![firmer(), first])))
        .then_refused(EffectRefusal::Statement {
            place: Some(0),
            refusal: StatementRefusal::SupersedesUnknown {
                observation: id(10),
            },
        });
}

fn provisional() -> Vec<EffectEvent> {
    vec![
        claimed(),
        recorded(told(10, ObservationStatus::Provisional)),
    ]
}

fn told(number: u32, status: ObservationStatus) -> ObservationStatement {
    ObservationStatement {
        id: id(number),
        status,
        ..ten_per_cent_down()
    }
}

/// Told later, less well shown, and another size.
fn firmer() -> ObservationStatement {
    ObservationStatement {
        id: id(12),
        value: Some(exactly(-8, "%")),
        independence: Independence::Supplier,
        supersedes: Some(id(10)),
        ..ten_per_cent_down()
    }
}
