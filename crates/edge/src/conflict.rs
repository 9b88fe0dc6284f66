//! Whether all that is asked for under one key is one thing: the rule that fields can be merged, to its full depth.

use std::collections::HashSet;

use async_graphql_parser::types::{BaseType, Field, Type};

use crate::{
    fault::{Code, Fault},
    selection::{Asked, Collected, Parts, Reader},
    types::{Types, named},
};

/// More comparisons than an honest document needs.
const MOST: usize = 50_000;

pub(crate) struct Conflicts<'a> {
    pub(crate) reader: Reader<'a>,
    pub(crate) types: &'a Types,
    compared: usize,
}

impl<'a> Conflicts<'a> {
    pub(crate) const fn new(reader: Reader<'a>, types: &'a Types) -> Self {
        Self {
            reader,
            types,
            compared: 0,
        }
    }

    pub(crate) fn check(&mut self, parts: &Parts<'a>) -> Result<(), Fault> {
        self.same_shape(parts)?;
        self.same_field(parts)
    }

    /// Under one key stands one kind of value, whatever type the object has.
    fn same_shape(&mut self, parts: &Parts<'a>) -> Result<(), Fault> {
        for (key, asked) in self.collect(parts)?.keys {
            let mut shapes = asked
                .iter()
                .filter_map(|one| Some((one, self.type_of(one)?)));
            if let Some((_, first)) = shapes.next()
                && let Some((one, _)) = shapes.find(|(_, ty)| !self.alike(first, ty))
            {
                let message = format!("{key} is asked for as values of two types");
                return Err(Fault::invalid(message, one.field.pos));
            }
            self.below(&asked, Self::same_shape)?;
        }
        Ok(())
    }

    /// Where the object may be of one type, one key is one field with the same arguments.
    fn same_field(&mut self, parts: &Parts<'a>) -> Result<(), Fault> {
        for (key, asked) in self.collect(parts)?.keys {
            for group in self.groups(&asked) {
                let (first, rest) = group.split_first().expect("a group has a field");
                if let Some(other) = rest.iter().find(|one| !is_same(first, one)) {
                    let message = format!(
                        "{key} is asked for as two different fields, or with different arguments"
                    );
                    return Err(Fault::invalid(message, other.field.pos));
                }
                self.below(&group, Self::same_field)?;
            }
        }
        Ok(())
    }

    fn collect(&mut self, parts: &Parts<'a>) -> Result<Collected<'a>, Fault> {
        let collected = self.reader.collect(parts);
        let asked = collected.keys.iter().map(|(_, asked)| asked.len());
        self.compared += asked.sum::<usize>();
        if self.compared > MOST {
            let message = "the document asks for too much under the same keys";
            return Err(Fault::new(Code::TooCostly, message, Vec::new()));
        }
        Ok(collected)
    }

    fn below(
        &mut self,
        asked: &[Asked<'a>],
        check: fn(&mut Self, &Parts<'a>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let parts = below(asked, self.types);
        if parts.is_empty() {
            Ok(())
        } else {
            check(self, &parts)
        }
    }

    /// Those that one object may have to answer: what is asked of its own type, and of what is no single type.
    fn groups(&self, asked: &[Asked<'a>]) -> Vec<Vec<Asked<'a>>> {
        let object = |one: &Asked<'a>| one.on.filter(|on| self.types.is_object(on));
        let objects: HashSet<&str> = asked.iter().filter_map(object).collect();
        if objects.len() <= 1 {
            return vec![asked.to_vec()];
        }
        let group = |name: &str| {
            let of = asked
                .iter()
                .filter(|one| object(one).is_none_or(|on| on == name));
            of.copied().collect()
        };
        objects.into_iter().map(group).collect()
    }

    fn type_of(&self, asked: &Asked<'a>) -> Option<&'a Type> {
        let field = self
            .types
            .field(asked.on?, asked.field.node.name.node.as_str())?;
        Some(&field.ty)
    }

    fn alike(&self, one: &Type, other: &Type) -> bool {
        one.nullable == other.nullable
            && match (&one.base, &other.base) {
                (BaseType::List(one), BaseType::List(other)) => self.alike(one, other),
                (BaseType::Named(one), BaseType::Named(other)) => {
                    one == other || !(self.types.is_leaf(one) || self.types.is_leaf(other))
                }
                (BaseType::List(_), BaseType::Named(_))
                | (BaseType::Named(_), BaseType::List(_)) => false,
            }
    }
}

/// What is asked of the values of fields that stand under one key.
pub(crate) fn below<'a>(asked: &[Asked<'a>], types: &'a Types) -> Parts<'a> {
    let sets = asked.iter().map(|one| {
        let field = &one.field.node;
        let told = one
            .on
            .and_then(|on| types.field(on, field.name.node.as_str()));
        (&field.selection_set.node, told.map(|told| named(&told.ty)))
    });
    sets.filter(|(set, _)| !set.items.is_empty()).collect()
}

fn is_same(one: &Asked<'_>, other: &Asked<'_>) -> bool {
    let (one, other): (&Field, &Field) = (&one.field.node, &other.field.node);
    let arguments = |field: &Field| field.arguments.len();
    one.name.node == other.name.node
        && arguments(one) == arguments(other)
        && one.arguments.iter().all(|(name, value)| {
            other
                .get_argument(&name.node)
                .is_some_and(|told| told.node == value.node)
        })
}
