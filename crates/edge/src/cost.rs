//! What an operation may cost at most: one a field, or its weight, and what is asked of a list as often as the list is long.
//! Each fragment is weighed once, and sums stop at the largest number.

use std::collections::HashMap;

use async_graphql_parser::{
    Positioned,
    types::{ExecutableDocument, Field, OperationDefinition, Selection, SelectionSet},
};
use async_graphql_value::{ConstValue, Value, Variables};

use crate::{
    fault::counted,
    given::Given,
    steps,
    types::{Many, Types, named, number, whole},
};

/// How long a list is taken to be that the register's own rules keep short; most are empty or have one item.
const FEW: u64 = 2;

pub(crate) struct Weighing<'a> {
    document: &'a ExecutableDocument,
    types: &'a Types,
    given: Given<'a>,
    /// A fragment that is not weighed to its end weighs nothing: no fragment meets itself, which was checked.
    fragments: HashMap<&'a str, u64>,
}

impl<'a> Weighing<'a> {
    pub(crate) fn new(
        document: &'a ExecutableDocument,
        types: &'a Types,
        operation: &'a OperationDefinition,
        variables: &'a Variables,
    ) -> Self {
        Self {
            document,
            types,
            given: Given::new(operation, variables),
            fragments: HashMap::new(),
        }
    }

    pub(crate) fn of(&mut self, set: &'a SelectionSet, on: Option<&'a str>) -> u64 {
        steps::make(1 + set.items.len());
        let items = set.items.iter().map(|item| match &item.node {
            Selection::Field(field) => self.field(field, on),
            Selection::InlineFragment(part) => {
                let condition = part.node.type_condition.as_ref();
                let on = condition.map_or(on, |told| Some(told.node.on.node.as_str()));
                self.of(&part.node.selection_set.node, on)
            }
            Selection::FragmentSpread(spread) => {
                self.fragment(spread.node.fragment_name.node.as_str())
            }
        });
        items.fold(0, u64::saturating_add)
    }

    fn field(&mut self, field: &'a Positioned<Field>, on: Option<&'a str>) -> u64 {
        let types = self.types;
        let told = on.and_then(|on| types.field(on, field.node.name.node.as_str()));
        let below = self.of(
            &field.node.selection_set.node,
            told.map(|told| named(&told.ty)),
        );
        let (weight, times) = told.map_or((1, 1), |told| {
            (told.weight, self.times(&field.node, told.many))
        });
        below.saturating_mul(times).saturating_add(weight)
    }

    fn fragment(&mut self, name: &'a str) -> u64 {
        if let Some(known) = self.fragments.get(name) {
            return *known;
        }
        let Some(told) = self.document.fragments.get(name) else {
            return 0;
        };
        self.fragments.insert(name, 0);
        let on = told.node.type_condition.node.on.node.as_str();
        let cost = self.of(&told.node.selection_set.node, Some(on));
        self.fragments.insert(name, cost);
        cost
    }

    fn times(&self, field: &Field, many: Many) -> u64 {
        let told = |name| field.get_argument(name).map(|value| &value.node);
        match many {
            Many::Once | Many::Rows => 1,
            Many::Few => FEW,
            Many::Page(unsaid) => {
                let lengths = [told("first"), told("last")].into_iter().flatten();
                lengths
                    .filter_map(|length| self.length(length))
                    .max()
                    .unwrap_or(unsaid)
            }
            Many::Ids => told("ids").and_then(|ids| self.count(ids)).unwrap_or(1),
        }
    }

    /// The number that an argument is, with the variables put in.
    fn length(&self, value: &Value) -> Option<u64> {
        if let Value::Variable(name) = value {
            return number(self.given.value(name)?);
        }
        let Value::Number(told) = value else {
            return None;
        };
        whole(told)
    }

    /// How many are in the list that an argument is, with the variables put in.
    fn count(&self, value: &Value) -> Option<u64> {
        if let Value::Variable(name) = value {
            let ConstValue::List(items) = self.given.value(name)? else {
                return None;
            };
            return Some(counted(items.len()));
        }
        let Value::List(items) = value else {
            return None;
        };
        Some(counted(items.len()))
    }
}
