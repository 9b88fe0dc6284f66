//! The 13 cases, an illustrative contract and accounts, told to the register by the same commands as anyone's; and invented contracts beside
//! them, where somebody wants to see many.

mod accounts;
mod answered;
mod made_up;

use std::collections::HashMap;

use answered::{CONTRACT, entity};
use api::{OPERATOR, Schema, Viewer, asked_by};
use async_graphql::{Request, Variables};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use store::{Store, StoreError};
use thiserror::Error;

/// A file of commands and its text, built into the program.
macro_rules! told {
    ($($file:literal),* $(,)?) => {
        &[$(($file, include_str!(concat!("../demo/", $file)))),*]
    };
}

const SOURCES: &str = include_str!("../demo/sources.json");
const FILES: &[(&str, &str)] = told!(
    "01-holstebro-vej-park.json",
    "02-kerteminde-digirehab.json",
    "03-tunstall-tryghedscentral.json",
    "04-naestved-teton.json",
    "05-aabenraa-abena-ble.json",
    "06-favrskov-siemens-esco.json",
    "07-vejen-elis-vaskeri.json",
    "08-ballerup-coor-rengoering.json",
    "09-aarhus-forenede-rengoering.json",
    "10-koebenhavn-dekra-jobcenter.json",
    "11-aarhus-boegeskovhus.json",
    "12-glostrup-isfuglen.json",
    "13-lolland-lev-vel.json",
    "14-automatisering.json",
    "15-eksempel.json",
    "16-lolland-frit-valg.json",
    "17-regnskab.json",
);

/// Stands between a file and the name that it gives a result.
const OF_A_FILE: char = '#';

/// What is answered when the same command was told before in other words.
const KEY_REUSED: &str = "IDEMPOTENCY_KEY_REUSED";

/// Why a command was not carried out.
enum NotDone {
    /// The same key was used for other words before.
    AnotherVersion,
    Refused(String),
}

impl From<String> for NotDone {
    fn from(reason: String) -> Self {
        Self::Refused(reason)
    }
}

/// How much was told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// How many commands there are; told a second time, they answer as the first.
    pub commands: usize,
}

/// Why the cases could not be told.
#[derive(Debug, Error)]
pub enum DemoError {
    #[error(
        "the database is a register of its own: the cases are told to an empty one only, or again to the same"
    )]
    AnotherRegister,
    #[error(
        "the cases in the database were told by another version of the program: remove the demo's file, demo.sqlite unless you said another, and start again"
    )]
    AnotherVersion,
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the invented contracts: {0}")]
    MadeUp(String),
    #[error("{file} is not a file of commands: {reason}")]
    Unreadable {
        file: &'static str,
        reason: serde_json::Error,
    },
    #[error("{file}, command {place} ({command}): {reason}")]
    Refused {
        file: &'static str,
        place: usize,
        command: String,
        reason: String,
    },
}

/// One command of a file.
#[derive(Deserialize)]
struct Told {
    /// The mutation, e.g. `registerContract`.
    command: String,
    /// What later commands of the file call its result: `@name`, and a part of it `@name/term/options/0/id`; those of later files `@file.json#name`.
    #[serde(rename = "as")]
    name: Option<String>,
    input: Map<String, Value>,
}

/// Tells the register the 13 cases; told a second time, nothing new happens.
pub async fn load(store: &Store, schema: &Schema) -> Result<Loaded, DemoError> {
    refuse_another_register(store).await?;
    let sources: Map<String, Value> = read("sources.json", SOURCES)?;
    let mut loaded = Loaded::default();
    let mut named = HashMap::new();
    for (file, text) in FILES {
        let commands: Vec<Told> = read(file, text)?;
        named.retain(|name: &String, _| name.contains(OF_A_FILE));
        for (place, told) in commands.into_iter().enumerate() {
            let refused = |reason| DemoError::Refused {
                file,
                place: place + 1,
                command: told.command.clone(),
                reason,
            };
            let mut input =
                resolved(Value::Object(told.input.clone()), &named, &sources).map_err(refused)?;
            input["idempotencyKey"] = json!(format!("demo/{file}/{place}"));
            let result = match carry_out(store, schema, &told.command, input).await {
                Ok(result) => result,
                Err(NotDone::AnotherVersion) => return Err(DemoError::AnotherVersion),
                Err(NotDone::Refused(reason)) => return Err(refused(reason)),
            };
            if let Some(name) = told.name {
                named.insert(format!("{file}{OF_A_FILE}{name}"), result.clone());
                named.insert(name, result);
            }
            loaded.commands += 1;
        }
    }
    Ok(loaded)
}

/// Tells the register so many invented contracts, each of them marked as one; told a second time, nothing new happens.
pub async fn invent(store: &Store, contracts: usize) -> Result<(), DemoError> {
    refuse_another_register(store).await?;
    made_up::told(store, contracts).await
}

/// The log only grows: cases told to a register that is in earnest could never be taken out of it.
async fn refuse_another_register(store: &Store) -> Result<(), DemoError> {
    match store.entries_after(0, 1).await?.first() {
        Some(first) if first.actor != OPERATOR => Err(DemoError::AnotherRegister),
        Some(_) | None => Ok(()),
    }
}

fn read<'a, T: Deserialize<'a>>(file: &'static str, text: &'a str) -> Result<T, DemoError> {
    serde_json::from_str(text).map_err(|reason| DemoError::Unreadable { file, reason })
}

/// The input with `@name` as the id of that result or a part of it, and `{"cite": name}` as that source.
fn resolved(
    value: Value,
    named: &HashMap<String, Value>,
    sources: &Map<String, Value>,
) -> Result<Value, String> {
    match value {
        Value::String(text) => match text.strip_prefix('@') {
            Some(file) if file.starts_with(CSV) => csv(file),
            Some(name) => part(name, named).ok_or_else(|| format!("nothing is called @{name}")),
            None => Ok(Value::String(text)),
        },
        Value::Array(items) => items
            .into_iter()
            .map(|item| resolved(item, named, sources))
            .collect(),
        Value::Object(fields) => with_source(fields, sources)?
            .into_iter()
            .map(|(name, value)| Ok((name, resolved(value, named, sources)?)))
            .collect(),
        plain @ (Value::Null | Value::Bool(_) | Value::Number(_)) => Ok(plain),
    }
}

/// Begins the name of a file of accounts that the program ships.
const CSV: &str = "csv/";

fn csv(file: &str) -> Result<Value, String> {
    let text = file.strip_prefix(CSV).and_then(accounts::csv);
    text.map(Value::String)
        .ok_or_else(|| format!("no accounts are called @{file}"))
}

/// `name` is the id of a result; `name/…` points into it.
fn part(name: &str, named: &HashMap<String, Value>) -> Option<Value> {
    let (name, pointer) = match name.split_once('/') {
        Some((name, rest)) => (name, format!("/{rest}")),
        None => (name, "/id".to_owned()),
    };
    named.get(name)?.pointer(&pointer).cloned()
}

fn with_source(
    mut fields: Map<String, Value>,
    sources: &Map<String, Value>,
) -> Result<Map<String, Value>, String> {
    let Some(Value::String(name)) = fields.remove("cite") else {
        return Ok(fields);
    };
    let Some(Value::Object(source)) = sources.get(&name) else {
        return Err(format!("no source is called {name}"));
    };
    let mut source = source.clone();
    source.extend(fields);
    Ok(source)
}

/// What the command made or changed, as later commands may refer to it.
async fn carry_out(
    store: &Store,
    schema: &Schema,
    command: &str,
    input: Value,
) -> Result<Value, NotDone> {
    let entity = entity(command).ok_or_else(|| "there is no such command".to_owned())?;
    let parts = if entity == "contract" { CONTRACT } else { "id" };
    let (first, rest) = command.split_at(1);
    let kind = format!("{}{rest}Input", first.to_uppercase());
    let document = format!(
        "mutation Tell($input: {kind}!) {{ {command}(input: $input) {{ {entity} {{ {parts} }} userErrors {{ code message field }} }} }}"
    );
    let request = Request::new(document).variables(Variables::from_json(json!({ "input": input })));
    let request = asked_by(Viewer::Operator, store, request);
    let response = api::execute(schema, request).await;
    if let Some(error) = response.errors.first() {
        return Err(error.message.clone().into());
    }
    let mut data = response
        .data
        .into_json()
        .map_err(|error| error.to_string())?;
    let result = data[command][entity].take();
    if !result.is_null() {
        return Ok(result);
    }
    let mistakes = &data[command]["userErrors"];
    if mistakes[0]["code"] == KEY_REUSED {
        return Err(NotDone::AnotherVersion);
    }
    Err(mistakes.to_string().into())
}
