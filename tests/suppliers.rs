//! A supplier stops: what is affected, what must happen, and what has ended badly.

use serde_json::json;

use crate::world::{laundry, story, with};

story! {
    async fn a_bankruptcy_shows_every_contract_of_the_company_and_what_it_costs_to_leave(world: World) {
        let company = json!([{ "name": "Vask Syd A/S", "cvr": "25063864" }]);
        let promise = json!([{ "kind": "APPRENTICESHIP", "text": "To praktikantårsværk om året", "promised": { "point": "2", "unit": "{trainee-year}" }, "per": "YEAR" }]);
        let mut ids = Vec::new();
        for (slug, municipality) in [("en-aftale", "0575"), ("to-aftale", "0621")] {
            let contract = json!({ "slug": slug, "municipalities": [municipality], "suppliers": company, "socialClauses": promise, "illustrative": true });
            ids.push(world.told("registerContract", with(laundry(), contract)).await);
        }
        let next = with(laundry(), json!({ "slug": "naeste-aftale", "succeeds": ids[0], "suppliers": [{ "name": "Et andet vaskeri A/S" }] }));
        world.told("registerContract", next).await;
        let ended = json!({ "contract": ids[0], "ground": "Konkurs", "kind": "BANKRUPTCY", "by": "SUPPLIER", "effectiveOn": "2025-03-31", "exitCost": { "amount": "1000000" }, "on": "2025-03-01" });
        world.told("terminateContract", ended).await;
        let supplier = world.ask("{ suppliers(filter: { text: \"Vask Syd\" }) { nodes { id } } }", json!({})).await["suppliers"]["nodes"][0]["id"].take();
        let told = world
            .ask(
                "query($supplier: [ID!]!) { contracts(filter: { supplier: $supplier }, first: 10) { nodes {
                    slug termination { kind by exitCost { amount } effectiveOn { edtf } } succeededBy { slug }
                    socialClauses { text standing(on: \"2025-06-01\") } status(on: \"2025-06-01\") { possible }
                } } }",
                json!({ "supplier": [supplier] }),
            )
            .await["contracts"]["nodes"].take();
        assert_eq!(told.as_array().unwrap().len(), 2);
        let ended = told.as_array().unwrap().iter().find(|node| node["slug"] == "en-aftale").unwrap();
        assert_eq!(ended["termination"], json!({ "kind": "BANKRUPTCY", "by": "SUPPLIER", "exitCost": { "amount": "1000000" }, "effectiveOn": { "edtf": "2025-03-31" } }));
        assert_eq!((&ended["succeededBy"], &ended["status"]["possible"]), (&json!([{ "slug": "naeste-aftale" }]), &json!(["TERMINATED"])));
    }
}

story! {
    async fn what_was_corrected_retracted_or_ended_badly_is_found(world: World) {
        let first = world.told("registerContract", laundry()).await;
        world.told("correctContract", json!({ "contract": first, "ends": "2025", "why": "Læst igen" })).await;
        world.told("terminateContract", json!({ "contract": first, "ground": "Misligholdelse", "kind": "BREACH", "on": "2024-01-01" })).await;
        let second = world.told("registerContract", with(laundry(), json!({ "slug": "en-anden" }))).await;
        world.told("retractContract", json!({ "contract": second, "why": "Registreret to gange" })).await;
        let told = world
            .ask(
                "{
                    mended: changes(filter: { kind: [CORRECTED, RETRACTED] }) { nodes { kind happening { __typename } } }
                    ended: changes(filter: { event: [\"ContractTerminated\"] }) { nodes { happening { ... on ContractTerminated { ground terminationKind } } } }
                }",
                json!({}),
            )
            .await;
        let mended: Vec<_> = told["mended"]["nodes"].as_array().unwrap().iter().map(|change| change["happening"]["__typename"].as_str().unwrap()).collect();
        assert_eq!(mended, ["ContractCorrected", "ContractRetracted"]);
        assert_eq!(told["ended"]["nodes"], json!([{ "happening": { "ground": "Misligholdelse", "terminationKind": "BREACH" } }]));
    }
}
