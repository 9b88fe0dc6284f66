//! Who is looked after, where that is not for everyone.

use contracts::{Contract, ContractCommand, Part, SmallestGroup, Visibility};
use store::{Filter, Sight, Store};

use crate::{
    database::on_both,
    makers::{a_contract, asking, classification, contract, day, on, register, registration},
};

#[tokio::test]
async fn of_follow_ups_that_are_withheld_it_is_not_said_that_there_were_none() {
    on_both(async |database| {
        let store = database.open().await;
        let (looked_after, left_alone) = (a_contract(), a_contract());
        for id in [looked_after, left_alone] {
            let registered = register(id, registration(&id.to_string()));
            store.execute(asking([registered])).await.expect("recorded");
        }
        let followed_up = contract(looked_after, follow_up());
        store
            .execute(asking([followed_up]))
            .await
            .expect("recorded");
        let quiet = Filter {
            not_since: vec![("followed_up", day("2026-06-01"))],
            ..Filter::default()
        };
        let public = store.seen_by(Sight::Public);
        for (class, everything, anyone) in [
            (Visibility::Public, 1, 1),
            (Visibility::Internal, 1, 0),
            (Visibility::Public, 1, 1),
        ] {
            for id in [looked_after, left_alone] {
                let command = classification(Part::FollowUps, class, None);
                let step = contract(id, command);
                store.execute(asking([step])).await.expect("recorded");
            }
            for (store, count) in [(&store, everything), (&public, anyone)] {
                assert_eq!(quiet_ones(store, &quiet).await, [count; 2], "{class:?}");
            }
        }
    })
    .await;
}

/// How many a filter finds, in the database and of what is at hand.
async fn quiet_ones(store: &Store, quiet: &Filter) -> [usize; 2] {
    let count = store.count::<Contract>(quiet, None).await.expect("read");
    let every = store.every::<Contract>(&Filter::default(), None).await;
    let at_hand = every.expect("read");
    let at_hand = at_hand.iter().filter(|document| quiet.admits(document));
    [usize::try_from(count).expect("few"), at_hand.count()]
}

fn follow_up() -> ContractCommand {
    ContractCommand::FollowUp {
        words: None,
        smallest_group: SmallestGroup::default(),
        on: on("2026-11-20"),
    }
}
