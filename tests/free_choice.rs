//! A municipality tells by which model its citizens choose, between whom, and how many choose a private supplier.

use serde_json::{Value, json};
use store::Role;

use crate::world::{laundry, story, with};

fn vejen() -> Value {
    json!({
        "slug": "vejen-hjemmepleje",
        "title": { "da": "Frit valg af hjemmehjælp i Vejen" },
        "municipality": "0575",
        "taskArea": "hjemmepleje",
        "model": "APPROVAL",
        "on": "2020",
    })
}

fn share(choice: &str, year: &str, percent: &str, publisher: &str) -> Value {
    json!({
        "freeChoice": choice,
        "year": year,
        "percent": percent,
        "stated": format!("{percent} pct. i {year}"),
        "source": { "publisher": publisher, "title": "En kilde" },
    })
}

const TABLE: &str = "query($filter: FreeChoiceFilter, $years: [Int!]) {
    freeChoices(filter: $filter, years: $years) {
        totalCount
        coverage { n total missing { reason because { da } node { ... on FreeChoice { slug } ... on Municipality { name } } } }
        warnings { code }
        nodes { slug sharesOfNoYear { percent stated statedIn { publisher supplementary } } }
    }
}";

story! {
    async fn lollands_share_is_told_but_not_of_which_year(world: World) {
        let world = world.with_the_cases().await;
        let asked = json!({ "filter": { "municipality": ["0360", "0575"] }, "years": [2016] });
        let told = world.ask(TABLE, asked).await["freeChoices"].take();
        assert_eq!(told["totalCount"], 1);
        assert_eq!(
            told["coverage"],
            json!({ "n": 0, "total": 2, "missing": [
                { "reason": "SHARE_YEAR_UNKNOWN", "because": { "da": "2016: En andel er oplyst, men ikke for hvilket år." }, "node": { "slug": "lolland-hjemmepleje" } },
                { "reason": "FREE_CHOICE_UNKNOWN", "because": { "da": "2016: Ingen har oplyst noget om frit valg i Vejen Kommune." }, "node": { "name": "Vejen" } },
            ] })
        );
        assert_eq!(
            told["nodes"][0]["sharesOfNoYear"],
            json!([{ "percent": "27.5", "stated": "[gengivet] 27,5 pct. valgte privat i ét år", "statedIn": { "publisher": "folketidende.dk", "supplementary": true } }])
        );
        let everywhere = world.ask(TABLE, json!({ "years": [2016, 2017] })).await["freeChoices"].take();
        assert_eq!((&everywhere["coverage"]["n"], &everywhere["coverage"]["total"]), (&json!(0), &json!(196)));
    }
}

story! {
    async fn lollands_suppliers_are_told_with_the_case_and_the_contract(world: World) {
        let world = world.with_the_cases().await;
        let told = world
            .ask(
                "{ freeChoice(slug: \"lolland-hjemmepleje\") {
                    municipality { name freeChoices { slug } } taskArea { key } modelOn { model }
                    suppliers { supplier { name } left { on { edtf } why } }
                    suppliersOn(on: \"2016-06-01\") { supplier { name } certain }
                    byYear(years: [2017]) { model { model } approved { certain possible } share { percent missing } }
                    cases { slug freeChoices { slug } } contracts { slug freeChoices { slug } }
                } }",
                json!({}),
            )
            .await["freeChoice"].take();
        assert_eq!(told["municipality"], json!({ "name": "Lolland", "freeChoices": [{ "slug": "lolland-hjemmepleje" }] }));
        assert_eq!((&told["taskArea"]["key"], &told["modelOn"]), (&json!("hjemmepleje"), &json!([])));
        assert_eq!(
            told["suppliers"],
            json!([
                { "supplier": { "name": "Lev-Vel" }, "left": null },
                { "supplier": { "name": "Pleje Plus" }, "left": { "on": { "edtf": "2017" }, "why": "TERMINATED" } },
            ])
        );
        assert_eq!(
            told["suppliersOn"],
            json!([{ "supplier": { "name": "Lev-Vel" }, "certain": false }, { "supplier": { "name": "Pleje Plus" }, "certain": false }])
        );
        assert_eq!(
            told["byYear"],
            json!([{ "model": [], "approved": { "certain": 0, "possible": 1 }, "share": { "percent": null, "missing": "UNKNOWN" } }])
        );
        assert_eq!(told["cases"], json!([{ "slug": "lolland-lev-vel", "freeChoices": [{ "slug": "lolland-hjemmepleje" }] }]));
        assert_eq!(told["contracts"][0]["freeChoices"], json!([{ "slug": "lolland-hjemmepleje" }]));
    }
}

story! {
    async fn a_municipality_has_one_free_choice_of_a_task(world: World) {
        let id = world.told("openFreeChoice", vejen()).await;
        assert_eq!(world.told("openFreeChoice", vejen()).await, id);
        let told_else = with(vejen(), json!({ "title": { "da": "Noget andet" } }));
        assert_eq!(world.mistake("openFreeChoice", told_else).await["code"], "FREE_CHOICE_ALREADY_OPENED");
        let of_another = with(vejen(), json!({ "municipality": "0360" }));
        assert_eq!(world.mistake("openFreeChoice", of_another).await["code"], "SLUG_TAKEN");
    }
}

const KNOWN: &str = "query($id: ID!, $asOf: DateTime) { node: nodeAsOf(id: $id, asOf: $asOf) { ... on FreeChoice {
    suppliersOn(on: \"2024-06-01\") { supplier { name } certain } approvedCountOn(on: \"2024-06-01\") { certain possible }
    history { nodes { __typename on { edtf } summary { da } ... on SupplierLeft { supplier { name } departureReason } } }
} } }";

story! {
    async fn who_can_be_chosen_is_told_as_it_was_known_then(world: World) {
        let known = |from: &str| json!({ "knownFrom": format!("{from}T00:00:00Z") });
        let choice = world.told("openFreeChoice", with(vejen(), known("2020-01-01"))).await;
        let supplier = json!({ "freeChoice": choice, "supplier": { "name": "Hjem ApS" } });
        let approved = with(supplier.clone(), json!({ "on": "2022-01-01" }));
        world.told("approveFreeChoiceSupplier", with(approved.clone(), known("2022-01-01"))).await;
        let again = with(approved, json!({ "on": "2023-01-01" }));
        assert_eq!(world.mistake("approveFreeChoiceSupplier", again).await["code"], "SUPPLIER_ALREADY_APPROVED");
        let left = with(supplier, json!({ "why": "BANKRUPT", "on": "2024-05-01" }));
        world.told("endFreeChoiceApproval", with(left, known("2024-07-01"))).await;
        let now = world.ask(KNOWN, json!({ "id": choice })).await["node"].take();
        assert_eq!(now["suppliersOn"], json!([]));
        assert_eq!(
            now["history"]["nodes"][2],
            json!({ "__typename": "SupplierLeft", "on": { "edtf": "2024-05-01" }, "summary": { "da": "En leverandør kan ikke længere vælges (konkurs)" }, "supplier": { "name": "Hjem ApS" }, "departureReason": "BANKRUPT" })
        );
        let then = world.ask(KNOWN, json!({ "id": choice, "asOf": "2024-06-15T00:00:00Z" })).await["node"].take();
        assert_eq!(then["suppliersOn"], json!([{ "supplier": { "name": "Hjem ApS" }, "certain": true }]));
        assert_eq!(then["approvedCountOn"], json!({ "certain": 1, "possible": 1 }));
        assert_eq!(then["history"]["nodes"].as_array().unwrap().len(), 2);
    }
}

const YEAR: &str = "query($id: ID!) { node(id: $id) { ... on FreeChoice {
    share(year: 2024) { percent conflict missing stated { id percent statedIn { publisher } } }
    shares(includeRetracted: true) { percent retractedBecause }
} } }";

story! {
    async fn a_share_told_twice_stands_side_by_side_until_one_is_taken_back(world: World) {
        let choice = world.told("openFreeChoice", vejen()).await;
        world.told("stateFreeChoiceShare", share(&choice, "2024", "27.5", "Kommunen")).await;
        world.told("stateFreeChoiceShare", share(&choice, "2024", "31", "Avisen")).await;
        let of_year = world.ask(YEAR, json!({ "id": choice })).await["node"]["share"].take();
        assert_eq!((&of_year["percent"], &of_year["conflict"], &of_year["missing"]), (&Value::Null, &json!(true), &Value::Null));
        let stated = of_year["stated"].as_array().unwrap();
        let said: Vec<_> = stated.iter().map(|share| (&share["percent"], &share["statedIn"]["publisher"])).collect();
        assert_eq!(said, [(&json!("27.5"), &json!("Kommunen")), (&json!("31"), &json!("Avisen"))]);
        let asked = json!({ "filter": { "municipality": ["0575"] }, "years": [2024, 2023] });
        let table = world.ask(TABLE, asked).await["freeChoices"].take();
        assert_eq!((&table["coverage"]["n"], &table["coverage"]["total"]), (&json!(1), &json!(2)));
        assert_eq!(table["coverage"]["missing"][0]["reason"], "SHARE_UNKNOWN");
        assert_eq!(table["warnings"], json!([{ "code": "SHARES_DISAGREE" }]));
        let retract = json!({ "freeChoice": choice, "share": stated[1]["id"], "why": "Trykfejl" });
        world.told("retractFreeChoiceShare", retract).await;
        let told = world.ask(YEAR, json!({ "id": choice })).await["node"].take();
        assert_eq!((&told["share"]["percent"], &told["share"]["conflict"]), (&json!("27.5"), &json!(false)));
        assert_eq!(told["shares"][1], json!({ "percent": "31", "retractedBecause": "Trykfejl" }));
        let changes = world.ask("{ changes(filter: { kind: [RETRACTED] }) { nodes { happening { __typename } } } }", json!({})).await;
        assert_eq!(changes["changes"]["nodes"], json!([{ "happening": { "__typename": "ShareRetracted" } }]));
    }
}

story! {
    async fn a_year_without_a_share_says_why(world: World) {
        let choice = world.told("openFreeChoice", vejen()).await;
        let source = json!({ "publisher": "Kommunen", "title": "En kilde" });
        let missing = json!({ "freeChoice": choice, "year": "2023", "missing": "NOT_COUNTED", "source": source });
        world.told("stateFreeChoiceShare", missing).await;
        let asked = json!({ "filter": { "municipality": ["0575"] }, "years": [2023] });
        let table = world.ask(TABLE, asked).await["freeChoices"].take();
        assert_eq!(table["coverage"]["missing"][0]["reason"], "SHARE_NOT_COUNTED");
    }
}

story! {
    async fn a_group_so_small_that_its_people_could_be_known_is_refused(world: World) {
        let choice = world.told("openFreeChoice", vejen()).await;
        let few = with(share(&choice, "2024", "1", "Kommunen"), json!({ "percent": null, "persons": { "chose": 97, "of": 100 }, "stated": "97 af 100" }));
        let mistake = world.mistake("stateFreeChoiceShare", few).await;
        assert_eq!((&mistake["__typename"], &mistake["least"]), (&json!("SmallCell"), &json!(5)));
        assert_eq!(mistake["field"], json!(["input", "persons"]));
    }
}

story! {
    async fn a_share_is_one_possible_number_or_a_reason(world: World) {
        let choice = world.told("openFreeChoice", vejen()).await;
        let both = with(share(&choice, "2024", "27.5", "Kommunen"), json!({ "missing": "UNKNOWN" }));
        assert_eq!(world.mistake("stateFreeChoiceShare", both).await["code"], "SEVERAL_VALUES");
        let more = share(&choice, "2024", "101", "Kommunen");
        let mistake = world.mistake("stateFreeChoiceShare", more).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("PERCENT_OUT_OF_REACH"), &json!(["input", "percent"])));
        let mistake = world.mistake("stateFreeChoiceShare", share(&choice, "2099", "20", "Kommunen")).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("YEAR_TO_COME"), &json!(["input", "year"])));
        let nobody_says = with(share(&choice, "2024", "27.5", "Kommunen"), json!({ "source": null }));
        assert_eq!(world.mistake("stateFreeChoiceShare", nobody_says).await["code"], "SOURCE_MISSING");
    }
}

story! {
    async fn a_token_writes_the_free_choice_of_its_own_municipality_only(world: World) {
        let open = "mutation($input: OpenFreeChoiceInput!) { openFreeChoice(input: $input) { position } }";
        let adopt = "mutation($input: AdoptFreeChoiceModelInput!) { adoptFreeChoiceModel(input: $input) { position } }";
        let world = world.acting_as(Role::Procurement, Some("0360")).await;
        assert_eq!(world.refused(open, json!({ "input": vejen() })).await, "FORBIDDEN");
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        let choice = world.told("openFreeChoice", vejen()).await;
        let tender = json!({ "freeChoice": choice, "model": "TENDER", "on": "2025" });
        let world = world.acting_as(Role::Procurement, Some("0360")).await;
        assert_eq!(world.refused(adopt, json!({ "input": tender })).await, "FORBIDDEN");
        let world = world.acting_as(Role::Reader, None).await;
        assert_eq!(world.refused(adopt, json!({ "input": tender })).await, "FORBIDDEN");
        let world = world.acting_as(Role::Analyst, None).await;
        world.told("adoptFreeChoiceModel", tender).await;
    }
}

story! {
    async fn a_free_choice_names_no_contract_that_is_not_public(world: World) {
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        let contract = world.told("registerContract", with(laundry(), json!({ "draft": true }))).await;
        let resting = with(vejen(), json!({ "contracts": [contract] }));
        assert_eq!(world.mistake("openFreeChoice", resting).await["code"], "CONTRACT_NOT_PUBLISHED");
        let choice = world.told("openFreeChoice", vejen()).await;
        let link = json!({ "freeChoice": choice, "contracts": [contract] });
        let mistake = world.mistake("linkFreeChoice", link.clone()).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("CONTRACT_NOT_PUBLISHED"), &json!(["input", "contracts"])));
        let world = world.acting_as(Role::Analyst, None).await;
        assert_eq!(world.mistake("linkFreeChoice", link.clone()).await["code"], "UNKNOWN_CONTRACT");
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        world.told("publishContract", json!({ "contract": contract })).await;
        world.told("linkFreeChoice", link).await;
    }
}

story! {
    async fn the_feed_of_a_municipality_has_its_free_choice(world: World) {
        let choice = world.told("openFreeChoice", vejen()).await;
        let feed = "query($filter: ChangeFilter) { changes(filter: $filter) { nodes { happening { __typename freeChoice { slug } } } } }";
        let opened = json!([{ "happening": { "__typename": "FreeChoiceOpened", "freeChoice": { "slug": "vejen-hjemmepleje" } } }]);
        for filter in [json!({ "municipality": ["0575"] }), json!({ "freeChoice": choice })] {
            assert_eq!(world.ask(feed, json!({ "filter": filter })).await["changes"]["nodes"], opened);
        }
        let elsewhere = world.ask(feed, json!({ "filter": { "municipality": ["0360"] } })).await;
        assert_eq!(elsewhere["changes"]["nodes"], json!([]));
    }
}
