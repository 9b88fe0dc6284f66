#[cfg(test)]
mod tests;

use async_graphql::{
    Request, Value,
    parser::types::{DocumentOperations, OperationDefinition},
};

/// Longer names are cut in the log.
const LONGEST_NAME: usize = 80;

/// What the caller calls the operation.
pub(super) fn name(request: &mut Request) -> Option<String> {
    let name = request.operation_name.clone().or_else(|| {
        let document = request.parsed_query().ok()?;
        let (name, _) = document.operations.iter().next()?;
        name.filter(|_| document.operations.iter().count() == 1)
            .map(ToString::to_string)
    });
    name.map(|name| name.chars().take(LONGEST_NAME).collect())
}

/// A variable that the operation cannot do without and that has no value: nothing may be executed then.
pub(super) fn lacking_variable(request: &mut Request) -> Option<String> {
    let name = request.operation_name.clone();
    let operations = &request.parsed_query().ok()?.operations;
    let needed = needed(chosen(operations, name.as_deref())?);
    let mut lacking = needed.into_iter().filter(|name| {
        let value = request.variables.get(name.as_str());
        value.is_none_or(|value| *value == Value::Null)
    });
    lacking.next()
}

fn needed(operation: &OperationDefinition) -> Vec<String> {
    let definitions = operation.variable_definitions.iter();
    definitions
        .filter(|definition| !definition.node.var_type.node.nullable)
        .filter(|definition| definition.node.default_value.is_none())
        .map(|definition| definition.node.name.node.to_string())
        .collect()
}

/// The one that is asked for; none when that is not clear, which the validation tells.
fn chosen<'a>(
    operations: &'a DocumentOperations,
    name: Option<&str>,
) -> Option<&'a OperationDefinition> {
    let mut all = operations.iter();
    let (_, operation) = match name {
        Some(name) => all.find(|(told, _)| told.is_some_and(|told| told == name))?,
        None => all.next()?,
    };
    Some(&operation.node)
}
