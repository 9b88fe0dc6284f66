//! Editions follow each other; a claim takes the newest.

use kernel::{
    Aggregate, fold,
    given::{given, nothing_yet},
};
use proptest::prelude::*;

use super::{
    ON, already, define, defined, gone, in_tonnes, in_words, meals, of_catalogue, supersede,
    superseded, told, withdraw, withdrawn,
};
use crate::{
    CataloguedIndicator, Indicator, IndicatorCommand, IndicatorDefinition, IndicatorRefusal,
    Meaning,
};

#[test]
fn a_key_that_nobody_knows_is_defined_as_the_first_edition() {
    nothing_yet::<CataloguedIndicator>()
        .when(define(IndicatorDefinition {
            edition: 7,
            ..meals()
        }))
        .then([defined(meals())])
        .then_state(|indicator| {
            assert_eq!(indicator.indicator.key(), "meals.delivered");
            assert_eq!(indicator.newest(), Some(&meals()));
            assert_eq!(indicator.editions.first().unwrap().since, ON);
        });
}

#[test]
fn a_key_is_not_defined_twice() {
    given::<CataloguedIndicator>([defined(meals())])
        .when(define(in_tonnes(meals())))
        .then_refused(already("meals.delivered"));
    nothing_yet::<CataloguedIndicator>()
        .when(define(of_catalogue("energy.change")))
        .then_refused(already("energy.change"));
}

#[test]
fn a_key_of_the_catalogue_gets_its_second_edition() {
    let in_tonnes = in_tonnes(of_catalogue("energy.change"));
    nothing_yet::<CataloguedIndicator>()
        .when(supersede(in_tonnes.clone()))
        .then([superseded(2, in_tonnes)])
        .then_state(|indicator| {
            assert_eq!(indicator.newest().map(|newest| newest.edition), Some(2));
            assert_eq!(indicator.editions.len(), 1);
            assert_eq!(
                indicator.editions.first().unwrap().why.as_deref(),
                Some("bedre mål")
            );
        });
}

#[test]
fn every_edition_stays_with_the_day_it_began() {
    let (heavy, wordless) = (in_tonnes(meals()), in_words(meals()));
    given::<CataloguedIndicator>([defined(meals()), superseded(2, heavy)])
        .when(supersede(wordless.clone()))
        .then([superseded(3, wordless)])
        .then_state(|indicator| {
            let editions = indicator.editions.iter();
            let editions: Vec<_> = editions.map(|told| told.definition.edition).collect();
            assert_eq!(editions, [1, 2, 3]);
        });
}

#[test]
fn a_new_edition_says_something_else() {
    let unchanged = |edition| IndicatorRefusal::Unchanged { edition };
    nothing_yet::<CataloguedIndicator>()
        .when(supersede(of_catalogue("energy.change")))
        .then_refused(unchanged(1));
    given::<CataloguedIndicator>([defined(meals())])
        .when(supersede(meals()))
        .then_refused(unchanged(1));
}

#[test]
fn what_is_not_there_is_neither_superseded_nor_withdrawn() {
    for command in [supersede(meals()), withdraw("meals.delivered")] {
        nothing_yet::<CataloguedIndicator>()
            .when(command)
            .then_refused_with("UNKNOWN_INDICATOR");
    }
}

#[test]
fn an_indicator_keeps_its_key() {
    let renamed = IndicatorDefinition {
        key: "meals.eaten".to_owned(),
        ..meals()
    };
    for command in [supersede(renamed), withdraw("energy.change")] {
        given::<CataloguedIndicator>([defined(meals())])
            .when(command)
            .then_refused_with("INDICATOR_KEY_CHANGED");
    }
}

#[test]
fn nothing_new_is_claimed_by_what_is_withdrawn() {
    nothing_yet::<CataloguedIndicator>()
        .when(withdraw("night.checks"))
        .then([withdrawn("night.checks")])
        .then_state(|indicator| {
            assert_eq!(meaning(indicator), Err(gone("night.checks")));
            let first = of_catalogue("night.checks");
            assert_eq!(indicator.newest(), Some(&first));
        });
    given::<CataloguedIndicator>([defined(meals()), withdrawn("meals.delivered")])
        .when(supersede(in_tonnes(meals())))
        .then_refused(gone("meals.delivered"));
}

#[test]
fn what_was_done_is_not_done_twice() {
    let heavy = in_tonnes(meals());
    let past = [
        defined(meals()),
        superseded(2, heavy.clone()),
        withdrawn("meals.delivered"),
    ];
    given::<CataloguedIndicator>([defined(meals())])
        .when(define(meals()))
        .then_nothing();
    given::<CataloguedIndicator>(past.clone().into_iter().take(2))
        .when(supersede(heavy))
        .then_nothing();
    given::<CataloguedIndicator>(past)
        .when(withdraw("meals.delivered"))
        .then_nothing();
}

#[test]
fn a_change_or_a_withdrawal_says_why() {
    let unreasoned = IndicatorCommand::Supersede {
        definition: Box::new(in_tonnes(meals())),
        why: " ".to_owned(),
        on: ON,
    };
    let without_end = IndicatorCommand::Withdraw {
        indicator: Indicator::defined_by(&meals()),
        why: "å".repeat(501),
        on: ON,
    };
    for (command, code) in [(unreasoned, "WHY_MISSING"), (without_end, "TEXT_TOO_LONG")] {
        given::<CataloguedIndicator>([defined(meals())])
            .when(command)
            .then_refused_with(code);
    }
}

#[test]
fn a_claim_takes_the_newest_edition_and_nothing_where_the_catalogue_says_it() {
    let told = Meaning::of("energy.change", None).unwrap();
    assert_eq!(told.definition, None);
    assert!(Meaning::of("meals.delivered", None).is_err());
    given::<CataloguedIndicator>([defined(meals())]).then_state(|indicator| {
        assert_eq!(meaning(indicator), Ok(Some(meals())));
    });
    given::<CataloguedIndicator>([superseded(2, in_tonnes(of_catalogue("energy.change")))])
        .then_state(|indicator| {
            let edition = meaning(indicator).unwrap().map(|newest| newest.edition);
            assert_eq!(edition, Some(2));
        });
}

fn meaning(
    indicator: &CataloguedIndicator,
) -> Result<Option<IndicatorDefinition>, IndicatorRefusal> {
    let meaning = Meaning::of(indicator.indicator.key(), Some(indicator))?;
    Ok(meaning.definition)
}

proptest! {
    #[test]
    fn editions_count_up_and_end_with_the_withdrawal(
        commands in prop::collection::vec(any_command(), 0..12),
    ) {
        let mut past = Vec::new();
        for command in commands {
            let now: Option<CataloguedIndicator> = fold(&told(&past));
            if let Ok(events) = CataloguedIndicator::decide(now.as_ref(), command) {
                prop_assert!(events.is_empty() || now.is_none_or(|now| now.withdrawn.is_none()));
                past.extend(events);
            }
        }
        let now: Option<CataloguedIndicator> = fold(&told(&past));
        let editions = now.iter().flat_map(|now| &now.editions);
        let editions: Vec<_> = editions.map(|told| told.definition.edition).collect();
        prop_assert!(editions.iter().copied().eq((1..).take(editions.len())));
    }
}

fn any_command() -> impl Strategy<Value = IndicatorCommand> {
    prop_oneof![
        Just(define(meals())),
        Just(supersede(meals())),
        Just(supersede(in_tonnes(meals()))),
        Just(supersede(in_words(meals()))),
        Just(withdraw("meals.delivered")),
    ]
}
