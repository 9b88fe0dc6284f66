use std::{collections::HashMap, sync::LazyLock};

use async_graphql::{
    Name,
    parser::{
        parse_schema,
        types::{BaseType, FieldDefinition, Type, TypeKind, TypeSystemDefinition},
    },
};

/// The types of the schema, by their names.
pub(super) struct Types(HashMap<String, TypeKind>);

static SERVED: LazyLock<Types> = LazyLock::new(|| Types::read(&api::sdl()));

/// Where every question begins.
pub(super) const QUERY: &str = "Query";

impl Types {
    /// Those of the schema that is served.
    pub(super) fn served() -> &'static Self {
        &SERVED
    }

    fn read(sdl: &str) -> Self {
        let document = parse_schema(sdl).expect("what the schema says of itself is GraphQL");
        let mut kinds = HashMap::new();
        for definition in document.definitions {
            if let TypeSystemDefinition::Type(told) = definition {
                kinds.insert(told.node.name.node.to_string(), told.node.kind);
            }
        }
        Self(kinds)
    }

    pub(super) fn kind(&self, name: &str) -> Option<&TypeKind> {
        self.0.get(name)
    }

    pub(super) fn field(&self, of: &str, name: &str) -> Option<&FieldDefinition> {
        let fields = match self.kind(of)? {
            TypeKind::Object(object) => &object.fields,
            TypeKind::Interface(interface) => &interface.fields,
            TypeKind::Scalar
            | TypeKind::Union(_)
            | TypeKind::Enum(_)
            | TypeKind::InputObject(_) => return None,
        };
        let mut fields = fields.iter().map(|field| &field.node);
        fields.find(|field| field.name.node == name)
    }

    /// A list that is answered page by page.
    pub(super) fn is_connection(&self, name: &str) -> bool {
        self.field(name, "pageInfo").is_some()
    }

    /// An item of such a list with its place.
    pub(super) fn is_edge(&self, name: &str) -> bool {
        self.field(name, "cursor").is_some() && self.field(name, "node").is_some()
    }

    /// Something that stands by itself and has an address of its own.
    pub(super) fn is_node(&self, name: &str) -> bool {
        name == "Node"
            || match self.kind(name) {
                Some(TypeKind::Object(object)) => {
                    object.implements.iter().any(|told| told.node == "Node")
                }
                Some(
                    TypeKind::Scalar
                    | TypeKind::Interface(_)
                    | TypeKind::Union(_)
                    | TypeKind::Enum(_)
                    | TypeKind::InputObject(_),
                )
                | None => false,
            }
    }

    /// Something that can be told from its like, but belongs to what it stands in.
    pub(super) fn is_part(&self, name: &str) -> bool {
        let id = self.field(name, "id").map(|field| &field.ty.node.base);
        !self.is_node(name) && id == Some(&BaseType::Named(Name::new("ID")))
    }
}

/// What a type is a list of, or itself.
pub(super) fn named(kind: &Type) -> &str {
    match &kind.base {
        BaseType::Named(name) => name,
        BaseType::List(item) => named(item),
    }
}
