use async_graphql_parser::types::{BaseType, OperationDefinition, VariableDefinition};
use async_graphql_value::{ConstValue, Variables};

/// What of the variables says whether a request is valid, in words. Requests of one document and one likeness are all valid or
/// none is: any text is as good as another where the type is one of the language's own, and so is any whole number. What is
/// true or false may leave parts of the document out.
pub(crate) fn likeness(operation: &OperationDefinition, variables: &Variables) -> String {
    let mut words = String::new();
    for definition in &operation.variable_definitions {
        let name = &definition.node.name.node;
        words.push_str(name);
        words.push('=');
        match variables.get(name) {
            None => {}
            Some(value) => match plain(&definition.node, value) {
                Some(kind) => words.push_str(kind),
                None => words.push_str(&value.to_string()),
            },
        }
        words.push('\n');
    }
    words
}

/// Which kind of value it is, where nothing else matters; no value is written so.
fn plain(definition: &VariableDefinition, value: &ConstValue) -> Option<&'static str> {
    let BaseType::Named(of) = &definition.var_type.node.base else {
        return None;
    };
    match (of.as_str(), value) {
        ("String" | "ID", ConstValue::String(_)) => Some("a text"),
        ("Int", ConstValue::Number(number)) if number.is_i64() => Some("a whole number"),
        (_, _) => None,
    }
}
