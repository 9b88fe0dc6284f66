//! What the schema says of itself with the same words in many places, said once.

mod glossary;
mod plumbing;

use std::borrow::Cow;

use async_graphql::{
    ContextSelectionSet, OutputType, Positioned, ServerResult, Value,
    parser::types::Field,
    registry::{MetaField, MetaInputValue, MetaType, Registry},
};
pub use glossary::danish;
use glossary::with_danish;

/// No value of the schema: registered last, it describes what is there by then and has no words of its own.
pub(crate) enum Described {}

impl OutputType for Described {
    fn type_name() -> Cow<'static, str> {
        "Described".into()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        let own = |(name, _): &(&String, &mut MetaType)| !name.starts_with("__");
        for (name, kind) in registry.types.iter_mut().filter(own) {
            describe(name, kind);
        }
        Self::qualified_type_name()
    }

    async fn resolve(
        &self,
        _: &ContextSelectionSet<'_>,
        _: &Positioned<Field>,
    ) -> ServerResult<Value> {
        match *self {}
    }
}

fn describe(name: &str, kind: &mut MetaType) {
    let description = match kind {
        MetaType::Object {
            description,
            fields,
            ..
        }
        | MetaType::Interface {
            description,
            fields,
            ..
        } => {
            fields
                .values_mut()
                .for_each(|field| describe_field(name, field));
            description
        }
        MetaType::InputObject {
            description,
            input_fields,
            ..
        } => {
            for field in input_fields.values_mut() {
                with_danish(&mut field.description, Some(name), &field.name);
            }
            description
        }
        MetaType::Enum { description, .. } | MetaType::Union { description, .. } => description,
        MetaType::Scalar { .. } => return,
    };
    if let Some(sentence) = plumbing::of_type(name) {
        *description = Some(sentence);
    }
    with_danish(description, None, name);
}

fn describe_field(of: &str, field: &mut MetaField) {
    if field.description.is_none() {
        field.description = plumbing::of_field(&field.name).map(str::to_owned);
    }
    with_danish(&mut field.description, Some(of), &field.name);
    field.args.values_mut().for_each(describe_argument);
}

fn describe_argument(argument: &mut MetaInputValue) {
    if argument.description.is_none() {
        argument.description = plumbing::of_argument(&argument.name).map(str::to_owned);
    }
}
