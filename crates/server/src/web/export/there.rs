//! Whether the thing that a table is asked of is there.

use async_graphql::parser::types::{Field, OperationDefinition, Selection, SelectionSet};
use serde_json::{Map, Value};

use super::{super::refusal::Refusal, paging::as_variable, table::Table};

impl Table {
    /// An answer whose rows would stand in a thing that is not there is refused by the parameters it was looked for with.
    pub(super) fn is_there(&self, answer: &Value) -> Result<(), Refusal> {
        let operation = self.paged.operation();
        let mut selection = Some(&operation.selection_set.node);
        let mut here = answer;
        for key in self.columns.levels.first().into_iter().flatten() {
            let field = selection.and_then(|selection| field(selection, key));
            here = &here[key];
            if here.is_null() {
                return Err(nowhere(operation, &self.variables, key, field));
            }
            selection = field.map(|field| &field.selection_set.node);
        }
        Ok(())
    }
}

fn nowhere(
    operation: &OperationDefinition,
    told: &Map<String, Value>,
    key: &str,
    field: Option<&Field>,
) -> Refusal {
    let arguments = field.into_iter().flat_map(|field| &field.arguments);
    let by = arguments.filter_map(|(name, value)| match as_variable(&value.node) {
        Some(name) => Some(format!("`{name}` {}", value_of(operation, told, &name)?)),
        None => Some(format!("`{name}` {}", value.node)),
    });
    let by: Vec<String> = by.collect();
    let with = if by.is_empty() { "" } else { " with " };
    Refusal::bad_user_input(format!("there is no `{key}`{with}{}", by.join(", ")))
}

/// What a variable is told to be, or else is by itself.
fn value_of(
    operation: &OperationDefinition,
    told: &Map<String, Value>,
    name: &str,
) -> Option<String> {
    if let Some(value) = told.get(name) {
        return Some(value.to_string());
    }
    let mut definitions = operation.variable_definitions.iter();
    let own = definitions.find(|definition| definition.node.name.node == name)?;
    let default = own.node.default_value.as_ref();
    default.map(|value| value.node.to_string())
}

/// What is answered under a key.
fn field<'a>(selection: &'a SelectionSet, key: &str) -> Option<&'a Field> {
    selection.items.iter().find_map(|item| match &item.node {
        Selection::Field(field) => (field.node.response_key().node == key).then_some(&field.node),
        Selection::InlineFragment(fragment) => field(&fragment.node.selection_set.node, key),
        Selection::FragmentSpread(_) => None,
    })
}
