//! Pages stay where they are while rows come and go, and a cursor answers the question that gave it.

use serde_json::{Value, json};

use crate::world::{World, laundry, story, titles, with};

async fn register(world: &World, title: &str, fields: Value) -> String {
    let own = json!({ "slug": title.to_lowercase(), "title": { "da": title } });
    world
        .told("registerContract", with(with(laundry(), own), fields))
        .await
}

async fn retract(world: &World, contract: &str) {
    let why = json!({ "contract": contract, "why": "Registreret ved en fejl" });
    world.told("retractContract", why).await;
}

/// A list of contracts in each of the ways that there are: from the store, and gathered for one municipality.
const LISTS: [&str; 2] = ["contracts", "municipality"];

/// A page of one of the lists.
async fn page(world: &World, list: &str, part: Value) -> Value {
    let own = "(first: $first, after: $after, last: $last, before: $before)
        { nodes { title { da } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }";
    let field = match list {
        "contracts" => format!("contracts{own}"),
        _ => format!("municipality(code: \"0575\") {{ contracts{own} }}"),
    };
    let query =
        format!("query($first: Int, $after: String, $last: Int, $before: String) {{ {field} }}");
    let mut told = world.ask(&query, part).await;
    match list {
        "contracts" => told["contracts"].take(),
        _ => told["municipality"]["contracts"].take(),
    }
}

story! {
    async fn pages_forward_miss_nothing_when_rows_come_and_go(world: World) {
        for list in LISTS {
            let mut ids = Vec::new();
            for title in ["Ansgar", "Birk", "Dorte", "Erik", "Frode"] {
                ids.push(register(&world, &format!("{title}-{list}"), json!({})).await);
            }
            let first = page(&world, list, json!({ "first": 2 })).await;
            assert_eq!(titles(&first), [format!("Ansgar-{list}"), format!("Birk-{list}")]);
            retract(&world, &ids[1]).await;
            ids.push(register(&world, &format!("Anders-{list}"), json!({})).await);
            ids.push(register(&world, &format!("Carl-{list}"), json!({})).await);
            let next = page(&world, list, json!({ "first": 2, "after": first["pageInfo"]["endCursor"] })).await;
            assert_eq!(titles(&next), [format!("Carl-{list}"), format!("Dorte-{list}")]);
            assert_eq!(next["pageInfo"]["hasPreviousPage"], true);
            retract(&world, &ids[2]).await;
            let last = page(&world, list, json!({ "first": 9, "after": next["pageInfo"]["endCursor"] })).await;
            assert_eq!(titles(&last), [format!("Erik-{list}"), format!("Frode-{list}")]);
            assert_eq!(last["pageInfo"]["hasNextPage"], false);
            for gone in [0, 3, 4, 5, 6] {
                retract(&world, &ids[gone]).await;
            }
        }
    }
}

story! {
    async fn pages_backward_miss_nothing_when_rows_come_and_go(world: World) {
        for list in LISTS {
            let mut ids = Vec::new();
            for title in ["Ansgar", "Birk", "Dorte", "Erik", "Frode"] {
                ids.push(register(&world, &format!("{title}-{list}"), json!({})).await);
            }
            let end = page(&world, list, json!({ "last": 2 })).await;
            assert_eq!(titles(&end), [format!("Erik-{list}"), format!("Frode-{list}")]);
            retract(&world, &ids[3]).await;
            ids.push(register(&world, &format!("Egon-{list}"), json!({})).await);
            ids.push(register(&world, &format!("Gunnar-{list}"), json!({})).await);
            let before = page(&world, list, json!({ "last": 2, "before": end["pageInfo"]["startCursor"] })).await;
            assert_eq!(titles(&before), [format!("Dorte-{list}"), format!("Egon-{list}")]);
            assert_eq!(before["pageInfo"]["hasNextPage"], true);
            retract(&world, &ids[2]).await;
            let start = page(&world, list, json!({ "last": 9, "before": before["pageInfo"]["startCursor"] })).await;
            assert_eq!(titles(&start), [format!("Ansgar-{list}"), format!("Birk-{list}")]);
            assert_eq!(start["pageInfo"]["hasPreviousPage"], false);
            for gone in [0, 1, 4, 5, 6] {
                retract(&world, &ids[gone]).await;
            }
        }
    }
}

story! {
    async fn a_task_list_goes_on_where_it_was_when_what_stood_there_is_gone(world: World) {
        let mut ids = Vec::new();
        for (title, ends) in [("Ansgar", "2027-01-31"), ("Birk", "2027-02-28"), ("Dorte", "2027-03-31")] {
            ids.push(register(&world, title, json!({ "term": { "ends": ends } })).await);
        }
        let query = "query($after: String) { decisions(first: 1, after: $after, on: \"2026-11-21\") { nodes { contract { title { da } } } pageInfo { endCursor } } }";
        let of = |told: &Value| told["nodes"][0]["contract"]["title"]["da"].clone();
        let first = world.ask(query, json!({})).await["decisions"].take();
        assert_eq!(of(&first), "Ansgar");
        retract(&world, &ids[0]).await;
        let next = world.ask(query, json!({ "after": first["pageInfo"]["endCursor"] })).await["decisions"].take();
        assert_eq!(of(&next), "Birk");
    }
}

story! {
    async fn an_order_has_parts_that_go_either_way(world: World) {
        for (title, ends) in [("Ansgar", "2027-01-31"), ("Birk", "2028-01-31"), ("Dorte", "2027-01-31")] {
            register(&world, title, json!({ "term": { "ends": ends } })).await;
        }
        register(&world, "Erik", json!({ "term": {} })).await;
        let query = "query($order: [ContractOrder!], $after: String) { contracts(first: 2, orderBy: $order, after: $after) { nodes { title { da } } pageInfo { endCursor } } }";
        for (order, pages) in [
            (json!([{ "field": "ENDS" }, { "field": "TITLE", "direction": "DESC" }]), [["Dorte", "Ansgar"], ["Birk", "Erik"]]),
            (json!([{ "field": "ENDS", "direction": "DESC" }, { "field": "TITLE" }]), [["Birk", "Ansgar"], ["Dorte", "Erik"]]),
            (json!({ "field": "TITLE", "direction": "DESC" }), [["Erik", "Dorte"], ["Birk", "Ansgar"]]),
            (json!([]), [["Ansgar", "Birk"], ["Dorte", "Erik"]]),
        ] {
            let first = world.ask(query, json!({ "order": order })).await["contracts"].take();
            let after = &first["pageInfo"]["endCursor"];
            let second = world.ask(query, json!({ "order": order, "after": after })).await["contracts"].take();
            assert_eq!([titles(&first), titles(&second)], pages, "{order}");
        }
        let five = json!({ "order": vec![json!({ "field": "TITLE" }); 5] });
        assert_eq!(world.refused(query, five).await, "BAD_USER_INPUT");
    }
}

story! {
    async fn a_cursor_is_taken_back_only_by_the_question_that_gave_it(world: World) {
        for title in ["Ansgar", "Birk", "Dorte"] {
            register(&world, title, json!({})).await;
        }
        let query = "query($filter: ContractFilter, $order: [ContractOrder!], $after: String) { contracts(first: 1, filter: $filter, orderBy: $order, after: $after) { nodes { title { da } } pageInfo { endCursor } } }";
        let asked = json!({ "filter": { "text": "elis", "municipality": ["0575"] }, "order": [{ "field": "TITLE" }] });
        let first = world.ask(query, asked.clone()).await["contracts"].take();
        let after = json!({ "after": first["pageInfo"]["endCursor"] });
        assert_eq!(titles(&world.ask(query, with(asked.clone(), after.clone())).await["contracts"]), ["Birk"]);
        for other in [
            json!({ "filter": { "text": "elis" } }),
            json!({ "filter": { "text": "eli", "municipality": ["0575"] } }),
            json!({ "order": [{ "field": "TITLE", "direction": "DESC" }] }),
            json!({ "order": [{ "field": "TITLE" }, { "field": "ENDS" }] }),
        ] {
            let asked = with(with(asked.clone(), after.clone()), other);
            assert_eq!(world.refused(query, asked.clone()).await, "BAD_USER_INPUT", "{asked}");
        }
        let elsewhere = "query($after: String) { cases(after: $after) { totalCount } }";
        assert_eq!(world.refused(elsewhere, after).await, "BAD_USER_INPUT");
    }
}

story! {
    async fn a_cursor_does_not_mind_how_the_same_question_is_written(world: World) {
        for title in ["Ansgar", "Birk", "Dorte"] {
            register(&world, title, json!({})).await;
        }
        let literal = "{ contracts(first: 1, orderBy: { field: TITLE }, filter: { municipality: \"0575\", text: null }) { pageInfo { endCursor } } }";
        let first = world.ask(literal, json!({})).await["contracts"].take();
        let query = "query($filter: ContractFilter, $order: [ContractOrder!], $after: String) { contracts(first: 2, orderBy: $order, filter: $filter, after: $after) { nodes { title { da } } } }";
        let asked = json!({ "filter": { "municipality": ["0575"] }, "order": [{ "field": "TITLE" }], "after": first["pageInfo"]["endCursor"] });
        assert_eq!(titles(&world.ask(query, asked).await["contracts"]), ["Birk", "Dorte"]);
    }
}
