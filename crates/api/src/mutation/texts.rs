use async_graphql::{Context, Result, Value};
use contracts::Path;
use kernel::{Coded, LocalizedText, UnreadableCharacter};

use crate::{
    settings::settings,
    user_error::{UserError, UserErrorCode},
};

/// Where in a command's words, those of its source included, a group of people is told of that is too small here.
pub(super) fn small_groups(ctx: &Context<'_>) -> Result<Vec<UserError>> {
    let least = settings(ctx)?.smallest_group;
    each_text(ctx, |words, at| {
        let refusal = least.check_words(words, at).err()?;
        Some(UserError::refused(&refusal, &[]))
    })
}

/// Where in a command's words, those of its source included, a character stands that cannot be read.
pub(super) fn unreadable(ctx: &Context<'_>) -> Result<Vec<UserError>> {
    each_text(ctx, |words, at| {
        let refusal = UnreadableCharacter::refuse_in(words).err()?;
        let code = UserErrorCode::of(refusal.code());
        let told = LocalizedText::new(refusal.danish(), refusal.to_string());
        Some(UserError::invalid(code, told, at.steps().to_vec()))
    })
}

/// What is wrong with any text of a command.
fn each_text(
    ctx: &Context<'_>,
    mistake: impl Fn(&str, &Path) -> Option<UserError>,
) -> Result<Vec<UserError>> {
    let mut found = Vec::new();
    for (argument, value) in ctx.field().arguments()? {
        look_into(&value, &Path::of(&argument), &mut |words, at| {
            found.extend(mistake(words, at));
        });
    }
    Ok(found)
}

fn look_into(value: &Value, at: &Path, look: &mut impl FnMut(&str, &Path)) {
    match value {
        Value::String(words) => look(words, at),
        Value::List(items) => items
            .iter()
            .enumerate()
            .for_each(|(place, item)| look_into(item, &at.nth(place), look)),
        Value::Object(fields) => fields
            .iter()
            .for_each(|(name, field)| look_into(field, &at.then(name), look)),
        Value::Null | Value::Number(_) | Value::Boolean(_) | Value::Binary(_) | Value::Enum(_) => {}
    }
}
