use async_graphql::{Context, Result, Value};
use contracts::{Path, SmallestGroup};

use crate::{settings::settings, user_error::UserError};

/// Where in a command's words, those of its source included, a group of people is told of that is too small here.
pub(super) fn small_groups(ctx: &Context<'_>) -> Result<Vec<UserError>> {
    let least = settings(ctx)?.smallest_group;
    let mut found = Vec::new();
    for (argument, value) in ctx.field().arguments()? {
        look_into(least, &value, &Path::of(&argument), &mut found);
    }
    Ok(found)
}

fn look_into(least: SmallestGroup, value: &Value, at: &Path, found: &mut Vec<UserError>) {
    match value {
        Value::String(words) => {
            if let Err(refusal) = least.check_words(words, at) {
                found.push(UserError::refused(&refusal, &[]));
            }
        }
        Value::List(items) => items
            .iter()
            .enumerate()
            .for_each(|(place, item)| look_into(least, item, &at.nth(place), found)),
        Value::Object(fields) => fields
            .iter()
            .for_each(|(name, field)| look_into(least, field, &at.then(name), found)),
        Value::Null | Value::Number(_) | Value::Boolean(_) | Value::Binary(_) | Value::Enum(_) => {}
    }
}
