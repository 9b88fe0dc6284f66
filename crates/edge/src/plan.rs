use async_graphql_parser::types::{BaseType, Type};
use async_graphql_value::Name;

use crate::{
    conflict::below,
    selection::{Parts, Reader},
    steps,
    types::Types,
};

/// The answer as the document orders it: the keys of an object, and which of them may be null.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) keys: Vec<Key>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) name: Name,
    pub(crate) shape: Shape,
    /// What is asked of an object that stands here.
    pub(crate) below: Option<Plan>,
}

/// Whether a value may be null, and the same of what is in its list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) nullable: bool,
    pub(crate) item: Option<Box<Self>>,
}

impl Plan {
    pub(crate) fn of<'a>(reader: Reader<'a>, types: &'a Types, parts: &Parts<'a>) -> Self {
        let collected = reader.collect(parts);
        let keys = collected.keys.iter().map(|(name, asked)| {
            steps::make(asked.len());
            let mut told = asked
                .iter()
                .filter_map(|one| types.field(one.on?, one.field.node.name.node.as_str()));
            let parts = below(asked, types);
            Key {
                name: (*name).clone(),
                shape: told
                    .next()
                    .map_or_else(Shape::unknown, |field| Shape::of(&field.ty)),
                below: (!parts.is_empty()).then(|| Self::of(reader, types, &parts)),
            }
        });
        Self {
            keys: keys.collect(),
        }
    }
}

impl Shape {
    fn of(ty: &Type) -> Self {
        Self {
            nullable: ty.nullable,
            item: match &ty.base {
                BaseType::Named(_) => None,
                BaseType::List(item) => Some(Box::new(Self::of(item))),
            },
        }
    }

    /// What the schema tells of itself never fails.
    const fn unknown() -> Self {
        Self {
            nullable: true,
            item: None,
        }
    }
}
