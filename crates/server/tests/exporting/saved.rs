//! A question that somebody saved has a table, until it is withdrawn.

use serde_json::json;
use store::Role;

use super::{Table, address, get, told, write};
use crate::world::World;

const CASES: &str = "query ($asOf: DateTime, $text: String) {
    cases(asOf: $asOf, filter: { text: $text }) { nodes { slug title { da } } }
}";

#[tokio::test]
async fn a_saved_query_is_a_table_with_its_own_values_until_others_are_told() {
    let world = told().await;
    save(&world, &world.token(Role::Analyst).await).await;
    let own = get(&world, "vask.csv").await;
    assert_eq!(own.status, 200, "{}", own.text());
    assert!(own.header("content-disposition").contains("samspil-vask-"));
    assert_eq!(Table::read(&own, b',').rows.len(), 1);
    let other = get(&world, "vask.csv?text=energi").await;
    assert_ne!(
        Table::read(&own, b',').column("slug"),
        Table::read(&other, b',').column("slug")
    );
    assert_eq!(get(&world, "vask.xlsx?variant=da").await.status, 200);
}

#[tokio::test]
async fn a_withdrawn_query_has_no_table_any_more() {
    let world = World::new().await;
    let token = world.token(Role::Analyst).await;
    let saved = save(&world, &token).await;
    let input = json!({ "query": saved, "why": "erstattet" });
    write(&world, &token, "withdrawQuery", "query", &input).await;
    let gone = get(&world, "vask.csv").await;
    gone.assert_refused(410, "EXPORT_WITHDRAWN");
    assert!(gone.text().contains("erstattet"));
}

/// No clause of the 13 cases has both what it gave and what its contract is worth, no agreement of laundry tells a clause or its length, and
/// nobody has saved a query beside them.
const EMPTY: [&str; 4] = [
    "clause-yield-totals",
    "practice-clauses",
    "practice-terms",
    "saved-queries",
];

/// The tables that are made of answers, each with rows from the 13 cases and the accounts.
#[tokio::test]
async fn every_other_table_has_rows_on_the_demo() {
    let world = told().await;
    let mut empty = Vec::new();
    for (name, _) in api::documents() {
        let table = get(&world, &address(name, "csv")).await;
        if Table::read(&table, b',').rows.is_empty() {
            empty.push(name);
        }
    }
    assert_eq!(empty, EMPTY);
}

#[tokio::test]
async fn the_rows_of_a_data_set_are_all_there() {
    let world = told().await;
    let all = get(&world, "accounts.csv?set=illustrativt-regnskab").await;
    assert_eq!(all.status, 200, "{}", all.text());
    let table = Table::read(&all, b',');
    assert!(table.rows.len() > 196, "{}", table.rows.len());
    assert!(
        table
            .column("rows.illustrative")
            .iter()
            .all(|own| *own == "true")
    );
    let one = get(
        &world,
        "accounts.csv?set=illustrativt-regnskab&year=2023&area=hk0",
    )
    .await;
    assert_eq!(Table::read(&one, b',').rows.len(), 99);
}

#[tokio::test]
async fn a_summary_is_grouped_as_the_address_says() {
    let world = told().await;
    let grouped = get(&world, "effect-summary.csv?groupBy=GRADE").await;
    let table = Table::read(&grouped, b',');
    assert!(table.column("theme.value").iter().all(|own| own.is_empty()));
    assert!(!table.column("grade.label.da").contains(&""));
    let two = get(
        &world,
        "effect-summary.csv?groupBy=THEME&groupBy=MUNICIPALITY",
    )
    .await;
    let two = Table::read(&two, b',');
    assert!(two.column("municipality.value").contains(&"0575"));
    assert!(two.column("theme.value").contains(&"GREEN_TRANSITION"));
    let whole = get(&world, "effect-summary.csv?groupBy=").await;
    assert_eq!(Table::read(&whole, b',').rows.len(), 1, "{}", whole.text());
}

#[tokio::test]
async fn the_least_and_the_most_of_a_summary_have_their_bounds() {
    let world = told().await;
    for name in ["effect-summary.csv", "effect-buckets.csv"] {
        let table = get(&world, name).await;
        let table = Table::read(&table, b',');
        let path = |end: &str| table.headings.iter().any(|heading| heading.ends_with(end));
        for end in [
            "min.lower",
            "min.upperOpen",
            "median.lowerOpen",
            "max.upper",
        ] {
            assert!(path(end), "{name} {end}");
        }
    }
}

#[tokio::test]
async fn every_row_of_a_potential_says_that_it_is_illustrative_and_by_what_it_is_made() {
    let world = told().await;
    for name in ["potential", "potential-by-area", "potential-benchmarks"] {
        let rows = get(
            &world,
            &format!("{name}.csv?benchmark=%7B%22kind%22%3A%22MEDIAN%22%7D"),
        )
        .await;
        let rows = Table::read(&rows, b',');
        for (column, words) in [
            ("anyIllustrative", "true"),
            ("dataYear", "2023"),
            ("evidence.key", "RESEARCH"),
            ("edition.key", "SAMSPIL_2026"),
            ("definition.key", "iku_2016"),
            ("benchmarkKind", "MEDIAN"),
        ] {
            assert!(
                rows.column(column).iter().all(|own| *own == words),
                "{name}.{column}"
            );
        }
        assert!(!rows.column("grade").contains(&""));
        let warned = rows.column("warnings.code");
        assert!(
            warned.iter().all(|own| own.contains("ILLUSTRATIVE")),
            "{warned:?}"
        );
        let about = get(&world, &format!("{name}.om.csv")).await;
        let of_all = Table::read(&about, b',').having("what", "Alle rækker: evidence.key");
        assert_eq!(of_all.column("words"), ["RESEARCH"]);
        let said = Table::read(&about, b',').having("what", "Forbehold");
        let said = said.column("words");
        for code in ["MODEL_CALCULATION", "ILLUSTRATIVE", "JUDGEMENT"] {
            assert!(
                said.iter().any(|own| own.starts_with(code)),
                "{name} {code}: {said:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_value_that_a_saved_query_cannot_do_without_is_asked_for_by_its_name() {
    let world = told().await;
    let token = world.token(Role::Analyst).await;
    let input = json!({
        "slug": "faa-effekter",
        "title": { "da": "Få effekter" },
        "document": "query Q($x: Int!) { effects(first: $x) { nodes { id } } }",
    });
    write(&world, &token, "saveQuery", "query", &input).await;
    let without = get(&world, "faa-effekter.csv").await;
    without.assert_refused(400, "BAD_USER_INPUT");
    assert!(without.text().contains("`x`"), "{}", without.text());
    assert_eq!(get(&world, "faa-effekter.csv?x=2").await.status, 200);
    let other = get(&world, "faa-effekter.csv?y=2").await.text();
    assert!(other.contains("it has: variant, x\""), "{other}");
}

/// Saves a question; its id.
async fn save(world: &World, token: &str) -> String {
    let input = json!({
        "slug": "vask",
        "title": { "da": "Vask" },
        "document": CASES,
        "variables": "{\"text\":\"vask\"}",
    });
    write(world, token, "saveQuery", "query", &input).await;
    let asked = "{ savedQuery(slug: \"vask\") { id } }";
    let id = world.ask(asked).await.json()["data"]["savedQuery"]["id"].take();
    id.as_str().unwrap().to_owned()
}
