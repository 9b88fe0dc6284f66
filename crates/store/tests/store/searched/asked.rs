//! What is asked for, whatever is written.

use proptest::{
    prelude::Strategy,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};
use search::Wanted;
use store::{Search, SearchKind, Slice};

use super::{found, kinds, search, tell, with_clause};
use crate::{
    database::on_both,
    makers::{a_case, a_contract, publish, retitle},
};

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
