//! What holds whatever is asked.

mod anything;
mod reading;
mod secrets;
mod values;

use anything::{any_commands, any_event};
use kernel::{Aggregate, Instant, Told, fold};
use proptest::prelude::*;
use rust_decimal::Decimal;
use values::any_day;

use super::makers::*;
use crate::{Contract, ContractCommand, ContractEvent, Weight};

proptest! {
    #[test]
    fn whatever_is_asked_the_events_tell_the_state_again(
        commands in any_commands(),
    ) {
        let mut now: Option<Contract> = None;
        let mut log = Vec::new();
        for command in commands {
            for event in Contract::decide(now.as_ref(), command).unwrap_or_default() {
                log.push(told(&log, event));
                now = Contract::evolve(now, &log[log.len() - 1]);
            }
        }
        prop_assert_eq!(&fold::<Contract>(&log), &now);
        prop_assert_eq!(fold::<Contract>(&read_again(&log)), now);
    }

    #[test]
    fn asking_again_for_what_has_just_been_done_is_nothing_new(
        commands in any_commands(),
    ) {
        let mut now: Option<Contract> = None;
        for command in commands {
            let Ok(events) = Contract::decide(now.as_ref(), command.clone()) else {
                continue;
            };
            now = events.into_iter().fold(now, |now, event| {
                Contract::evolve(now, &told(&[], event))
            });
            if !matches!(command, ContractCommand::Register(_)) {
                prop_assert_eq!(Contract::decide(now.as_ref(), command), Ok(Vec::new()));
            }
        }
    }

    #[test]
    fn whatever_has_happened_there_is_a_state_and_a_status(
        events in prop::collection::vec(any_event(), 0..30),
        on in any_day(),
    ) {
        let mut log = Vec::new();
        for event in events {
            log.push(told(&log, event));
        }
        let registered = log
            .iter()
            .any(|told| matches!(told.event, ContractEvent::Registered { .. }));
        let now = fold::<Contract>(&log);
        prop_assert_eq!(now.is_some(), registered);
        if let Some(contract) = now {
            prop_assert!(!contract.status(on).possible.is_empty());
        }
    }

    #[test]
    fn a_status_once_certainly_past_does_not_come_back(
        events in prop::collection::vec(any_event(), 0..10),
        days in prop::collection::vec(any_day(), 2),
    ) {
        let contract = after(std::iter::once(registered()).chain(events));
        let (earlier, later) = (days[0].min(days[1]), days[0].max(days[1]));
        let first = contract.status(earlier).possible;
        let last = contract.status(later).possible;
        prop_assert!(first.iter().min() <= last.iter().min());
    }

    #[test]
    fn percent_are_accepted_when_and_only_when_they_make_exactly_a_hundred(
        hundredths in prop::collection::vec(1_u32..=5_000, 1..8),
        complete in any::<bool>(),
    ) {
        let mut hundredths = hundredths;
        let rest = 10_000_u32.saturating_sub(hundredths.iter().sum());
        if complete && rest > 0 {
            hundredths.push(rest);
        }
        let accepted = Contract::decide(
            Some(&after([registered()])),
            ContractCommand::SetAwardCriteria {
                criteria: weighed(hundredths.iter().copied().map(hundredths_of_a_percent)),
                on: untold(),
            },
        );
        prop_assert_eq!(accepted.is_ok(), hundredths.iter().sum::<u32>() == 10_000);
    }
}

fn hundredths_of_a_percent(hundredths: u32) -> Weight {
    Weight::PercentExact(Decimal::new(hundredths.into(), 2))
}

fn told(log: &[Told<ContractEvent>], event: ContractEvent) -> Told<ContractEvent> {
    let version = log.last().map_or(1, |last| last.version + 1);
    Told {
        event,
        source: None,
        actor: kernel::given::ACTOR.to_owned(),
        known_from: Instant::UNIX_EPOCH,
        recorded_at: Instant::UNIX_EPOCH,
        version,
        position: version,
    }
}

/// The log after its events were stored as JSON and read.
fn read_again(log: &[Told<ContractEvent>]) -> Vec<Told<ContractEvent>> {
    log.iter()
        .map(|told| {
            let stored = serde_json::to_string(&told.event).expect("an event is JSON");
            Told {
                event: serde_json::from_str(&stored).expect("what is written can be read"),
                ..told.clone()
            }
        })
        .collect()
}
