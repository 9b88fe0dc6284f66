//! What is not for everyone is seen through no door by who may not see it.

use async_graphql::futures_util::StreamExt;
use serde_json::{Value, json};
use store::{Role, Sight};

use crate::world::{World, instant, laundry, story, with};

/// All amounts that are secret, and most words, have this in them.
const SECRET: &str = "7654321";
/// A unit has no number in its name.
const UNIT: &str = "Hemmelig afdeling";

fn tells_a_secret(words: &str) -> bool {
    words.contains(SECRET) || words.contains("Hemmelig")
}

const SECRETS: &str = "fragment Secrets on Contract {
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
const DOORS: &str = "query($id: ID!, $position: Position!, $before: DateTime!, $after: DateTime!, $later: DateTime!) {
    contract(slug: \"vejen-vask\") { ...Secrets }
    frozen: contract(id: $id, recordedUpTo: $position) { ...Secrets }
    before: contract(id: $id, asOf: $before) { ...Secrets }
    after: contract(id: $id, asOf: $after) { ...Secrets }
    ahead: contract(id: $id, asOf: $later) { ...Secrets }
    contracts(orderBy: [{ field: TITLE }]) { nodes { ...Secrets } }
    listedAhead: contracts(asOf: $later) { nodes { ...Secrets } }
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
const COUNTED: &str = "{
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
async fn secretive(world: &World) -> String {
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

fn effect_of(contract: &str) -> Value {
    json!({
        "indicator": "energy.change", "contract": contract, "source": { "publisher": "DI", "title": "13 gode eksempler" },
        "observations": [{
            "role": "MODELLED", "stated": "svarende til 3 mio. kWh", "independence": "SUPPLIER",
            "quantity": { "point": "-3000000", "approximate": true, "unit": "kW.h" },
        }],
    })
}

const PARTS: [&str; 5] = [
    "VALUE",
    "AWARD_CRITERIA",
    "SANCTIONS",
    "OWNER_UNIT",
    "FOLLOW_UPS",
];

async fn classify(world: &World, id: &str, visibility: &str, until: Option<&str>) {
    for part in PARTS {
        let reason = json!({ "basis": "BUSINESS_SECRET", "words": "Tilbudsprisen er en forretningshemmelighed" });
        let input = json!({ "contract": id, "part": part, "visibility": visibility, "reason": reason, "until": until });
        world.told("classifyContractPart", input).await;
    }
}

/// The doors through which a secret comes out.
async fn open_doors(world: &World, id: &str) -> Vec<String> {
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

const ALL_DOORS: [&str; 18] = [
    "after",
    "ahead",
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

async fn sees(world: &World, id: &str, all: bool, who: &str) {
    let doors: &[&str] = if all { &ALL_DOORS } else { &[] };
    assert_eq!(open_doors(world, id).await, doors, "{who}");
    assert_eq!(counted(world).await, expected_counts(all), "{who}");
}

async fn counted(world: &World) -> Value {
    let counts = world.ask(COUNTED, json!({})).await;
    let total = |list: &str| counts[list]["totalCount"].clone();
    json!({
        "owned": total("owned"), "ownerless": total("ownerless"), "quiet": total("quiet"), "worthless": total("worthless"), "unweighed": total("unweighed"),
        "found": total("found"), "searched": total("searched"), "sanctions": total("sanctions"), "corrected": total("corrected"),
    })
}

/// Of what is withheld neither it nor its opposite is counted.
fn expected_counts(all: bool) -> Value {
    json!({
        "owned": u8::from(all), "ownerless": 0, "quiet": u8::from(all), "worthless": 0, "unweighed": 0,
        "found": 0, "searched": u8::from(all), "sanctions": u8::from(all), "corrected": u8::from(all),
    })
}

story! {
    async fn what_is_public_is_seen_through_every_door(world: World) {
        let id = secretive(&world).await;
        let world = world.reading();
        sees(&world, &id, true, "anyone").await;
    }
}

story! {
    async fn what_is_internal_is_seen_by_those_of_its_municipality(world: World) {
        let id = secretive(&world).await;
        classify(&world, &id, "INTERNAL", None).await;
        sees(&world, &id, true, "the operator").await;
        let world = world.acting_as(Role::Reader, Some("0575")).await;
        sees(&world, &id, true, "a reader of the municipality").await;
        let world = world.acting_as(Role::Analyst, None).await;
        sees(&world, &id, false, "an analyst").await;
        let world = world.acting_as(Role::Procurement, Some("0621")).await;
        sees(&world, &id, false, "another municipality").await;
        let world = world.reading();
        sees(&world, &id, false, "anyone").await;
    }
}

story! {
    async fn what_is_confidential_is_seen_by_who_buys_for_its_municipality(world: World) {
        let id = secretive(&world).await;
        classify(&world, &id, "CONFIDENTIAL", Some("2029-01-01")).await;
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        sees(&world, &id, true, "who buys").await;
        let world = world.acting_as(Role::Reader, Some("0575")).await;
        sees(&world, &id, false, "a reader of the municipality").await;
        let world = world.acting_as(Role::Procurement, Some("0621")).await;
        sees(&world, &id, false, "another municipality").await;
        let world = world.reading();
        sees(&world, &id, false, "anyone").await;
    }
}

story! {
    async fn what_is_confidential_is_for_everyone_from_its_end_on_and_not_a_day_before(world: World) {
        let id = secretive(&world).await;
        classify(&world, &id, "CONFIDENTIAL", Some("2029-01-01")).await;
        let world = world.reading();
        world.store.clock().turn_to(instant("2028-12-31T23:59:59Z"));
        sees(&world, &id, false, "the second before").await;
        world.store.clock().turn_to(instant("2029-01-01T00:00:00Z"));
        let doors: Vec<_> = ALL_DOORS.into_iter().filter(|door| *door != "before").collect();
        assert_eq!(open_doors(&world, &id).await, doors);
        assert!(world.store.verify().await.unwrap().faults.is_empty());
        let before = "query($id: ID!) { contract(id: $id, asOf: \"2028-12-31T12:00:00Z\") { withheld { part } visibility { part } } }";
        let before = world.ask(before, json!({ "id": id })).await["contract"].take();
        assert_eq!(before["withheld"].as_array().unwrap().len(), PARTS.len());
        let now = "query($id: ID!) { contract(id: $id) { withheld { part } visibility { part } } }";
        assert_eq!(world.ask(now, json!({ "id": id })).await["contract"], json!({ "withheld": [], "visibility": [] }));
    }
}

story! {
    async fn a_reader_is_told_that_something_is_withheld_why_and_until_when(world: World) {
        let id = secretive(&world).await;
        let reason = json!({ "basis": "PUBLIC_ECONOMY", "words": "Genudbud forberedes" });
        world.told("classifyContractPart", json!({ "contract": id, "part": "VALUE", "visibility": "CONFIDENTIAL", "reason": reason, "until": "2027-07-01" })).await;
        let asked = "query($id: ID!) { contract(id: $id) {
            withheld { part name visibility until reason { basis provision words } } visibility { part } value { amount } gaps { kind }
        } }";
        let part = json!({
            "part": "VALUE", "name": "beløb", "visibility": "CONFIDENTIAL", "until": "2027-07-01",
            "reason": { "basis": "PUBLIC_ECONOMY", "provision": "offentlighedslovens § 33, nr. 3 (det offentliges økonomi)", "words": "Genudbud forberedes" },
        });
        let own = world.ask(asked, json!({ "id": id })).await["contract"].take();
        assert_eq!((&own["withheld"], &own["visibility"]), (&json!([]), &json!([{ "part": "VALUE" }])));
        let world = world.reading();
        let seen = world.ask(asked, json!({ "id": id })).await["contract"].take();
        assert_eq!((&seen["withheld"], &seen["value"]), (&json!([part]), &Value::Null));
        assert!(!seen["gaps"].as_array().unwrap().contains(&json!({ "kind": "VALUE" })));
        let told = world.ask("{ changes(first: 100) { nodes { happening { __typename ... on PartClassified { part visibility secretUntil } } } } }", json!({})).await;
        let told: Vec<Value> = told["changes"]["nodes"].as_array().unwrap().iter().map(|node| node["happening"].clone()).collect();
        assert!(told.contains(&json!({ "__typename": "PartClassified", "part": "VALUE", "visibility": "CONFIDENTIAL", "secretUntil": "2027-07-01" })));
        assert!(told.contains(&json!({ "__typename": "PartWithheld" })));
        assert!(!told.contains(&json!({ "__typename": "ContractCorrected" })));
    }
}

story! {
    async fn who_classifies_says_it_rightly_and_of_their_own(world: World) {
        let world = world.acting_as(Role::Procurement, Some("0575")).await;
        let id = world.told("registerContract", laundry()).await;
        let value = json!({ "contract": id, "part": "VALUE", "visibility": "CONFIDENTIAL" });
        assert_eq!(world.mistake("classifyContractPart", value.clone()).await["code"], "SECRECY_REASON_MISSING");
        let reason = json!({ "basis": "OTHER", "words": "Særlov" });
        let reasoned = with(value, json!({ "reason": reason }));
        let mistake = world.mistake("classifyContractPart", reasoned.clone()).await;
        assert_eq!((&mistake["code"], &mistake["field"]), (&json!("SECRECY_END_MISSING"), &json!(["input", "until"])));
        let passed = with(reasoned.clone(), json!({ "until": "2026-01-01", "on": "2026-11-21" }));
        assert_eq!(world.mistake("classifyContractPart", passed).await["code"], "SECRECY_END_PASSED");
        let long_passed = with(reasoned.clone(), json!({ "until": "2020-01-01" }));
        assert_eq!(world.mistake("classifyContractPart", long_passed).await["code"], "SECRECY_END_PASSED");
        let opened = json!({ "contract": id, "part": "VALUE", "visibility": "PUBLIC", "until": "2029-01-01" });
        assert_eq!(world.mistake("classifyContractPart", opened).await["code"], "PUBLIC_WITH_AN_END");
        let right = with(reasoned, json!({ "until": "2029-01-01" }));
        world.told("classifyContractPart", right.clone()).await;
        let again = world.tell("classifyContractPart", right.clone()).await;
        assert_eq!((&again["position"], &again["userErrors"]), (&Value::Null, &json!([])));
        let world = world.acting_as(Role::Procurement, Some("0621")).await;
        let document = "mutation($input: ClassifyContractPartInput!) { classifyContractPart(input: $input) { position } }";
        assert_eq!(world.refused(document, json!({ "input": right })).await, "FORBIDDEN");
    }
}

story! {
    async fn the_store_hides_what_the_api_never_asks_it_to(world: World) {
        let id = secretive(&world).await;
        classify(&world, &id, "INTERNAL", None).await;
        let seen = world.store.seen_by(Sight::Public);
        let log = seen.entries_after(0, 1_000).await.unwrap();
        assert!(log.iter().any(|entry| entry.name == store::WITHHELD));
        assert!(!tells_a_secret(&format!("{log:?}")));
        let documents = seen.every::<contracts::Contract>(&store::Filter::default(), None).await.unwrap();
        assert!(!tells_a_secret(&format!("{documents:?}")));
    }
}
