//! A free choice begins once.

use contracts::FreeChoiceModel;
use kernel::{
    LocalizedText,
    given::{given, nothing_yet},
};

use super::{
    adopt, approve, date, end, home_care, id, open, opened, opened_as, percent, retract, share,
    state,
};
use crate::{FreeChoice, FreeChoiceCommand, FreeChoiceRefusal, Opening};

#[test]
fn a_free_choice_is_opened_without_a_model_that_nobody_has_told() {
    nothing_yet::<FreeChoice>()
        .when(open(home_care()))
        .then([opened()])
        .then_state(|choice| assert!(choice.models.is_empty()));
}

#[test]
fn a_free_choice_is_opened_with_its_model_cases_and_contracts_each_once() {
    let told = Opening {
        model: Some(FreeChoiceModel::Approval),
        cases: vec![id(1), id(1)],
        contracts: vec![id(2), id(3), id(2)],
        ..home_care()
    };
    let once = Opening {
        cases: vec![id(1)],
        contracts: vec![id(2), id(3)],
        ..told.clone()
    };
    nothing_yet::<FreeChoice>()
        .when(open(told))
        .then([opened_as(once)])
        .then_state(|choice| {
            assert_eq!(choice.models[0].model, FreeChoiceModel::Approval);
            assert_eq!(choice.models[0].on, date("2020"));
            assert_eq!(choice.cases, [id(1)]);
        });
}

#[test]
fn opening_it_again_in_the_same_words_does_nothing() {
    given::<FreeChoice>([opened()])
        .when(open(home_care()))
        .then_nothing();
}

#[test]
fn opening_it_again_in_other_words_is_refused() {
    given::<FreeChoice>([opened()])
        .when(open(Opening {
            title: LocalizedText::da("Noget andet"),
            ..home_care()
        }))
        .then_refused(FreeChoiceRefusal::AlreadyOpened);
}

#[test]
fn a_free_choice_has_a_title_and_a_slug() {
    for (opening, code) in [
        (titled(" "), "TITLE_MISSING"),
        (titled(&"a".repeat(501)), "TEXT_TOO_LONG"),
        (slugged("Lolland Hjemmepleje"), "SLUG_INVALID"),
        (slugged("lo"), "SLUG_INVALID"),
        (slugged(&"a".repeat(81)), "SLUG_INVALID"),
    ] {
        nothing_yet::<FreeChoice>()
            .when(open(opening))
            .then_refused_with(code);
    }
}

#[test]
fn nothing_is_asked_of_a_free_choice_that_is_not_there() {
    for command in [
        adopt(FreeChoiceModel::Tender, "2016"),
        approve("A", "2016"),
        end("A", "2016"),
        state(share(10, "2016", percent("27.5"))),
        retract(10, "fejl"),
        FreeChoiceCommand::Link {
            cases: vec![id(1)],
            contracts: Vec::new(),
            on: date("2016"),
        },
    ] {
        nothing_yet::<FreeChoice>()
            .when(command)
            .then_refused(FreeChoiceRefusal::UnknownFreeChoice);
    }
}

fn titled(title: &str) -> Opening {
    Opening {
        title: LocalizedText::da(title),
        ..home_care()
    }
}

fn slugged(slug: &str) -> Opening {
    Opening {
        slug: slug.to_owned(),
        ..home_care()
    }
}
