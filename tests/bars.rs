//! Contracts as a timeline draws them: few bytes for many, and no less true.

use kernel::PartialDate;
use serde_json::{Value, json};

use crate::world::{World, laundry, story, with};

const BARS: &str =
    "query($within: DateRangeInput, $wholeUpTo: Int, $ids: [ID!], $asOf: DateTime, $filter: ContractFilter) {
    bars(within: $within, wholeUpTo: $wholeUpTo, ids: $ids, asOf: $asOf, filter: $filter, on: \"2026-11-21\") {
        totalCount outside count on
        municipalities { code name } suppliers { name } taskAreas { key }
        rows {
            slug title titleInEnglish form municipalities suppliers taskArea themes status illustrative
            starts ends latestPossibleEnd terminated months optionMonths optionStates optionNotices
            decision overdue signs signDays firstTrace lastKnown lengthTold ahead
            clauses grade value succeeds knownFrom
        }
    }
}";

async fn drawn(world: &World, variables: Value) -> Value {
    world.ask(BARS, variables).await["bars"].take()
}

/// The lines of a column.
fn column<'a>(bars: &'a Value, name: &str) -> Vec<&'a str> {
    let lines: Vec<&str> = bars["rows"][name].as_str().unwrap().split('\n').collect();
    let count = usize::try_from(bars["count"].as_u64().unwrap()).unwrap();
    assert_eq!(lines.len(), count.max(1), "{name}");
    lines
}

/// What a column has on the line of a contract.
fn of<'a>(bars: &'a Value, slug: &str, name: &str) -> &'a str {
    let slugs = column(bars, "slug");
    let place = slugs.iter().position(|one| *one == slug).unwrap();
    column(bars, name)[place]
}

story! {
    async fn the_cases_are_drawn_as_they_are_told(world: World) {
        let world = world.with_the_cases().await;
        let bars = drawn(&world, json!({})).await;
        let names = bars["rows"].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        for name in &names {
            column(&bars, name);
        }
        let vejen = |name| of(&bars, "vejen-elis-vask", name);
        assert_eq!(vejen("ends"), "2026");
        assert_eq!(vejen("starts"), "");
        let buyer: usize = vejen("municipalities").parse().unwrap();
        assert_eq!(bars["municipalities"][buyer]["code"], "0575");
        assert_eq!(vejen("status"), "ACTIVE\tEXPIRED");
        assert_eq!(vejen("themes"), "GREEN_TRANSITION");
        assert_eq!(vejen("illustrative"), "");
        let supplier: usize = vejen("suppliers").parse().unwrap();
        assert_eq!(bars["suppliers"][supplier]["name"], "Elis Danmark A/S");
        let area: usize = vejen("taskArea").parse().unwrap();
        assert_eq!(bars["taskAreas"][area]["key"], "vask_tekstil");
        assert_eq!(of(&bars, "eksempel-rengoering", "illustrative"), "x");
        assert!(!of(&bars, "eksempel-rengoering", "signs").is_empty());
    }
}

story! {
    async fn a_row_says_what_the_contract_says(world: World) {
        let world = world.with_the_cases().await;
        let bars = drawn(&world, json!({})).await;
        let told = world
            .ask(
                "{ contracts(first: 100) { totalCount nodes {
                    slug form knownFrom term { starts { edtf } ends { edtf } months options { state months } }
                    status(on: \"2026-11-21\") { possible } decision(on: \"2026-11-21\") { earliest latest overdue }
                    socialClauses { id } effects(first: 50) { nodes { grade } }
                } } }",
                json!({}),
            )
            .await["contracts"]
            .take();
        assert_eq!(told["totalCount"], bars["totalCount"]);
        for contract in told["nodes"].as_array().unwrap() {
            let slug = contract["slug"].as_str().unwrap();
            let row = |name| of(&bars, slug, name);
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let list = |value: &Value, name: &str| {
                let all = value.as_array().unwrap().iter();
                all.map(|one| if name.is_empty() { text(one) } else { text(&one[name]) }).collect::<Vec<_>>()
            };
            assert_eq!(row("form"), text(&contract["form"]));
            assert_eq!(row("knownFrom"), text(&contract["knownFrom"]));
            assert_eq!(row("starts"), text(&contract["term"]["starts"]["edtf"]), "{slug}");
            assert_eq!(row("ends"), text(&contract["term"]["ends"]["edtf"]), "{slug}");
            assert_eq!(row("optionStates"), list(&contract["term"]["options"], "state").join("\t"), "{slug}");
            assert_eq!(row("status"), list(&contract["status"]["possible"], "").join("\t"), "{slug}");
            let days: Vec<PartialDate> = row("decision").split_terminator('\t').map(|day| day.parse().unwrap()).collect();
            let earliest = days.first().and_then(PartialDate::earliest);
            let latest = days.last().and_then(PartialDate::latest);
            let told = ["earliest", "latest"].map(|end| contract["decision"][end].as_str().map(|day| day.parse().unwrap()));
            assert_eq!([earliest, latest], told, "{slug}");
            assert_eq!(row("overdue"), text(&contract["decision"]["overdue"]), "{slug}");
            let best = list(&contract["effects"]["nodes"], "grade").into_iter().min().unwrap_or_default();
            assert_eq!(row("grade"), best, "{slug}");
            let clauses = contract["socialClauses"].as_array().unwrap().len();
            assert_eq!(row("clauses").parse().unwrap_or(0), clauses, "{slug}");
        }
    }
}

story! {
    async fn of_what_surely_lies_outside_the_days_only_the_number_is_told(world: World) {
        for (slug, ends) in [("for", json!("2010-12-31")), ("lige-nu", json!("2027-12-31")), ("ukendt", Value::Null)] {
            let term = json!({ "starts": "2009", "ends": ends });
            world.told("registerContract", with(laundry(), json!({ "slug": slug, "term": term }))).await;
        }
        let days = json!({ "from": "2023-01-01", "until": "2031-12-31" });
        let bars = drawn(&world, json!({ "within": days })).await;
        assert_eq!((&bars["totalCount"], &bars["outside"], &bars["count"]), (&json!(3), &json!(1), &json!(2)));
        assert!(!column(&bars, "slug").contains(&"for"));
        assert!(!of(&bars, "lige-nu", "signs").contains("tender"), "it was tendered in 2019");
        let whole = drawn(&world, json!({ "within": days, "wholeUpTo": 3 })).await;
        assert_eq!((&whole["outside"], &whole["count"]), (&json!(0), &json!(3)));
        assert!(of(&whole, "lige-nu", "signs").contains("tender"));
        let none = drawn(&world, json!({ "filter": { "municipality": ["0101"] } })).await;
        assert_eq!((&none["totalCount"], &none["count"], column(&none, "slug")), (&json!(0), &json!(0), vec![""]));
    }
}

story! {
    async fn some_are_told_by_their_ids_whatever_days_are_shown(world: World) {
        let id = world.told("registerContract", laundry()).await;
        world.told("registerContract", with(laundry(), json!({ "slug": "en-anden" }))).await;
        let days = json!({ "from": "2090-01-01", "until": "2091-12-31" });
        let bars = drawn(&world, json!({ "ids": [id, "ingen"], "within": days })).await;
        assert_eq!(column(&bars, "slug"), ["vejen-vask"]);
        let many = vec![id; 101];
        let refused = world.refused(BARS, json!({ "ids": many })).await;
        assert_eq!(refused, "BAD_USER_INPUT");
    }
}

story! {
    async fn what_was_not_known_yet_is_not_drawn(world: World) {
        let world = world.with_the_cases().await;
        let then = drawn(&world, json!({ "asOf": "2017-10-11T00:00:00Z" })).await;
        let now = drawn(&world, json!({})).await;
        assert!(then["count"].as_u64() < now["count"].as_u64());
    }
}
