//! Who follows the log is told everything once, in its order.

use async_graphql::futures_util::{StreamExt, pin_mut};
use serde_json::{Value, json};

use crate::world::{World, laundry, story, with};

async fn followed(world: &World, document: &str, variables: Value, count: usize) -> Vec<Value> {
    let stream = world
        .schema
        .execute_stream(world.request(document, variables));
    pin_mut!(stream);
    let mut told = Vec::new();
    while told.len() < count {
        let response = stream.next().await.expect("the stream goes on");
        assert!(response.errors.is_empty(), "{:?}", response.errors);
        told.push(response.data.into_json().unwrap()["happenings"].take());
    }
    told
}

story! {
    async fn a_follower_from_a_position_misses_nothing(world: World) {
        world.told("registerContract", laundry()).await;
        let query = "subscription($after: Position) { happenings(after: $after) { position __typename } }";
        let first = followed(&world, query, json!({ "after": "0" }), 3).await;
        let after = first.last().unwrap()["position"].clone();
        let rest = followed(&world, query, json!({ "after": after }), 2).await;
        let positions: Vec<_> = first.iter().chain(&rest).map(|told| told["position"].as_str().unwrap()).collect();
        assert_eq!(positions, ["1", "2", "3", "4", "5"]);
    }
}

story! {
    async fn a_follower_may_ask_for_so_many_and_no_more(world: World) {
        world.told("registerContract", laundry()).await;
        let query = "subscription { happenings(after: \"0\", first: 2) { position } }";
        let stream = world.schema.execute_stream(world.request(query, json!({})));
        assert_eq!(stream.count().await, 2);
    }
}

story! {
    async fn a_follower_is_told_what_happens_from_now_on(world: World) {
        let id = world.told("registerContract", laundry()).await;
        let query = "subscription { happenings { __typename contract { slug signedOn { edtf } } } }";
        let (told, ()) = tokio::join!(followed(&world, query, json!({}), 1), async {
            tokio::task::yield_now().await;
            world.told("signContract", json!({ "contract": id, "on": "2019-12-01" })).await;
        });
        assert_eq!(
            told,
            [json!({ "__typename": "ContractSigned", "contract": { "slug": "vejen-vask", "signedOn": { "edtf": "2019-12-01" } } })]
        );
    }
}

story! {
    async fn a_follower_of_one_municipality_hears_of_it_only(world: World) {
        world.told("registerContract", with(laundry(), json!({ "slug": "en-anden", "municipalities": ["0661"] }))).await;
        world.told("registerContract", laundry()).await;
        let query = "subscription { happenings(after: \"0\", filter: { municipality: [\"0575\"] }) { contract { slug } } }";
        let told = followed(&world, query, json!({}), 1).await;
        assert_eq!(told, [json!({ "contract": { "slug": "vejen-vask" } })]);
    }
}

story! {
    async fn the_changes_since_a_position_tell_new_from_corrected(world: World) {
        let id = world.told("registerContract", laundry()).await;
        let since = world.ask("{ log { position } }", json!({})).await["log"]["position"].take();
        world.told("correctContract", json!({ "contract": id, "ends": "2027", "why": "Læst igen" })).await;
        world.told("signContract", json!({ "contract": id, "on": "2019-12-01" })).await;
        let told = world
            .ask(
                "query($since: String) {
                    changes(after: $since) { nodes { kind happening { __typename } } pageInfo { hasNextPage } }
                    corrected: changes(filter: { kind: [CORRECTED] }) { totalCount }
                }",
                json!({ "since": since }),
            )
            .await;
        assert_eq!(
            told["changes"]["nodes"],
            json!([
                { "kind": "CORRECTED", "happening": { "__typename": "ContractCorrected" } },
                { "kind": "NEW", "happening": { "__typename": "ContractSigned" } },
            ])
        );
        assert_eq!(told["corrected"]["totalCount"], 1);
    }
}
