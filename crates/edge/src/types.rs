use std::collections::{HashMap, HashSet};

use async_graphql_parser::{
    parse_schema,
    types::{BaseType, FieldDefinition, Type, TypeDefinition, TypeKind, TypeSystemDefinition},
};
use async_graphql_value::{ConstValue, Number};

/// What a field costs by itself, where it is more than one: the type, the field, the cost.
pub type Weight = (&'static str, &'static str, u64);

/// What must be known of a schema to weigh a document, and to complete an answer.
#[derive(Debug)]
pub(crate) struct Types {
    composites: HashMap<String, Composite>,
    leaves: HashSet<String>,
    directives: HashSet<String>,
}

/// A type with fields, or a union of such.
#[derive(Debug, Default)]
struct Composite {
    is_object: bool,
    fields: HashMap<String, Field>,
    /// The interfaces that it is one of.
    implements: Vec<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) ty: Type,
    pub(crate) many: Many,
    pub(crate) weight: u64,
}

/// How often what is asked of a field is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Many {
    Once,
    /// As many as the page is long, or this many where the page is not told.
    Page(u64),
    /// As many as there are ids.
    Ids,
    /// A list that the register's own rules keep short.
    Few,
    /// The rows of a page, which were counted with the page.
    Rows,
}

impl Types {
    /// Of a schema in words.
    pub(crate) fn of(sdl: &str, weights: &[Weight]) -> Result<Self, String> {
        let schema = parse_schema(sdl).map_err(|error| error.to_string())?;
        let mut types = Self {
            composites: HashMap::new(),
            leaves: ["Int", "Float", "String", "Boolean", "ID"]
                .map(str::to_owned)
                .into(),
            directives: ["skip", "include"].map(str::to_owned).into(),
        };
        for definition in schema.definitions {
            match definition {
                TypeSystemDefinition::Type(told) => types.take(&told.node, weights),
                TypeSystemDefinition::Directive(_) | TypeSystemDefinition::Schema(_) => {}
            }
        }
        let unknown = weights
            .iter()
            .find(|(on, name, _)| types.field(on, name).is_none());
        if let Some((on, name, _)) = unknown {
            return Err(format!("there is no field {on}.{name} to weigh"));
        }
        types.weigh_interfaces();
        Ok(types)
    }

    fn take(&mut self, told: &TypeDefinition, weights: &[Weight]) {
        let name = told.name.node.to_string();
        let (is_object, fields, implements) = match &told.kind {
            TypeKind::Object(object) => (true, &object.fields[..], &object.implements[..]),
            TypeKind::Interface(one) => (false, &one.fields[..], &one.implements[..]),
            TypeKind::Union(_) => (false, &[][..], &[][..]),
            TypeKind::Scalar | TypeKind::Enum(_) => {
                self.leaves.insert(name);
                return;
            }
            TypeKind::InputObject(_) => return,
        };
        let fields = fields.iter().map(|field| {
            let told = Field::of(&name, &field.node, weights);
            (field.node.name.node.to_string(), told)
        });
        let composite = Composite {
            is_object,
            fields: fields.collect(),
            implements: implements.iter().map(|one| one.node.to_string()).collect(),
        };
        self.composites.insert(name, composite);
    }

    /// A field of an interface costs what it costs where it is dearest.
    fn weigh_interfaces(&mut self) {
        let mut dearest: HashMap<(String, String), u64> = HashMap::new();
        for composite in self.composites.values() {
            for interface in &composite.implements {
                for (name, field) in &composite.fields {
                    let most = dearest
                        .entry((interface.clone(), name.clone()))
                        .or_default();
                    *most = field.weight.max(*most);
                }
            }
        }
        for ((interface, name), weight) in dearest {
            let composite = self.composites.get_mut(&interface);
            if let Some(field) = composite.and_then(|one| one.fields.get_mut(&name)) {
                field.weight = field.weight.max(weight);
            }
        }
    }

    pub(crate) fn field(&self, on: &str, name: &str) -> Option<&Field> {
        self.composites.get(on)?.fields.get(name)
    }

    pub(crate) fn is_object(&self, name: &str) -> bool {
        self.composites.get(name).is_some_and(|one| one.is_object)
    }

    pub(crate) fn is_leaf(&self, name: &str) -> bool {
        self.leaves.contains(name)
    }

    pub(crate) fn has_directive(&self, name: &str) -> bool {
        self.directives.contains(name)
    }
}

impl Field {
    fn of(on: &str, field: &FieldDefinition, weights: &[Weight]) -> Self {
        let weight = weights
            .iter()
            .find(|(type_name, name, _)| *type_name == on && *name == field.name.node.as_str());
        Self {
            many: Many::of(on, field),
            weight: weight.map_or(1, |(_, _, weight)| *weight),
            ty: field.ty.node.clone(),
        }
    }
}

impl Many {
    fn of(on: &str, field: &FieldDefinition) -> Self {
        let argument = |name: &str| {
            let mut all = field.arguments.iter();
            all.find(|argument| argument.node.name.node.as_str() == name)
        };
        let is_list = matches!(field.ty.node.base, BaseType::List(_));
        if let Some(first) = argument("first") {
            let told = first.node.default_value.as_ref();
            return Self::Page(told.and_then(|told| number(&told.node)).unwrap_or(PAGE));
        }
        match () {
            () if is_list && argument("ids").is_some() => Self::Ids,
            () if is_list && on.ends_with("Connection") => Self::Rows,
            () if is_list => Self::Few,
            () => Self::Once,
        }
    }
}

/// How long a page is that nobody told the length of.
const PAGE: u64 = 20;

/// What something may be counted by, of any value.
pub(crate) fn number(value: &ConstValue) -> Option<u64> {
    let ConstValue::Number(number) = value else {
        return None;
    };
    whole(number)
}

/// A number that something may be counted by; what is below nothing is nothing.
pub(crate) fn whole(number: &Number) -> Option<u64> {
    (number.is_i64() || number.is_u64()).then(|| number.as_u64().unwrap_or(0))
}

/// The type in its lists.
pub(crate) fn named(ty: &Type) -> &str {
    match &ty.base {
        BaseType::Named(name) => name,
        BaseType::List(item) => named(item),
    }
}
