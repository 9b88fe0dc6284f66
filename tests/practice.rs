//! What others do for the same task.

use serde_json::json;

use crate::world::{laundry, story, with};

const PRACTICE: &str = "query($taskArea: ID!) { practice(taskArea: $taskArea) {
    coverage { n total missing { node { ... on Contract { slug } } reason } }
    criteria { contract { slug } criterion { name { da } weight } group }
    groups { group contracts min median max }
    clauses { kind contracts texts { contract { slug } clause { text } } }
    terms { months options contracts }
} }";

story! {
    async fn weights_stand_under_their_own_names_beside_the_group_they_belong_to(world: World) {
        let world = world.with_the_cases().await;
        let other = with(laundry(), json!({
            "slug": "et-andet-vaskeri", "municipalities": ["0621"],
            "awardCriteria": [{ "name": { "da": "Pris" }, "kind": "PRICE", "weight": "40" }, { "name": { "da": "Service og bæredygtighed" }, "weight": "35" }, { "name": { "da": "Sortiment" }, "kind": "QUALITY", "weight": "25" }],
            "term": { "starts": "2019-01-01", "ends": "2022-12-31", "options": [{ "months": 12 }, { "months": 12 }] },
        }));
        world.told("registerContract", other).await;
        let practice = world.ask(PRACTICE, json!({ "taskArea": "vask_tekstil" })).await["practice"].take();
        assert_eq!(practice["coverage"]["n"], 2);
        let criteria = practice["criteria"].as_array().unwrap();
        assert!(criteria.iter().any(|row| row["criterion"]["name"]["da"] == "Økonomi" && row["contract"]["slug"] == "vejen-elis-vask"));
        let unclear = criteria.iter().find(|row| row["criterion"]["name"]["da"] == "Service og bæredygtighed").unwrap();
        assert_eq!(unclear["group"], json!(null));
        let price = practice["groups"].as_array().unwrap().iter().find(|row| row["group"] == "PRICE").unwrap();
        assert_eq!((&price["contracts"], &price["median"]), (&json!(1), &json!("40")));
        assert!(practice["terms"].as_array().unwrap().contains(&json!({ "months": 48, "options": [12, 12], "contracts": 1 })), "{practice}");
    }
}

story! {
    async fn what_is_made_up_does_not_count(world: World) {
        let world = world.with_the_cases().await;
        let practice = world.ask(PRACTICE, json!({ "taskArea": "rengoering" })).await["practice"].take();
        let missing = practice["coverage"]["missing"].as_array().unwrap();
        assert_eq!((&practice["coverage"]["n"], &practice["coverage"]["total"]), (&json!(0), &json!(2)));
        assert!(missing.iter().all(|missing| missing["reason"] == "NO_AWARD_CRITERIA"), "{missing:?}");
        let clauses = practice["clauses"].as_array().unwrap();
        assert_eq!(clauses.len(), 2, "{clauses:?}");
    }
}
