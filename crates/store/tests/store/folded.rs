use cases::{Case, CaseId};
use contracts::{Contract, ContractId};
use effects::{Effect, EffectId};
use kernel::{Id, Instant, Told, fold};
use proptest::{
    collection::vec,
    prelude::{Strategy, any},
    strategy::ValueTree,
    test_runner::TestRunner,
};
use store::{Clock, Entry, Fact, Kept, Rebuilt, Request, Step, Store};

use crate::{
    database::{TestDatabase, on_both},
    dump::dump,
    makers::{
        a_case, a_contract, an_effect, asking, at, claim, link, note, on, publish, register,
        registration, retitle, sign, statement,
    },
};

const SEQUENCES: usize = 12;

/// One command: which, to which of three aggregates, how late it comes, and since when it is known.
type Choice = (u8, u8, u16, Option<u16>);

#[tokio::test(flavor = "multi_thread")]
async fn documents_are_the_fold_of_what_was_known_whatever_is_asked() {
    let mut runner = TestRunner::deterministic();
    let choices = vec(any::<Choice>(), 1..60);
    for _ in 0..SEQUENCES {
        let choices = choices.new_tree(&mut runner).expect("choices").current();
        on_both(async |database| check(database, &choices).await).await;
    }
}

async fn check(database: &TestDatabase, choices: &[Choice]) {
    let clock = Clock::at(at(0));
    let store = database.open_at(clock.clone()).await;
    let cast = Cast::new();
    let mut now = 0;
    for (nth, (command, whom, later, known)) in choices.iter().enumerate() {
        now += i64::from(later % 50);
        clock.turn_to(at(now));
        let request = Request {
            known_from: known.map(|known| at(i64::from(known) % (now + 1))),
            ..asking([cast.step(*command, usize::from(*whom % 3), nth)])
        };
        // Many are refused, and leave nothing behind.
        let _ = store.execute(request).await;
    }
    let moments: Vec<Option<Instant>> = (-1..=now)
        .step_by(7)
        .map(|second| Some(at(second)))
        .chain([None])
        .collect();
    for place in 0..3 {
        compare(&store, cast.cases[place], &moments).await;
        compare(&store, cast.contracts[place], &moments).await;
        compare(&store, cast.effects[place], &moments).await;
    }
    rebuild_changes_nothing(database, &store).await;
    store.close().await;
}

/// Each document is the fold of the events known by then, in recorded order.
async fn compare<A: Tells>(store: &Store, id: Id<A>, moments: &[Option<Instant>]) {
    let told = store.told(&[id.uuid()]).await.expect("told");
    let told: Vec<Told<A::Event>> = told.into_values().flatten().map(A::of).collect();
    for moment in moments {
        let known: Vec<_> = told
            .iter()
            .filter(|told| moment.is_none_or(|moment| told.known_from <= moment))
            .collect();
        let document = store.document(id, *moment).await.expect("read");
        let expected = fold::<A>(known.iter().copied());
        assert_eq!(
            document.as_ref().map(|document| &document.state),
            expected.as_ref()
        );
        if let Some(document) = document {
            let last = known
                .iter()
                .max_by_key(|told| told.version)
                .expect("an event");
            assert_eq!(
                (document.version, document.position),
                (last.version, last.position)
            );
        }
    }
}

async fn rebuild_changes_nothing(database: &TestDatabase, store: &Store) {
    assert!(store.verify().await.expect("verified").is_clean());
    let before = dump(database).await;
    let rebuilt = store.rebuild(|_, _| {}).await.expect("rebuilt");
    let untouched = Rebuilt {
        streams: rebuilt.streams,
        ..Rebuilt::default()
    };
    assert_eq!(rebuilt, untouched);
    assert_eq!(dump(database).await, before);
}

/// Three of each.
struct Cast {
    cases: Vec<CaseId>,
    contracts: Vec<ContractId>,
    effects: Vec<EffectId>,
}

impl Cast {
    fn new() -> Self {
        Self {
            cases: (0..3).map(|_| a_case()).collect(),
            contracts: (0..3).map(|_| a_contract()).collect(),
            effects: (0..3).map(|_| an_effect()).collect(),
        }
    }

    fn step(&self, command: u8, whom: usize, nth: usize) -> Step {
        let (case, contract, effect) = (self.cases[whom], self.contracts[whom], self.effects[whom]);
        let observation = Box::new(statement(effects::ObservationRole::Narrated));
        match command % 9 {
            0 => publish(case, &format!("case-{whom}")),
            1 => retitle(case, &format!("Titel {nth}")),
            2 => note(case, &format!("Kendsgerning {nth}")),
            3 => register(contract, registration(&format!("contract-{whom}"))),
            4 => sign(contract, "2019-05-01"),
            5 => link(contract, self.cases[nth % 3]),
            6 => claim(effect, Some(case), None),
            7 => Step::Effect {
                id: effect,
                expected: None,
                command: effects::EffectCommand::RecordObservation {
                    observation,
                    on: on("2024"),
                    today: crate::makers::TODAY,
                },
            },
            _ => crate::makers::contract(
                contract,
                contracts::ContractCommand::Correct {
                    corrections: vec![contracts::Correction::OwnerUnit(Some(format!(
                        "Enhed {nth}"
                    )))],
                    why: "Fejl".to_owned(),
                    smallest_group: contracts::SmallestGroup::default(),
                    on: on("2024"),
                },
            ),
        }
    }
}

/// What entries tell of its events.
trait Tells: Kept {
    fn of(entry: Entry) -> Told<Self::Event>;
}

impl Tells for Case {
    fn of(entry: Entry) -> Told<Self::Event> {
        let Fact::Case(told) = entry.fact else {
            panic!("of another kind");
        };
        told
    }
}

impl Tells for Contract {
    fn of(entry: Entry) -> Told<Self::Event> {
        let Fact::Contract(told) = entry.fact else {
            panic!("of another kind");
        };
        told
    }
}

impl Tells for Effect {
    fn of(entry: Entry) -> Told<Self::Event> {
        let Fact::Effect(told) = entry.fact else {
            panic!("of another kind");
        };
        told
    }
}
