use axum::{
    body::Body,
    http::{Request, header},
};
use kernel::MunicipalityCode;
use serde_json::json;
use store::Role;

use super::{address, get, write};
use crate::world::World;

/// All that is secret has this in it.
const SECRET: &str = "7654321";

#[tokio::test]
async fn what_is_withheld_is_in_the_tables_of_who_may_see_it_only() {
    let world = World::new().await;
    let vejen = MunicipalityCode::parse("0575").unwrap();
    let now = world.store.clock().now();
    let tokens = world.store.tokens();
    let created = tokens.create(Role::Procurement, Some(vejen), now).await;
    let token = created.unwrap().0;
    secretive(&world, &token).await;
    let mut seen = 0;
    for (name, _) in api::documents() {
        let public = get(&world, &address(name, "csv")).await;
        assert!(!public.text().contains(SECRET), "{name}: {}", public.text());
        let own = Request::get(format!("/export/{}", address(name, "csv")))
            .header(header::AUTHORIZATION, format!("Bearer {token}"));
        let own = world.answer(own.body(Body::empty()).unwrap()).await;
        seen += usize::from(own.text().contains(SECRET));
    }
    assert!(seen > 0, "some table tells a value, a criterion or a unit");
}

/// A contract whose value, criterion and unit are internal.
async fn secretive(world: &World, token: &str) {
    let contract = json!({
        "slug": "vejen-vask",
        "title": { "da": "Vask i Vejen" },
        "taskArea": "vask_tekstil",
        "municipalities": ["0575"],
        "suppliers": [{ "name": "Elis" }],
        "value": { "amount": SECRET },
        "ownerUnit": "Udbudsafdelingen",
        "awardCriteria": [{ "name": { "da": format!("Kriterium {SECRET}") }, "weight": "100" }],
        "socialClauses": [{ "kind": "JOB_TRAINING", "text": "Jobtræning for ledige" }],
        "term": { "starts": "2020-01-01", "ends": "2027-12-31" },
    });
    let id = write(world, token, "registerContract", "contract", &contract).await;
    for part in ["VALUE", "AWARD_CRITERIA", "OWNER_UNIT"] {
        let input = json!({ "contract": id, "part": part, "visibility": "INTERNAL" });
        write(world, token, "classifyContractPart", "contract", &input).await;
    }
}
