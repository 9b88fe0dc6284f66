//! An input for every mutation, made from the schema, over things of municipality 0575.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::{
    accounts::roads,
    world::{World, laundry, with},
};

/// What the inputs speak of, each by the name of the field that names it.
pub(super) struct Made(HashMap<&'static str, String>);

impl Made {
    pub(super) async fn by_the_operator(world: &World) -> Self {
        world.told("importAccounts", roads()).await;
        let contract = world.told("registerContract", laundry()).await;
        let effect = json!({ "indicator": "energy.change", "contract": contract, "observations": [observation()], "source": source() });
        let another = effect.clone();
        Self(HashMap::from([
            ("case", world.told("publishCase", case()).await),
            ("effect", world.told("claimEffect", effect).await),
            ("sameEffectAs", world.told("claimEffect", another).await),
            (
                "indicator",
                world.told("defineIndicator", indicator()).await,
            ),
            (
                "freeChoice",
                world.told("openFreeChoice", free_choice()).await,
            ),
            (
                "calculation",
                world.told("saveCalculation", calculation()).await,
            ),
            ("query", world.told("saveQuery", query()).await),
            ("contract", contract),
            ("taskArea", "vask_tekstil".to_owned()),
            ("option", id("ExtensionOption")),
            ("clause", id("SocialClause")),
            ("report", id("ClauseReport")),
            ("complaint", id("Complaint")),
            ("observation", id("Observation")),
            ("dispute", id("Dispute")),
            ("share", id("FreeChoiceShare")),
            ("insteadOf", id("Supplier")),
        ]))
    }

    /// What a mutation cannot be asked without, where the schema does not say it.
    fn instead(&self, mutation: &str) -> Value {
        match mutation {
            "agreeParticulars" => {
                json!({ "particulars": { "esco": { "guaranteedSaving": { "point": "1", "unit": "kW.h" } } } })
            }
            "setAwardCriteria" => json!({ "awardCriteria": laundry()["awardCriteria"] }),
            "settleSaving" => json!({ "saving": { "point": "1", "unit": "kW.h" } }),
            "stateFreeChoiceShare" => json!({ "missing": "NOT_COUNTED" }),
            "registerContract" => with(laundry(), json!({ "slug": "en-anden" })),
            "claimEffect" => {
                json!({ "indicator": "energy.change", "contract": self.0["contract"], "observations": [observation()] })
            }
            "openFreeChoice" => with(
                free_choice(),
                json!({ "slug": "en-anden", "taskArea": "vask_tekstil" }),
            ),
            "recordObservation" => json!({ "observation": observation() }),
            "saveCalculation" => with(calculation(), json!({ "slug": "en-anden" })),
            "saveQuery" => with(query(), json!({ "slug": "en-anden" })),
            "transferContract" => {
                json!({ "to": { "supplier": { "insteadOf": self.0["insteadOf"], "supplier": { "name": "Nyt Vaskeri" } } } })
            }
            "importAccounts" => roads(),
            _ => json!({}),
        }
    }
}

/// The inputs of the schema, as it tells them.
pub(super) struct Words(HashMap<String, Value>);

impl Words {
    pub(super) async fn read(world: &World) -> Self {
        let kind = "kind name ofType { kind name ofType { kind name ofType { kind name } } }";
        let asked = format!(
            "{{ __schema {{ types {{ name kind enumValues {{ name }} inputFields {{ name defaultValue type {{ {kind} }} }} }} }} }}"
        );
        let mut told = world.ask(&asked, json!({})).await;
        let Value::Array(types) = told["__schema"]["types"].take() else {
            panic!("a list of types");
        };
        let named = types.into_iter();
        Self(
            named
                .map(|one| (one["name"].as_str().unwrap().to_owned(), one))
                .collect(),
        )
    }

    /// What a mutation cannot be asked without, to be judged only.
    pub(super) fn input(&self, mutation: &str, made: &Made) -> Value {
        let (first, rest) = mutation.split_at(1);
        let name = format!("{}{rest}Input", first.to_uppercase());
        let input = with(self.object(&name, made), made.instead(mutation));
        with(input, json!({ "source": source(), "validateOnly": true }))
    }

    fn object(&self, name: &str, made: &Made) -> Value {
        let fields = self.0[name]["inputFields"].as_array().unwrap().iter();
        let needed = fields
            .filter(|field| field["type"]["kind"] == "NON_NULL" && field["defaultValue"].is_null());
        let told: Map<String, Value> = needed
            .map(|field| {
                let name = field["name"].as_str().unwrap();
                (name.to_owned(), self.value(name, &field["type"], made))
            })
            .collect();
        Value::Object(told)
    }

    fn value(&self, field: &str, kind: &Value, made: &Made) -> Value {
        match kind["kind"].as_str().unwrap() {
            "NON_NULL" => self.value(field, &kind["ofType"], made),
            "LIST" => json!([self.value(field, &kind["ofType"], made)]),
            "ENUM" => self.0[kind["name"].as_str().unwrap()]["enumValues"][0]["name"].clone(),
            "INPUT_OBJECT" => self.object(kind["name"].as_str().unwrap(), made),
            "SCALAR" => scalar(field, kind["name"].as_str().unwrap(), made),
            other => panic!("{other} is no input"),
        }
    }
}

fn scalar(field: &str, name: &str, made: &Made) -> Value {
    match (name, field) {
        ("ID", _) => json!(made.0[field]),
        ("String", "document") => json!("{ cases { nodes { slug } } }"),
        ("String", "unit") => json!("DKK"),
        ("String", _) => json!("et-ord"),
        ("Int", _) => json!(2024),
        ("Edtf", _) => json!("2024"),
        ("Date", _) => json!("2024-01-01"),
        ("MunicipalityCode", _) => json!("0575"),
        _ => panic!("a value of {name} for {field}"),
    }
}

/// The id of something of a kind that nobody has made.
fn id(kind: &str) -> String {
    let nobody = "00000000-0000-7000-8000-000000000001";
    global_id(&format!("{kind}:{nobody}"))
}

/// As the API writes ids: base64url without padding.
fn global_id(text: &str) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let sixes = text.as_bytes().chunks(3).flat_map(|three| {
        let bits = three
            .iter()
            .fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
        let bits = bits << (8 * (3 - three.len()));
        (0..=three.len()).map(move |place| bits >> (18 - 6 * place) & 63)
    });
    sixes
        .map(|six| char::from(SIGNS[usize::try_from(six).unwrap()]))
        .collect()
}

fn source() -> Value {
    json!({ "publisher": "Kommunen", "title": "En kilde" })
}

fn observation() -> Value {
    json!({ "role": "MODELLED", "stated": "3 mio. kWh", "quantity": { "point": "-3000000", "unit": "kW.h" } })
}

fn case() -> Value {
    json!({ "slug": "en-case", "title": { "da": "En case" }, "summary": { "da": "Kort" }, "theme": "GREEN_TRANSITION" })
}

fn indicator() -> Value {
    json!({
        "definition": { "da": "Måltider leveret hos borgere.", "en": "Meals delivered to citizens." }, "key": "meals.delivered", "name": { "da": "Leverede måltider", "en": "Meals delivered" }, "unit": "{placement}",
        "measureKind": "COUNT_EVENTS", "additivity": "ADDITIVE", "dimension": "CAPACITY",
    })
}

fn free_choice() -> Value {
    json!({ "slug": "vejen-valg", "title": { "da": "Frit valg" }, "municipality": "0575", "taskArea": "hjemmepleje" })
}

fn calculation() -> Value {
    json!({
        "slug": "to-kommuner", "title": { "da": "To kommuner" },
        "input": { "accounts": ["vej-park"], "municipalities": ["0101"], "year": 2022, "definition": "pli", "areas": ["vej_park"],
            "benchmark": { "kind": "PEERS", "peers": ["0147"] }, "evidence": "DI_10_15", "edition": "DI_2023" },
    })
}

fn query() -> Value {
    json!({ "slug": "alle-cases", "title": { "da": "Alle cases" }, "document": "{ cases { nodes { slug } } }" })
}
