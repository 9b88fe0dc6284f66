use std::collections::{HashMap, HashSet};

use async_graphql_parser::{
    Positioned,
    types::{Directive, ExecutableDocument, Field, Selection, SelectionSet},
};
use async_graphql_value::{ConstValue, Name, Value};

use crate::{given::Given, steps};

/// A field where it is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) field: &'a Positioned<Field>,
    /// The type that it is asked of; none where the schema does not know it, as in what it tells of itself.
    pub(crate) on: Option<&'a str>,
}

/// The fields of an answer, each under its key and in the order of the document.
#[derive(Debug, Default)]
pub(crate) struct Collected<'a> {
    pub(crate) keys: Vec<(&'a Name, Vec<Asked<'a>>)>,
    index: HashMap<&'a str, usize>,
    /// Fields and fragments on the way.
    pub(crate) looked_at: usize,
}

/// Parts of a document that make one answer together, each with the type that it is asked of.
pub(crate) type Parts<'a> = Vec<(&'a SelectionSet, Option<&'a str>)>;

/// What a document and its variables leave of a selection.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub(crate) document: &'a ExecutableDocument,
    /// None: as if every condition were met.
    pub(crate) given: Option<&'a Given<'a>>,
}

impl<'a> Reader<'a> {
    /// Fragments are written out, each once, as the language has it.
    pub(crate) fn collect(&self, parts: &Parts<'a>) -> Collected<'a> {
        let mut collected = Collected::default();
        let mut seen = HashSet::new();
        for (set, on) in parts {
            self.into(set, *on, &mut collected, &mut seen);
        }
        collected
    }

    fn into(
        &self,
        set: &'a SelectionSet,
        on: Option<&'a str>,
        collected: &mut Collected<'a>,
        seen: &mut HashSet<&'a str>,
    ) {
        steps::make(1 + set.items.len());
        collected.looked_at += 1 + set.items.len();
        for item in &set.items {
            if !self.is_included(item.node.directives()) {
                continue;
            }
            match &item.node {
                Selection::Field(field) => collected.push(Asked { field, on }),
                Selection::InlineFragment(part) => {
                    let condition = part.node.type_condition.as_ref();
                    let on = condition.map_or(on, |told| Some(told.node.on.node.as_str()));
                    self.into(&part.node.selection_set.node, on, collected, seen);
                }
                Selection::FragmentSpread(spread) => {
                    let name = spread.node.fragment_name.node.as_str();
                    if let Some(told) = self.document.fragments.get(name)
                        && seen.insert(name)
                    {
                        let on = told.node.type_condition.node.on.node.as_str();
                        self.into(&told.node.selection_set.node, Some(on), collected, seen);
                    }
                }
            }
        }
    }

    fn is_included(&self, directives: &[Positioned<Directive>]) -> bool {
        let Some(given) = self.given else {
            return true;
        };
        directives.iter().all(|directive| {
            let condition = directive.node.get_argument("if");
            let told = condition.and_then(|value| truth(&value.node, given));
            match (directive.node.name.node.as_str(), told) {
                ("skip", Some(skipped)) => !skipped,
                ("include", Some(included)) => included,
                (_, Some(_) | None) => true,
            }
        })
    }
}

fn truth(value: &Value, given: &Given<'_>) -> Option<bool> {
    if let Value::Variable(name) = value {
        let ConstValue::Boolean(told) = given.value(name)? else {
            return None;
        };
        return Some(*told);
    }
    let Value::Boolean(told) = value else {
        return None;
    };
    Some(*told)
}

impl<'a> Collected<'a> {
    fn push(&mut self, asked: Asked<'a>) {
        let key = &asked.field.node.response_key().node;
        let next = self.keys.len();
        match *self.index.entry(key.as_str()).or_insert(next) {
            at if at == next => self.keys.push((key, vec![asked])),
            at => self.keys[at].1.push(asked),
        }
    }
}
