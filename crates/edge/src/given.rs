use std::collections::HashMap;

use async_graphql_parser::types::OperationDefinition;
use async_graphql_value::{ConstValue, Variables};

use crate::steps;

/// What the variables of an operation are: what is told, and else what the operation says.
pub(crate) struct Given<'a> {
    told: &'a Variables,
    defaults: HashMap<&'a str, &'a ConstValue>,
}

impl<'a> Given<'a> {
    pub(crate) fn new(operation: &'a OperationDefinition, told: &'a Variables) -> Self {
        let all = operation.variable_definitions.iter();
        steps::make(operation.variable_definitions.len());
        let defaults =
            all.filter_map(|one| Some((one.node.name.node.as_str(), one.node.default_value()?)));
        Self {
            told,
            defaults: defaults.collect(),
        }
    }

    pub(crate) fn value(&self, name: &str) -> Option<&ConstValue> {
        let told = self.told.get(name);
        told.or_else(|| self.defaults.get(name).copied())
    }
}
