//! Whether values are of the types that a document says its variables have.

use async_graphql::parser::types::{BaseType, OperationDefinition, Type, TypeKind};
use serde_json::{Map, Value};

use super::types::kind;

/// Why a value cannot be that of its variable, with the way to it.
pub(super) fn fault(
    operation: &OperationDefinition,
    values: &Map<String, Value>,
) -> Option<String> {
    values.iter().find_map(|(name, value)| {
        let mut definitions = operation.variable_definitions.iter();
        match definitions.find(|definition| definition.node.name.node == name.as_str()) {
            Some(own) => of(name, value, &own.node.var_type.node),
            None => Some(format!("the document has no variable `{name}`")),
        }
    })
}

fn of(way: &str, value: &Value, told: &Type) -> Option<String> {
    match (value, &told.base) {
        (Value::Null, _) => (!told.nullable).then(|| format!("`{way}` is null, and not {told}")),
        (Value::Array(items), BaseType::List(item)) => {
            let mut items = items.iter().enumerate();
            items.find_map(|(place, value)| of(&format!("{way}.{place}"), value, item))
        }
        (value, BaseType::List(item)) => of(way, value, item),
        (value, BaseType::Named(name)) => named(way, value, name),
    }
}

fn named(way: &str, value: &Value, name: &str) -> Option<String> {
    let fits = match (name, kind(name)) {
        ("Int", _) => value
            .as_i64()
            .is_some_and(|number| i32::try_from(number).is_ok()),
        ("Float", _) => value.is_number(),
        ("Boolean", _) => value.is_boolean(),
        ("String", _) => value.is_string(),
        ("ID", _) => value.is_string() || value.is_i64(),
        (_, Some(TypeKind::Enum(told))) => {
            let mut values = told.values.iter();
            values.any(|one| Some(one.node.value.node.as_str()) == value.as_str())
        }
        (_, Some(TypeKind::InputObject(_))) => return of_object(way, value, name),
        (_, Some(TypeKind::Scalar)) => !value.is_array() && !value.is_object(),
        (_, Some(TypeKind::Object(_) | TypeKind::Interface(_) | TypeKind::Union(_)) | None) => {
            false
        }
    };
    (!fits).then(|| format!("`{way}` is {value}, which is no {name}"))
}

fn of_object(way: &str, value: &Value, name: &str) -> Option<String> {
    let Some(values) = value.as_object() else {
        return Some(format!("`{way}` is {value}, which is no {name}"));
    };
    let fields = &super::types::input(name)?.fields;
    values.iter().find_map(|(key, value)| {
        let way = format!("{way}.{key}");
        match fields
            .iter()
            .find(|field| field.node.name.node == key.as_str())
        {
            Some(field) => of(&way, value, &field.node.ty.node),
            None => Some(format!("there is no `{way}`: {name} has no such field")),
        }
    })
}
