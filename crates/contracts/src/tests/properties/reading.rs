//! What a reader is told holds together, whatever has happened.

use proptest::{collection::vec, prelude::*};

use super::{
    anything::any_event,
    values::{any_day, any_term},
};
use crate::{
    ContractEvent, LeadTimes, Overdue, Radar, group_weights, term_patterns,
    tests::makers::{after, agreed, id, registered, untold},
};

proptest! {
    #[test]
    fn the_decision_day_leaves_every_choice_open(
        terms in vec(any_term(), 0..3),
        used in any::<bool>(),
        on in any_day(),
    ) {
        let exercised = used.then(|| ContractEvent::OptionExercised {
            option: id(1),
            late: false,
            on: untold(),
        });
        let events = terms.into_iter().map(agreed).chain(exercised);
        let contract = after(std::iter::once(registered()).chain(events));
        if let Radar::Due(decision) = contract.radar(on, &LeadTimes::default(), false) {
            prop_assert!(decision.earliest <= decision.latest);
            for choice in &decision.choices {
                prop_assert!(choice.earliest <= choice.latest);
                prop_assert!(decision.earliest <= choice.earliest);
                prop_assert!(decision.latest <= choice.latest);
            }
        }
    }

    #[test]
    fn a_decision_once_overdue_stays_so(
        terms in vec(any_term(), 1..3),
        days in vec(any_day(), 2),
    ) {
        let contract = after(std::iter::once(registered()).chain(terms.into_iter().map(agreed)));
        let overdue = |on| match contract.radar(on, &LeadTimes::default(), false) {
            Radar::Due(decision) => decision.overdue,
            Radar::Missing(_) | Radar::Settled => Overdue::No,
        };
        let (earlier, later) = (days[0].min(days[1]), days[0].max(days[1]));
        prop_assert!(overdue(earlier) <= overdue(later));
    }

    #[test]
    fn whatever_has_happened_a_reader_is_told_of_it(
        events in vec(any_event(), 0..20),
        on in any_day(),
    ) {
        let contract = after(std::iter::once(registered()).chain(events));
        let settled = contract.radar(on, &LeadTimes::default(), true);
        prop_assert_eq!(settled, Radar::Settled);
        let (known, expected) = contract.completeness();
        prop_assert_eq!(contract.gaps().len(), expected - known);
        prop_assert!(contract.gaps().iter().all(|gap| !gap.unlocks.is_empty()));
        prop_assert!(contract.warnings().iter().all(|warning| !warning.words.is_blank()));
        prop_assert!(term_patterns([&contract]).len() <= 1);
        for weights in group_weights([&contract]) {
            prop_assert!(weights.min <= weights.median && weights.median <= weights.max);
        }
    }
}
