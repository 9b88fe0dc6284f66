//! An analyst reads municipal accounts into the register, whole or not at all.

use serde_json::{Value, json};
use store::Role;

use crate::world::{World, instant, story, with};

const HEADER: &str = "municipality,year,definition,area,private,control_bids,base";
const IMPORT: &str =
    "mutation($input: ImportAccountsInput!) { importAccounts(input: $input) { position } }";

/// Two municipalities' roads and parks, as an analyst reads them in.
pub(crate) fn roads() -> Value {
    json!({
        "slug": "vej-park",
        "title": { "da": "Vej og park i to kommuner" },
        "format": "PLAIN",
        "csv": file(&["0101,2022,pli,vej_park,300,,1000", "0147,2022,pli,vej_park,400,,1000"]),
        "source": published(),
    })
}

fn published() -> Value {
    json!({ "publisher": "Kommunen", "title": "Regnskab" })
}

pub(crate) fn file(lines: &[&str]) -> String {
    format!("{HEADER}\n{}\n", lines.join("\n"))
}

async fn rows(world: &World, as_of: Option<&str>) -> Value {
    let query = "query($asOf: DateTime) { accountSet(slug: \"vej-park\", asOf: $asOf) {
        version illustrative years definitions { key } revisions { why }
        rows(filter: { municipality: [\"0101\"] }) { totalCount nodes { place share derived base { amount currency } missing { reason } } }
        history { nodes { __typename summary { da } } }
    } }";
    world.ask(query, json!({ "asOf": as_of })).await["accountSet"].take()
}

async fn would_change(world: &World, input: Value) -> Value {
    let query = "mutation($input: ImportAccountsInput!) { importAccounts(input: $input) {
        accountSet { version } position rows { read added changed unchanged removed scopes { year definition } } skipped { because lines } userErrors { code field }
    } }";
    world.ask(query, json!({ "input": input })).await["importAccounts"].take()
}

story! {
    async fn a_plain_file_opens_a_data_set_with_its_shares(world: World) {
        world.told("importAccounts", roads()).await;
        let set = rows(&world, None).await;
        assert_eq!(set["years"], json!([2022]));
        assert_eq!(set["definitions"], json!([{ "key": "pli" }]));
        assert_eq!(
            set["rows"],
            json!({ "totalCount": 1, "nodes": [{ "place": "0101", "share": "30", "derived": true, "base": { "amount": "1000", "currency": "DKK" }, "missing": null }] })
        );
        assert_eq!(set["history"]["nodes"][0]["__typename"], "AccountsOpened");
        assert_eq!(set["history"]["nodes"][0]["summary"]["da"], "Regnskab indlæst med 2 rækker: Vej og park i to kommuner");
    }
}

story! {
    async fn a_malformed_file_is_not_loaded_and_each_row_is_named(world: World) {
        let csv = file(&[
            "0101,2022,pli,vej_park,300,,1000",
            "0101,2022,pli,vej_park,300,,1000",
            "0147,2022,pli,vej_park,1001,,1000",
            "0151,2022,pli,vej_park,\"1.000,50\",,1000",
            "0153,2022,pli",
            "9999,2022,pli,vej_park,300,,1000",
        ]);
        let mistakes = world.mistakes("importAccounts", with(roads(), json!({ "csv": csv }))).await;
        let said: Vec<String> = mistakes.iter().map(|(code, field)| format!("{field} {code}")).collect();
        assert_eq!(
            said,
            [
                "input.csv.3 DUPLICATE_ROW",
                "input.csv.4.private SHARE_OVER_HUNDRED",
                "input.csv.5.private MIXED_SEPARATORS",
                "input.csv.6 WRONG_COLUMNS",
                "input.csv.7.municipality UNKNOWN_MUNICIPALITY",
            ]
        );
        let columns = with(roads(), json!({ "csv": "kommune,year\n0101,2022\n" }));
        let codes = world.mistakes("importAccounts", columns).await;
        assert!(codes.iter().any(|(code, _)| code == "COLUMN_UNEXPECTED"), "{codes:?}");
        assert!(codes.iter().any(|(code, _)| code == "COLUMN_MISSING"), "{codes:?}");
        assert_eq!(rows(&world, None).await, Value::Null);
        assert_eq!(world.store.log_head().await.unwrap().position, 0);
    }
}

story! {
    async fn a_dry_run_says_what_would_change_and_stores_nothing(world: World) {
        world.told("importAccounts", roads()).await;
        let position = world.store.log_head().await.unwrap().position;
        let csv = file(&["0101,2022,pli,vej_park,350,,1000", "0151,2022,pli,vej_park,100,,1000"]);
        let revised = with(roads(), json!({ "csv": csv, "why": "Kommunen har rettet", "validateOnly": true }));
        let would = would_change(&world, revised).await;
        assert_eq!(would["rows"], json!({ "read": 2, "added": 1, "changed": 1, "unchanged": 0, "removed": 1, "scopes": [{ "year": 2022, "definition": "pli" }] }));
        assert_eq!((&would["accountSet"], &would["userErrors"]), (&Value::Null, &json!([])));
        assert_eq!(world.store.log_head().await.unwrap().position, position);
    }
}

story! {
    async fn a_revision_takes_the_place_of_its_years_and_says_why(world: World) {
        world.told("importAccounts", with(roads(), json!({ "knownFrom": "2024-01-01T00:00:00Z" }))).await;
        let csv = file(&["0101,2022,pli,vej_park,350,,1000"]);
        let revised = with(roads(), json!({ "csv": csv, "knownFrom": "2025-01-01T00:00:00Z" }));
        let mistake = world.mistake("importAccounts", revised.clone()).await;
        assert_eq!(mistake["code"], "WHY_MISSING");
        world.told("importAccounts", with(revised, json!({ "why": "Kommunen har rettet" }))).await;
        let set = rows(&world, None).await;
        assert_eq!(set["rows"]["nodes"][0]["share"], "35");
        assert_eq!(set["revisions"], json!([{ "why": "Kommunen har rettet" }]));
        let before = rows(&world, Some("2024-06-01T00:00:00Z")).await;
        assert_eq!(before["rows"]["nodes"][0]["share"], "30");
        assert_eq!(rows(&world, Some("2023-06-01T00:00:00Z")).await, Value::Null);
        let feed = world.ask("{ changes { nodes { kind happening { __typename } } } }", json!({})).await;
        assert_eq!(feed["changes"]["nodes"][1], json!({ "kind": "CORRECTED", "happening": { "__typename": "AccountsRevised" } }));
        assert!(world.store.log_head().await.unwrap().recorded_at > Some(instant("2025-01-01T00:00:00Z")));
    }
}

story! {
    async fn accounts_are_written_by_analysts_and_not_by_procurement(world: World) {
        let world = world.acting_as(Role::Procurement, Some("0101")).await;
        assert_eq!(world.refused(IMPORT, json!({ "input": roads() })).await, "FORBIDDEN");
        let world = world.acting_as(Role::Reader, None).await;
        assert_eq!(world.refused(IMPORT, json!({ "input": roads() })).await, "FORBIDDEN");
        let world = world.acting_as(Role::Analyst, None).await;
        world.told("importAccounts", roads()).await;
        let world = world.reading();
        assert_eq!(world.refused(IMPORT, json!({ "input": roads() })).await, "UNAUTHENTICATED");
    }
}

story! {
    async fn a_statbank_file_is_counted_by_a_table_that_says_it_is_illustrative(world: World) {
        let csv = "OMRÅDE;FUNKTION;DRANST;ART;PRISENHED;TID;INDHOLD\n101 København;2.28.11 Vejvedligeholdelse;1 Driftskonti;4.5 Entreprenør- og håndværkerydelser;LOBM Løbende priser;2022;500,5\n101 København;2.28.11 Vejvedligeholdelse;1 Driftskonti;1 Lønninger;LOBM Løbende priser;2022;500\n000 Hele landet;2.28.11 Vejvedligeholdelse;1 Driftskonti;1 Lønninger;LOBM Løbende priser;2022;500\n";
        let statbank = json!({ "slug": "regk31", "title": { "da": "REGK31" }, "format": "STATBANK", "definition": "pli", "csv": csv, "source": published() });
        let mistakes = world.mistakes("importAccounts", statbank.clone()).await;
        assert!(!mistakes.is_empty() && mistakes.iter().all(|(code, _)| code == "ILLUSTRATIVE_ROW"), "{mistakes:?}");
        let read = would_change(&world, with(statbank, json!({ "illustrative": true }))).await;
        assert_eq!(read["userErrors"], json!([]));
        assert_eq!(read["skipped"], json!([{ "because": "NOT_A_MUNICIPALITY", "lines": 1 }]));
        let unknown = json!({ "slug": "regk31", "title": { "da": "REGK31" }, "format": "STATBANK", "definition": "iku", "table": "{", "csv": csv });
        let mistakes = world.mistakes("importAccounts", unknown).await;
        assert_eq!(mistakes[0], ("UNKNOWN_DEFINITION".to_owned(), "input.definition".to_owned()));
        assert_eq!(mistakes[1], ("TABLE_UNREADABLE".to_owned(), "input.table".to_owned()));
    }
}

story! {
    async fn a_file_that_is_too_large_is_refused_as_such(world: World) {
        let csv = "x".repeat(2 * 1024 * 1024 + 1);
        let mistake = world.mistake("importAccounts", with(roads(), json!({ "csv": csv }))).await;
        assert_eq!(mistake["code"], "FILE_TOO_LARGE");
    }
}

story! {
    async fn figures_that_nobody_has_said_are_refused_unless_they_are_invented(world: World) {
        let nobody = with(roads(), json!({ "source": null }));
        let mistakes = world.mistakes("importAccounts", nobody.clone()).await;
        assert_eq!(mistakes, [("SOURCE_MISSING".to_owned(), "input.source".to_owned())]);
        let rows = format!("{HEADER},source\n0101,2022,pli,vej_park,300,,1000,https://kommunen.dk\n");
        world.told("importAccounts", with(nobody.clone(), json!({ "csv": rows }))).await;
        world.told("importAccounts", with(nobody, json!({ "slug": "opdigtet", "illustrative": true }))).await;
    }
}

story! {
    async fn an_invented_data_set_cannot_be_told_as_a_true_one(world: World) {
        world.told("importAccounts", with(roads(), json!({ "illustrative": true }))).await;
        let mistakes = world.mistakes("importAccounts", with(roads(), json!({ "illustrative": false, "why": "Rettet" }))).await;
        assert_eq!(mistakes, [("ILLUSTRATIVE_SET".to_owned(), "input.illustrative".to_owned())]);
    }
}

story! {
    async fn accounts_were_not_published_on_a_day_to_come(world: World) {
        let mistakes = world.mistakes("importAccounts", with(roads(), json!({ "on": "2999" }))).await;
        assert_eq!(mistakes, [("ON_IN_FUTURE".to_owned(), "input.on".to_owned())]);
    }
}

story! {
    async fn what_is_not_asked_for_of_a_file_is_not_judged_by_the_day_or_by_who_says_so(world: World) {
        let rows = format!("{HEADER},source,illustrative\n0101,2022,pli,vej_park,300,,1000,https://kommunen.dk,\n0101,2021,pli,vej_park,300,,1000,,yes\n0101,2099,pli,vej_park,300,,1000,,\n");
        let nobody = with(roads(), json!({ "csv": rows, "source": null }));
        let mistakes = world.mistakes("importAccounts", nobody.clone()).await;
        let said: Vec<String> = mistakes.iter().map(|(code, field)| format!("{field} {code}")).collect();
        assert_eq!(said, ["input.csv.3.illustrative ILLUSTRATIVE_ROW", "input.csv.4.year YEAR_TO_COME"]);
        world.told("importAccounts", with(nobody, json!({ "year": 2022 }))).await;
    }
}

story! {
    async fn a_published_share_is_a_share_and_the_one_that_the_amounts_make(world: World) {
        let csv = format!("{HEADER},share\n0101,2022,pli,vej_park,,,,-1\n0147,2022,pli,vej_park,40,,100,150\n0151,2022,pli,vej_park,350,,1000,99\n0153,2022,iku_before_2016,vej_park,,,,20\n0155,2022,pli,rengoering,,,,20\n");
        let mistakes = world.mistakes("importAccounts", with(roads(), json!({ "csv": csv }))).await;
        let said: Vec<String> = mistakes.iter().map(|(code, field)| format!("{field} {code}")).collect();
        assert_eq!(
            said,
            [
                "input.csv.2.share NEGATIVE_SHARE",
                "input.csv.3.share SHARE_OVER_HUNDRED",
                "input.csv.4.share SHARE_DISAGREES",
                "input.csv.5.year YEAR_OUTSIDE_DEFINITION",
                "input.csv.6.area AREA_NOT_VISIBLE",
            ]
        );
    }
}
