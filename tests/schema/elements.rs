//! A schema as its elements, each by its coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `Enum.VALUE`.

use std::collections::BTreeMap;

use async_graphql::Name;
use async_graphql_parser::{
    Positioned, parse_schema,
    types::{
        ConstDirective, FieldDefinition, InputValueDefinition, Type, TypeDefinition, TypeKind,
        TypeSystemDefinition,
    },
};

/// The elements of a schema by their coordinates.
pub(super) type Elements = BTreeMap<String, Element>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    Input,
    Field,
    Argument,
    InputField,
    Value,
    /// That a type is one of an interface or of a union.
    Membership,
}

impl Kind {
    pub(super) fn is_type(self) -> bool {
        match self {
            Self::Scalar
            | Self::Object
            | Self::Interface
            | Self::Union
            | Self::Enum
            | Self::Input => true,
            Self::Field | Self::Argument | Self::InputField | Self::Value | Self::Membership => {
                false
            }
        }
    }

    pub(super) fn is_field(self) -> bool {
        self == Self::Field || self == Self::InputField
    }

    /// What is asked for, not answered.
    pub(super) fn is_asked(self) -> bool {
        self == Self::Argument || self == Self::InputField
    }
}

#[derive(Clone, Debug)]
pub(super) struct Element {
    pub(super) kind: Kind,
    pub(super) description: Option<String>,
    /// Why it is on its way out; none while it is not.
    pub(super) deprecated: Option<String>,
    pub(super) ty: Option<Type>,
    /// Whoever asks must give it.
    pub(super) required: bool,
}

/// The elements of a schema in words.
pub(super) fn elements(sdl: &str) -> Elements {
    let mut found = Elements::new();
    for definition in parse_schema(sdl).unwrap().definitions {
        match definition {
            TypeSystemDefinition::Type(told) => of_type(&mut found, &told.node),
            TypeSystemDefinition::Schema(_) | TypeSystemDefinition::Directive(_) => {}
        }
    }
    found
}

/// The element that another belongs to.
pub(super) fn owner(coordinate: &str) -> Option<&str> {
    let inner = coordinate
        .split_once(['(', ' '])
        .or_else(|| coordinate.split_once('.'));
    inner.map(|(owner, _)| owner)
}

fn of_type(found: &mut Elements, told: &TypeDefinition) {
    let name = &told.name.node;
    let kind = match &told.kind {
        TypeKind::Scalar => Kind::Scalar,
        TypeKind::Object(object) => {
            members(found, name, &object.implements);
            fields(found, name, &object.fields);
            Kind::Object
        }
        TypeKind::Interface(interface) => {
            members(found, name, &interface.implements);
            fields(found, name, &interface.fields);
            Kind::Interface
        }
        TypeKind::Union(union) => {
            members(found, name, &union.members);
            Kind::Union
        }
        TypeKind::Enum(values) => {
            for value in &values.values {
                let value = &value.node;
                let element = element(Kind::Value, &value.description, &value.directives);
                found.insert(format!("{name}.{}", value.value.node), element);
            }
            Kind::Enum
        }
        TypeKind::InputObject(input) => {
            for field in &input.fields {
                let coordinate = format!("{name}.{}", field.node.name.node);
                found.insert(coordinate, asked(Kind::InputField, &field.node));
            }
            Kind::Input
        }
    };
    let own = element(kind, &told.description, &told.directives);
    found.insert(name.to_string(), own);
}

fn members(found: &mut Elements, of: &Name, names: &[Positioned<Name>]) {
    for name in names {
        let element = element(Kind::Membership, &None, &[]);
        found.insert(format!("{of} & {}", name.node), element);
    }
}

fn fields(found: &mut Elements, of: &Name, fields: &[Positioned<FieldDefinition>]) {
    for field in fields {
        let field = &field.node;
        let coordinate = format!("{of}.{}", field.name.node);
        for argument in &field.arguments {
            let name = format!("{coordinate}({}:)", argument.node.name.node);
            found.insert(name, asked(Kind::Argument, &argument.node));
        }
        let element = Element {
            ty: Some(field.ty.node.clone()),
            ..element(Kind::Field, &field.description, &field.directives)
        };
        found.insert(coordinate, element);
    }
}

fn asked(kind: Kind, told: &InputValueDefinition) -> Element {
    Element {
        ty: Some(told.ty.node.clone()),
        required: !told.ty.node.nullable && told.default_value.is_none(),
        ..element(kind, &told.description, &told.directives)
    }
}

fn element(
    kind: Kind,
    description: &Option<Positioned<String>>,
    directives: &[Positioned<ConstDirective>],
) -> Element {
    let deprecated = directives
        .iter()
        .find(|directive| directive.node.name.node == "deprecated");
    Element {
        kind,
        description: description.as_ref().map(|told| told.node.clone()),
        deprecated: deprecated.map(|directive| {
            let reason = directive.node.get_argument("reason");
            reason
                .map(|reason| reason.node.to_string().trim_matches('"').to_owned())
                .unwrap_or_default()
        }),
        ty: None,
        required: false,
    }
}
