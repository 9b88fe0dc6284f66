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

#[cfg(test)]
mod tests {
    use async_graphql::Variables;
    use serde_json::json;

    use super::*;

    #[test]
    fn an_operation_is_called_as_it_is_asked_for_or_as_it_calls_itself() {
        assert_eq!(
            name(&mut Request::new("query A { a }")).as_deref(),
            Some("A")
        );
        let two = "query A { a } query B { b }";
        assert_eq!(
            name(&mut Request::new(two).operation_name("B")).as_deref(),
            Some("B")
        );
        for nameless in ["{ a }", two, "{"] {
            assert_eq!(name(&mut Request::new(nameless)), None, "{nameless}");
        }
    }

    #[test]
    fn a_needed_variable_must_have_a_value() {
        for variables in [json!({}), json!({ "a": null })] {
            let mut request = asking("query ($a: Int!) { a }", variables);
            assert_eq!(lacking_variable(&mut request).as_deref(), Some("a"));
        }
        for query in [
            "query ($a: Int) { a }",
            "query ($a: Int! = 1) { a }",
            "{ a }",
            "{",
        ] {
            assert_eq!(
                lacking_variable(&mut asking(query, json!({}))),
                None,
                "{query}"
            );
        }
        assert_eq!(
            lacking_variable(&mut asking("query ($a: Int!) { a }", json!({ "a": 1 }))),
            None
        );
    }

    #[test]
    fn only_the_chosen_operation_needs_its_variables() {
        let two = asking("query A { a } query B($b: Int!) { b }", json!({}));
        assert_eq!(lacking_variable(&mut two.operation_name("A")), None);
    }

    fn asking(query: &str, variables: serde_json::Value) -> Request {
        Request::new(query).variables(Variables::from_json(variables))
    }
}
