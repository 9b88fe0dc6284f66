//! A contract with secrets, and every way to it.

use async_graphql::futures_util::StreamExt;
use serde_json::{Value, json};

use crate::world::{World, laundry, with};

/// All amounts that are secret, and most words, have this in them.
pub(super) const SECRET: &str = "7654321";
/// A unit has no number in its name.
pub(super) const UNIT: &str = "Hemmelig afdeling";

pub(super) fn tells_a_secret(words: &str) -> bool {
    words.contains(SECRET) || words.contains("Hemmelig")
}

pub(super) const SECRETS: &str = "fragment Secrets on Contract {
    slug value { amount } ownerUnit lastFollowUp { edtf } awardCriteria { name { da } note } particulars { __typename }
    followUps { words } amendments { description why value { amount } indexedValue { amount } }
    changeMeter { changed { amount } changedGross { amount } originalValue { amount } notes }
    socialClauses { sanctions { why amount { amount } } nextSanction }
    sources { quote } warnings { message { da } } withheld { part name visibility until reason { basis provision words } }
    timeline { __typename summary { da en } source { quote } }
    history(first: 100) { nodes { __typename summary { da } source { quote }
        ... on ContractAmended { description because value { amount } indexedValue { amount } }
        ... on ContractCorrected { changedField was becomes why } } }
}";

/// Each way to a contract, by its own name.
pub(super) const DOORS: &str = "query($id: ID!, $position: Position!, $before: DateTime!, $after: DateTime!, $later: DateTime!) {
    contract(slug: \"vejen-vask\") { ...Secrets }
    frozen: contract(id: $id, recordedUpTo: $position) { ...Secrets }
    before: contract(id: $id, asOf: $before) { ...Secrets }
    after: contract(id: $id, asOf: $after) { ...Secrets }
    ahead: contract(id: $id, asOf: $later) { ...Secrets }
    contracts(orderBy: [{ field: TITLE }]) { nodes { ...Secrets } }
    listedAhead: contracts(asOf: $later) { nodes { ...Secrets } }
    bars { rows { value title clauses signs } }
    cases { nodes { contracts { ...Secrets } } }
    effects { nodes { contract { ...Secrets } } }
    node(id: $id) { ... on Contract { ...Secrets } }
    nodes(ids: [$id]) { ... on Contract { ...Secrets } }
    clauseYield { rows { value { amount } contract { ...Secrets } } totals { contractValue { amount } } coverage { missing { node { ... on Contract { ...Secrets } } } } }
    practice(taskArea: \"vask_tekstil\") { criteria { criterion { name { da } } } contracts { ...Secrets } }
    decisions { nodes { contract { ...Secrets } } }
    obligations { nodes { contract { ...Secrets } } }
    changes(first: 100) { nodes { kind happening { __typename summary { da en } source { quote } contract { ...Secrets }
        ... on ContractAmended { description because value { amount } indexedValue { amount } }
        ... on ContractCorrected { was becomes why } ... on OwnerAssigned { ownerUnit } ... on FollowedUp { words } } } }
    supplier: suppliers { nodes { contracts { nodes { ...Secrets } } } }
}";

/// What filters and counts tell.
pub(super) const COUNTED: &str = "{
    owned: contracts(filter: { hasOwner: true }) { totalCount }
    ownerless: contracts(filter: { hasOwner: false }) { totalCount }
    quiet: contracts(filter: { notFollowedUpSince: \"2090-01-01\" }) { totalCount }
    worthless: contracts(filter: { lacks: [VALUE] }) { totalCount }
    unweighed: contracts(filter: { lacks: [AWARD_CRITERIA] }) { totalCount }
    found: contracts(filter: { text: \"7654321\" }) { totalCount }
    searched: search(text: \"Kriterium\") { totalCount }
    sanctions: changes(filter: { event: [\"ClauseSanctioned\"] }) { totalCount }
    corrected: changes(filter: { kind: [CORRECTED] }) { totalCount }
}";

/// A contract with a secret in each of its parts, told and corrected.
pub(super) async fn secretive(world: &World) -> String {
    let quoted =
        json!({ "publisher": "Vejen", "title": "Referat", "quote": format!("for {SECRET} kr.") });
    let case = world
        .told("publishCase", json!({ "slug": "en-case", "title": { "da": "En case" }, "summary": { "da": "Kort" }, "theme": "GREEN_TRANSITION" }))
        .await;
    let secret = json!({
        "value": { "amount": SECRET }, "ownerUnit": UNIT, "source": quoted, "cases": [case],
        "awardCriteria": [{ "name": { "da": format!("Kriterium {SECRET}") }, "weight": "100" }],
        "socialClauses": [{ "kind": "JOB_TRAINING", "text": "Jobtræning for ledige", "promised": { "point": "10", "unit": "{person}" }, "per": "YEAR" }],
    });
    let id = world
        .told("registerContract", with(laundry(), secret))
        .await;
    let asked = "query($id: ID!) { contract(id: $id) { socialClauses { id } } }";
    let clause =
        world.ask(asked, json!({ "id": id })).await["contract"]["socialClauses"][0]["id"].take();
    for (command, input) in [
        (
            "amendContract",
            json!({ "ground": "MINOR_VALUE", "description": format!("Flere dage for {SECRET} kr."), "value": { "amount": SECRET }, "source": quoted }),
        ),
        (
            "followUpContract",
            json!({ "words": format!("Talt om {SECRET}") }),
        ),
        (
            "assignOwner",
            json!({ "ownerUnit": format!("{UNIT} for vask") }),
        ),
        (
            "sanctionClause",
            json!({ "clause": clause, "step": "PENALTY", "amount": { "amount": SECRET }, "why": format!("Bod {SECRET}") }),
        ),
        (
            "correctContract",
            json!({ "value": { "amount": format!("{SECRET}0") }, "why": format!("Ikke {SECRET}") }),
        ),
    ] {
        world
            .told(command, with(input, json!({ "contract": id })))
            .await;
    }
    world.told("claimEffect", effect_of(&id)).await;
    id
}

pub(super) fn effect_of(contract: &str) -> Value {
    json!({
        "indicator": "energy.change", "contract": contract, "source": { "publisher": "DI", "title": "13 gode eksempler" },
        "observations": [{
            "role": "MODELLED", "stated": "svarende til 3 mio. kWh", "independence": "SUPPLIER",
            "quantity": { "point": "-3000000", "approximate": true, "unit": "kW.h" },
        }],
    })
}

pub(super) const PARTS: [&str; 5] = [
    "VALUE",
    "AWARD_CRITERIA",
    "SANCTIONS",
    "OWNER_UNIT",
    "FOLLOW_UPS",
];

pub(super) async fn classify(world: &World, id: &str, visibility: &str, until: Option<&str>) {
    for part in PARTS {
        let reason = json!({ "basis": "BUSINESS_SECRET", "words": "Tilbudsprisen er en forretningshemmelighed" });
        let input = json!({ "contract": id, "part": part, "visibility": visibility, "reason": reason, "until": until });
        world.told("classifyContractPart", input).await;
    }
}

/// The doors through which a secret comes out.
pub(super) async fn open_doors(world: &World, id: &str) -> Vec<String> {
    let position = world.store.log_head().await.unwrap().position.to_string();
    let asked = json!({
        "id": id, "position": position,
        "before": "2026-11-21T12:30:00Z", "after": "2029-01-01T00:00:00Z", "later": "2099-01-01T00:00:00Z",
    });
    let answers = world.ask(&format!("{DOORS} {SECRETS}"), asked).await;
    let doors = answers.as_object().unwrap().iter();
    let mut open: Vec<String> = doors
        .filter(|(_, answer)| tells_a_secret(&answer.to_string()))
        .map(|(door, _)| door.clone())
        .collect();
    let followed = format!(
        "subscription {{ happenings(after: \"0\", first: {position}) {{ __typename summary {{ da }} source {{ quote }} contract {{ ...Secrets }} }} }} {SECRETS}"
    );
    let told: Vec<_> = world
        .schema
        .execute_stream(world.request(&followed, json!({})))
        .collect()
        .await;
    assert_eq!(told.len().to_string(), position);
    if told
        .into_iter()
        .any(|one| tells_a_secret(&one.data.into_json().unwrap().to_string()))
    {
        open.push("happenings".to_owned());
    }
    open.sort();
    open
}

pub(super) const ALL_DOORS: [&str; 19] = [
    "after",
    "ahead",
    "bars",
    "before",
    "cases",
    "changes",
    "clauseYield",
    "contract",
    "contracts",
    "decisions",
    "effects",
    "frozen",
    "happenings",
    "listedAhead",
    "node",
    "nodes",
    "obligations",
    "practice",
    "supplier",
];

pub(super) async fn sees(world: &World, id: &str, all: bool, who: &str) {
    let doors: &[&str] = if all { &ALL_DOORS } else { &[] };
    assert_eq!(open_doors(world, id).await, doors, "{who}");
    assert_eq!(counted(world).await, expected_counts(all), "{who}");
}

pub(super) async fn counted(world: &World) -> Value {
    let counts = world.ask(COUNTED, json!({})).await;
    let total = |list: &str| counts[list]["totalCount"].clone();
    json!({
        "owned": total("owned"), "ownerless": total("ownerless"), "quiet": total("quiet"), "worthless": total("worthless"), "unweighed": total("unweighed"),
        "found": total("found"), "searched": total("searched"), "sanctions": total("sanctions"), "corrected": total("corrected"),
    })
}

/// Of what is withheld neither it nor its opposite is counted.
pub(super) fn expected_counts(all: bool) -> Value {
    json!({
        "owned": u8::from(all), "ownerless": 0, "quiet": u8::from(all), "worthless": 0, "unweighed": 0,
        "found": 0, "searched": u8::from(all), "sanctions": u8::from(all), "corrected": u8::from(all),
    })
}
