use async_graphql::parser::types::{BaseType, Field as Asked, Selection, SelectionSet, TypeKind};

use super::{super::refusal::Refusal, types::Types};

/// What an answer looks like, as far as it is asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    /// A value, with the name of its scalar or enum.
    Leaf(String),
    Object {
        of: String,
        fields: Vec<Field>,
    },
    List(Box<Shape>),
}

/// A part of an object under the name that the answer has it by.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Field {
    pub(super) key: String,
    /// The name that the schema has it by.
    pub(super) name: String,
    /// What the schema says of it.
    pub(super) meaning: Option<String>,
    pub(super) shape: Shape,
}

impl Shape {
    pub(super) fn of(types: &Types, of: &str, selection: &SelectionSet) -> Result<Self, Refusal> {
        let mut fields = Vec::new();
        gather(types, of, selection, &mut fields)?;
        Ok(Self::Object {
            of: of.to_owned(),
            fields,
        })
    }

    fn typed(types: &Types, told: &BaseType, asked: &Asked) -> Result<Self, Refusal> {
        match told {
            BaseType::List(item) => {
                let item = Self::typed(types, &item.base, asked)?;
                Ok(Self::List(Box::new(item)))
            }
            BaseType::Named(name) => match types.kind(name) {
                Some(TypeKind::Object(_) | TypeKind::Interface(_) | TypeKind::Union(_)) => {
                    Self::of(types, name, &asked.selection_set.node)
                }
                Some(TypeKind::Scalar | TypeKind::Enum(_) | TypeKind::InputObject(_)) | None => {
                    Ok(Self::Leaf(name.to_string()))
                }
            },
        }
    }

    /// The same field asked for in several places: all of what is asked.
    fn join(&mut self, other: Self) {
        match (self, other) {
            (Self::Object { fields, .. }, Self::Object { fields: more, .. }) => {
                for field in more {
                    add(fields, field);
                }
            }
            (Self::List(item), Self::List(other)) => item.join(*other),
            (Self::Leaf(_) | Self::Object { .. } | Self::List(_), _) => {}
        }
    }
}

fn gather(
    types: &Types,
    of: &str,
    selection: &SelectionSet,
    fields: &mut Vec<Field>,
) -> Result<(), Refusal> {
    for item in &selection.items {
        match &item.node {
            Selection::Field(asked) => add(fields, field(types, of, &asked.node)?),
            Selection::InlineFragment(fragment) => {
                let condition = fragment.node.type_condition.as_ref();
                let on = condition.map_or(of, |told| told.node.on.node.as_str());
                gather(types, on, &fragment.node.selection_set.node, fields)?;
            }
            Selection::FragmentSpread(spread) => {
                let name = &spread.node.fragment_name.node;
                return Err(Refusal::bad_request(format!(
                    "the fragment `{name}` is not written out"
                )));
            }
        }
    }
    Ok(())
}

fn add(fields: &mut Vec<Field>, field: Field) {
    match fields.iter_mut().find(|known| known.key == field.key) {
        Some(known) => known.shape.join(field.shape),
        None => fields.push(field),
    }
}

fn field(types: &Types, of: &str, asked: &Asked) -> Result<Field, Refusal> {
    let name = asked.name.node.as_str();
    let (meaning, shape) = if name == "__typename" {
        (None, Shape::Leaf("String".to_owned()))
    } else {
        let told = types.field(of, name).ok_or_else(|| {
            Refusal::bad_request(format!(
                "`{of}` has no field `{name}` that a table can have"
            ))
        })?;
        let meaning = told.description.as_ref().map(|words| words.node.clone());
        (meaning, Shape::typed(types, &told.ty.node.base, asked)?)
    };
    Ok(Field {
        key: asked.response_key().node.to_string(),
        name: name.to_owned(),
        meaning,
        shape,
    })
}
