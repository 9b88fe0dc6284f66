//! The answer as the language wants it: its keys in the order of the document, a field that failed null, and what may not be
//! null nulls what it stands in. The library leaves the key of a failed field out, and orders keys as they come.

use std::collections::HashMap;

use async_graphql_value::{ConstValue, Name, indexmap::IndexMap};

use crate::{
    plan::{Key, Plan, Shape},
    steps,
};

/// A step of the path to a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    Key(String),
    Item(usize),
}

type Object = IndexMap<Name, ConstValue>;

impl Plan {
    /// Completes an answer; the paths are those of its errors.
    pub(crate) fn complete(&self, data: &mut ConstValue, errors: &[Vec<Step>]) {
        let failures = Failures::of(errors);
        let completing = Completing {
            failed: failures.is_some(),
        };
        if *data == ConstValue::Null {
            *data = ConstValue::Object(Object::new());
        }
        if let ConstValue::Object(object) = data
            && !completing.object(object, self, failures.as_ref())
        {
            *data = ConstValue::Null;
        }
    }
}

/// A place that an error is told of, or that holds such places.
#[derive(Default)]
struct Failures<'a> {
    below: HashMap<&'a Step, Self>,
}

impl<'a> Failures<'a> {
    /// None where nothing failed.
    fn of(errors: &'a [Vec<Step>]) -> Option<Self> {
        let mut root: Option<Self> = None;
        for path in errors {
            steps::make(path.len());
            let mut here = root.get_or_insert_default();
            for step in path {
                here = here.below.entry(step).or_default();
            }
        }
        root
    }
}

/// What failed in a place; none where nothing did.
type Failed<'a> = Option<&'a Failures<'a>>;

struct Completing {
    /// Something did, in some place.
    failed: bool,
}

impl Completing {
    /// Whether the object stands; it does not when something in it is null that may not be.
    fn object(&self, object: &mut Object, plan: &Plan, failed: Failed<'_>) -> bool {
        let (mut stands, mut ordered, mut place) = (true, true, 0);
        for key in &plan.keys {
            steps::make(1);
            let failed = at(failed, || Step::Key(key.name.to_string()));
            if failed.is_some() && !object.contains_key(&key.name) {
                object.insert(key.name.clone(), ConstValue::Null);
            }
            // The keys mostly stand where they should, and need not be looked up.
            let index = match object.get_index(place) {
                Some((name, _)) if *name == key.name => Some(place),
                Some(_) | None => object.get_index_of(&key.name),
            };
            let Some(index) = index else { continue };
            ordered &= index == place;
            place += 1;
            stands &= self.key(&mut object[index], key, failed);
        }
        if stands && !ordered {
            *object = in_order(object, plan);
        }
        stands
    }

    fn key(&self, value: &mut ConstValue, key: &Key, failed: Failed<'_>) -> bool {
        if !self.failed && key.below.is_none() {
            return true;
        }
        self.value(value, &key.shape, key.below.as_ref(), failed)
    }

    /// Whether the value may stand as it is left here.
    fn value(
        &self,
        value: &mut ConstValue,
        shape: &Shape,
        below: Option<&Plan>,
        failed: Failed<'_>,
    ) -> bool {
        let stands = match value {
            ConstValue::Object(object) => {
                below.is_none_or(|plan| self.object(object, plan, failed))
            }
            ConstValue::List(items) => self.items(items, shape, below, failed),
            ConstValue::Null => self.nothing(value, shape, below, failed),
            ConstValue::Number(_)
            | ConstValue::String(_)
            | ConstValue::Boolean(_)
            | ConstValue::Binary(_)
            | ConstValue::Enum(_) => true,
        };
        if !stands {
            *value = ConstValue::Null;
        }
        shape.nullable || *value != ConstValue::Null
    }

    fn items(
        &self,
        items: &mut [ConstValue],
        shape: &Shape,
        below: Option<&Plan>,
        failed: Failed<'_>,
    ) -> bool {
        let Some(shape) = &shape.item else {
            return true;
        };
        let mut stands = true;
        for (index, item) in items.iter_mut().enumerate() {
            steps::make(1);
            let failed = at(failed, || Step::Item(index));
            stands &= self.value(item, shape, below, failed);
        }
        stands
    }

    /// An object comes as nothing at all when every field failed, though its fields may be null, and when it is of a type of
    /// which nothing was asked.
    fn nothing(
        &self,
        value: &mut ConstValue,
        shape: &Shape,
        below: Option<&Plan>,
        failed: Failed<'_>,
    ) -> bool {
        let Some(plan) = below.filter(|_| shape.item.is_none()) else {
            return true;
        };
        let mut object = Object::new();
        let stands = match failed {
            None if shape.nullable => return true,
            None => true,
            Some(failed) if failed.below.is_empty() => return true,
            Some(_) => self.object(&mut object, plan, failed),
        };
        if stands {
            *value = ConstValue::Object(object);
        }
        stands
    }
}

fn at<'a>(failed: Failed<'a>, step: impl FnOnce() -> Step) -> Failed<'a> {
    failed?.below.get(&step())
}

fn in_order(object: &mut Object, plan: &Plan) -> Object {
    let entries = plan
        .keys
        .iter()
        .map(|key| object.swap_remove_entry(&key.name));
    entries.flatten().collect()
}
