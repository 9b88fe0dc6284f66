use kernel::{
    Coded,
    given::{given, nothing_yet},
};

use super::{
    better_overview, cheaper_roads, claim, claimed, id, recorded, retract, retracted,
    ten_per_cent_down,
};
use crate::{
    Claim, Effect, EffectRefusal, Grade, Indicator, ObservationStatement, StatementRefusal,
};

#[test]
fn an_effect_is_claimed_with_the_first_statement_of_its_size() {
    nothing_yet::<Effect>()
        .when(claim(cheaper_roads()))
        .then([claimed(), recorded(ten_per_cent_down())])
        .then_state(|effect| {
            assert_eq!(effect.case, Some(id(1)));
            assert_eq!(effect.observations.len(), 1);
            assert_eq!(effect.grade(), Grade::C);
        });
}

#[test]
fn several_statements_can_be_made_at_once() {
    let both = Claim {
        observations: vec![ten_per_cent_down(), better_overview()],
        ..cheaper_roads()
    };
    nothing_yet::<Effect>().when(claim(both)).then([
        claimed(),
        recorded(ten_per_cent_down()),
        recorded(better_overview()),
    ]);
}

#[test]
fn the_same_claim_again_changes_nothing() {
    given::<Effect>([claimed(), recorded(ten_per_cent_down())])
        .when(claim(cheaper_roads()))
        .then_nothing();
}

#[test]
fn the_same_claim_again_changes_nothing_though_its_indicator_means_something_new_today() {
    let later = crate::IndicatorDefinition {
        edition: 2,
        ..Indicator::of("cost.change.relative")
            .unwrap()
            .definition()
            .unwrap()
            .clone()
    };
    let again = Claim {
        definition: Some(later),
        ..cheaper_roads()
    };
    given::<Effect>([claimed(), recorded(ten_per_cent_down())])
        .when(claim(again))
        .then_nothing();
}

#[test]
fn another_claim_is_not_made_over_it() {
    let scoped = Claim {
        scope: Some("alle veje".to_owned()),
        ..cheaper_roads()
    };
    let with_more = Claim {
        observations: vec![ten_per_cent_down(), better_overview()],
        ..cheaper_roads()
    };
    for other in [scoped, with_more] {
        given::<Effect>([claimed(), recorded(ten_per_cent_down())])
            .when(claim(other))
            .then_refused(EffectRefusal::AlreadyClaimed);
    }
}

#[test]
fn a_claim_whose_statement_was_retracted_is_not_made_again() {
    given::<Effect>([
        claimed(),
        recorded(ten_per_cent_down()),
        retracted(10, "fejl"),
    ])
    .when(claim(cheaper_roads()))
    .then_refused(EffectRefusal::AlreadyClaimed);
}

#[test]
fn nothing_can_be_asked_of_an_effect_that_is_not_claimed() {
    nothing_yet::<Effect>()
        .when(retract(10, "fejl"))
        .then_refused(EffectRefusal::UnknownEffect);
}

#[test]
fn an_effect_is_measured_by_an_indicator_of_the_catalogue() {
    let unknown = Claim {
        indicator: serde_json::from_str::<Indicator>("\"happiness\"").unwrap(),
        ..cheaper_roads()
    };
    nothing_yet::<Effect>()
        .when(claim(unknown))
        .then_refused_with("UNKNOWN_INDICATOR");
}

#[test]
fn an_effect_belongs_to_a_case_or_a_contract() {
    let homeless = Claim {
        case: None,
        scope: None,
        ..cheaper_roads()
    };
    let of_contract = Claim {
        contract: Some(id(2)),
        ..homeless.clone()
    };
    nothing_yet::<Effect>()
        .when(claim(homeless))
        .then_refused(EffectRefusal::NeitherCaseNorContract);
    nothing_yet::<Effect>()
        .when(claim(of_contract))
        .then_state(|effect| assert_eq!(effect.contract, Some(id(2))));
}

#[test]
fn an_effect_told_of_an_unnamed_place_says_what_it_covers() {
    let unnamed = Claim {
        case: None,
        contract: None,
        scope: Some("a municipality that the source does not name".to_owned()),
        ..cheaper_roads()
    };
    nothing_yet::<Effect>()
        .when(claim(unnamed))
        .then_state(|effect| assert_eq!((effect.case, effect.contract), (None, None)));
}

#[test]
fn an_effect_may_tell_the_gain_of_another_but_not_its_own() {
    let of_another = Claim {
        same_effect_as: vec![id(101)],
        ..cheaper_roads()
    };
    let of_itself = Claim {
        same_effect_as: vec![id(101), id(100)],
        ..cheaper_roads()
    };
    nothing_yet::<Effect>()
        .when(claim(of_another))
        .then_state(|effect| assert_eq!(effect.same_effect_as, [id(101)]));
    nothing_yet::<Effect>()
        .when(claim(of_itself))
        .then_refused(EffectRefusal::SameAsItself);
}

#[test]
fn an_effect_is_not_claimed_without_a_statement() {
    let silent = Claim {
        observations: Vec::new(),
        ..cheaper_roads()
    };
    nothing_yet::<Effect>()
        .when(claim(silent))
        .then_refused(EffectRefusal::ObservationMissing);
}

#[test]
fn a_scope_has_at_most_500_characters() {
    let wide = Claim {
        scope: Some("å".repeat(501)),
        ..cheaper_roads()
    };
    nothing_yet::<Effect>()
        .when(claim(wide))
        .then_refused(EffectRefusal::TextTooLong {
            field: "scope",
            length: 501,
            longest: 500,
        });
}

#[test]
fn a_refused_statement_is_named_by_its_place() {
    let unsaid = ObservationStatement {
        stated: String::new(),
        ..better_overview()
    };
    let wrong = Claim {
        observations: vec![ten_per_cent_down(), unsaid],
        ..cheaper_roads()
    };
    let refusal = EffectRefusal::Statement {
        place: Some(1),
        refusal: StatementRefusal::StatedMissing,
    };
    assert_eq!(refusal.field(), ["observations", "1", "stated"]);
    nothing_yet::<Effect>()
        .when(claim(wrong))
        .then_refused(refusal);
}

#[test]
fn two_statements_of_one_claim_have_two_ids() {
    let twice = Claim {
        observations: vec![ten_per_cent_down(), ten_per_cent_down()],
        ..cheaper_roads()
    };
    nothing_yet::<Effect>()
        .when(claim(twice))
        .then_refused(EffectRefusal::Statement {
            place: Some(1),
            refusal: StatementRefusal::ObservationTwice {
                observation: id(10),
            },
        });
}
