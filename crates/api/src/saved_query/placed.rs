//! Whether the variables of a document are of the types of the places they are put in, within inputs too, where validation does not look.

use std::convert::Infallible;

use async_graphql::{
    Name, Pos, Value,
    parser::types::{
        self as parsed, BaseType, ExecutableDocument, OperationDefinition, Selection, SelectionSet,
        Type, VariableDefinition,
    },
};

use super::types::{OWN, field, input, kind, named};

/// Why a variable cannot stand where it does.
pub(super) fn fault(
    operation: &OperationDefinition,
    document: &ExecutableDocument,
) -> Option<String> {
    let places = Places {
        operation,
        document,
    };
    let definitions = operation.variable_definitions.iter();
    let untyped = definitions.map(|definition| untyped(&definition.node));
    untyped
        .flatten()
        .next()
        .or_else(|| places.within("Query", &operation.selection_set.node))
}

fn untyped(definition: &VariableDefinition) -> Option<String> {
    let told = &definition.var_type;
    let name = named(&told.node.base);
    let is_input = OWN.contains(&name)
        || match kind(name) {
            Some(parsed::TypeKind::Scalar | parsed::TypeKind::Enum(_)) => true,
            Some(parsed::TypeKind::InputObject(_)) => true,
            Some(
                parsed::TypeKind::Object(_)
                | parsed::TypeKind::Interface(_)
                | parsed::TypeKind::Union(_),
            )
            | None => false,
        };
    let variable = &definition.name.node;
    (!is_input).then(|| {
        at(
            told.pos,
            &format!("`${variable}` is {name}, which nothing takes"),
        )
    })
}

struct Places<'a> {
    operation: &'a OperationDefinition,
    document: &'a ExecutableDocument,
}

impl Places<'_> {
    fn within(&self, of: &str, selection: &SelectionSet) -> Option<String> {
        selection.items.iter().find_map(|item| match &item.node {
            Selection::Field(field) => self.of_field(of, &field.node),
            Selection::InlineFragment(fragment) => {
                let condition = fragment.node.type_condition.as_ref();
                let on = condition.map_or(of, |told| told.node.on.node.as_str());
                self.within(on, &fragment.node.selection_set.node)
            }
            Selection::FragmentSpread(spread) => {
                let fragment = self
                    .document
                    .fragments
                    .get(&spread.node.fragment_name.node)?;
                let on = &fragment.node.type_condition.node.on.node;
                self.within(on, &fragment.node.selection_set.node)
            }
        })
    }

    fn of_field(&self, of: &str, asked: &parsed::Field) -> Option<String> {
        let told = field(of, &asked.name.node)?;
        let of_arguments = asked.arguments.iter().find_map(|(name, value)| {
            let mut arguments = told.arguments.iter();
            let taken = arguments.find(|taken| taken.node.name.node == name.node)?;
            let place = Place {
                way: format!("{}.{}", asked.name.node, name.node),
                kind: &taken.node.ty.node,
                has_default: taken.node.default_value.is_some(),
                pos: value.pos,
            };
            let marked = value.node.clone().into_const_with(marked);
            self.of_value(&place, &marked.unwrap_or_else(|never| match never {}))
        });
        of_arguments.or_else(|| self.within(named(&told.ty.node.base), &asked.selection_set.node))
    }

    fn of_value(&self, place: &Place<'_>, value: &Value) -> Option<String> {
        match (value, &place.kind.base) {
            (Value::Enum(name), _) => self.of_variable(place, name.strip_prefix(MARK)?),
            (Value::List(items), BaseType::List(item)) => {
                let place = Place {
                    way: place.way.clone(),
                    kind: item,
                    has_default: false,
                    pos: place.pos,
                };
                items.iter().find_map(|value| self.of_value(&place, value))
            }
            (Value::Object(values), base) => {
                let fields = &input(named(base))?.fields;
                values.iter().find_map(|(name, value)| {
                    let field = fields.iter().find(|field| field.node.name.node == *name)?;
                    let place = Place {
                        way: format!("{}.{name}", place.way),
                        kind: &field.node.ty.node,
                        has_default: field.node.default_value.is_some(),
                        pos: place.pos,
                    };
                    self.of_value(&place, value)
                })
            }
            (
                Value::Null
                | Value::Number(_)
                | Value::String(_)
                | Value::Boolean(_)
                | Value::Binary(_)
                | Value::List(_),
                _,
            ) => None,
        }
    }

    fn of_variable(&self, place: &Place<'_>, name: &str) -> Option<String> {
        let mut definitions = self.operation.variable_definitions.iter();
        let own = definitions.find(|definition| definition.node.name.node == name)?;
        let told = &own.node.var_type.node;
        let has_default = own.node.default_value.is_some() || place.has_default;
        let may_lack = place.kind.nullable || !told.nullable || has_default;
        let fits = may_lack && is_base(&told.base, &place.kind.base);
        let words = format!(
            "`${name}` is {told}, and `{}` takes {}",
            place.way, place.kind
        );
        (!fits).then(|| at(place.pos, &words))
    }
}

/// Where a value stands.
struct Place<'a> {
    /// The names that lead there.
    way: String,
    kind: &'a Type,
    has_default: bool,
    pos: Pos,
}

/// Stands before the name of a variable where a value was, as no name of GraphQL has it.
const MARK: char = '$';

fn marked(name: Name) -> Result<Value, Infallible> {
    Ok(Value::Enum(Name::new(format!("{MARK}{name}"))))
}

/// Whatever is of the one type is of the other.
fn is(told: &Type, taken: &Type) -> bool {
    (taken.nullable || !told.nullable) && is_base(&told.base, &taken.base)
}

fn is_base(told: &BaseType, taken: &BaseType) -> bool {
    match (told, taken) {
        (BaseType::Named(told), BaseType::Named(taken)) => told == taken,
        (BaseType::List(told), BaseType::List(taken)) => is(told, taken),
        (BaseType::Named(_), BaseType::List(_)) | (BaseType::List(_), BaseType::Named(_)) => false,
    }
}

fn at(pos: Pos, words: &str) -> String {
    format!("{words} (line {}, column {})", pos.line, pos.column)
}
