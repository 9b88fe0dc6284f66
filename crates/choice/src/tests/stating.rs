//! How many chose is told in one way, of one year, and of no small group.

use contracts::SmallestGroup;
use kernel::given::given;

use super::{
    ON, TODAY, date, decimal, id, missing, opened, percent, persons, refused, share, state, stated,
};
use crate::{
    FreeChoice, FreeChoiceCommand, MissingShare, Persons, ShareFigure, ShareRefusal, ShareStatement,
};

#[test]
fn a_share_is_told_in_per_cent_in_persons_or_as_missing() {
    for told in [
        share(10, "2017", percent("27.5")),
        share(10, "2017~", persons(55, 200)),
        share(10, "2017", missing(MissingShare::Suppressed)),
        share(10, "XXXX", percent("0")),
        share(10, "2017", percent("100")),
    ] {
        given::<FreeChoice>([opened()])
            .when(state(told.clone()))
            .then([stated(told)]);
    }
}

#[test]
fn a_figure_is_exactly_one_of_the_three() {
    let people = Persons { chose: 55, of: 200 };
    let half = Some(decimal("50"));
    let why = Some(MissingShare::NotCounted);
    assert_eq!(ShareFigure::new(half, None, None), Ok(percent("50")));
    assert_eq!(
        ShareFigure::new(None, Some(people), None),
        Ok(persons(55, 200))
    );
    assert_eq!(
        ShareFigure::new(None, None, why),
        Ok(missing(MissingShare::NotCounted))
    );
    assert_eq!(
        ShareFigure::new(None, None, None),
        Err(ShareRefusal::ShareMissing)
    );
    for several in [
        ShareFigure::new(half, Some(people), None),
        ShareFigure::new(half, None, why),
        ShareFigure::new(None, Some(people), why),
        ShareFigure::new(half, Some(people), why),
    ] {
        assert_eq!(several, Err(ShareRefusal::SeveralValues));
    }
}

#[test]
fn per_cent_are_from_0_to_100() {
    for text in ["-0.1", "100.1"] {
        let refusal = ShareRefusal::PercentOutOfReach {
            percent: decimal(text),
        };
        assert_eq!(
            ShareFigure::new(Some(decimal(text)), None, None),
            Err(refusal.clone())
        );
        given::<FreeChoice>([opened()])
            .when(state(share(10, "2017", percent(text))))
            .then_refused(refused(refusal));
    }
}

#[test]
fn no_more_chose_than_could() {
    given::<FreeChoice>([opened()])
        .when(state(share(10, "2017", persons(201, 200))))
        .then_refused(refused(ShareRefusal::ChoseMoreThanAll {
            chose: 201,
            of: 200,
        }));
}

#[test]
fn neither_those_who_chose_nor_the_others_are_a_small_group() {
    for (chose, of, count) in [(4, 200, 4), (196, 200, 4), (1, 4, 4), (0, 3, 3)] {
        given::<FreeChoice>([opened()])
            .when(state(share(10, "2017", persons(chose, of))))
            .then_refused(refused(ShareRefusal::SmallCell { count, least: 5 }));
    }
    given::<FreeChoice>([opened()])
        .when(state(share(10, "2017", persons(5, 10))))
        .then([stated(share(10, "2017", persons(5, 10)))]);
}

#[test]
fn that_nobody_or_everybody_chose_can_be_told_of_a_group_that_is_large_enough() {
    for (chose, of) in [(0, 120), (120, 120)] {
        let told = share(10, "2017", persons(chose, of));
        given::<FreeChoice>([opened()])
            .when(state(told.clone()))
            .then([stated(told)]);
    }
}

#[test]
fn a_percentage_of_people_whose_number_is_told_hides_no_small_group() {
    let of = |percentage: &str, words: &str| ShareStatement {
        stated: Some(words.to_owned()),
        ..share(10, "2017", percent(percentage))
    };
    for (percentage, words, count) in [
        ("2.5", "2,5 pct. af de 120 visiterede valgte privat", 3),
        ("97.5", "97,5 pct. af 120 borgere", 3),
        ("0.1", "0,1 pct. af 1.200 modtagere", 1),
        ("25", "25 pct. ud af 4", 4),
        ("25", "25 pct. ud af 4 valgte privat", 4),
        ("0.1", "0,1 pct. af 2017", 2),
        ("0.1", "0,1 pct., 2 ud af 2017", 2),
        ("0.1", "0,1 pct.: 2 borgere af 2017", 2),
        ("25", "en fjerdedel af 4", 4),
        ("2.5", "valgte privat, blandt 120", 3),
        ("33.3", "en af 3.", 3),
        ("33.3", "privat valgte en af 3", 3),
        ("33.3", "33,3 pct.: en af 3 valgte privat", 3),
        ("33.3", "33,3 pct.: en af 3 valgte leverandører", 3),
        ("33.3", "33,3 pct.: en af 3 private, leverandører i alt", 3),
        ("33.3", "33,3 pct.: en af 3, leverandører undtaget", 3),
        ("33.3", "33,3 pct.: en af 3 tilbudte valgte privat", 3),
        ("33.3", "33.3 per cent: one of 3 went private", 3),
        ("0.1", "0,1 pct.: to af 2017", 2),
        ("0.1", "0,1 pct. valgte privat blandt 2017", 2),
        ("0.1", "0,1 % af 2017", 2),
    ] {
        given::<FreeChoice>([opened()])
            .when(state(of(percentage, words)))
            .then_refused(refused(ShareRefusal::SmallCell { count, least: 5 }));
    }
    for (percentage, words) in [
        ("27.5", "27,5 pct. af de 120 visiterede valgte privat"),
        ("2.5", "2,5 pct. i 2017, i 3 distrikter"),
        ("27.5", "27,5 pct. valgte en af 3 private leverandører"),
        ("27.5", "27,5 pct. valgte et af 3 tilbud."),
        ("27.5", "27.5 per cent chose one of 3 approved providers"),
        ("0.1", "0,1 pct. i slutningen af 2017"),
        ("0.1", "0,1 pct. i begyndelsen af 2017, siger kommunen"),
        ("0", "ingen af 120 borgere"),
        ("0.01", "0,01 pct. af 1.200 modtagere"),
    ] {
        let told = of(percentage, words);
        given::<FreeChoice>([opened()])
            .when(state(told.clone()))
            .then([stated(told)]);
    }
}

#[test]
fn an_instance_may_draw_the_line_higher() {
    given::<FreeChoice>([opened()])
        .when(FreeChoiceCommand::StateShare {
            share: share(10, "2017", persons(9, 100)),
            smallest_group: SmallestGroup(10),
            on: ON,
            today: TODAY,
        })
        .then_refused(refused(ShareRefusal::SmallCell {
            count: 9,
            least: 10,
        }));
}

#[test]
fn a_share_is_of_a_year_or_of_one_that_nobody_names() {
    for text in ["2017-05-01", "2017-05", "2017-21"] {
        given::<FreeChoice>([opened()])
            .when(state(share(10, text, percent("27.5"))))
            .then_refused(refused(ShareRefusal::NotAYear { year: date(text) }));
    }
    given::<FreeChoice>([opened()])
        .when(state(share(10, "XXXX", missing(MissingShare::NotCounted))))
        .then_refused(refused(ShareRefusal::YearMissing));
}

#[test]
fn a_year_that_is_still_to_come_has_no_share() {
    given::<FreeChoice>([opened()])
        .when(state(share(10, "2027", percent("27.5"))))
        .then_refused(refused(ShareRefusal::YearToCome { year: date("2027") }));
    given::<FreeChoice>([opened()])
        .when(state(share(10, "2026", percent("27.5"))))
        .then([stated(share(10, "2026", percent("27.5")))]);
}

#[test]
fn a_number_has_the_words_that_it_is_read_from() {
    for words in [None, Some(" ".to_owned())] {
        let told = |figure| ShareStatement {
            stated: words.clone(),
            ..share(10, "2017", figure)
        };
        given::<FreeChoice>([opened()])
            .when(state(told(percent("27.5"))))
            .then_refused(refused(ShareRefusal::StatedMissing));
        given::<FreeChoice>([opened()])
            .when(state(told(missing(MissingShare::NotPublished))))
            .then([stated(told(missing(MissingShare::NotPublished)))]);
    }
}

#[test]
fn words_have_an_end() {
    let told = share(10, "2017", percent("27.5"));
    for long in [
        ShareStatement {
            stated: Some("a".repeat(5_001)),
            ..told.clone()
        },
        ShareStatement {
            measured_by: Some("a".repeat(501)),
            ..told
        },
    ] {
        given::<FreeChoice>([opened()])
            .when(state(long))
            .then_refused_with("TEXT_TOO_LONG");
    }
}

#[test]
fn stating_what_is_stated_does_nothing_and_the_same_id_says_nothing_else() {
    let told = share(10, "2017", percent("27.5"));
    given::<FreeChoice>([opened(), stated(told.clone())])
        .when(state(told.clone()))
        .then_nothing();
    given::<FreeChoice>([opened(), stated(told)])
        .when(state(share(10, "2017", percent("28"))))
        .then_refused(refused(ShareRefusal::ShareTwice { share: id(10) }));
}
