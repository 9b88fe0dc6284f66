//! How a list is asked for page by page, until its end.

mod following;

#[cfg(test)]
mod tests;

use async_graphql::{
    Name, Positioned,
    parser::types::{DocumentOperations, ExecutableDocument, OperationDefinition},
};
use following::{AFTER, ASKED, IN_A_ROW, PAGE_INFO, beside};
pub(super) use following::{LOG, PAGE, as_variable};
use serde_json::{Map, Value};

use super::{
    super::refusal::Refusal,
    question::Question,
    source::Levels,
    types::{QUERY, Types},
};

/// A question as it is executed for each page.
#[derive(Clone, Debug)]
pub(super) struct Paged {
    operation: OperationDefinition,
    /// The way to the list that is followed to its end.
    list: Option<Vec<String>>,
    /// The variable that says from where; the one that says how many, where the document has one.
    after: Name,
    first: Option<Name>,
}

impl Paged {
    pub(super) fn of(types: &Types, question: Question, levels: &Levels) -> Result<Self, Refusal> {
        let mut paged = Self {
            operation: question.operation,
            list: None,
            after: Name::new(AFTER),
            first: None,
        };
        let mut selection = std::mem::take(&mut paged.operation.selection_set.node);
        let rows = levels.first().map(Vec::as_slice);
        if paged.through(types, QUERY, rows, &mut selection)? {
            paged.list = rows
                .and_then(<[String]>::split_last)
                .map(|(_, way)| way.to_vec());
        }
        selection.items.extend(beside());
        paged.operation.selection_set.node = selection;
        if paged.list.is_some() && paged.after == AFTER {
            let asked = ASKED.variable_definitions.iter().cloned();
            paged.operation.variable_definitions.extend(asked);
        }
        Ok(paged)
    }

    /// Variables that are not for the asker to set.
    pub(super) fn reserved(&self) -> Vec<Name> {
        let first = self.first.iter().filter(|name| !self.needs(name));
        first.chain([&self.after]).cloned().collect()
    }

    /// A variable that the document cannot do without and that says only how many are asked for at a time.
    pub(super) fn needed(&self) -> Option<&Name> {
        self.first.as_ref().filter(|name| self.needs(name))
    }

    fn needs(&self, name: &Name) -> bool {
        let mut definitions = self.operation.variable_definitions.iter();
        let own = definitions.find(|definition| definition.node.name.node == *name);
        own.is_some_and(|own| !own.node.var_type.node.nullable && own.node.default_value.is_none())
    }

    pub(super) fn operation(&self) -> &OperationDefinition {
        &self.operation
    }

    pub(super) fn document(&self) -> ExecutableDocument {
        let operation = Positioned::new(self.operation.clone(), Default::default());
        ExecutableDocument {
            operations: DocumentOperations::Single(operation),
            fragments: Default::default(),
        }
    }

    /// The variables of the page after a cursor, or of the first.
    pub(super) fn turn(&self, variables: &mut Map<String, Value>, after: Option<String>) {
        if self.list.is_some() {
            variables.insert(self.after.to_string(), after.into());
        }
        if let Some(first) = &self.first {
            variables.insert(first.to_string(), PAGE.into());
        }
    }

    /// The cursor of the next page, if there is one; a list in a row that has more than a page is refused.
    pub(super) fn next(&self, answer: &mut Value) -> Result<Option<String>, Refusal> {
        let mut way = self.list.iter().flatten();
        let own = way.try_fold(&mut *answer, |here, key| here.get_mut(key));
        let own = own.filter(|_| self.list.is_some());
        let page = own.and_then(Value::as_object_mut);
        let page = page.and_then(|list| list.remove(PAGE_INFO));
        if let Some(list) = cut_off(answer) {
            return Err(Refusal::export_too_large(format!(
                "`{list}` has more than {IN_A_ROW} items in one row: ask for them as a table of their own"
            )));
        }
        let page = page.filter(|page| page["hasNextPage"] == true);
        Ok(page.and_then(|page| page["endCursor"].as_str().map(str::to_owned)))
    }
}

/// A list in a row that goes on after its page.
fn cut_off(answer: &Value) -> Option<String> {
    match answer {
        Value::Object(fields) => fields.iter().find_map(|(key, value)| {
            if value[PAGE_INFO]["hasNextPage"] == true {
                return Some(key.clone());
            }
            cut_off(value)
        }),
        Value::Array(items) => items.iter().find_map(cut_off),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}
