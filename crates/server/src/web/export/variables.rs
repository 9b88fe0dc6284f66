#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use async_graphql::{
    Name,
    parser::types::{BaseType, OperationDefinition, Type, TypeKind},
};
use serde_json::{Map, Value, json};

use super::{super::refusal::Refusal, types::Types};

/// The values of the variables: what the question has, and what is told in the address.
pub(super) fn variables(
    types: &Types,
    operation: &OperationDefinition,
    given: &Map<String, Value>,
    told: &[(String, String)],
    reserved: &[Name],
) -> Result<Map<String, Value>, Refusal> {
    let mut texts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, text) in told {
        texts.entry(name).or_default().push(text);
    }
    let mut values = given.clone();
    for (name, texts) in texts {
        let kind = kind(operation, name, reserved);
        if kind.is_none() && texts.iter().all(|text| text.is_empty()) {
            continue;
        }
        let kind = kind.ok_or_else(|| {
            let known = known(operation, reserved).join(", ");
            Refusal::unknown_parameter(format!(
                "the table has no parameter `{name}`; it has: {known}"
            ))
        })?;
        if let Some(value) = told_value(types, kind, name, &texts)? {
            values.insert(name.to_owned(), value);
        }
    }
    Ok(values)
}

fn kind<'a>(operation: &'a OperationDefinition, name: &str, reserved: &[Name]) -> Option<&'a Type> {
    let mut definitions = operation.variable_definitions.iter();
    definitions
        .find(|definition| definition.node.name.node == name)
        .filter(|_| !reserved.iter().any(|own| own == name))
        .map(|definition| &definition.node.var_type.node)
}

fn known<'a>(operation: &'a OperationDefinition, reserved: &[Name]) -> Vec<&'a str> {
    let definitions = operation.variable_definitions.iter();
    let own = definitions
        .map(|definition| &definition.node.name.node)
        .filter(|name| !reserved.contains(name))
        .map(Name::as_str);
    std::iter::once("variant").chain(own).collect()
}

/// What is left empty is not told; of a list that is never null it is the empty list.
fn told_value(
    types: &Types,
    kind: &Type,
    name: &str,
    texts: &[&str],
) -> Result<Option<Value>, Refusal> {
    let texts: Vec<&str> = texts
        .iter()
        .copied()
        .filter(|text| !text.is_empty())
        .collect();
    match (&kind.base, texts.is_empty()) {
        (BaseType::List(_), true) if !kind.nullable => Ok(Some(Value::Array(Vec::new()))),
        (BaseType::List(_) | BaseType::Named(_), true) => Ok(None),
        (BaseType::List(_) | BaseType::Named(_), false) => {
            value(types, kind, name, &texts).map(Some)
        }
    }
}

fn value(types: &Types, kind: &Type, name: &str, texts: &[&str]) -> Result<Value, Refusal> {
    match (&kind.base, texts) {
        (BaseType::List(item), _) => {
            let values = texts.iter().map(|text| value(types, item, name, &[text]));
            Ok(Value::Array(values.collect::<Result<_, _>>()?))
        }
        (BaseType::Named(kind), [text]) => {
            let read = one(types, kind, text);
            let forms = forms(kind);
            read.ok_or_else(|| {
                let why = format!("`{name}` is “{text}”, which is no {kind}{forms}");
                Refusal::bad_user_input(why)
            })
        }
        (BaseType::Named(_), _) => Err(Refusal::bad_user_input(format!(
            "`{name}` is told {} times, and takes one value",
            texts.len()
        ))),
    }
}

/// What a text says as a value of that type; other scalars and enums are texts, which the schema judges.
fn one(types: &Types, kind: &str, text: &str) -> Option<Value> {
    match kind {
        "Int" => text.parse::<i32>().ok().map(Value::from),
        "Float" => text.parse::<f64>().ok().map(Value::from),
        "Boolean" => text.parse::<bool>().ok().map(Value::from),
        "DateTime" => instant(text).map(Value::from),
        _ if is_object(types, kind) => serde_json::from_str::<Map<String, Value>>(text)
            .ok()
            .map(Value::Object),
        _ => Some(json!(text)),
    }
}

/// A day is taken to its end, in UTC.
fn instant(text: &str) -> Option<String> {
    if let Ok(day) = text.parse::<chrono::NaiveDate>() {
        return Some(format!("{day}T23:59:59Z"));
    }
    let instant = chrono::DateTime::parse_from_rfc3339(text).ok();
    instant.map(|_| text.to_owned())
}

/// How it is written, where the name of the type does not say so.
fn forms(kind: &str) -> &'static str {
    match kind {
        "DateTime" => ": write 2026-11-21 or 2026-11-21T09:30:00Z",
        _ => "",
    }
}

fn is_object(types: &Types, kind: &str) -> bool {
    matches!(types.kind(kind), Some(TypeKind::InputObject(_)))
}
