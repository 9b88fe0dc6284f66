#[cfg(test)]
mod tests;

use std::collections::HashMap;

use async_graphql::{
    Name, Positioned,
    parser::types::{
        ExecutableDocument, FragmentDefinition, InlineFragment, OperationDefinition, OperationType,
        Selection, SelectionSet,
    },
};

use edge::Limits;

use super::super::refusal::Refusal;

/// A document may ask for so many fields when every fragment is written out.
const LARGEST: usize = 20_000;
/// It may nest so deep; fragments that go round in a circle never end.
const DEEPEST: usize = 64;

/// The one query of a document, with every fragment written out where it is used.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub(super) operation: OperationDefinition,
    /// Which list makes the rows, where the document says so: `# rows: effects.nodes.observations`.
    pub(super) rows: Option<String>,
    /// What stands beside the rows and is repeated in each, where the document says so: `# columns: potential.dataYear`.
    pub(super) repeated: Vec<String>,
}

impl Question {
    pub(super) fn read(document: &str) -> Result<Self, Refusal> {
        let parsed = edge::parsed(document, &Limits::default()).map_err(Refusal::of_document)?;
        let ExecutableDocument {
            operations,
            fragments,
        } = parsed;
        let mut all = operations.iter().map(|(_, operation)| &operation.node);
        let (Some(operation), None) = (all.next(), all.next()) else {
            return Err(Refusal::bad_request(
                "the document of a table has one operation",
            ));
        };
        if operation.ty != OperationType::Query {
            return Err(Refusal::bad_request("the document of a table is a query"));
        }
        let mut operation = operation.clone();
        let mut spread = Spread {
            fragments: &fragments,
            left: LARGEST,
            depth: 0,
        };
        operation.selection_set.node = spread.written_out(&operation.selection_set.node)?;
        Ok(Self {
            operation,
            rows: said(document, "rows:"),
            repeated: every(document, "columns:"),
        })
    }
}

/// What the first comment of a document says: what it is called.
pub(super) fn title(document: &str) -> Option<String> {
    comments(document).next().map(str::to_owned)
}

fn said(document: &str, name: &str) -> Option<String> {
    comments(document)
        .find_map(|comment| comment.strip_prefix(name))
        .map(|told| told.trim().to_owned())
}

/// The words of all comments of that name.
fn every(document: &str, name: &str) -> Vec<String> {
    comments(document)
        .filter_map(|comment| comment.strip_prefix(name))
        .flat_map(str::split_whitespace)
        .map(str::to_owned)
        .collect()
}

fn comments(document: &str) -> impl Iterator<Item = &str> {
    document
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix('#'))
        .map(str::trim)
}

struct Spread<'a> {
    fragments: &'a HashMap<Name, Positioned<FragmentDefinition>>,
    left: usize,
    depth: usize,
}

impl Spread<'_> {
    fn written_out(&mut self, selection: &SelectionSet) -> Result<SelectionSet, Refusal> {
        if self.depth == DEEPEST {
            return Err(Refusal::bad_request(format!(
                "the document nests deeper than {DEEPEST}"
            )));
        }
        self.depth += 1;
        let items = self.each(selection);
        self.depth -= 1;
        items
    }

    fn each(&mut self, selection: &SelectionSet) -> Result<SelectionSet, Refusal> {
        let mut items = Vec::with_capacity(selection.items.len());
        for item in &selection.items {
            self.left = self.left.checked_sub(1).ok_or_else(|| {
                Refusal::bad_request(format!("the document asks for more than {LARGEST} fields"))
            })?;
            let pos = item.pos;
            items.push(Positioned::new(self.one(&item.node)?, pos));
        }
        Ok(SelectionSet { items })
    }

    fn one(&mut self, selection: &Selection) -> Result<Selection, Refusal> {
        let mut selection = selection.clone();
        match &mut selection {
            Selection::Field(field) => {
                let set = &mut field.node.selection_set.node;
                *set = self.written_out(set)?;
            }
            Selection::InlineFragment(fragment) => {
                let set = &mut fragment.node.selection_set.node;
                *set = self.written_out(set)?;
            }
            Selection::FragmentSpread(spread) => {
                let name = &spread.node.fragment_name.node;
                let fragment = self.fragments.get(name).ok_or_else(|| {
                    Refusal::bad_request(format!("there is no fragment `{name}`"))
                })?;
                let inline = InlineFragment {
                    type_condition: Some(fragment.node.type_condition.clone()),
                    directives: spread.node.directives.clone(),
                    selection_set: Positioned::new(
                        self.written_out(&fragment.node.selection_set.node)?,
                        spread.pos,
                    ),
                };
                return Ok(Selection::InlineFragment(Positioned::new(
                    inline, spread.pos,
                )));
            }
        }
        Ok(selection)
    }
}
