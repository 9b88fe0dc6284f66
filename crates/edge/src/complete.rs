//! The answer as the language wants it: its keys in the order of the document, a field that failed null, and what may not be
//! null nulls what it stands in. The library leaves the key of a failed field out, and orders keys as they come.

use async_graphql_value::{ConstValue, Name, indexmap::IndexMap};

use crate::plan::{Key, Plan, Shape};

/// A step of the path to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Key(String),
    Item(usize),
}

type Object = IndexMap<Name, ConstValue>;

impl Plan {
    /// Completes an answer; the paths are those of its errors.
    pub(crate) fn complete(&self, data: &mut ConstValue, errors: &[Vec<Step>]) {
        let mut completing = Completing {
            errors,
            path: Vec::new(),
        };
        if *data == ConstValue::Null {
            *data = ConstValue::Object(Object::new());
        }
        if let ConstValue::Object(object) = data
            && !completing.object(object, self)
        {
            *data = ConstValue::Null;
        }
    }
}

struct Completing<'a> {
    errors: &'a [Vec<Step>],
    /// Where we are; not kept where nothing failed.
    path: Vec<Step>,
}

impl Completing<'_> {
    /// Whether the object stands; it does not when something in it is null that may not be.
    fn object(&mut self, object: &mut Object, plan: &Plan) -> bool {
        let (mut stands, mut ordered, mut place) = (true, true, 0);
        for key in &plan.keys {
            let whole = self.at(
                || Step::Key(key.name.to_string()),
                |here| {
                    if here.failed() && !object.contains_key(&key.name) {
                        object.insert(key.name.clone(), ConstValue::Null);
                    }
                    // The keys mostly stand where they should, and need not be looked up.
                    let index = match object.get_index(place) {
                        Some((name, _)) if *name == key.name => Some(place),
                        Some(_) | None => object.get_index_of(&key.name),
                    };
                    let Some(index) = index else { return true };
                    ordered &= index == place;
                    place += 1;
                    here.key(&mut object[index], key)
                },
            );
            stands &= whole;
        }
        if stands && !ordered {
            *object = in_order(object, plan);
        }
        stands
    }

    fn key(&mut self, value: &mut ConstValue, key: &Key) -> bool {
        if self.errors.is_empty() && key.below.is_none() {
            return true;
        }
        self.value(value, &key.shape, key.below.as_ref())
    }

    /// Whether the value may stand as it is left here.
    fn value(&mut self, value: &mut ConstValue, shape: &Shape, below: Option<&Plan>) -> bool {
        let stands = match value {
            ConstValue::Object(object) => below.is_none_or(|plan| self.object(object, plan)),
            ConstValue::List(items) => self.items(items, shape, below),
            ConstValue::Null => self.failed_below(value, shape, below),
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

    fn items(&mut self, items: &mut [ConstValue], shape: &Shape, below: Option<&Plan>) -> bool {
        let Some(shape) = &shape.item else {
            return true;
        };
        let mut stands = true;
        for (index, item) in items.iter_mut().enumerate() {
            stands &= self.at(|| Step::Item(index), |here| here.value(item, shape, below));
        }
        stands
    }

    /// An object of which every field failed comes as nothing at all, though its fields may be null.
    fn failed_below(
        &mut self,
        value: &mut ConstValue,
        shape: &Shape,
        below: Option<&Plan>,
    ) -> bool {
        let Some(plan) = below.filter(|_| shape.item.is_none() && self.holds_a_failure()) else {
            return true;
        };
        let mut object = Object::new();
        let stands = self.object(&mut object, plan);
        if stands {
            *value = ConstValue::Object(object);
        }
        stands
    }

    fn at<T>(&mut self, step: impl FnOnce() -> Step, then: impl FnOnce(&mut Self) -> T) -> T {
        if self.errors.is_empty() {
            return then(self);
        }
        self.path.push(step());
        let done = then(self);
        self.path.pop();
        done
    }

    /// Whether an error is told of this very place or of what is in it.
    fn failed(&self) -> bool {
        self.errors.iter().any(|path| path.starts_with(&self.path))
    }

    fn holds_a_failure(&self) -> bool {
        let mut deeper = self
            .errors
            .iter()
            .filter(|path| path.len() > self.path.len());
        deeper.any(|path| path.starts_with(&self.path))
    }
}

fn in_order(object: &mut Object, plan: &Plan) -> Object {
    let entries = plan
        .keys
        .iter()
        .map(|key| object.swap_remove_entry(&key.name));
    entries.flatten().collect()
}
