use std::cell::Cell;

use contracts::{Contract, ContractEvent, Part};
use kernel::{Instant, PartialDate, fold};

use super::*;

const MANY: i64 = 60;

thread_local! {
    static FOLDED: Cell<usize> = const { Cell::new(0) };
}

#[test]
fn what_is_told_is_folded_once_and_anew_only_when_something_opens() {
    let events = usize::try_from(MANY).expect("few");
    for (until, openings) in [(None, 0), (Some(MANY / 2), 1), (Some(3 * MANY), 1)] {
        let life = life(until, |version| version);
        for sees in Visibility::NARROW {
            FOLDED.set(0);
            let stretches = seen(&life, sees);
            let most = (1 + openings) * events;
            assert!(FOLDED.get() <= most, "{} of {most}", FOLDED.get());
            assert_eq!(stretches, each_anew(&life, sees));
        }
    }
}

#[test]
fn what_was_known_earlier_than_it_was_told_is_seen_as_if_all_were_folded_anew() {
    for until in [None, Some(MANY / 2), Some(3 * MANY)] {
        let orders: [fn(i64) -> i64; 3] =
            [|version| version * 7 % 31, |version| MANY - version, |_| 5];
        for known_from in orders {
            let life = life(until, known_from);
            for sees in Visibility::NARROW {
                assert_eq!(seen(&life, sees), each_anew(&life, sees));
            }
        }
    }
}

type Seen = (i64, i64, i64, Option<Contract>, bool);

fn seen(life: &[Told<ContractEvent>], sees: Visibility) -> Vec<Seen> {
    let whole = fold::<Contract>(life).expect("it is registered");
    let stretches = seen_stretches(&counting(), &whole, life, sees).into_iter();
    let told = |stretch: Stretch<Contract>| {
        let Stretch {
            known_from,
            version,
            position,
            state,
            opens,
        } = stretch;
        (known_from, version, position, state, opens)
    };
    stretches.map(told).collect()
}

/// The same by its meaning: at each moment the fold of all that was known by then.
fn each_anew(life: &[Told<ContractEvent>], sees: Visibility) -> Vec<Seen> {
    let whole = fold::<Contract>(life).expect("it is registered");
    let news: BTreeSet<i64> = life.iter().map(|told| micros(told.known_from)).collect();
    let openings = whole.openings(sees).into_iter().map(micros);
    let all: BTreeSet<i64> = openings.chain(news.iter().copied()).collect();
    let at = |moment| {
        let known = || life.iter().filter(|told| micros(told.known_from) <= moment);
        let last = known().map(|told| told.version).max().unwrap_or_default();
        let state = whole.as_seen(known(), sees, instant(moment));
        (moment, last, last, state, !news.contains(&moment))
    };
    all.into_iter().map(at).collect()
}

/// The secrecy of contracts, with a count of the events that it folds.
fn counting() -> Secrecy<Contract> {
    let secrecy = Contract::SECRECY.expect("contracts have secrets");
    Secrecy {
        seen_after: |whole, before, news, sees, at| {
            FOLDED.set(FOLDED.get() + news.len());
            whole.seen_after(before, news.iter().copied(), sees, at)
        },
        ..secrecy
    }
}

/// A contract whose unit changes often; then the unit is confidential, to the end of all time or to a day, and its follow-ups internal.
fn life(until: Option<i64>, known_from: fn(i64) -> i64) -> Vec<Told<ContractEvent>> {
    let classified = |part, class, until: Option<i64>| ContractEvent::PartClassified {
        part,
        class,
        reason: None,
        until: until.map(|until| day(until).date_naive()),
        on: PartialDate::UNKNOWN,
    };
    let changes = (2..MANY - 1).map(|version| match version % 3 {
        0 => ContractEvent::FollowedUp {
            words: None,
            on: PartialDate::UNKNOWN,
        },
        _ => ContractEvent::OwnerAssigned {
            unit: Some(format!("Enhed {version}")),
            on: PartialDate::UNKNOWN,
        },
    });
    let secrets = [
        classified(Part::OwnerUnit, Visibility::Confidential, until),
        classified(Part::FollowUps, Visibility::Internal, None),
    ];
    let all = [registered()].into_iter().chain(changes).chain(secrets);
    let told = |(version, event)| Told {
        event,
        source: None,
        actor: "actor-test".to_owned(),
        known_from: day(known_from(version)),
        recorded_at: day(version),
        version,
        position: version,
    };
    (1..).zip(all).map(told).collect()
}

fn registered() -> ContractEvent {
    let least = include_str!("../../../../contracts/fixtures/ContractRegistered.least.json");
    serde_json::from_str(least).expect("the log keeps it so")
}

fn day(number: i64) -> Instant {
    Instant::UNIX_EPOCH + chrono::TimeDelta::days(number)
}
