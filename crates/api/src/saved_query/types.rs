//! What the schema says that it takes.

use std::{collections::HashMap, sync::LazyLock};

use async_graphql::parser::{
    parse_schema,
    types::{BaseType, FieldDefinition, InputObjectType, TypeKind, TypeSystemDefinition},
};

use crate::schema::sdl;

static KINDS: LazyLock<HashMap<String, TypeKind>> = LazyLock::new(|| {
    let document = parse_schema(sdl()).expect("what the schema says of itself is GraphQL");
    let types = document.definitions.into_iter();
    types
        .filter_map(|definition| match definition {
            TypeSystemDefinition::Type(told) => {
                Some((told.node.name.node.to_string(), told.node.kind))
            }
            TypeSystemDefinition::Schema(_) | TypeSystemDefinition::Directive(_) => None,
        })
        .collect()
});

/// The scalars of GraphQL itself, which no schema tells of.
pub(super) const OWN: [&str; 5] = ["Boolean", "Float", "ID", "Int", "String"];

pub(super) fn kind(name: &str) -> Option<&'static TypeKind> {
    KINDS.get(name)
}

pub(super) fn field(of: &str, name: &str) -> Option<&'static FieldDefinition> {
    let fields = match kind(of)? {
        TypeKind::Object(object) => &object.fields,
        TypeKind::Interface(interface) => &interface.fields,
        TypeKind::Scalar | TypeKind::Union(_) | TypeKind::Enum(_) | TypeKind::InputObject(_) => {
            return None;
        }
    };
    let mut fields = fields.iter().map(|field| &field.node);
    fields.find(|field| field.name.node == name)
}

pub(super) fn input(name: &str) -> Option<&'static InputObjectType> {
    match kind(name)? {
        TypeKind::InputObject(input) => Some(input),
        TypeKind::Scalar
        | TypeKind::Object(_)
        | TypeKind::Interface(_)
        | TypeKind::Union(_)
        | TypeKind::Enum(_) => None,
    }
}

/// The name of what a type is, or is a list of.
pub(super) fn named(base: &BaseType) -> &str {
    match base {
        BaseType::Named(name) => name,
        BaseType::List(item) => named(&item.base),
    }
}
