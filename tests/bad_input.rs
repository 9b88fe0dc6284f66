//! What bad input gets: a code that never changes, the field, and nothing stored.

use serde_json::{Value, json};

use crate::world::{World, laundry, story, with};

async fn refused(world: &World, fields: Value, code: &str, field: &[&str]) {
    let mistake = world
        .mistake("registerContract", with(laundry(), fields))
        .await;
    assert_eq!(mistake["code"], code, "{mistake}");
    assert_eq!(mistake["field"], json!(field), "{mistake}");
}

story! {
    async fn weights_that_do_not_make_a_hundred_are_refused_with_their_sum(world: World) {
        let criterion = |name: &str| json!({ "name": { "da": name }, "weight": "30" });
        let criteria = json!({ "awardCriteria": [criterion("Service"), criterion("Kvalitet"), criterion("Økonomi")] });
        let mistake = world.mistake("registerContract", with(laundry(), criteria)).await;
        assert_eq!(mistake["__typename"], "WeightsNotHundred");
        assert_eq!(mistake["code"], "WEIGHTS_NOT_HUNDRED");
        assert_eq!(mistake["total"], "90");
        assert_eq!(mistake["field"], json!(["input", "awardCriteria"]));
    }
}

story! {
    async fn a_day_is_of_the_years_1_to_9999(world: World) {
        world.told("registerContract", laundry()).await;
        let asked = "query($on: Date!) { contract(slug: \"vejen-vask\") { status(on: $on) { on } } }";
        for on in ["0001-01-01", "9999-12-31"] {
            assert_eq!(world.ask(asked, json!({ "on": on })).await["contract"]["status"]["on"], on);
        }
        for on in ["+10000-01-01", "0000-12-31", "-0001-01-01"] {
            let response = world.schema.execute(world.request(asked, json!({ "on": on }))).await;
            assert!(response.errors[0].message.contains("of the years 0001 to 9999"), "{on}: {:?}", response.errors);
        }
    }
}

story! {
    async fn every_mistake_is_told_at_its_field(world: World) {
        refused(&world, json!({ "suppliers": [{ "name": "Elis", "cvr": "12345678" }] }), "INVALID_CVR", &["input", "suppliers", "0", "cvr"]).await;
        refused(&world, json!({ "municipalities": ["9999"] }), "UNKNOWN_MUNICIPALITY", &["input", "municipalities", "0"]).await;
        refused(&world, json!({ "term": { "starts": "2026-06", "ends": "2026-05-31" } }), "END_BEFORE_START", &["input", "term", "ends"]).await;
        refused(&world, json!({ "term": { "ends": "32.13.2026" } }), "INVALID_DATE", &["input", "term", "ends"]).await;
        refused(&world, json!({ "value": { "amount": "1,5" } }), "INVALID_MONEY", &["input", "value"]).await;
        refused(&world, json!({ "value": { "amount": "1.5", "currency": "KRO" } }), "UNKNOWN_CURRENCY", &["input", "value"]).await;
        refused(&world, json!({ "taskArea": "raket" }), "UNKNOWN_TASK_AREA", &["input", "taskArea"]).await;
        refused(&world, json!({ "title": { "da": "  " } }), "TITLE_MISSING", &["input", "title"]).await;
        refused(&world, json!({ "slug": "Æ!" }), "SLUG_INVALID", &["input", "slug"]).await;
        refused(&world, json!({ "knownFrom": "2031-01-01T00:00:00Z" }), "KNOWN_FROM_IN_FUTURE", &["input", "knownFrom"]).await;
        refused(&world, json!({ "source": { "publisher": " ", "title": "Referat" } }), "SOURCE_MISSING", &["input", "source", "publisher"]).await;
        refused(&world, json!({ "on": "i går" }), "INVALID_DATE", &["input", "on"]).await;
        refused(&world, json!({ "cases": ["Q2FzZTp4"] }), "UNKNOWN_CASE", &["input", "cases", "0"]).await;
        refused(&world, json!({ "awardCriteria": [{ "name": { "da": "Pris" } }] }), "WEIGHT_MISSING", &["input", "awardCriteria", "0", "weight"]).await;
        refused(&world, json!({ "socialClauses": [{ "kind": "EMPLOYMENT", "text": "Ledige i job", "promised": { "point": "2", "unit": "{person}" } }] }), "SMALL_CELL", &["input", "socialClauses", "0", "promised"]).await;
    }
}

story! {
    async fn an_end_that_only_may_lie_before_the_start_is_taken(world: World) {
        world.told("registerContract", with(laundry(), json!({ "term": { "starts": "2026-06", "ends": "2026" } }))).await;
    }
}

story! {
    async fn several_mistakes_are_told_at_once(world: World) {
        let input = with(laundry(), json!({ "municipalities": ["9999"], "on": "aldrig" }));
        let payload = world.tell("registerContract", input).await;
        assert_eq!(payload["userErrors"].as_array().unwrap().len(), 2);
    }
}

story! {
    async fn an_unknown_id_is_refused_and_reads_as_nothing(world: World) {
        let unknown = "Q29udHJhY3Q6MDE5MzRiNWUtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw";
        for id in [unknown, "nonsense", ""] {
            let mistake = world.mistake("signContract", json!({ "contract": id })).await;
            assert_eq!(mistake["code"], "UNKNOWN_CONTRACT", "{mistake}");
            let danish = mistake["localizedMessage"]["da"].as_str().unwrap();
            assert!(id == unknown || danish.ends_with("er ikke id for en kontrakt"), "{danish}");
            let told = world.ask("query($id: ID!) { contract(id: $id) { slug } node(id: $id) { id } }", json!({ "id": id })).await;
            assert_eq!(told, json!({ "contract": null, "node": null }));
        }
    }
}

story! {
    async fn a_stale_version_is_refused_with_both_versions(world: World) {
        let id = world.told("registerContract", laundry()).await;
        let payload = world.tell("signContract", json!({ "contract": id, "on": "2019-12-01", "expectedVersion": 1 })).await;
        let conflict = &payload["userErrors"][0];
        assert_eq!(conflict["code"], "VERSION_CONFLICT");
        assert_eq!(conflict["expectedVersion"], 1);
        assert_eq!(conflict["currentVersion"], 5);
        let danish = "Kontrakten er i version 5, ikke 1: en anden har ændret den imens";
        assert_eq!(conflict["localizedMessage"]["da"], danish);
        assert_eq!(conflict["field"], json!(["input", "expectedVersion"]));
    }
}

story! {
    async fn a_key_that_was_used_for_another_command_is_refused(world: World) {
        world.told("registerContract", with(laundry(), json!({ "idempotencyKey": "en" }))).await;
        let other = with(laundry(), json!({ "slug": "en-anden", "idempotencyKey": "en" }));
        let mistake = world.mistake("registerContract", other).await;
        assert_eq!(mistake["code"], "IDEMPOTENCY_KEY_REUSED");
        let long = with(laundry(), json!({ "slug": "en-tredje", "idempotencyKey": "x".repeat(201) }));
        assert_eq!(world.mistake("registerContract", long).await["code"], "KEY_TOO_LONG");
    }
}

story! {
    async fn a_name_in_addresses_is_taken_once(world: World) {
        world.told("registerContract", laundry()).await;
        let mistake = world.mistake("registerContract", laundry()).await;
        assert_eq!(mistake["code"], "SLUG_TAKEN");
    }
}

story! {
    async fn a_page_has_one_to_a_hundred_items_and_an_alien_cursor_is_refused(world: World) {
        for query in [
            "{ contracts(first: 0) { totalCount } }",
            "{ contracts(first: 101) { totalCount } }",
            "{ contracts(first: 1, last: 1) { totalCount } }",
            "{ contracts(after: \"fremmed\") { totalCount } }",
            "{ municipalities(after: \"fremmed\") { totalCount } }",
            "{ changes(after: \"fremmed\") { totalCount } }",
            "{ contract { slug } }",
        ] {
            assert_eq!(world.refused(query, json!({})).await, "BAD_USER_INPUT", "{query}");
        }
    }
}

story! {
    async fn a_source_is_found_on_the_web_or_nowhere(world: World) {
        let source = |url: &str| json!({ "source": { "publisher": "DI", "title": "En kilde", "url": url } });
        for url in ["javascript:alert(1)", "data:text/html,hej", "www.di.dk"] {
            refused(&world, source(url), "SOURCE_URL_INVALID", &["input", "source", "url"]).await;
        }
        world.told("registerContract", with(laundry(), source("https://www.di.dk/a.pdf"))).await;
    }
}

story! {
    async fn a_character_that_cannot_be_read_is_refused_wherever_it_is_told(world: World) {
        let turned = json!({ "title": { "da": "Vask\u{202E} i Vejen", "en": "Laundry" } });
        refused(&world, turned, "UNREADABLE_CHARACTER", &["input", "title"]).await;
        let quote = json!({ "source": { "publisher": "DI", "title": "En kilde", "quote": "to\nlinjer\u{0}" } });
        refused(&world, quote, "UNREADABLE_CHARACTER", &["input", "source", "quote"]).await;
    }
}

/// The message of the first error, which is the caller's.
async fn answer_to(world: &World, asked: &str) -> String {
    let response = world.schema.execute(world.request(asked, json!({}))).await;
    let error = response.errors.first().expect(asked);
    let extensions = error.extensions.as_ref().expect(asked);
    assert_eq!(
        extensions.get("code").expect(asked).to_string(),
        "\"BAD_USER_INPUT\"",
        "{asked}"
    );
    error.message.clone()
}

story! {
    async fn what_a_filter_names_and_nobody_knows_is_refused_by_its_field(world: World) {
        let lists = ["contracts", "cases", "freeChoices", "effects"];
        for (list, field) in lists.iter().flat_map(|list| [(list, "taskArea"), (list, "municipality")]) {
            let asked = format!("{{ {list}(filter: {{ {field}: [\"9999\"] }}) {{ totalCount }} }}");
            let message = answer_to(&world, &asked).await;
            assert!(message.starts_with(&format!("`filter.{field}`: “9999” is not")), "{asked}: {message}");
        }
        for (asked, field) in [
            ("{ contracts(filter: { supplier: [\"Q2FzZTp4\"] }) { totalCount } }", "supplier"),
            ("{ freeChoices(filter: { supplier: [\"Q2FzZTp4\"] }) { totalCount } }", "supplier"),
            ("{ effects(filter: { region: [\"Region Nord\"] }) { totalCount } }", "region"),
        ] {
            let message = answer_to(&world, asked).await;
            assert!(message.starts_with(&format!("`filter.{field}`")), "{asked}: {message}");
        }
    }
}

story! {
    async fn a_task_area_is_named_by_its_key_or_its_id(world: World) {
        world.told("registerContract", laundry()).await;
        let told = world.ask("{ contract(slug: \"vejen-vask\") { taskArea { id key } } }", json!({})).await;
        let area = &told["contract"]["taskArea"];
        for name in [&area["id"], &area["key"]] {
            let asked = "query($area: ID!) { contracts(filter: { taskArea: [$area] }) { totalCount } }";
            assert_eq!(world.ask(asked, json!({ "area": name })).await["contracts"]["totalCount"], 1, "{name}");
        }
    }
}
