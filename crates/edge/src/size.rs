//! How large an operation is with its fragments written out: each fragment is measured once, and sums stop at the largest
//! number, so a chain of fragments that doubles itself is refused as fast as it is read.

use std::collections::HashMap;

use async_graphql_parser::{
    Pos, Positioned,
    types::{Directive, ExecutableDocument, Selection, SelectionSet},
};

use crate::{
    fault::{Code, Fault, counted},
    limits::Limits,
    steps,
    types::Types,
};

/// So many fragments lead to each other at most: whoever follows them has a stack, and a stack has an end.
const MOST: usize = 250;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) fields: u64,
    pub(crate) depth: u64,
    aliases: u64,
    directives: u64,
}

impl Size {
    fn and(self, other: Self) -> Self {
        Self {
            fields: self.fields.saturating_add(other.fields),
            aliases: self.aliases.saturating_add(other.aliases),
            directives: self.directives.saturating_add(other.directives),
            depth: self.depth.max(other.depth),
        }
    }

    pub(crate) fn check(self, limits: &Limits) -> Result<(), Fault> {
        [
            ("fields", self.fields, limits.fields),
            ("aliases", self.aliases, limits.aliases),
            ("directives", self.directives, limits.directives),
            ("fields within fields", self.depth, limits.depth),
        ]
        .into_iter()
        .find(|(_, told, most)| told > most)
        .map_or(Ok(()), |(what, told, most)| {
            Err(Fault::too_many(Code::TooCostly, what, told, most))
        })
    }
}

/// Measures the operations of one document.
pub(crate) struct Measure<'a> {
    document: &'a ExecutableDocument,
    types: &'a Types,
    repeated: usize,
    /// None while it is being measured: what meets itself has no end.
    fragments: HashMap<&'a str, Option<Size>>,
    /// The fragments in fragments that lead here.
    within: usize,
}

impl<'a> Measure<'a> {
    pub(crate) fn new(document: &'a ExecutableDocument, types: &'a Types, limits: &Limits) -> Self {
        Self {
            document,
            types,
            repeated: limits.repeated,
            fragments: HashMap::new(),
            within: 0,
        }
    }

    pub(crate) fn of(&mut self, set: &'a SelectionSet) -> Result<Size, Fault> {
        let mut keys: HashMap<&str, usize> = HashMap::new();
        let mut size = Size::default();
        steps::make(1 + set.items.len());
        for item in &set.items {
            if let Selection::Field(field) = &item.node {
                let times = keys.entry(&field.node.response_key().node).or_default();
                *times += 1;
                if *times > self.repeated {
                    let key = &field.node.response_key().node;
                    let message = format!(
                        "{key} is asked for more than {} times in one place",
                        self.repeated
                    );
                    return Err(Fault::new(Code::TooCostly, message, vec![field.pos]));
                }
            }
            let directives = self.directives(item.node.directives())?;
            let item = self.item(&item.node, item.pos)?;
            size = size.and(Size {
                directives: item.directives.saturating_add(directives),
                ..item
            });
        }
        Ok(size)
    }

    fn item(&mut self, item: &'a Selection, at: Pos) -> Result<Size, Fault> {
        match item {
            Selection::Field(field) => {
                let below = self.of(&field.node.selection_set.node)?;
                let alias = u64::from(field.node.alias.is_some());
                Ok(Size {
                    fields: below.fields.saturating_add(1),
                    depth: below.depth.saturating_add(1),
                    aliases: below.aliases.saturating_add(alias),
                    directives: below.directives,
                })
            }
            Selection::InlineFragment(part) => self.of(&part.node.selection_set.node),
            Selection::FragmentSpread(spread) => {
                self.fragment(spread.node.fragment_name.node.as_str(), at)
            }
        }
    }

    fn fragment(&mut self, name: &'a str, at: Pos) -> Result<Size, Fault> {
        match self.fragments.get(name) {
            Some(Some(size)) => return Ok(*size),
            Some(None) => {
                let message = format!("the fragment {name} leads back to itself");
                return Err(Fault::invalid(message, at));
            }
            None => {}
        }
        let Some(told) = self.document.fragments.get(name) else {
            return Err(Fault::invalid(format!("there is no fragment {name}"), at));
        };
        self.within += 1;
        if self.within > MOST {
            let (within, most) = (counted(self.within), counted(MOST));
            let what = "fragments in fragments";
            return Err(Fault::too_many(Code::TooCostly, what, within, most));
        }
        self.fragments.insert(name, None);
        let directives = self.directives(&told.node.directives)?;
        let size = self.of(&told.node.selection_set.node)?;
        self.within -= 1;
        let size = Size {
            directives: size.directives.saturating_add(directives),
            ..size
        };
        self.fragments.insert(name, Some(size));
        Ok(size)
    }

    fn directives(&self, all: &[Positioned<Directive>]) -> Result<u64, Fault> {
        steps::make(all.len());
        for directive in all {
            let name = directive.node.name.node.as_str();
            if !self.types.has_directive(name) {
                let message = format!("there is no directive @{name}");
                return Err(Fault::invalid(message, directive.pos));
            }
        }
        Ok(counted(all.len()))
    }
}
