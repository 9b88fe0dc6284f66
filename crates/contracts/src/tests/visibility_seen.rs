mod withheld;

use kernel::{Instant, Source, Told, fold};

use super::{makers::*, makers_of_changes::*};
use crate::{
    Contract, ContractEvent, GapKind, LegalBasis, Part, SecrecyReason,
    Visibility::{self, Confidential, Internal, Public},
};

#[test]
fn what_is_confidential_is_there_for_everyone_from_its_end_on() {
    let life = life(Confidential, Some("2029-01-01"));
    for (sees, at, value) in [
        (Public, "2028-12-31T23:59:59Z", None),
        (Internal, "2028-12-31T23:59:59Z", None),
        (
            Confidential,
            "2026-01-01T00:00:00Z",
            Some(kroner("7654321")),
        ),
        (Public, "2029-01-01T00:00:00Z", Some(kroner("7654321"))),
    ] {
        assert_eq!(seen(&life, sees, at).value, value, "{sees:?} {at}");
    }
    let whole = whole(&life);
    let openings: Vec<Instant> = whole.openings(Public).into_iter().collect();
    assert_eq!(openings, [instant("2029-01-01T00:00:00Z")]);
    assert!(whole.openings(Confidential).is_empty());
}

#[test]
fn what_is_internal_is_there_for_those_of_its_municipalities() {
    let life = life(Internal, None);
    assert_eq!(seen(&life, Public, "2090-01-01T00:00:00Z").value, None);
    assert!(
        seen(&life, Internal, "2026-01-01T00:00:00Z")
            .value
            .is_some()
    );
}

#[test]
fn what_is_opened_again_is_known_from_then_on() {
    let mut life = life(Confidential, Some("2029-01-01"));
    let opened = told(&life, classified(Public, None), None);
    let moment = opened.recorded_at;
    life.push(opened);
    let before = moment - chrono::TimeDelta::seconds(1);
    let whole = whole(&life);
    assert_eq!(
        whole
            .as_seen(&life, Public, before)
            .and_then(|seen| seen.value),
        None
    );
    assert!(
        whole
            .as_seen(&life, Public, moment)
            .is_some_and(|seen| seen.value.is_some())
    );
    let withheld = whole.withheld_from(Public, before);
    assert_eq!(withheld[0].class, Confidential);
    assert_eq!(withheld[0].until, Some(moment.date_naive()));
}

#[test]
fn what_is_said_of_an_open_part_makes_it_known_no_earlier() {
    let mut life = life(Confidential, Some("2029-01-01"));
    let opened = then(&mut life, classified(Public, None));
    then(&mut life, reasoned(Public));
    assert_eq!(openings(&life), [(Public, opened), (Internal, opened)]);
    assert_opens_at(&life, Public, opened);
}

#[test]
fn a_part_that_opened_by_its_end_is_known_from_its_end_whatever_is_said_later() {
    for later in [classified(Public, None), reasoned(Public)] {
        let mut life = life(Confidential, Some("2026-01-02"));
        then_at(&mut life, later, "2026-06-01T00:00:00Z");
        let end = instant("2026-01-02T00:00:00Z");
        assert_eq!(openings(&life), [(Public, end), (Internal, end)]);
        assert_opens_at(&life, Public, end);
    }
}

#[test]
fn those_it_stays_open_to_know_it_from_when_it_was_opened_to_them() {
    let mut life = life(Confidential, Some("2029-01-01"));
    let opened = then(&mut life, classified(Internal, None));
    then(&mut life, classified(Internal, Some("2028-01-01")));
    let end = instant("2028-01-01T00:00:00Z");
    assert_eq!(openings(&life), [(Public, end), (Internal, opened)]);
    let public = then(&mut life, classified(Public, None));
    then(&mut life, classified(Internal, None));
    assert_eq!(openings(&life), [(Internal, opened)]);
    let again = then(&mut life, classified(Public, None));
    assert_eq!(openings(&life), [(Public, again), (Internal, opened)]);
    assert!(public < again);
    assert_opens_at(&life, Internal, opened);
    assert_opens_at(&life, Public, again);
}

#[test]
fn what_shuts_a_part_again_shuts_all_of_its_past() {
    let mut life = life(Confidential, Some("2026-01-02"));
    then_at(
        &mut life,
        classified(Confidential, Some("2029-01-01")),
        "2026-06-01T00:00:00Z",
    );
    let end = instant("2029-01-01T00:00:00Z");
    assert_eq!(openings(&life), [(Public, end), (Internal, end)]);
    let opened = then_at(&mut life, classified(Public, None), "2026-07-01T00:00:00Z");
    assert_eq!(openings(&life), [(Public, opened), (Internal, opened)]);
}

#[test]
fn a_reader_is_told_that_something_is_withheld_and_misses_nothing_for_it() {
    let life = life(Internal, None);
    let seen = seen(&life, Public, "2026-01-01T00:00:00Z");
    assert!(seen.withholds(Part::Value));
    let gaps: Vec<GapKind> = seen.gaps().into_iter().map(|gap| gap.kind).collect();
    assert!(!gaps.contains(&GapKind::Value));
    assert!(gaps.contains(&GapKind::Owner));
    assert!(whole(&life).withheld.is_empty());
}

#[test]
fn the_words_of_a_source_are_withheld_with_what_rests_on_it() {
    let mut life = vec![told(&[], registered(), None)];
    for event in [
        valued("7654321"),
        signed("2019"),
        classified(Internal, None),
    ] {
        let next = told(&life, event, Some(quoting("for 7.654.321 kr.")));
        life.push(next);
    }
    let seen = seen(&life, Public, "2026-01-01T00:00:00Z");
    assert_eq!(
        seen.sources
            .iter()
            .map(|source| &source.quote)
            .collect::<Vec<_>>(),
        [&None]
    );
    assert_eq!(seen.sources[0].title, "13 gode eksempler");
}

#[test]
fn an_event_that_opens_is_known_from_then() {
    let life = life(Confidential, Some("2029-01-01"));
    let whole = whole(&life);
    let at = instant("2030-01-01T00:00:00Z");
    let opened = whole.told_to(Public, at, &life[1]).expect("it is open");
    assert_eq!(opened.known_from, instant("2029-01-01T00:00:00Z"));
    let own = whole
        .told_to(Confidential, at, &life[1])
        .expect("it is seen");
    assert_eq!(own.known_from, life[1].known_from);
}

/// A value that is told, then classified.
fn life(class: Visibility, until: Option<&str>) -> Vec<Told<ContractEvent>> {
    let mut life = vec![told(&[], registered(), None)];
    for event in [valued("7654321"), classified(class, until)] {
        let next = told(&life, event, None);
        life.push(next);
    }
    life
}

fn classified(class: Visibility, until: Option<&str>) -> ContractEvent {
    ContractEvent::PartClassified {
        part: Part::Value,
        class,
        reason: None,
        until: until.map(day),
        on: untold(),
    }
}

fn reasoned(class: Visibility) -> ContractEvent {
    ContractEvent::PartClassified {
        part: Part::Value,
        class,
        reason: Some(SecrecyReason {
            basis: LegalBasis::Other,
            words: "Aktindsigt er givet".to_owned(),
        }),
        until: None,
        on: untold(),
    }
}

/// Tells it next; the moment from which that is so.
fn then(life: &mut Vec<Told<ContractEvent>>, event: ContractEvent) -> Instant {
    let next = told(life, event, None);
    let moment = next.recorded_at;
    life.push(next);
    moment
}

fn then_at(life: &mut Vec<Told<ContractEvent>>, event: ContractEvent, at: &str) -> Instant {
    let at = instant(at);
    life.push(Told {
        recorded_at: at,
        known_from: at,
        ..told(life, event, None)
    });
    at
}

/// From when the value opens to those who are kept from something.
fn openings(life: &[Told<ContractEvent>]) -> Vec<(Visibility, Instant)> {
    let whole = whole(life);
    let openings = |sees| whole.openings(sees).into_iter().map(move |at| (sees, at));
    Visibility::NARROW.into_iter().flat_map(openings).collect()
}

fn assert_opens_at(life: &[Told<ContractEvent>], sees: Visibility, moment: Instant) {
    let whole = whole(life);
    let value = |at| {
        let seen = whole.as_seen(life, sees, at).expect("it is registered");
        (seen.value.is_some(), !seen.withholds(Part::Value))
    };
    let before = moment - chrono::TimeDelta::seconds(1);
    assert_eq!(value(before), (false, false), "{sees:?}");
    assert_eq!(value(moment), (true, true), "{sees:?}");
    let withheld = whole.withheld_from(sees, before);
    assert!(withheld[0].class > sees);
    assert_eq!(withheld[0].until, Some(moment.date_naive()));
}

fn whole(life: &[Told<ContractEvent>]) -> Contract {
    fold::<Contract>(life).expect("it is registered")
}

fn seen(life: &[Told<ContractEvent>], sees: Visibility, at: &str) -> Contract {
    let seen = whole(life).as_seen(life, sees, instant(at));
    seen.expect("it is registered")
}

fn instant(text: &str) -> Instant {
    text.parse().expect("a test writes moments")
}

fn told(
    life: &[Told<ContractEvent>],
    event: ContractEvent,
    source: Option<Source>,
) -> Told<ContractEvent> {
    let version = life.last().map_or(1, |last| last.version + 1);
    let at = instant("2026-01-01T00:00:00Z") + chrono::TimeDelta::seconds(version);
    Told {
        event,
        source,
        actor: kernel::given::ACTOR.to_owned(),
        known_from: at,
        recorded_at: at,
        version,
        position: version,
    }
}
