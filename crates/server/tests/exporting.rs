//! Tables: GET /export/{name}.csv and .xlsx.

mod about;
mod forms;
mod refusals;
mod saved;
mod visibility;

use api::{Settings, schema};
use axum::{
    body::Body,
    http::{Request, header},
};
use kernel::MunicipalityCode;
use serde_json::{Value, json};
use server::demo;
use store::Role;

use crate::world::{Answer, World, post};

#[tokio::test]
async fn every_table_is_answered_in_every_form() {
    let world = told().await;
    for (name, _) in api::documents() {
        for form in ["csv", "xlsx", "csv?variant=da", "xlsx?variant=da"] {
            let answer = get(&world, &address(name, form)).await;
            assert_eq!(answer.status, 200, "{name}.{form}: {}", answer.text());
            assert!(!answer.bytes.is_empty());
        }
    }
}

#[tokio::test]
async fn an_effect_with_two_observations_is_two_rows() {
    let world = told().await;
    let answer = get(&world, "observations.csv").await;
    let gain = Table::read(&answer, b',').having("indicator.key", "money.net.gain");
    assert_eq!(
        gain.column("observations.period.edtf"),
        ["", "2021"],
        "{}",
        answer.text()
    );
    for same in ["effectId", "case.slug", "contract.slug", "effectGrade"] {
        let values = gain.column(same);
        assert_eq!(values[0], values[1]);
        assert!(!values[0].is_empty(), "{same}");
    }
    let ids = gain.column("observations.id");
    assert_ne!(ids[0], ids[1]);
}

#[tokio::test]
async fn a_table_is_what_was_known_at_a_moment() {
    let world = told().await;
    let then = get(&world, "observations.csv?asOf=2021-06-30").await;
    assert_eq!(
        Table::read(&then, b',').column("observations.stated"),
        ["skal sikre effektivisering for 2,25 mio. kr. i 2023 (2020)"]
    );
}

#[tokio::test]
async fn a_parameter_narrows_a_table() {
    let world = told().await;
    let both = get(&world, "cases.csv?municipality=0575&municipality=0661").await;
    assert_eq!(
        Table::read(&both, b',').column("municipalities.code"),
        ["0661", "0575"]
    );
    let text = get(&world, "cases.csv?text=vask&theme=").await;
    assert_eq!(Table::read(&text, b',').rows.len(), 1);
}

#[tokio::test]
async fn the_observations_are_narrowed_by_what_effects_are() {
    let world = told().await;
    let all = get(&world, "observations.csv").await;
    let all = Table::read(&all, b',').rows.len();
    for parameters in [
        "theme=GREEN_TRANSITION",
        "region=Region+Syddanmark",
        "year=2021",
        "gradeAtLeast=C",
        "municipality=0575",
    ] {
        let some = get(&world, &format!("observations.csv?{parameters}")).await;
        assert_eq!(some.status, 200, "{}", some.text());
        let some = Table::read(&some, b',').rows.len();
        assert!((1..all).contains(&some), "{parameters}: {some} of {all}");
    }
}

#[tokio::test]
async fn a_list_longer_than_a_page_is_whole() {
    let world = World::new().await;
    let token = world.token(Role::Analyst).await;
    for place in 0..203 {
        let answer = world.publish(&token, &format!("case-{place:03}")).await;
        assert_eq!(answer.status, 200);
    }
    let answer = get(&world, "cases.csv").await;
    let table = Table::read(&answer, b',');
    let mut slugs = table.column("slug");
    slugs.sort_unstable();
    slugs.dedup();
    assert_eq!((table.rows.len(), slugs.len()), (203, 203));
}

#[tokio::test]
async fn a_table_without_rows_has_its_headings() {
    let answer = get(&World::new().await, "suppliers.csv").await;
    assert_eq!(answer.text(), "id,name,cvr,contracts.totalCount\r\n");
}

#[tokio::test]
async fn a_draft_is_in_the_tables_of_its_municipality_only() {
    let world = World::new().await;
    let vejen = MunicipalityCode::parse("0575").unwrap();
    let now = world.store.clock().now();
    let tokens = world.store.tokens();
    let created = tokens.create(Role::Procurement, Some(vejen), now).await;
    let token = created.unwrap().0;
    let draft = json!({
        "slug": "vejen-vask",
        "title": { "da": "Vask i Vejen" },
        "municipalities": ["0575"],
        "suppliers": [{ "name": "Elis" }],
        "draft": true,
    });
    write(&world, &token, "registerContract", "contract", &draft).await;
    let request = Request::get("/export/contracts.csv")
        .header(header::AUTHORIZATION, format!("Bearer {token}"));
    let own = world.answer(request.body(Body::empty()).unwrap()).await;
    assert_eq!(Table::read(&own, b',').column("publication"), ["DRAFT"]);
    let others = get(&world, "contracts.csv").await;
    assert!(Table::read(&others, b',').rows.is_empty());
}

/// Where a table is, with what it must be told.
fn address(name: &str, form: &str) -> String {
    let between = if form.contains('?') { '&' } else { '?' };
    match name {
        "search" => format!("{name}.{form}{between}text=vask"),
        _ if name.starts_with("practice") => format!("{name}.{form}{between}taskArea={LAUNDRY}"),
        _ => format!("{name}.{form}"),
    }
}

/// The id of the task area of laundry.
const LAUNDRY: &str = "VGFza0FyZWE6dmFza190ZWtzdGls";

/// The register with the 13 cases.
async fn told() -> World {
    let world = World::new().await;
    let schema = schema(world.store.clone(), Settings::default());
    demo::load(&world.store, &schema).await.unwrap();
    world
}

/// Claims an effect of a size with decimals, and in words that look like a formula.
async fn claim_a_formula(world: &World) {
    let token = world.token(Role::Analyst).await;
    let claim = json!({
        "indicator": "cost.change.relative",
        "scope": "=1+1",
        "observations": [{
            "role": "MODELLED",
            "stated": "-2,5 pct.",
            "quantity": { "point": "-2.5", "unit": "%" },
        }],
        "source": { "publisher": "Illustrativ", "title": "Opdigtet" },
    });
    write(world, &token, "claimEffect", "effect", &claim).await;
}

/// The id of what a command told the register of, which it takes.
async fn write(world: &World, token: &str, command: &str, entity: &str, input: &Value) -> Value {
    let (first, rest) = command.split_at(1);
    let kind = format!("{}{rest}Input", first.to_uppercase());
    let query = format!(
        "mutation ($input: {kind}!) {{ {command}(input: $input) {{ {entity} {{ id }} userErrors {{ message }} }} }}"
    );
    let body = json!({ "query": query, "variables": { "input": input } });
    let request = post("/graphql").header(header::AUTHORIZATION, format!("Bearer {token}"));
    let request = request.body(Body::from(body.to_string())).unwrap();
    let answer = world.answer(request).await;
    let id = answer.json()["data"][command][entity]["id"].take();
    assert!(id.is_string(), "{}", answer.text());
    id
}

async fn get(world: &World, address: &str) -> Answer {
    let request = Request::get(format!("/export/{address}"));
    world.answer(request.body(Body::empty()).unwrap()).await
}

/// A table as a program reads it.
struct Table {
    headings: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn read(answer: &Answer, delimiter: u8) -> Self {
        let text = answer.text();
        let text = text.trim_start_matches('\u{feff}');
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        let owned = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
        Self {
            headings: owned(reader.headers().unwrap().clone()),
            rows: reader.records().map(|row| owned(row.unwrap())).collect(),
        }
    }

    fn column(&self, heading: &str) -> Vec<&str> {
        let place = self.headings.iter().position(|known| known == heading);
        let place = place.unwrap_or_else(|| panic!("{heading}: {:?}", self.headings));
        self.rows.iter().map(|row| row[place].as_str()).collect()
    }

    fn having(mut self, heading: &str, value: &str) -> Self {
        let keep: Vec<bool> = self
            .column(heading)
            .iter()
            .map(|own| *own == value)
            .collect();
        let mut keep = keep.into_iter();
        self.rows.retain(|_| keep.next().unwrap());
        self
    }
}
