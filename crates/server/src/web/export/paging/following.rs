//! How every list of a document is made to be asked for page by page.

use std::{fmt::Display, sync::LazyLock};

use async_graphql::{
    Name, Positioned,
    parser::types::{Field, OperationDefinition, Selection, SelectionSet},
};

use super::{
    super::{question::Question, types::named},
    Paged, Refusal, Types,
};

/// How the list of the rows is asked for from a place on, how a list within a row is, and how far the log has come.
const SHOWN: &str = "query ($_after: String) {
    rows(first: 1000, after: $_after) { _page: pageInfo { hasNextPage endCursor } }
    within(first: 100) { _page: pageInfo { hasNextPage endCursor } }
    _log: log { position }
}";
const ROWS: &str = "rows";
const WITHIN: &str = "within";
/// The names and the size of a page in it.
pub(super) const AFTER: &str = "_after";
pub(super) const IN_A_ROW: u8 = 100;
/// The rows themselves come by larger pages than anybody may ask for, as some lists are found anew for each page.
pub(in super::super) const PAGE: u16 = 1_000;
pub(super) const PAGE_INFO: &str = "_page";
pub(in super::super) const LOG: &str = "_log";

pub(super) static ASKED: LazyLock<OperationDefinition> = LazyLock::new(|| {
    Question::read(SHOWN)
        .expect("what is shown is one query")
        .operation
});

impl Paged {
    /// Whether the list of the rows was found, to be followed.
    pub(super) fn through(
        &mut self,
        types: &Types,
        of: &str,
        rows: Option<&[String]>,
        selection: &mut SelectionSet,
    ) -> Result<bool, Refusal> {
        let mut found = false;
        for item in &mut selection.items {
            found |= match &mut item.node {
                Selection::Field(field) => self.field(types, of, rows, &mut field.node)?,
                Selection::InlineFragment(fragment) => {
                    let fragment = &mut fragment.node;
                    let condition = fragment.type_condition.as_ref();
                    let on = condition.map_or(of.to_owned(), |told| told.node.on.node.to_string());
                    self.through(types, &on, rows, &mut fragment.selection_set.node)?
                }
                Selection::FragmentSpread(_) => false,
            };
        }
        Ok(found)
    }

    fn field(
        &mut self,
        types: &Types,
        of: &str,
        rows: Option<&[String]>,
        field: &mut Field,
    ) -> Result<bool, Refusal> {
        let Some(told) = types.field(of, &field.name.node) else {
            return Ok(false);
        };
        let kind = named(&told.ty.node);
        let within = rows.and_then(|rows| further(rows, field));
        let found = self.through(types, kind, within, &mut field.selection_set.node)?;
        let items = items(&field.selection_set.node);
        if !types.is_connection(kind) || items.is_empty() {
            return Ok(found);
        }
        if rows.is_some_and(|rows| is_way(rows, field, &items)) {
            self.follow(field)?;
            return Ok(true);
        } else if field.get_argument("first").is_none() && field.get_argument("last").is_none() {
            let asked = shown(WITHIN).into_iter();
            let asked = asked.flat_map(|list| list.arguments.iter().cloned());
            field.arguments.extend(asked);
            field.selection_set.node.items.extend(page_info());
        }
        Ok(found)
    }

    /// The document's own page gives way to the whole list.
    fn follow(&mut self, field: &mut Field) -> Result<(), Refusal> {
        if field.get_argument("last").is_some() || field.get_argument("before").is_some() {
            return Err(Refusal::bad_request(
                "a table has the whole list from its beginning: leave out `last` and `before`",
            ));
        }
        self.first = variable(field, "first");
        if let Some(after) = variable(field, "after") {
            self.after = after;
        }
        for (name, value) in shown(ROWS).into_iter().flat_map(|list| &list.arguments) {
            if variable(field, &name.node).is_none() {
                field.arguments.retain(|(known, _)| known.node != name.node);
                field.arguments.push((name.clone(), value.clone()));
            }
        }
        field.selection_set.node.items.extend(page_info());
        Ok(())
    }
}

/// The variable that an argument is taken from.
fn variable(field: &Field, argument: &str) -> Option<Name> {
    as_variable(&field.get_argument(argument)?.node)
}

/// The variable that a value is.
pub(in super::super) fn as_variable(value: &impl Display) -> Option<Name> {
    value.to_string().strip_prefix('$').map(Name::new)
}

/// What a document calls the items that it asks a list for.
fn items(selection: &SelectionSet) -> Vec<String> {
    let mut found = Vec::new();
    for item in &selection.items {
        match &item.node {
            Selection::Field(field) => {
                let name = &field.node.name.node;
                if name == "nodes" || name == "edges" {
                    found.push(field.node.response_key().node.to_string());
                }
            }
            Selection::InlineFragment(fragment) => {
                found.extend(items(&fragment.node.selection_set.node));
            }
            Selection::FragmentSpread(_) => {}
        }
    }
    found
}

/// Whether the rows are the items of a list.
fn is_way(rows: &[String], list: &Field, items: &[String]) -> bool {
    match rows {
        [own, item] => list.response_key().node == *own && items.contains(item),
        _ => false,
    }
}

/// The rest of the way to the rows, where it leads through a field.
fn further<'a>(rows: &'a [String], field: &Field) -> Option<&'a [String]> {
    let (own, rest) = rows.split_first()?;
    (field.response_key().node == *own && rest.len() > 1).then_some(rest)
}

/// The list that shows how one is asked for.
fn shown(name: &str) -> Option<&'static Field> {
    let mut lists = ASKED.selection_set.node.items.iter().filter_map(as_list);
    lists.find(|list| list.name.node == name)
}

fn as_list(selection: &'static Positioned<Selection>) -> Option<&'static Field> {
    match &selection.node {
        Selection::Field(field) if !field.node.arguments.is_empty() => Some(&field.node),
        Selection::Field(_) | Selection::InlineFragment(_) | Selection::FragmentSpread(_) => None,
    }
}

fn page_info() -> impl Iterator<Item = Positioned<Selection>> {
    let shown = shown(ROWS).into_iter();
    shown.flat_map(|list| list.selection_set.node.items.iter().cloned())
}

/// What is asked beside the list.
pub(super) fn beside() -> impl Iterator<Item = Positioned<Selection>> {
    let shown = ASKED.selection_set.node.items.iter();
    shown.filter(|item| as_list(item).is_none()).cloned()
}
