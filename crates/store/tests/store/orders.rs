use cases::Case;
use store::{Filter, Order, Slice};

use crate::{
    database::on_both,
    lists::{fill, names, page},
    makers::{a_case, asking, publish, retitle},
};

#[tokio::test]
async fn titles_stand_as_in_a_danish_dictionary() {
    on_both(async |database| {
        let store = database.open().await;
        for title in [
            "Ålborg",
            "Zoo",
            "Ærø",
            "aften",
            "Aabenraa",
            "Øst",
            "Albertslund",
        ] {
            let case = a_case();
            let slug = format!("case-{case}");
            let steps = [publish(case, &slug), retitle(case, title)];
            store.execute(asking(steps)).await.expect("recorded");
        }
        let slice = Slice::first(10);
        let page = store
            .page::<Case>(&Filter::default(), Order::Title, &slice, None)
            .await;
        let titles: Vec<String> = page
            .unwrap()
            .items
            .into_iter()
            .map(|(_, case)| case.state.title.da)
            .collect();
        let dictionary = [
            "aften",
            "Albertslund",
            "Zoo",
            "Ærø",
            "Øst",
            "Aabenraa",
            "Ålborg",
        ];
        assert_eq!(titles, dictionary);
    })
    .await;
}

#[tokio::test]
async fn days_that_are_not_known_come_last() {
    on_both(async |database| {
        let store = database.open().await;
        fill(&store).await;
        let starts = names(&page(&store, &[Order::Earliest], &Slice::first(4)).await);
        assert_eq!(
            starts,
            ["kontrakt-09", "kontrakt-07", "kontrakt-05", "kontrakt-03"]
        );
        let last = names(&page(&store, &[Order::Latest], &Slice::last(1)).await);
        assert_eq!(last, ["kontrakt-00"]);
    })
    .await;
}

#[tokio::test]
async fn days_that_are_not_known_come_last_the_other_way_too() {
    on_both(async |database| {
        let store = database.open().await;
        fill(&store).await;
        let starts = names(&page(&store, &[Order::EarliestBackwards], &Slice::first(6)).await);
        assert_eq!(
            starts[..5],
            [
                "kontrakt-01",
                "kontrakt-03",
                "kontrakt-05",
                "kontrakt-07",
                "kontrakt-09"
            ]
        );
        let known = "kontrakt-01 kontrakt-03 kontrakt-05 kontrakt-07 kontrakt-09";
        assert!(!known.contains(&starts[5]));
    })
    .await;
}

#[tokio::test]
async fn what_is_equal_in_one_part_stands_by_the_next() {
    on_both(async |database| {
        let store = database.open().await;
        fill(&store).await;
        let order = [Order::Earliest, Order::TitleBackwards];
        let all = names(&page(&store, &order, &Slice::first(20)).await);
        let unknown = ["kontrakt-10", "kontrakt-08", "kontrakt-06", "kontrakt-04"];
        assert_eq!(all[5..9], unknown);
    })
    .await;
}
