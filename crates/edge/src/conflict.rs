//! Whether all that is asked for under one key is one thing: the rule that fields can be merged, to its full depth.

use std::collections::HashMap;

use async_graphql_parser::types::{BaseType, Field, Type};
use async_graphql_value::Value;

use crate::{
    allowance::Allowance,
    fault::Fault,
    selection::{Asked, Collected, Parts, Reader},
    types::{Types, named},
};

/// More comparisons than an honest document needs.
const MOST: usize = 50_000;

pub(crate) struct Conflicts<'a> {
    pub(crate) reader: Reader<'a>,
    pub(crate) types: &'a Types,
    allowance: &'a mut Allowance,
    compared: usize,
}

impl<'a> Conflicts<'a> {
    pub(crate) const fn new(
        reader: Reader<'a>,
        types: &'a Types,
        allowance: &'a mut Allowance,
    ) -> Self {
        Self {
            reader,
            types,
            allowance,
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
            for group in self.groups(&asked)? {
                if let Some(other) = self.unlike(&group)? {
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
        self.allowance.spend(collected.looked_at)?;
        let asked = collected.keys.iter().map(|(_, asked)| asked.len());
        self.compared += asked.sum::<usize>();
        if self.compared > MOST {
            return Err(Allowance::spent());
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
    fn groups(&mut self, asked: &[Asked<'a>]) -> Result<Vec<Vec<Asked<'a>>>, Fault> {
        let mut groups: Vec<Vec<Asked<'a>>> = Vec::new();
        let mut places: HashMap<&str, usize> = HashMap::new();
        let mut shared = Vec::new();
        for one in asked {
            match one.on.filter(|on| self.types.is_object(on)) {
                Some(on) => {
                    let place = *places.entry(on).or_insert(groups.len());
                    if place == groups.len() {
                        groups.push(Vec::new());
                    }
                    groups[place].push(*one);
                }
                None => shared.push(*one),
            }
        }
        if groups.len() <= 1 {
            return Ok(vec![asked.to_vec()]);
        }
        self.allowance
            .spend(groups.len().saturating_mul(shared.len()))?;
        groups.iter_mut().for_each(|group| group.extend(&shared));
        Ok(groups)
    }

    /// The one that is not the same field with the same arguments as the first; none where all are.
    fn unlike<'b>(&mut self, group: &'b [Asked<'a>]) -> Result<Option<&'b Asked<'a>>, Fault> {
        let Some((first, rest)) = group.split_first() else {
            return Ok(None);
        };
        let told = arguments(&first.field.node);
        for one in rest {
            let other = &one.field.node;
            let values = other.arguments.iter().map(|(_, value)| pieces(&value.node));
            self.allowance.spend(1 + values.sum::<usize>())?;
            let same = other.name.node == first.field.node.name.node
                && other.arguments.len() == first.field.node.arguments.len()
                && arguments(other) == told;
            if !same {
                return Ok(Some(one));
            }
        }
        Ok(None)
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

fn arguments(field: &Field) -> HashMap<&str, &Value> {
    let all = field.arguments.iter();
    all.map(|(name, value)| (name.node.as_str(), &value.node))
        .collect()
}

/// Of how many pieces a value is.
fn pieces(value: &Value) -> usize {
    1 + match value {
        Value::List(items) => items.iter().map(pieces).sum(),
        Value::Object(fields) => fields.values().map(pieces).sum(),
        Value::Variable(_)
        | Value::Null
        | Value::Number(_)
        | Value::String(_)
        | Value::Boolean(_)
        | Value::Binary(_)
        | Value::Enum(_) => 0,
    }
}
