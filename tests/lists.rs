//! Lists: filters, orders and pages that stay where they are.

use serde_json::json;

use crate::world::{World, laundry, story, titles, with};

async fn registered(world: &World, titles: &[&str]) {
    for (place, title) in titles.iter().enumerate() {
        let input =
            json!({ "slug": format!("kontrakt-{place}"), "title": { "da": title }, "term": {} });
        world.told("registerContract", with(laundry(), input)).await;
    }
}

story! {
    async fn pages_go_both_ways_and_stay_where_they_are(world: World) {
        registered(&world, &["Ansgar", "Birk", "Dorte", "Erik"]).await;
        let page = "query($first: Int, $after: String, $last: Int, $before: String) {
            contracts(first: $first, after: $after, last: $last, before: $before) {
                totalCount nodes { title { da } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
            }
        }";
        let first = world.ask(page, json!({ "first": 2 })).await["contracts"].take();
        assert_eq!(titles(&first), ["Ansgar", "Birk"]);
        assert_eq!(first["totalCount"], 4);
        assert_eq!(first["pageInfo"]["hasNextPage"], true);
        let new = with(laundry(), json!({ "slug": "en-ny", "title": { "da": "Anders" } }));
        world.told("registerContract", new).await;
        let next = world.ask(page, json!({ "first": 2, "after": first["pageInfo"]["endCursor"] })).await["contracts"].take();
        assert_eq!(titles(&next), ["Dorte", "Erik"]);
        assert_eq!(next["pageInfo"]["hasNextPage"], false);
        let back = world.ask(page, json!({ "last": 2, "before": next["pageInfo"]["startCursor"] })).await["contracts"].take();
        assert_eq!(titles(&back), ["Ansgar", "Birk"]);
        assert_eq!(back["pageInfo"]["hasPreviousPage"], true);
    }
}

story! {
    async fn titles_stand_in_danish_order(world: World) {
        registered(&world, &["Aarhus", "Vejen", "Ærø", "Faaborg", "Furesø", "Østerbro"]).await;
        let list = world.ask("{ contracts(orderBy: { field: TITLE }) { nodes { title { da } } } }", json!({})).await["contracts"].take();
        assert_eq!(titles(&list), ["Furesø", "Faaborg", "Vejen", "Ærø", "Østerbro", "Aarhus"]);
    }
}

story! {
    async fn a_place_is_found_in_either_spelling(world: World) {
        registered(&world, &["Vask i Aarhus", "Renhold i Ålborg", "Madservice i Vejen"]).await;
        for (words, found) in [("århus", "Vask i Aarhus"), ("AARHUS vask", "Vask i Aarhus"), ("aalborg", "Renhold i Ålborg"), ("Ålborg", "Renhold i Ålborg")] {
            let list = world
                .ask("query($words: String) { contracts(filter: { text: $words }) { nodes { title { da } } } }", json!({ "words": words }))
                .await["contracts"]
                .take();
            assert_eq!(titles(&list), [found], "{words}");
        }
        let places = world.ask("{ municipalities(filter: { text: \"århus\" }) { nodes { name } } }", json!({})).await;
        assert_eq!(places["municipalities"]["nodes"], json!([{ "name": "Aarhus" }]));
    }
}

story! {
    async fn the_cases_are_found_by_what_they_tell(world: World) {
        let world = world.with_the_cases().await;
        let told = world
            .ask(
                "query($elis: [ID!]) {
                    vejen: contracts(filter: { municipality: [\"0575\"] }) { nodes { slug } }
                    green: contracts(filter: { theme: [GREEN_TRANSITION] }) { totalCount }
                    esco: contracts(filter: { form: [ESCO] }) { nodes { slug } }
                    text: contracts(filter: { text: \"ELIS vask\" }) { nodes { slug } }
                    ends: contracts(filter: { hasEnd: true, runsWithin: { from: \"2026-01-01\" }, illustrative: false }) { nodes { slug } }
                    runs: contracts(filter: { runsWithin: { from: \"2027-01-01\" }, illustrative: false }) { totalCount }
                    laundry: contracts(filter: { taskArea: [\"VGFza0FyZWE6dmFza190ZWtzdGls\"] }) { nodes { slug } }
                    elis: contracts(filter: { supplier: $elis }) { nodes { slug } }
                    social: cases(filter: { theme: [SOCIAL_RESPONSIBILITY] }) { totalCount }
                    suppliers(filter: { text: \"forenede\" }) { totalCount nodes { name contracts { totalCount } } }
                    municipalities(filter: { text: \"vejen\" }) { nodes { name region(on: \"2027-01-01\") { name } contracts { nodes { slug } } cases { nodes { slug } } } }
                    context: effects(filter: { role: [CONTEXT], supplementary: false }) { totalCount }
                    graded: effects(filter: { grade: [C] }) { nodes { case { slug } } }
                }",
                json!({ "elis": ["U3VwcGxpZXI6bmFtZTplbGlzIGRhbm1hcmsgYS9z"] }),
            )
            .await;
        let vejen = json!([{ "slug": "vejen-elis-vask" }]);
        for list in ["vejen", "text", "laundry", "ends", "elis"] {
            assert_eq!(told[list]["nodes"], vejen, "{list}");
        }
        assert_eq!(told["green"]["totalCount"], 2);
        assert_eq!(told["esco"]["nodes"], json!([{ "slug": "favrskov-siemens-skoler" }]));
        assert_eq!(told["runs"]["totalCount"], 10);
        assert_eq!(told["social"]["totalCount"], 3);
        assert_eq!(told["suppliers"]["totalCount"], 2);
        assert_eq!(told["suppliers"]["nodes"][0], json!({ "name": "Forenede Care", "contracts": { "totalCount": 1 } }));
        assert_eq!(told["municipalities"]["nodes"][0]["contracts"]["nodes"], vejen);
        assert_eq!(told["municipalities"]["nodes"][0]["region"]["name"], "Region Syddanmark");
        assert_eq!(told["context"]["totalCount"], 2);
        assert_eq!(told["graded"]["nodes"], json!([{ "case": { "slug": "holstebro-vej-park" } }]));
    }
}

story! {
    async fn anything_is_found_by_its_id(world: World) {
        let world = world.with_the_cases().await;
        let told = world
            .ask(
                "{ contract(slug: \"vejen-elis-vask\") { id suppliers { id } municipalities { id } taskArea { id } cases { id } effects { nodes { id indicator { id } } } } }",
                json!({}),
            )
            .await["contract"].take();
        let ids = json!([
            told["id"], told["suppliers"][0]["id"], told["municipalities"][0]["id"], told["taskArea"]["id"],
            told["cases"][0]["id"], told["effects"]["nodes"][0]["id"], told["effects"]["nodes"][0]["indicator"]["id"], "bm9uc2Vuc2U",
        ]);
        let found = world.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", json!({ "ids": ids })).await["nodes"].take();
        let kinds: Vec<_> = found.as_array().unwrap().iter().map(|node| node["__typename"].as_str()).collect();
        assert_eq!(
            kinds,
            [Some("Contract"), Some("Supplier"), Some("Municipality"), Some("TaskArea"), Some("Case"), Some("Effect"), Some("Indicator"), None]
        );
    }
}
