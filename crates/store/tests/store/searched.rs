use std::collections::BTreeSet;

use contracts::{ClauseKind, ContractId, Registration, SocialClause};
use kernel::{Id, Instant, LocalizedText, PartialDate};
use proptest::{
    prelude::Strategy,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};
use sea_orm::ConnectionTrait;
use search::Wanted;
use store::{Clock, Found, Request, Search, SearchKind, Sight, Slice, Step, Store};

use crate::{
    database::on_both,
    makers::{
        a_case, a_contract, an_effect, asking, at, claim, draft, make_public, note, publish,
        register, registration, retitle,
    },
};

fn search(text: &str) -> Search {
    Search {
        wanted: Wanted::parse(text).expect("something is wanted"),
        kinds: SearchKind::ALL.into(),
    }
}

async fn found(store: &Store, text: &str) -> Vec<Found> {
    found_at(store, text, None).await
}

async fn found_at(store: &Store, text: &str, at: Option<Instant>) -> Vec<Found> {
    let page = store.search(&search(text), &Slice::first(100), at).await;
    let items = page.expect("searched").items;
    let count = store.count_found(&search(text), at).await.expect("counted");
    assert_eq!(count, u64::try_from(items.len()).expect("few"), "{text}");
    items.into_iter().map(|(_, found)| found).collect()
}

async fn kinds(store: &Store, text: &str) -> Vec<SearchKind> {
    let found = found(store, text).await;
    found.into_iter().map(|found| found.kind).collect()
}

/// A contract that is called so, with a clause.
fn with_clause(id: ContractId, slug: &str, title: &str, clause: &str) -> Step {
    let clause = SocialClause {
        id: Id::new(Clock::system().now()),
        kind: ClauseKind::Apprenticeship,
        text: clause.to_owned(),
        promised: None,
        per: None,
        rhythm: None,
        agreed_on: None,
    };
    let registration = Registration {
        title: LocalizedText::da(title),
        social_clauses: vec![clause],
        ..registration(slug)
    };
    register(id, registration)
}

async fn tell(store: &Store, steps: impl IntoIterator<Item = Step>) {
    store.execute(asking(steps)).await.expect("recorded");
}

#[tokio::test]
async fn cases_contracts_clauses_and_effects_are_found_by_their_words() {
    on_both(async |database| {
        let store = database.open().await;
        let (case, contract) = (a_case(), a_contract());
        let clause = "Fem lærlinge hvert år.";
        tell(
            &store,
            [
                publish(case, "vejen-vask"),
                with_clause(contract, "rent", "Rengøringen af skolerne", clause),
                claim(an_effect(), Some(case), None),
            ],
        )
        .await;
        assert_eq!(kinds(&store, "historier").await, [SearchKind::Case]);
        assert_eq!(
            kinds(&store, "rengøring skoler").await,
            [SearchKind::Contract]
        );
        assert_eq!(kinds(&store, "lærling").await, [SearchKind::Clause]);
        assert_eq!(
            kinds(&store, "\"går hurtigere\"").await,
            [SearchKind::Effect]
        );
        assert_eq!(
            kinds(&store, "Vejen").await,
            [SearchKind::Case, SearchKind::Contract]
        );
        assert_eq!(kinds(&store, "Vejen -rengøring").await, [SearchKind::Case]);
        assert_eq!(
            kinds(&store, "Vejen -\"rengøring af\"").await,
            [SearchKind::Case]
        );
        assert_eq!(kinds(&store, "rengøring Ålborg").await, []);
        assert_eq!(kinds(&store, "leverandø*").await, [SearchKind::Case]);
        let only = Search {
            kinds: BTreeSet::from([SearchKind::Contract]),
            ..search("Vejen")
        };
        let page = store
            .search(&only, &Slice::first(5), None)
            .await
            .expect("searched");
        assert_eq!(page.items.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_phrase_runs_through_one_text_only() {
    on_both(async |database| {
        let store = database.open().await;
        let contract = with_clause(a_contract(), "vask", "Vask og tøj", "Kun ord");
        tell(&store, [contract]).await;
        assert_eq!(
            kinds(&store, "\"vask og tøj\"").await,
            [SearchKind::Contract]
        );
        assert_eq!(kinds(&store, "\"vask tøj\"").await, []);
        assert_eq!(kinds(&store, "\"Vejen Elis\"").await, []);
        assert_eq!(kinds(&store, "Vejen Elis").await, [SearchKind::Contract]);
    })
    .await;
}

#[tokio::test]
async fn what_stands_between_two_texts_is_no_word() {
    on_both(async |database| {
        let store = database.open().await;
        let contract = with_clause(a_contract(), "vask", "Vask og tøj", "Kun ord");
        tell(&store, [contract]).await;
        for begun in [
            "0",
            "ß",
            "s",
            "ss",
            "00000000000000000000000000000000000000000",
        ] {
            for asked in [format!("vask {begun}"), format!("vask {begun}*")] {
                assert_eq!(kinds(&store, &asked).await, [], "{asked}");
            }
        }
        assert_eq!(kinds(&store, "vask 0575*").await, []);
        assert_eq!(kinds(&store, "vask ve*").await, [SearchKind::Contract]);
    })
    .await;
}

#[tokio::test]
async fn what_is_called_so_comes_before_what_is_about_it_and_what_is_told_of_it() {
    on_both(async |database| {
        let store = database.open().await;
        let (told, about, named) = (a_case(), a_contract(), a_case());
        tell(
            &store,
            [
                publish(told, "told"),
                retitle(told, "Aaa"),
                note(told, "Også Elis var med."),
                publish(named, "named"),
                retitle(named, "Zebra og Elis"),
                register(about, registration("about")),
            ],
        )
        .await;
        let ids: Vec<_> = found(&store, "elis")
            .await
            .iter()
            .map(|found| found.id)
            .collect();
        assert_eq!(ids, [named.uuid(), about.uuid(), told.uuid()]);
    })
    .await;
}

#[tokio::test]
async fn it_is_found_by_what_was_known_then() {
    on_both(async |database| {
        let store = database.open_at(Clock::at(at(1_000))).await;
        let case = a_case();
        for (moment, step) in [
            (10, publish(case, "vask")),
            (20, retitle(case, "Rengøring")),
        ] {
            let known_from = Some(at(moment));
            let request = Request {
                known_from,
                ..asking([step])
            };
            store.execute(request).await.expect("recorded");
        }
        let found = async |text: &str, moment| found_at(&store, text, moment).await.len();
        assert_eq!(found("historie", Some(at(9))).await, 0);
        assert_eq!(found("historie", Some(at(10))).await, 1);
        assert_eq!(found("historie", Some(at(20))).await, 0);
        assert_eq!(found("rengøring", Some(at(19))).await, 0);
        assert_eq!(found("rengøring", None).await, 1);

        let earlier = Request {
            known_from: Some(at(5)),
            ..asking([note(case, "Om linned")])
        };
        store.execute(earlier).await.expect("recorded");
        assert_eq!(found("linned", Some(at(4))).await, 0);
        assert_eq!(found("linned", Some(at(15))).await, 1);
        assert!(store.verify().await.expect("verified").is_clean());
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_found_by_its_municipality_alone() {
    on_both(async |database| {
        let store = database.open().await;
        let contract = a_contract();
        tell(&store, [register(contract, draft("hemmelig"))]).await;
        let municipality = crate::makers::code("0575");
        let own = store.seen_by(Sight::DraftsOf(municipality));
        let public = store.seen_by(Sight::Public);
        assert_eq!(found(&own, "hemmelig").await.len(), 1);
        assert_eq!(found(&public, "hemmelig").await, []);
        tell(&store, [make_public(contract)]).await;
        assert_eq!(found(&public, "hemmelig").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn pages_go_both_ways_and_stay_where_they_are() {
    on_both(async |database| {
        let store = database.open().await;
        let publish_titled = |title: &str| {
            let case = a_case();
            [
                publish(case, &title.to_lowercase()),
                retitle(case, &format!("{title} vask")),
            ]
        };
        for title in ["Birk", "Dorte", "Erik", "Frode"] {
            tell(&store, publish_titled(title)).await;
        }
        let all = found(&store, "vask").await;
        let page = async |slice: Slice| {
            store
                .search(&search("vask"), &slice, None)
                .await
                .expect("a page")
        };
        let first = page(Slice::first(2)).await;
        assert!(first.has_next && !first.has_previous);
        tell(&store, publish_titled("Anders")).await;
        let last = first.items.last().expect("two").0.clone();
        let next = page(Slice::first(2).after(last)).await;
        let next_found: Vec<_> = next.items.iter().map(|(_, found)| *found).collect();
        assert_eq!(next_found, all[2..]);
        assert!(!next.has_next && next.has_previous);
        let begin = next.items.first().expect("two").0.clone();
        let back = page(Slice::last(2).before(begin)).await;
        let back_found: Vec<_> = back.items.iter().map(|(_, found)| *found).collect();
        assert_eq!(back_found, all[..2]);
        assert!(back.has_next && back.has_previous);
    })
    .await;
}

#[tokio::test]
async fn whatever_is_asked_for_is_never_a_mistake_of_the_database() {
    on_both(async |database| {
        let store = database.open().await;
        tell(&store, [publish(a_case(), "vask")]).await;
        let mut runner = TestRunner::new(Config::default());
        let odd = "(\\PC|vask|\"|'|-|\\*|:|\\(|\\)| |AND|NOT|NEAR|\\^|\\{|&|!|<->|\\\\|;){1,60}";
        let odd = proptest::string::string_regex(odd).expect("a pattern");
        for _ in 0..300 {
            let text = odd.new_tree(&mut runner).expect("a text").current();
            if let Ok(wanted) = Wanted::parse(&text) {
                let search = Search {
                    wanted,
                    ..search("a")
                };
                let page = store.search(&search, &Slice::first(5), None).await;
                assert!(page.is_ok(), "{text:?}: {page:?}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_mark_that_is_put_on_no_letter_is_not_looked_for() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        let marked = retitle(case, "Vask \u{345} og \u{363}tøj");
        tell(&store, [publish(case, "vask"), marked]).await;
        for asked in [
            "vask \u{345}",
            "vask \u{345}*",
            "vask -\u{345}",
            "\"vask og tøj\"",
        ] {
            assert_eq!(kinds(&store, asked).await, [SearchKind::Case], "{asked:?}");
        }
        assert!(store.verify().await.expect("verified").is_clean());
    })
    .await;
}

#[tokio::test]
async fn a_text_of_any_length_is_recorded_and_its_beginning_is_found() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        tell(&store, [publish(case, "vask")]).await;
        let notes = (0..60).map(|part| {
            let words = (0..400).map(|word| format!("ord{part}x{word} "));
            note(case, &words.collect::<String>())
        });
        tell(&store, notes).await;
        assert_eq!(found(&store, "ord0x399").await.len(), 1);
        assert!(store.verify().await.expect("verified").is_clean());
    })
    .await;
}

#[tokio::test]
async fn words_that_no_document_has_any_more_are_cleared_away() {
    on_both(async |database| {
        let store = database.open_at(Clock::at(at(1_000))).await;
        let case = a_case();
        tell(&store, [publish(case, "vask")]).await;
        let raw = database.raw().await;
        let stray = "INSERT INTO wording (key, kind, what, clause, named, about, told) \
            VALUES ('stray', 'case', 'case', NULL, 'vask', '', '')";
        raw.execute_unprepared(stray).await.expect("inserted");
        assert_eq!(found(&store, "historie").await.len(), 1);
        store.rebuild(|_, _| {}).await.expect("rebuilt");
        let again = raw.execute_unprepared(stray).await;
        assert!(again.is_ok(), "the stray words are gone");
        raw.close().await.expect("closed");
    })
    .await;
}

#[tokio::test]
async fn a_register_from_before_is_searched_once_it_is_opened() {
    on_both(async |database| {
        let store = database.open().await;
        let case = a_case();
        tell(&store, [publish(case, "vask")]).await;
        store.close().await;
        let raw = database.raw().await;
        let before = "DELETE FROM wording; DELETE FROM document_facet WHERE name = 'words'; \
            UPDATE shape SET shape = 1";
        raw.execute_unprepared(before).await.expect("as it was");
        let store = database.open().await;
        assert_eq!(found(&store, "historie").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_contract_that_was_taken_back_is_not_found() {
    on_both(async |database| {
        let store = database.open().await;
        let contract = a_contract();
        tell(
            &store,
            [with_clause(contract, "vask", "Vask", "Fem lærlinge")],
        )
        .await;
        assert_eq!(found(&store, "vask").await.len(), 1);
        let why = "Den fandtes ikke".to_owned();
        let on = PartialDate::UNKNOWN;
        let retract = contracts::ContractCommand::Retract { why, on };
        tell(&store, [crate::makers::contract(contract, retract)]).await;
        assert_eq!(found(&store, "vask").await, []);
        assert_eq!(found(&store, "lærling").await, []);
    })
    .await;
}
